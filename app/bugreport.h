// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connectionhistory.h"
#include "app/logbuffer.h"
#include "core/result.h"
#include "sync/storagereport.h"

#include <QObject>
#include <QtQmlIntegration>

#include <functional>

namespace Parlance {

class Account;
class Settings;

/// What to send along where help is asked for, as a file or to be pasted: versions, platform, settings, sizes and shape of the databases, how it
/// went with the relay, and the log. Nothing that was written, nobody's name, no address, key, token or password is in it.
/// Main thread; what it is given outlives it.
class BugReport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.bugReport")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// Where the last one was saved, as a sentence; "" before, and when it failed.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    BugReport(const LogBuffer &log, Settings &settings, const ConnectionHistory &connections,
              const QString &profileFolder, QObject *parent = nullptr);

    void setAccount(Account *account); ///< null: none is open, and the report goes without what it knows
    /// Where it is saved; the person's folder for documents otherwise.
    void setFolder(const QString &folder) { m_folder = folder; }

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    /// Writes a file whose name has the date and the time; text says where it is.
    Q_INVOKABLE void save();
    /// The same text; copyWanted() has it.
    Q_INVOKABLE void copy();

Q_SIGNALS:
    void changed();
    /// With the file's path; "" when it failed.
    void saved(const QString &file);
    void copyWanted(const QString &text);

private:
    /// What becomes of the report.
    using Use = std::function<void(const QString &text)>;
    void begin(const Use &use);
    void askForNames(const Result<StorageReport> &storage, const Use &use);
    [[nodiscard]] QString reportOn(const Result<StorageReport> &storage, const QStringList &names) const;
    void write(const QString &report);
    [[nodiscard]] QStringList settingLines() const;
    [[nodiscard]] QStringList storageLines(const Result<StorageReport> &storage) const;
    [[nodiscard]] QStringList connectionLines() const;
    [[nodiscard]] QStringList logLines(const QStringList &names) const;

    const LogBuffer &m_log;
    Settings &m_settings;
    const ConnectionHistory &m_connections;
    const QString m_profileFolder;
    Account *m_account = nullptr;
    QString m_folder;
    bool m_busy = false;
    QString m_text;
    QString m_errorText;
};

/// The text with "(name)" in place of each of these words, whatever their case, where they stand by themselves.
[[nodiscard]] QString withoutNames(QString text, const QStringList &names);

} // namespace Parlance
