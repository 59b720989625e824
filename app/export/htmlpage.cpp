// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/htmlpage.h"

#include "app/export/messagejson.h"
#include "core/durationwords.h"

#include <QDateTime>
#include <QTimeZone>

namespace Parlance::HtmlPage {

namespace {

// The colours are those of qml/Theme.qml.
constexpr char style[] = R"css(
:root{color-scheme:light dark;--window:#F5F6F8;--text:#15181C;--faint:#5A636E;--mine:#DCE8FF;--theirs:#FFF;--line:#E3E6EA}
@media(prefers-color-scheme:dark){:root{--window:#121417;--text:#ECEFF3;--faint:#A4ADB8;--mine:#24406F;--theirs:#23272D;
--line:#2C3138}}
body{margin:0;background:var(--window);color:var(--text);font:14px/1.4 Inter,system-ui,sans-serif}
main{max-width:760px;margin:0 auto;padding:24px 16px}
h1{font-size:22px}h2{font-size:13px;font-weight:600;color:var(--faint);text-align:center;margin:24px 0 12px}
article{width:fit-content;max-width:72%;margin:4px 0;padding:8px 12px;border-radius:16px;background:var(--theirs);
border:1px solid var(--line)}
article.mine{margin-inline-start:auto;background:var(--mine)}
p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
p.quiet{margin:8px 0;font-size:13px;color:var(--faint);text-align:center}
footer{font-size:11px;color:var(--faint);text-align:end}
)css";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QDateTime timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
}

QByteArray setting(const MessageRecord &message, const QString &author)
{
    const QString text = message.disappearsAfter == 0
        ? QStringLiteral("%1 turned off disappearing messages").arg(author)
        : QStringLiteral("%1 set messages to disappear after %2").arg(author, durationInWords(message.disappearsAfter));
    return "<p class=\"quiet\" dir=\"auto\">" + escaped(text) + "</p>\n";
}

} // namespace

QByteArray begin(const ConversationRecord &conversation, const AccountInfo &account)
{
    const QByteArray title = escaped(account.username)
        + (conversation.self ? QByteArray() : " &amp; " + escaped(conversation.peerUsername));
    return "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + title + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n<h1 dir=\"auto\">" + title
        + "</h1>\n";
}

QByteArray message(const MessageRecord &message, const ConversationRecord &conversation, const AccountInfo &account,
                   QString &lastDay)
{
    QByteArray html;
    const QDateTime at = timeOf(message.at);
    if (const QString day = at.date().toString(Qt::ISODate); day != lastDay) {
        html += "<h2>" + day.toUtf8() + "</h2>\n";
        lastDay = day;
    }
    const QString author = message.mine ? account.username : conversation.peerUsername;
    if (message.kind == EntryKind::DisappearingTime)
        return html + setting(message, author);
    const QString text = message.unreadable ? QStringLiteral("(This message could not be opened.)")
        : message.isDeleted()               ? QStringLiteral("(This message was deleted.)")
                                            : message.text;
    html += message.mine ? "<article class=\"mine\"" : "<article";
    html += " id=\"" + message.id.toString().toUtf8() + "\">\n<p dir=\"auto\">" + escaped(text) + "</p>\n<footer>"
        + escaped(author) + " <time datetime=\"" + at.toString(Qt::ISODateWithMs).toUtf8() + "\">"
        + at.time().toString(QStringLiteral("HH:mm")).toUtf8() + " UTC</time>";
    if (message.edited)
        html += " edited";
    if (message.disappearsAfter > 0)
        html += " disappears after " + durationInWords(message.disappearsAfter).toUtf8();
    if (message.disappearsAt > 0)
        html += ", on " + timeOf(message.disappearsAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")).toUtf8() + " UTC";
    if (message.forwarded && !message.isDeleted())
        html += " forwarded";
    for (const ReactionRecord &reaction : message.reactions)
        html += " " + escaped(reaction.emoji);
    if (message.mine)
        html += " " + stateName(message.state).toUtf8();
    return html + "</footer>\n</article>\n";
}

QByteArray end()
{
    return "</main>\n</body>\n</html>\n";
}

} // namespace Parlance::HtmlPage
