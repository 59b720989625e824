// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/conversationexport.h"

#include "app/export/htmlpage.h"
#include "app/export/messagejson.h"
#include "sync/account.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>

namespace Parlance {

namespace {

constexpr int entriesAtOnce = 500;

} // namespace

ConversationExport::ConversationExport(Account &account, const ConversationRecord &conversation, ExportFormat format,
                                       QObject *parent)
    : QObject(parent), m_account(account), m_conversation(conversation), m_format(format)
{
}

ConversationExport::~ConversationExport() = default;

void ConversationExport::toFile(const QString &file)
{
    m_file = std::make_unique<QSaveFile>(file);
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
    if (m_format != ExportFormat::Html || write(HtmlPage::begin(m_conversation, m_account.info())))
        writePage(0);
}

void ConversationExport::writePage(quint64 after)
{
    m_account.savedHistory(m_conversation.id, after, entriesAtOnce)
        .then(this, [this](const Result<QList<SavedEntry>> &read) {
            if (!read) {
                Q_EMIT finished(read.error());
                return;
            }
            for (const SavedEntry &entry : *read) {
                if (!write(entry))
                    return;
                m_messages += entry.record.unreadable || entry.record.kind != EntryKind::Message ? 0 : 1;
            }
            Q_EMIT progressed();
            if (read->isEmpty())
                end();
            else
                writePage(read->last().record.position);
        });
}

bool ConversationExport::write(const SavedEntry &entry)
{
    if (m_format == ExportFormat::Json)
        return write(
            QJsonDocument(toJson(entry, m_conversation, m_account.info())).toJson(QJsonDocument::Compact) + '\n');
    // A page shows messages as they are, with what was done to them.
    const bool isLine = entry.record.kind == EntryKind::Message || entry.record.kind == EntryKind::DisappearingTime;
    return !isLine || write(HtmlPage::message(entry.record, m_conversation, m_account.info(), m_lastDay));
}

bool ConversationExport::write(const QByteArray &bytes)
{
    return m_sink(bytes);
}

void ConversationExport::end()
{
    if (m_format == ExportFormat::Html && !write(HtmlPage::end()))
        return;
    if (m_file && !m_file->commit())
        return failFile();
    Q_EMIT finished({});
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
