// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/account.h"
#include "records.h"

#include <QMap>

#include <functional>

namespace Parlance {

/// A history of one conversation in memory: answers pages as Account::history() does, at once or when release() is called,
/// and makes the commits that change it.
class TestHistory
{
public:
    [[nodiscard]] QFuture<Result<QList<MessageRecord>>> read(const Page &page);
    [[nodiscard]] std::function<QFuture<Result<QList<MessageRecord>>>(const Page &)> fetch();

    void fill(Sequence count, qint64 firstAt, qint64 step = 60'000);
    /// Stores it and returns the commit.
    Changes store(const MessageRecord &message);
    Changes move(const MessageRecord &before, const MessageRecord &after);
    Changes remove(const MessageRecord &message);

    /// From now on answers are made when asked for but given only by release().
    void hold() { m_holds = true; }
    void release();
    void failNext(const Error &error) { m_nextError = error; }

    [[nodiscard]] const QMap<quint64, MessageRecord> &messages() const { return m_messages; }
    [[nodiscard]] int reads() const { return m_reads; }

private:
    [[nodiscard]] Result<QList<MessageRecord>> answer(const Page &page) const;

    QMap<quint64, MessageRecord> m_messages; ///< by position
    QList<std::pair<QPromise<Result<QList<MessageRecord>>> *, Result<QList<MessageRecord>>>> m_held;
    Error m_nextError;
    bool m_holds = false;
    int m_reads = 0;
};

} // namespace Parlance
