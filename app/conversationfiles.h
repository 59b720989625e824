// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/conversationexport.h"
#include "app/export/conversationimport.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

#include <memory>

namespace Parlance {

/// Saves conversations to files a person chooses, and takes back what is in such a file; one at a time. Main thread.
class ConversationFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.files")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool importing READ isImporting NOTIFY changed FINAL)
    /// Of what is under way or done: "1,482 messages so far", "1,482 messages were saved to …", "12 messages were added. …";
    /// "" before.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    /// Why the last one failed, what is safe and what to do; "" when it did not.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    enum Format { Html, Json };
    Q_ENUM(Format)

    explicit ConversationFiles(QObject *parent = nullptr);
    ~ConversationFiles() override;

    void setAccount(Account *account); ///< null: none any more; ends what is under way
    /// Which conversation the next save() is about; another one ends nothing that is under way.
    void setOpen(const ConversationRecord *conversation);

    [[nodiscard]] bool isBusy() const { return m_export || m_import; }
    [[nodiscard]] bool isImporting() const { return m_import != nullptr; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// "Parlance alice bob 2026-03-12.html", in the person's folder for documents.
    [[nodiscard]] Q_INVOKABLE QUrl suggestedFile(Format format) const;
    /// The open conversation; only while nothing is under way.
    Q_INVOKABLE void save(const QUrl &file, Format format);
    /// What is in this file of the open conversation and missing here; only while nothing is under way.
    Q_INVOKABLE void load(const QUrl &file);
    Q_INVOKABLE void cancel(); ///< what was added by then stays
    Q_INVOKABLE void clear(); ///< the texts

Q_SIGNALS:
    void changed();

private:
    void end(const QString &file, const Error &error);
    void endImport(const Error &error);
    void tellProgress(qint64 messages);

    Account *m_account = nullptr;
    ConversationRecord m_open;
    std::unique_ptr<ConversationExport> m_export;
    std::unique_ptr<ConversationImport> m_import;
    QString m_text;
    QString m_errorText;
};

} // namespace Parlance
