// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ledger.h"

#include "tests/support/cliprocess.h"

#include <QSet>

#include <algorithm>

namespace Parlance::Testing {

void Ledger::wrote(const QString &device, const QString &text)
{
    m_written.insert(text, {.device = device, .number = m_written.size() + 1});
}

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
    QMap<qint64, Copy> byConversation;
    for (const QJsonObject &message : messages) {
        Copy &copy = byConversation[message.value(u"conversation").toInteger()];
        copy.entries.append({.id = textOf(message, "id"),
                             .sequence = message.value(u"seq").toInteger(),
                             .sender = textOf(message, "from")});
        copy.words.append(m_written.value(textOf(message, "text")));
        copy.unreadable += message.value(u"unreadable").toBool() || message.value(u"lost").toBool() ? 1 : 0;
    }
    for (auto it = byConversation.begin(); it != byConversation.end(); ++it) {
        it->device = device;
        it->from = from;
        m_copies[it.key()].append(std::move(*it));
    }
}

QStringList Ledger::check() const
{
    QStringList wrong;
    for (auto it = m_copies.begin(); it != m_copies.end(); ++it) {
        const QList<Copy> &copies = it.value();
        const auto longest = std::ranges::max_element(copies, {}, [](const Copy &copy) { return copy.entries.size(); });
        for (const Copy &copy : copies) {
            checkCopy(it.key(), copy, wrong);
            if (!m_written.isEmpty())
                checkWords(it.key(), copy, wrong);
            compare(it.key(), *longest, copy, wrong);
        }
    }
    checkAccepted(wrong);
    return wrong;
}

void Ledger::checkCopy(qint64 conversation, const Copy &copy, QStringList &wrong) const
{
    QSet<QString> seen;
    qint64 before = copy.from;
    for (const Entry &entry : copy.entries) {
        const QString what =
            QStringLiteral("%1, conversation %2, message %3: ").arg(copy.device).arg(conversation).arg(entry.id);
        if (seen.contains(entry.id))
            wrong.append(what + QStringLiteral("is there twice"));
        if (m_dense ? entry.sequence != before + 1 : entry.sequence <= before)
            wrong.append(what + QStringLiteral("%1 follows %2").arg(entry.sequence).arg(before));
        seen.insert(entry.id);
        before = entry.sequence;
    }
    if (copy.unreadable > 0)
        wrong.append(QStringLiteral("%1, conversation %2: %3 messages cannot be read")
                         .arg(copy.device)
                         .arg(conversation)
                         .arg(copy.unreadable));
}

void Ledger::checkWords(qint64 conversation, const Copy &copy, QStringList &wrong)
{
    QHash<QString, qint64> last;
    for (qsizetype i = 0; i < copy.words.size(); ++i) {
        const Writing &writing = copy.words[i];
        if (writing.number > last.value(writing.device))
            last.insert(writing.device, writing.number);
        else
            wrong.append(
                QStringLiteral("%1, conversation %2, message %3: %4")
                    .arg(copy.device)
                    .arg(conversation)
                    .arg(copy.entries[i].id,
                         writing.number == 0 ? QStringLiteral("nobody wrote this")
                                             : QStringLiteral("comes twice, or after what was written later")));
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

bool Ledger::has(const Copy &copy, const Entry &entry) const
{
    if (!m_dense)
        return copy.entries.contains(entry);
    const qsizetype place = entry.sequence - copy.from - 1;
    return place < copy.entries.size() && copy.entries[place] == entry;
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
            if (!has(copy, entry))
                wrong.append(what + QStringLiteral("%1 does not have it").arg(copy.device));
        }
    }
}

bool holds(const QStringList &wrong)
{
    for (const QString &sentence : wrong)
        qWarning().noquote() << sentence;
    return wrong.isEmpty();
}

} // namespace Parlance::Testing
