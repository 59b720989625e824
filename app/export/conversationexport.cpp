// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/conversationexport.h"

#include "app/export/htmlpage.h"
#include "app/export/messagejson.h"
#include "sync/account.h"
#include "sync/answer.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>
#include <QThreadPool>

#include <algorithm>

namespace Parlance {

namespace {

constexpr int entriesAtOnce = 500;

} // namespace

/// What is written of each page, one after the other; of one thread at a time.
class ConversationExport::Words
{
public:
    Words(const ConversationRecord &conversation, const AccountInfo &account, ExportFormat format)
        : m_conversation(conversation), m_account(account), m_format(format)
    {
    }
    [[nodiscard]] QByteArray begin() const
    {
        return isPage() ? HtmlPage::begin(m_conversation, m_account) : QByteArray();
    }
    [[nodiscard]] QByteArray of(const QList<SavedEntry> &page)
    {
        QByteArray words;
        for (const SavedEntry &entry : page)
            words += isPage() ? onPage(entry) : line(entry);
        return words;
    }
    [[nodiscard]] QByteArray end() const { return isPage() ? HtmlPage::end() : QByteArray(); }

private:
    [[nodiscard]] bool isPage() const { return m_format == ExportFormat::Html; }
    [[nodiscard]] QByteArray line(const SavedEntry &entry) const
    {
        return QJsonDocument(toJson(entry, m_conversation, m_account)).toJson(QJsonDocument::Compact) + '\n';
    }
    /// A page shows messages as they are, with what was done to them.
    [[nodiscard]] QByteArray onPage(const SavedEntry &entry)
    {
        const MessageRecord &record = entry.record;
        if (record.kind != EntryKind::Message && record.kind != EntryKind::DisappearingTime)
            return {};
        return HtmlPage::message(record, m_conversation, m_account, m_lastDay);
    }

    const ConversationRecord m_conversation;
    const AccountInfo m_account;
    const ExportFormat m_format;
    QString m_lastDay; ///< of the message before
};

ConversationExport::ConversationExport(Account &account, const ConversationRecord &conversation, ExportFormat format,
                                       QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_conversation(conversation)
    , m_words(std::make_shared<Words>(conversation, account.info(), format))
{
}

ConversationExport::~ConversationExport() = default;

void ConversationExport::toFile(const QString &file)
{
    m_file = std::make_shared<QSaveFile>(file);
    if (!m_file->open(QIODevice::WriteOnly))
        return failFile();
    // Only for whoever wrote it: it is what the encrypted profile is there to keep.
    m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    toSink([this](const QByteArray &bytes) {
        if (m_file->write(bytes) == bytes.size())
            return true;
        failFile();
        return false;
    });
}

void ConversationExport::toSink(Sink sink)
{
    m_sink = std::move(sink);
    if (m_sink(m_words->begin()))
        writePage(0);
}

void ConversationExport::writePage(quint64 after)
{
    m_account.savedHistory(m_conversation.id, after, entriesAtOnce)
        .then(this, [this](const Result<QList<SavedEntry>> &read) {
            if (!read)
                Q_EMIT finished(read.error());
            else if (read->isEmpty())
                end();
            else
                write(*read);
        });
}

void ConversationExport::write(const QList<SavedEntry> &page)
{
    const Answer<QByteArray> answer;
    answer.future().then(this, [this, page](const Result<QByteArray> &bytes) {
        if (!bytes || !m_sink(*bytes))
            return;
        m_messages += std::ranges::count_if(page, [](const SavedEntry &entry) {
            return entry.record.kind == EntryKind::Message && !entry.record.unreadable;
        });
        Q_EMIT progressed();
        writePage(page.last().record.position);
    });
    QThreadPool::globalInstance()->start([words = m_words, page, answer] { answer(words->of(page)); });
}

void ConversationExport::end()
{
    if (!m_sink(m_words->end()))
        return;
    if (!m_file) {
        Q_EMIT finished({});
        return;
    }
    const Answer<bool> answer;
    answer.future().then(this, [this](const Result<bool> &kept) {
        if (kept && *kept)
            Q_EMIT finished({});
        else
            failFile();
    });
    QThreadPool::globalInstance()->start([file = m_file, answer] { answer(file->commit()); });
}

void ConversationExport::failFile()
{
    // The system's word for it differs from one to the next; how much room there is does not.
    constexpr qint64 almostNothing = 256 * 1024;
    const QStorageInfo disk(QFileInfo(m_file->fileName()).absolutePath());
    const bool full = disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < almostNothing;
    const Error error{.code = full ? ErrorCode::DiskFull : ErrorCode::StorageUnwritable,
                      .detail = m_file->errorString()};
    m_file->cancelWriting();
    Q_EMIT finished(error);
}

} // namespace Parlance
