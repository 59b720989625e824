// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/person.h"

#include "storage/records.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace Parlance {

namespace {

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.first(end).toUpper() : QString();
}

} // namespace

QString initialsOf(const QString &name)
{
    static const QRegularExpression separators(QStringLiteral("[\\s._\\-]+"));
    const QStringList words = name.split(separators, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    const QString first = firstLetter(words.first());
    return words.size() == 1 ? first : first + firstLetter(words.last());
}

QString titleOf(const ConversationRecord &conversation)
{
    return conversation.self ? QCoreApplication::translate("Person", "Note to self") : conversation.peerName;
}

UserId otherIn(const ConversationRecord &conversation)
{
    return conversation.self ? UserId() : conversation.peer;
}

int hueOf(UserId user)
{
    // Fibonacci hashing (Knuth, TAOCP 6.4): neighbouring ids land on different hues.
    constexpr quint64 golden = 0x9e3779b97f4a7c15;
    return static_cast<int>((user.value() * golden) >> 61);
}

} // namespace Parlance
