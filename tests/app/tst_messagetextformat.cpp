// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messagetextformat.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class MessageTextFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLinks_data();
    void findsLinks();
    void findsSeveral();
};

void MessageTextFormatTest::findsLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    QTest::newRow("none") << u"no link here"_s << QString();
    QTest::newRow("alone") << u"https://example.org"_s << u"https://example.org"_s;
    QTest::newRow("end of a sentence") << u"See https://example.org/a."_s << u"https://example.org/a"_s;
    QTest::newRow("question") << u"https://example.org/a?b=1&c=2?"_s << u"https://example.org/a?b=1&c=2"_s;
    QTest::newRow("in brackets") << u"(https://example.org/a)"_s << u"https://example.org/a"_s;
    QTest::newRow("own brackets") << u"https://example.org/a_(b)"_s << u"https://example.org/a_(b)"_s;
    QTest::newRow("in quotes") << u"“https://example.org”"_s << u"https://example.org"_s;
    QTest::newRow("in angle brackets") << u"<https://example.org>"_s << u"https://example.org"_s;
    QTest::newRow("upper case") << u"HTTPS://Example.org"_s << u"HTTPS://Example.org"_s;
    QTest::newRow("only a scheme") << u"https://"_s << QString();
    QTest::newRow("another scheme") << u"file:///etc/passwd javascript:alert(1)"_s << QString();
    QTest::newRow("inside a word") << u"xhttps://example.org"_s << QString();
    QTest::newRow("after an emoji") << u"🙂 http://example.org 🙂"_s << u"http://example.org"_s;
    QTest::newRow("arabic around it") << u"انظر https://example.org هنا"_s << u"https://example.org"_s;
}

void MessageTextFormatTest::findsLinks()
{
    QFETCH(QString, text);
    QFETCH(QString, link);
    const QList<LinkPlace> links = linksIn(text);
    QCOMPARE(links.size(), link.isEmpty() ? 0 : 1);
    if (!links.isEmpty())
        QCOMPARE(text.sliced(links.first().start, links.first().length), link);
}

void MessageTextFormatTest::findsSeveral()
{
    const QString text = u"https://a.example, https://b.example and https://c.example/"_s;
    QStringList found;
    for (const LinkPlace &link : linksIn(text))
        found.append(text.sliced(link.start, link.length));
    QCOMPARE(found, QStringList({u"https://a.example"_s, u"https://b.example"_s, u"https://c.example/"_s}));
}

QTEST_GUILESS_MAIN(MessageTextFormatTest)
#include "tst_messagetextformat.moc"
