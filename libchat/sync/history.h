// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/stores.h"
#include "sync/changeset.h"

#include <QObject>

namespace Parlance {

/// Commit, then tell: every write to the account's database goes through write(), and after each commit there is one
/// committed(). Lives on the storage thread; owns nothing.
class History : public QObject
{
    Q_OBJECT

public:
    explicit History(Stores &stores, QObject *parent = nullptr) : QObject(parent), m_stores(stores) { }

    using Work = std::function<Result<void>(ChangeSet &)>;

    /// Runs the work in a transaction of its own; its error, or one of the commit, undoes all of it. Not to be called
    /// from within the work.
    [[nodiscard]] Result<void> write(const Work &work);
    /// Runs at the end of each transaction, on what it touched.
    void setBeforeCommit(Work work) { m_beforeCommit = std::move(work); }

Q_SIGNALS:
    void committed(const Parlance::Changes &changes, bool account, bool outbox);
    /// Something is missing, or is no longer.
    void gapsChanged(const QSet<Parlance::ConversationId> &conversations);
    /// Other devices of this account are to be told how a conversation is listed.
    void listingsChanged();
    /// The disk is full, the file damaged, …: nothing was written.
    void failed(const Parlance::Error &error);

private:
    [[nodiscard]] Result<Changes> readBack(const ChangeSet &changes);
    [[nodiscard]] Result<void> readMessages(const ChangeSet &changes, Changes &result);

    Stores &m_stores;
    Work m_beforeCommit;
};

} // namespace Parlance
