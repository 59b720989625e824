// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/conversationimport.h"

#include "app/export/savedfilereader.h"
#include "sync/account.h"
#include "sync/answer.h"

#include <QThreadPool>

namespace Parlance {

ConversationImport::ConversationImport(Account &account, const QString &file, std::optional<ConversationId> only,
                                       QObject *parent)
    : QObject(parent), m_account(account), m_only(only), m_reader(std::make_shared<SavedFileReader>(file))
{
}

ConversationImport::~ConversationImport() = default;

void ConversationImport::start()
{
    readNext();
}

void ConversationImport::readNext()
{
    const Answer<SavedFileReader::Part> answer;
    answer.future().then(this, [this](const Result<SavedFileReader::Part> &part) {
        if (!part) {
            m_fileFailed = true;
            Q_EMIT finished(part.error());
            return;
        }
        m_messages += part->messages;
        m_counts.unreadable += part->unreadable;
        store(part->entries, part->isLast);
    });
    QThreadPool::globalInstance()->start([reader = m_reader, answer] { answer(reader->next()); });
}

void ConversationImport::store(const QList<ReturnedEntry> &entries, bool isLast)
{
    m_account.importHistory(entries, m_only).then(this, [this, isLast](const Result<ImportCounts> &taken) {
        if (!taken) {
            Q_EMIT finished(taken.error());
            return;
        }
        m_counts += *taken;
        Q_EMIT progressed();
        if (isLast)
            Q_EMIT finished({});
        else
            readNext();
    });
}

} // namespace Parlance
