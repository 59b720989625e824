// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Parlance {

/// Where a link begins and ends in a text, in UTF-16 units.
struct LinkPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Addresses that stand in plain text: http:// and https:// up to the next white space, without the punctuation that ends a
/// sentence or closes what surrounds it.
[[nodiscard]] QList<LinkPlace> linksIn(const QString &text);

/// An address a message may lead to, in ASCII alone, so that it shows what it is: http and https with a host, mailto. Nothing
/// for any other.
[[nodiscard]] std::optional<QString> linkTarget(const QString &address);

} // namespace Parlance
