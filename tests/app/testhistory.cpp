// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testhistory.h"

#include <QPromise>

namespace Parlance {

Result<QList<MessageRecord>> TestHistory::answer(const Page &page) const
{
    QList<MessageRecord> found;
    if (page.after) {
        for (auto it = m_messages.upperBound(*page.after); it != m_messages.end() && found.size() < page.limit; ++it)
            found.append(*it);
        return found;
    }
    auto it = page.before ? m_messages.lowerBound(*page.before) : m_messages.end();
    while (it != m_messages.begin() && found.size() < page.limit)
        found.prepend(*--it);
    return found;
}

QFuture<Result<QList<MessageRecord>>> TestHistory::read(const Page &page)
{
    ++m_reads;
    Result<QList<MessageRecord>> result = answer(page);
    if (m_nextError.code != ErrorCode::None)
        result = std::unexpected(std::exchange(m_nextError, {}));
    if (!m_holds)
        return QtFuture::makeReadyValueFuture(result);
    auto *promise = new QPromise<Result<QList<MessageRecord>>>;
    promise->start();
    m_held.append({promise, result});
    return promise->future();
}

std::function<QFuture<Result<QList<MessageRecord>>>(const Page &)> TestHistory::fetch()
{
    return [this](const Page &page) { return read(page); };
}

void TestHistory::release()
{
    m_holds = false;
    for (const auto &[promise, result] : std::exchange(m_held, {})) {
        promise->addResult(result);
        promise->finish();
        delete promise;
    }
}

void TestHistory::fill(Sequence count, qint64 firstAt, qint64 step)
{
    for (Sequence sequence = 1; sequence <= count; ++sequence) {
        const qint64 at = firstAt + static_cast<qint64>(sequence) * step;
        const bool own = sequence % 3 == 0;
        m_messages.insert(sequence, own ? Sample::mine(sequence, at) : Sample::theirs(sequence, at));
    }
}

Changes TestHistory::store(const MessageRecord &message)
{
    m_messages.insert(message.position, message);
    return message.mine ? Sample::changed({message}) : Sample::arrived({message});
}

Changes TestHistory::move(const MessageRecord &before, const MessageRecord &after)
{
    m_messages.remove(before.position);
    m_messages.insert(after.position, after);
    Changes changes = Sample::changed({after});
    changes.vacated.append({before.conversation, before.position});
    return changes;
}

Changes TestHistory::remove(const MessageRecord &message)
{
    m_messages.remove(message.position);
    Changes changes;
    changes.vacated.append({message.conversation, message.position});
    return changes;
}

} // namespace Parlance
