// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bugreport.h"

#include "app/settings.h"
#include "core/error.h"
#include "core/logging.h"
#include "sync/account.h"

#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTimeZone>

namespace Parlance {

namespace {

QString moment(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QString nameOf(ConnectionState state)
{
    static constexpr const char *names[]{
        "signed out", "stopped", "waiting", "connecting", "authenticating", "catching up", "online"};
    return QString::fromUtf8(names[static_cast<int>(state)]);
}

QString nameOf(QtMsgType type)
{
    static const QHash<QtMsgType, QString> names{
        {QtDebugMsg, QStringLiteral("debug")},
        {QtInfoMsg, QStringLiteral("info")},
        {QtWarningMsg, QStringLiteral("warning")}};
    return names.value(type, QStringLiteral("critical"));
}

QStringList platformLines()
{
    return {
        QStringLiteral("Parlance " PARLANCE_VERSION),
        QStringLiteral("Qt %1, window system %2").arg(QString::fromUtf8(qVersion()), QGuiApplication::platformName()),
        QStringLiteral("%1, %2 %3, %4")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Written %1").arg(moment(QDateTime::currentMSecsSinceEpoch()))};
}

void append(QStringList &report, const char *title, const QStringList &lines)
{
    report << QString() << QStringLiteral("== %1").arg(QString::fromUtf8(title)) << lines;
}

} // namespace

QString withoutNames(QString text, const QStringList &names)
{
    for (const QString &name : names) {
        // One letter is no name that anybody could be told by.
        if (name.size() < 2)
            continue;
        const QRegularExpression word(
            QStringLiteral("(?<![\\w])%1(?![\\w])").arg(QRegularExpression::escape(name)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        text.replace(word, QStringLiteral("(name)"));
    }
    return text;
}

BugReport::BugReport(const LogBuffer &log, Settings &settings, const ConnectionHistory &connections,
                     const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_settings(settings)
    , m_connections(connections)
    , m_profileFolder(profileFolder)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void BugReport::setAccount(Account *account)
{
    m_account = account;
}

void BugReport::save()
{
    begin([this](const QString &text) { write(text); });
}

void BugReport::copy()
{
    begin([this](const QString &text) {
        m_busy = false;
        Q_EMIT changed();
        Q_EMIT copyWanted(text);
    });
}

void BugReport::begin(const Use &use)
{
    if (std::exchange(m_busy, true))
        return;
    m_text.clear();
    m_errorText.clear();
    Q_EMIT changed();
    if (!m_account)
        return use(reportOn(failure(ErrorCode::NotFound), {}));
    m_account->storageReport().then(this, [this, use](const Result<StorageReport> &storage) {
        askForNames(storage, use);
    });
}

/// Who is known here, so that a line of the log that tells of somebody after all does not leave this machine.
void BugReport::askForNames(const Result<StorageReport> &storage, const Use &use)
{
    if (!m_account)
        return use(reportOn(storage, {}));
    m_account->contacts().then(this, [this, storage, use](const Result<QList<ContactRecord>> &contacts) {
        QStringList names;
        if (m_account)
            names << m_account->info().username << m_account->info().displayName << m_account->info().relay.host;
        for (const ContactRecord &contact : contacts.value_or(QList<ContactRecord>()))
            names << contact.username << contact.name;
        names << QSysInfo::machineHostName();
        // The longest first: a name may begin another one.
        std::ranges::sort(names, [](const QString &a, const QString &b) { return a.size() > b.size(); });
        use(reportOn(storage, names));
    });
}

QString BugReport::reportOn(const Result<StorageReport> &storage, const QStringList &names) const
{
    QStringList report = platformLines();
    append(report, "Settings", settingLines());
    append(report, "Databases", storageLines(storage));
    append(report, "Connection", connectionLines());
    append(report, "Log", logLines(names));
    report << QString();
    return report.join(u'\n');
}

void BugReport::write(const QString &report)
{
    const QString name = QStringLiteral("parlance-report-%1.txt")
                             .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
    QSaveFile file(QDir(m_folder).filePath(name));
    const QByteArray bytes = report.toUtf8();
    const bool written = file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_busy = false;
    if (written)
        //: %1 the path of a file
        m_text = tr("Saved to %1").arg(QDir::toNativeSeparators(file.fileName()));
    else
        //: %1 what the system says, as in "Permission denied"
        m_errorText = tr("The report could not be saved: %1. Copy it instead.").arg(file.errorString());
    Q_EMIT changed();
    Q_EMIT saved(written ? file.fileName() : QString());
}

QStringList BugReport::settingLines() const
{
    // By name: what is added to the settings one day is not in here unless somebody thought about it.
    static const QStringList harmless{
        QStringLiteral("appearance"),    QStringLiteral("fontScale"),           QStringLiteral("reducedMotion"),
        QStringLiteral("notifications"), QStringLiteral("notificationContent"), QStringLiteral("sendWithEnter"),
        QStringLiteral("closeToTray"),   QStringLiteral("sidebarWidth")};
    QStringList lines;
    for (const QString &name : harmless) {
        const QVariant value = m_settings.choice(name);
        lines << QStringLiteral("%1 %2").arg(name, value.isValid() ? value.toString() : QStringLiteral("(usual)"));
    }
    return lines << QStringLiteral("startAtLogin %1").arg(m_settings.startAtLogin());
}

QStringList BugReport::storageLines(const Result<StorageReport> &storage) const
{
    QStringList lines;
    const QDir folder(Account::folderIn(m_profileFolder));
    const auto files = folder.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        lines << QStringLiteral("%1 %2 bytes").arg(file.fileName()).arg(file.size());
    if (!storage)
        return lines << QStringLiteral("not read: %1").arg(errorName(storage.error().code));
    lines << QStringLiteral("schema %1").arg(storage->schema);
    for (const auto &[table, rows] : storage->tables)
        lines << QStringLiteral("%1 %2 rows").arg(table).arg(rows);
    return lines;
}

QStringList BugReport::connectionLines() const
{
    QStringList lines;
    for (const ConnectionHistory::Entry &entry : m_connections.entries()) {
        QString line = moment(entry.at) + u' ' + nameOf(entry.state);
        if (entry.error != ErrorCode::None)
            line += QStringLiteral(", ") + errorName(entry.error);
        lines << line;
    }
    return lines;
}

QStringList BugReport::logLines(const QStringList &names) const
{
    QStringList lines;
    const QList<LogLine> log = m_log.linesAfter(0);
    for (const LogLine &line : log)
        lines << QStringLiteral("%1 %2 %3: %4")
                     .arg(moment(line.at), nameOf(line.type), line.category,
                          withoutNames(withoutSecrets(line.text), names));
    return lines;
}

} // namespace Parlance
