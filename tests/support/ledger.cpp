// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ledger.h"

#include "tests/support/cliprocess.h"

#include <QSet>

#include <algorithm>

namespace Parlance::Testing {

void Ledger::accepted(const QString &sender, const QJsonObject &line)
{
    m_accepted.append(
        {.conversation = line.value(u"conversation").toInteger(),
         .entry = {.id = textOf(line, "id"), .sequence = line.value(u"seq").toInteger(), .sender = sender}});
}

void Ledger::follow(const QString &sender, CliProcess &process)
{
    process.onEvent([this, sender](const QJsonObject &event) {
        if (textOf(event, "event") == u"accepted")
            accepted(sender, event);
    });
}

void Ledger::committed(const QString &device, const QList<QJsonObject> &messages, qint64 from)
{
    QMap<qint64, QList<Entry>> byConversation;
    for (const QJsonObject &message : messages) {
        byConversation[message.value(u"conversation").toInteger()].append(
            {.id = textOf(message, "id"),
             .sequence = message.value(u"seq").toInteger(),
             .sender = textOf(message, "from")});
    }
    for (auto it = byConversation.begin(); it != byConversation.end(); ++it)
        m_copies[it.key()].append({.device = device, .from = from, .entries = it.value()});
}

QStringList Ledger::check() const
{
    QStringList wrong;
    for (auto it = m_copies.begin(); it != m_copies.end(); ++it) {
        const QList<Copy> &copies = it.value();
        const auto longest = std::ranges::max_element(copies, {}, [](const Copy &copy) { return copy.entries.size(); });
        for (const Copy &copy : copies) {
            checkCopy(it.key(), copy, wrong);
            compare(it.key(), *longest, copy, wrong);
        }
    }
    checkAccepted(wrong);
    return wrong;
}

void Ledger::checkCopy(qint64 conversation, const Copy &copy, QStringList &wrong)
{
    QSet<QString> seen;
    qint64 before = copy.from;
    for (const Entry &entry : copy.entries) {
        const QString what =
            QStringLiteral("%1, conversation %2, message %3: ").arg(copy.device).arg(conversation).arg(entry.id);
        if (seen.contains(entry.id))
            wrong.append(what + QStringLiteral("is there twice"));
        if (entry.sequence != before + 1)
            wrong.append(what + QStringLiteral("%1 follows %2").arg(entry.sequence).arg(before));
        seen.insert(entry.id);
        before = entry.sequence;
    }
}

void Ledger::compare(qint64 conversation, const Copy &first, const Copy &other, QStringList &wrong)
{
    QList<Entry> expected = first.entries;
    expected.removeIf([&](const Entry &entry) { return entry.sequence <= other.from; });
    if (expected != other.entries)
        wrong.append(QStringLiteral("Conversation %1: %2 has %3 messages, %4 has %5, and they differ")
                         .arg(conversation)
                         .arg(first.device)
                         .arg(expected.size())
                         .arg(other.device)
                         .arg(other.entries.size()));
}

void Ledger::checkAccepted(QStringList &wrong) const
{
    QHash<QString, qint64> sequences;
    for (const Accepted &accepted : m_accepted) {
        const Entry &entry = accepted.entry;
        const QString what = QStringLiteral("Conversation %1, message %2 of %3, accepted as %4: ")
                                 .arg(accepted.conversation)
                                 .arg(entry.id, entry.sender)
                                 .arg(entry.sequence);
        if (sequences.value(entry.id, entry.sequence) != entry.sequence)
            wrong.append(what + QStringLiteral("was accepted as another one before"));
        sequences.insert(entry.id, entry.sequence);
        const QList<Copy> copies = m_copies.value(accepted.conversation);
        if (copies.isEmpty())
            wrong.append(what + QStringLiteral("no device has this conversation"));
        for (const Copy &copy : copies) {
            if (entry.sequence <= copy.from)
                continue;
            const qsizetype place = entry.sequence - copy.from - 1;
            if (place >= copy.entries.size() || copy.entries[place] != entry)
                wrong.append(what + QStringLiteral("%1 does not have it").arg(copy.device));
        }
    }
}

} // namespace Parlance::Testing
