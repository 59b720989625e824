// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"

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

bool isUsername(QStringView name)
{
    return name.size() >= usernameShortest && name.size() <= usernameLongest && isLetter(name.front())
        && std::ranges::all_of(name, isNamePart);
}

} // namespace Parlance::Limits
