// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/weblinks.h"

#include <QRegularExpression>
#include <QUrl>

namespace Parlance {

namespace {

// A closing bracket belongs to a link only when it was opened there: "(see https://example.org/a_(b))".
bool endsOutside(QStringView link)
{
    if (QStringView(u".,;:!?'\"»”’*_~`").contains(link.back()))
        return true;
    return (link.back() == u')' && link.count(u')') > link.count(u'('))
        || (link.back() == u']' && link.count(u']') > link.count(u'['));
}

} // namespace

QList<LinkPlace> linksIn(const QString &text)
{
    // "](" is where the name of a link ends and its address begins.
    // \s alone means the white space of ASCII. With Unicode's properties on, \b would find no link right after Chinese.
    static const QRegularExpression expression(
        QStringLiteral(R"(\bhttps?://(?:(?!\]\()[^\s\p{Z}\p{Cc}<>"])+)"), QRegularExpression::CaseInsensitiveOption);
    QList<LinkPlace> links;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        QStringView link = match.capturedView();
        while (!link.isEmpty() && endsOutside(link))
            link.chop(1);
        if (!link.endsWith(u'/') || link.count(u'/') > 2)
            links.append({match.capturedStart(), link.size()});
    }
    return links;
}

std::optional<QString> linkTarget(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    const bool web = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    const bool mail = scheme == u"mailto" && url.host().isEmpty() && !url.path().isEmpty();
    if (!url.isValid() || (!web && !mail))
        return std::nullopt;
    return QString::fromLatin1(url.toEncoded());
}

} // namespace Parlance
