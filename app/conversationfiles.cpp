// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversationfiles.h"

#include "app/errortext.h"
#include "app/importtext.h"
#include "core/logging.h"
#include "sync/account.h"

#include <QDate>
#include <QDir>
#include <QStandardPaths>

namespace Parlance {

ConversationFiles::ConversationFiles(QObject *parent) : QObject(parent) { }

ConversationFiles::~ConversationFiles() = default;

void ConversationFiles::setAccount(Account *account)
{
    cancel();
    m_account = account;
}

void ConversationFiles::setOpen(const ConversationRecord *conversation)
{
    const auto before = m_open.id;
    m_open = conversation ? *conversation : ConversationRecord();
    if (m_open.id != before && !isBusy())
        clear();
}

QUrl ConversationFiles::suggestedFile(Format format) const
{
    const QString own = m_account ? m_account->info().username : QString();
    const QString name = QStringLiteral("Parlance %1 %2 %3.%4")
                             .arg(own, m_open.peerUsername, QDate::currentDate().toString(Qt::ISODate),
                                  format == Html ? QStringLiteral("html") : QStringLiteral("jsonl"));
    return QUrl::fromLocalFile(
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name.simplified()));
}

void ConversationFiles::save(const QUrl &file, Format format)
{
    if (isBusy() || !m_account || !m_open.id.isValid())
        return;
    clear();
    m_export = std::make_unique<ConversationExport>(
        *m_account, m_open, format == Html ? ExportFormat::Html : ExportFormat::Json);
    connect(m_export.get(), &ConversationExport::progressed, this, [this] { tellProgress(m_export->messages()); });
    // Queued, as this deletes whoever tells.
    connect(
        m_export.get(), &ConversationExport::finished, this,
        [this, name = file.toLocalFile()](const Error &error) { end(name, error); }, Qt::QueuedConnection);
    Q_EMIT changed();
    m_export->toFile(file.toLocalFile());
}

void ConversationFiles::end(const QString &file, const Error &error)
{
    if (!m_export)
        return;
    const auto messages = static_cast<int>(m_export->messages());
    m_export.reset();
    m_text.clear();
    switch (error.code) {
    case ErrorCode::None:
        //: %1 the path of a file
        m_text = tr("%Ln message(s) were saved to %1", nullptr, messages).arg(QDir::toNativeSeparators(file));
        break;
    case ErrorCode::DiskFull:
        m_errorText = tr("There is no room left on this disk. Nothing was saved. Choose another place, or free some "
                         "space and try again.");
        break;
    case ErrorCode::StorageUnwritable:
        //: %1 what the system says, as in "Permission denied"
        m_errorText = tr("The file could not be written: %1. Nothing was saved. Choose another place and try again.")
                          .arg(error.detail);
        break;
    default:
        m_errorText = Parlance::errorText(error).all();
    }
    if (error.code != ErrorCode::None)
        qCWarning(lcApp) << "A conversation was not saved:" << errorName(error.code);
    Q_EMIT changed();
}

void ConversationFiles::load(const QUrl &file)
{
    if (isBusy() || !m_account || !m_open.id.isValid())
        return;
    clear();
    m_import = std::make_unique<ConversationImport>(*m_account, file.toLocalFile(), m_open.id);
    connect(m_import.get(), &ConversationImport::progressed, this, [this] { tellProgress(m_import->messages()); });
    // Queued, as this deletes whoever tells.
    connect(
        m_import.get(), &ConversationImport::finished, this, [this](const Error &error) { endImport(error); },
        Qt::QueuedConnection);
    Q_EMIT changed();
    m_import->start();
}

void ConversationFiles::endImport(const Error &error)
{
    if (!m_import)
        return;
    const auto ended = std::exchange(m_import, nullptr);
    m_text = error.code == ErrorCode::None || ended->counts().taken() > 0 ? importText(ended->counts()) : QString();
    if (error.code != ErrorCode::None) {
        m_errorText = ended->fileFailed() ? importFileErrorText(error) : Parlance::errorText(error).all();
        qCWarning(lcApp) << "A conversation was not read back:" << errorName(error.code);
    }
    Q_EMIT changed();
}

void ConversationFiles::tellProgress(qint64 messages)
{
    m_text = tr("%Ln message(s) so far", nullptr, static_cast<int>(messages));
    Q_EMIT changed();
}

void ConversationFiles::cancel()
{
    if (!isBusy())
        return;
    const auto stopped = std::exchange(m_import, nullptr);
    m_text = stopped && stopped->counts().taken() > 0 ? importText(stopped->counts()) : QString();
    m_export.reset();
    Q_EMIT changed();
}

void ConversationFiles::clear()
{
    m_text.clear();
    m_errorText.clear();
    Q_EMIT changed();
}

} // namespace Parlance
