# SPDX-FileCopyrightText: The Parlance authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is broken, one at a time, and who must notice it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mutation:
    """A piece of a file, which must be there exactly once, gives way to another; then one of these tests must fail."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


TABLE = (
    # ---- what was said is said once ----
    Mutation(
        "relay: a repeated message is a new one",
        "relay/sqlitelogstore.cpp",
        "const QByteArray id = submission.id.toBytes();",
        "const QByteArray id = MessageId::create().toBytes();",
        ("tst_sqlitelogstore",),
    ),
    Mutation(
        "relay: a repeated message gets another answer",
        "relay/sqlitelogstore.cpp",
        "return SubmitAccepted{.sequence = row->number(0), .acceptedMs = row->integer(1), .repeated = true};",
        "return SubmitAccepted{.sequence = row->number(0) + 1, .acceptedMs = row->integer(1), .repeated = true};",
        ("tst_sqlitelogstore",),
    ),
    Mutation(
        "client: what was seen before is new",
        "libchat/sync/receiver.cpp",
        "if ((*known)->record.sequence == message.sequence)\n        return true;",
        "if ((*known)->record.sequence == message.sequence)\n        return false;",
        ("tst_receiver",),
    ),
    Mutation(
        "client: what was lost is sealed anew",
        "libchat/sync/sender.cpp",
        "return m_stores.outbox.setSealed(row.place, row.sealed).transform([] {",
        "return Result<void>().transform([] {",
        ("tst_chatrestarts",),
    ),
    # ---- accepted means on the disk ----
    Mutation(
        "relay and client: no fsync",
        "libchat/sql/database.cpp",
        'durability == Durability::Full ? u"FULL" : u"NORMAL"',
        'durability == Durability::Full ? u"OFF" : u"OFF"',
        ("tst_database",),
    ),
    Mutation(
        "relay: answers before the commit",
        "relay/storeservice.cpp",
        "auto changes = store.commit();",
        "m_tell(tasks);\n    tasks = tasks.first(0);\n    auto changes = store.commit();",
        ("tst_storeservice",),
    ),
    Mutation(
        "relay: a failed commit is told as a success",
        "relay/storeservice.cpp",
        "        fail(tasks, changes.error());\n        return;\n    }\n    failPoint",
        "        m_tell(tasks);\n        return;\n    }\n    failPoint",
        ("tst_storeservice",),
    ),
    Mutation(
        "relay: what was rolled back is remembered",
        "relay/sqlitelogstore.cpp",
        "    m_conversations.forget();\n",
        "",
        ("tst_sqlitelogstore",),
    ),
    Mutation(
        "client: acknowledges before the commit",
        "libchat/sync/receiver.cpp",
        "changes.afterCommit.emplace_back([this, marks = std::exchange(m_acknowledge, {})] {",
        "std::invoke([this, marks = std::exchange(m_acknowledge, {})] {",
        ("tst_clientdiskerrors",),
    ),
    Mutation(
        "client: the cursor stays behind",
        "libchat/sync/receiver.cpp",
        "return m_stores.conversations.setDelivered(conversation, through);",
        "return {};",
        ("tst_receiver",),
    ),
    Mutation(
        "client: what was under way is not sent again",
        "libchat/sync/sender.cpp",
        "    m_lanes.clear();\n    ++m_connectionNumber;",
        "    ++m_connectionNumber;",
        ("tst_sender",),
    ),
    Mutation(
        "client: an accepted message stays in the outbox",
        "libchat/sync/submitresult.cpp",
        "    if (auto done = stores.outbox.remove(record.conversation, record.id); !done)\n        return done;\n"
        "    if (auto done = stores.messages.accept",
        "    if (auto done = stores.messages.accept",
        ("tst_sender",),
    ),
    # ---- acknowledgements and marks ----
    Mutation(
        "relay: acknowledgements beyond what was sent count",
        "relay/handlers/marks.cpp",
        "if (through <= *sent)",
        "if (through > 0)",
        ("tst_relaymessages",),
    ),
    Mutation(
        "relay: a mark moves back",
        "relay/devicemark.cpp",
        "    if (through <= m_through)\n        return false;\n    m_through = through;",
        "    m_through = through;",
        ("tst_devicemark",),
    ),
    Mutation(
        "relay: a mark passes one too many",
        "relay/devicemark.cpp",
        "run->first <= m_through + 1",
        "run->first <= m_through + 2",
        ("tst_devicemark",),
    ),
    Mutation(
        "relay: a read mark moves back",
        "relay/sqlitelogstore.cpp",
        "    if (through <= (*conversation)->read[side])\n        return {};\n",
        "",
        ("tst_sqlitelogstore",),
    ),
    Mutation(
        "relay: the payload goes when the first device has it",
        "relay/sqliteconversations.cpp",
        "lowest = std::min(lowest, mark.through());",
        "lowest = std::max(marks.front().through(), mark.through());",
        ("tst_sqlitelogstore",),
    ),
    # ---- order ----
    Mutation(
        "relay: news overtake what waits",
        "relay/deliveries.cpp",
        "const bool atTail = m_begun && track.scanned == track.head && entry.sequence == track.head + 1;",
        "const bool atTail = m_begun;",
        ("tst_relaydeliveries",),
    ),
    Mutation(
        "relay: a page of the log is read backwards",
        "relay/sqlitelogreader.cpp",
        "e.sequence > ? ORDER BY e.sequence LIMIT ?",
        "e.sequence > ? ORDER BY e.sequence DESC LIMIT ?",
        ("tst_sqlitelogstore",),
    ),
    Mutation(
        "client: the newest leaves first",
        "libchat/storage/outboxstore.cpp",
        "place > ? ORDER BY place LIMIT ?",
        "place > ? ORDER BY place DESC LIMIT ?",
        ("tst_outboxstore",),
    ),
    Mutation(
        "client: a hole is not noticed",
        "libchat/sync/receiver_missing.cpp",
        "    if (previous <= delivered)\n        return false;",
        "    if (previous > 0 || delivered > 0)\n        return false;",
        ("tst_receiver",),
    ),
    # ---- all devices ----
    Mutation(
        "relay: rings one of somebody's devices",
        "relay/hub.cpp",
        "        for (Connection *connection : found->second)\n            connection->appended(entry);",
        "        found->second.front()->appended(entry);",
        ("tst_relaymessages",),
    ),
    Mutation(
        "relay: takes a message that leaves a device out",
        "relay/sqlitelogstore.cpp",
        "return std::ranges::all_of(conversation.marks, [&submission](const DeviceMark &mark) {",
        "return std::ranges::any_of(conversation.marks, [&submission](const DeviceMark &mark) {",
        ("tst_sqlitelogstore",),
    ),
    Mutation(
        "relay: the window has no end",
        "relay/deliveries.cpp",
        "return m_inFlight < Limits::deliveriesInFlight && m_sink.mayDeliver();",
        "return m_sink.mayDeliver();",
        ("tst_relaydeliveries",),
    ),
    # ---- what changes a message ----
    Mutation(
        "client: the edit that came last counts",
        "libchat/storage/amendmentstore.cpp",
        "AND removal = 0 ORDER BY position DESC LIMIT 1",
        "AND removal = 0 ORDER BY row DESC LIMIT 1",
        ("tst_amendments",),
    ),
    Mutation(
        "client: anybody deletes",
        "libchat/storage/amendmentstore.cpp",
        "AND kind = ? AND author = target_author\"),\n        conversation",
        "AND kind = ?\"),\n        conversation",
        ("tst_amendments",),
    ),
    Mutation(
        "client: what is deleted stays in the file",
        "libchat/storage/amendmentstore.cpp",
        "if (*removal >= Removal::Everyone) {",
        "if (*removal > Removal::Here) {",
        ("tst_amendments",),
    ),
    Mutation(
        "client: what is deleted is a gap on other devices",
        "libchat/sync/supply.cpp",
        "|| message.removal == Removal::Everyone\n",
        "\n",
        ("tst_amending",),
    ),
    Mutation(
        "client: the peer says what we deleted",
        "libchat/sync/repairanswers.cpp",
        "? m_stores.amendments.isDeleted(conversation, deleted)",
        "? Result<bool>(true)",
        ("tst_amending",),
    ),
    # ---- messages that disappear ----
    Mutation(
        "client: the time begins before anybody has read",
        "libchat/storage/disappearingstore.cpp",
        '"mine = 0 AND sequence > 0"\n'
        '                                              " AND sequence <= (SELECT own_read FROM conversation WHERE id = ?)"',
        '"mine = 0 AND sequence > 0"\n'
        '                                              " AND 0 <= (SELECT own_read FROM conversation WHERE id = ?)"',
        ("tst_disappearingtimes",),
    ),
    Mutation(
        "client: what was up while the program was closed is seen once more",
        "libchat/sync/accountworker.cpp",
        "    worker->m_disappearing->look();\n",
        "",
        ("tst_disappearingtimes",),
    ),
    Mutation(
        "client: a message that disappeared comes back by repair",
        "libchat/sync/supply.cpp",
        "    wiped->set_disappeared(message.removal == Removal::Disappeared);\n",
        "",
        ("tst_disappearingtimes",),
    ),
    Mutation(
        "client: what is given with the rest of its time gets all of it again",
        "libchat/sync/repairanswers.cpp",
        "    record.disappearsAt = *upAt;\n",
        "",
        ("tst_disappearingtimes",),
    ),
    Mutation(
        "client: what was said about a message outlives it",
        "libchat/storage/amendmentstore.cpp",
        "static_cast<int>(EntryKind::Edit), static_cast<int>(EntryKind::Reaction))",
        "static_cast<int>(EntryKind::Edit), static_cast<int>(EntryKind::Edit))",
        ("tst_disappearingtimes",),
    ),
    # ---- a relay that was put back ----
    Mutation(
        "relay: a copy is taken for what it was copied from",
        "relay/sqliterestore.cpp",
        "    if (!copy || !*copy)\n        return copy;",
        "    if (!copy || *copy || !*copy)\n        return copy;",
        ("tst_relayrestore",),
    ),
    Mutation(
        "relay: does not hear that a device knows more",
        "relay/handlers/synchronize.cpp",
        "if (mayGoOn && !snapshot->starts.ahead.empty()) {",
        "if (false && mayGoOn) {",
        ("tst_relayrestore",),
    ),
    Mutation(
        "relay: epochs are kept for ever",
        "relay/sqliteepochs.cpp",
        "DELETE FROM epoch WHERE number",
        "DELETE FROM epoch WHERE 0 AND number",
        ("tst_relayupgrade",),
    ),
    Mutation(
        "client: how a conversation is listed is what was heard last",
        "libchat/sync/listings.cpp",
        "    if (said.version > known.version)",
        "    if (true)",
        ("tst_listings",),
    ),
    Mutation(
        "client: a log that was left behind is trusted",
        "libchat/storage/stores.cpp",
        '    if (auto settled = (*database)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !settled)',
        '    if (auto settled = (*database)->execute(QStringLiteral("PRAGMA user_version")); !settled)',
        ("tst_clientdiskerrors",),
    ),
    Mutation(
        "client: a torn first page is another key",
        "libchat/sql/database.cpp",
        "    if (!opened && opened.error().code == ErrorCode::StorageDamaged && access == Access::Write)",
        "    if (false)",
        ("tst_clientpowercuts",),
    ),
    Mutation(
        "client: a message that is said again stays where it was",
        "libchat/sync/submitresult.cpp",
        "    if (record.sequence == 0 || record.unreadable || sequence <= record.sequence)",
        "    if (record.sequence != 0 || sequence <= record.sequence)",
        ("tst_relayputback",),
    ),
    # ---- who floods harms nobody ----
    Mutation(
        "relay: a device may ask for as much again with each connection",
        "relay/budget.cpp",
        "    if (!budget)\n        budget = ",
        "    budget = ",
        ("tst_hostilecommands",),
    ),
    Mutation(
        "relay: who does not heed a limit stays",
        "relay/connection.cpp",
        "    if (isDeaf) {",
        "    if (false) {",
        ("tst_hostilecommands",),
    ),
    Mutation(
        "relay: long messages count like short ones",
        "relay/budget.cpp",
        "volume.owe(static_cast<double>(bytes));",
        "Q_UNUSED(bytes)",
        ("tst_relayhostile",),
    ),
    Mutation(
        "relay: a line in the log for everything it refuses",
        "relay/connection.cpp",
        "if (!m_core.refusalLines.take(m_address, m_core.clock.monotonicMs()))",
        "if (true)",
        ("tst_hostilecommands",),
    ),
    Mutation(
        "client: a line of a file is believed without its mark",
        "libchat/sync/historyimport.cpp",
        "    if (!isProved(entry, author)) {",
        "    if (!author.isValid()) {",
        ("tst_historyimport",),
    ),
    Mutation(
        "client: the mark of a line is not over its words",
        "libchat/e2ee/savedmark.cpp",
        "withLength(content.text.toUtf8())",
        "withLength({})",
        ("tst_historyimport",),
    ),
    Mutation(
        "client: the mark of a line is not over its place",
        "libchat/e2ee/savedmark.cpp",
        "eightBytes(content.sequence)",
        "eightBytes(0)",
        ("tst_historyimport",),
    ),
    Mutation(
        "client: a file brings back what has disappeared",
        "libchat/sync/historyimport.cpp",
        "        return entry.disappearsAt;",
        "        return 0;",
        ("tst_historyimport",),
    ),
    Mutation(
        "client: a file brings back what was read and had a time",
        "libchat/sync/historyimport.cpp",
        "    return wasRead ? entry.at",
        "    return wasRead && mine ? entry.at",
        ("tst_historyimport",),
    ),
    Mutation(
        "client: what comes back from a file is news",
        "libchat/sync/historyimport.cpp",
        "    changes.arrived.clear();",
        "    changes.vacated.clear();",
        ("tst_historyimport",),
    ),
    Mutation(
        "client: a file of another conversation is taken",
        "libchat/sync/historyimport.cpp",
        "    if (m_only && entry.conversation != *m_only)",
        "    if (false)",
        ("tst_historyimport",),
    ),
)
