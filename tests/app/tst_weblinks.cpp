// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/weblinks.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class WebLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLinks_data();
    void findsLinks();
    void findsSeveral();
    void leadsToTheWebAndToMailAlone_data();
    void leadsToTheWebAndToMailAlone();
};

void WebLinksTest::findsLinks_data()
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

void WebLinksTest::leadsToTheWebAndToMailAlone_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("target");
    QTest::newRow("web") << u"https://example.org/a?b=c#d"_s << u"https://example.org/a?b=c#d"_s;
    QTest::newRow("without encryption") << u"HTTP://Example.org"_s << u"http://example.org"_s;
    QTest::newRow("mail") << u"mailto:bob@example.org"_s << u"mailto:bob@example.org"_s;
    QTest::newRow("letters that look alike") << u"https://ехample.org"_s << u"https://xn--ample-ywe6i.org"_s;
    QTest::newRow("direction turned") << u"https://example.org/\u202Egro"_s << u"https://example.org/%E2%80%AEgro"_s;
    for (const char *other : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,a", "ftp://example.org",
                              "//example.org", "example.org", "https:", "https:///a", "mailto:", "mailto://example.org",
                              "", "parlance://x", "https://exa mple.org"})
        QTest::newRow(other) << QString::fromLatin1(other) << QString();
}

void WebLinksTest::leadsToTheWebAndToMailAlone()
{
    QFETCH(const QString, address);
    QFETCH(const QString, target);
    QCOMPARE(linkTarget(address).value_or(QString()), target);
}

void WebLinksTest::findsLinks()
{
    QFETCH(QString, text);
    QFETCH(QString, link);
    const QList<LinkPlace> links = linksIn(text);
    QCOMPARE(links.size(), link.isEmpty() ? 0 : 1);
    if (!links.isEmpty())
        QCOMPARE(text.sliced(links.first().start, links.first().length), link);
}

void WebLinksTest::findsSeveral()
{
    const QString text = u"https://a.example, https://b.example and https://c.example/"_s;
    QStringList found;
    for (const LinkPlace &link : linksIn(text))
        found.append(text.sliced(link.start, link.length));
    QCOMPARE(found, QStringList({u"https://a.example"_s, u"https://b.example"_s, u"https://c.example/"_s}));
}

QTEST_GUILESS_MAIN(WebLinksTest)
#include "tst_weblinks.moc"
