// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Parlance::Limits {

namespace {

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isNamePart(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
}

} // namespace

bool isReaction(const QString &emoji)
{
    const bool isSeen = std::ranges::none_of(emoji, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_NotAssigned;
    });
    if (emoji.isEmpty() || !isSeen || emoji.toUtf8().size() > reactionBytes)
        return false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, emoji);
    return finder.toNextBoundary() == emoji.size();
}

bool isUsername(QStringView name)
{
    return name.size() >= usernameShortest && name.size() <= usernameLongest && isLetter(name.front())
        && std::ranges::all_of(name, isNamePart);
}

} // namespace Parlance::Limits
