// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/conversationexport.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

#include <memory>

namespace Parlance {

/// Saves conversations to files a person chooses, one at a time. Main thread.
class ConversationFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.files")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// Of the export under way or done: "1,482 messages so far", "1,482 messages were saved to …"; "" before.
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

    [[nodiscard]] bool isBusy() const { return m_export != nullptr; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// "Parlance alice bob 2026-03-12.html", in the person's folder for documents.
    [[nodiscard]] Q_INVOKABLE QUrl suggestedFile(Format format) const;
    /// The open conversation; only while none is under way.
    Q_INVOKABLE void save(const QUrl &file, Format format);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void clear(); ///< the texts

Q_SIGNALS:
    void changed();

private:
    void end(const QString &file, const Error &error);

    Account *m_account = nullptr;
    ConversationRecord m_open;
    std::unique_ptr<ConversationExport> m_export;
    QString m_text;
    QString m_errorText;
};

} // namespace Parlance
