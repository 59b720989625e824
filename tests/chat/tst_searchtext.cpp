// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchtext.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// Where a search found what it found. What is found at all is asked of the index itself, in tst_messagestore.
class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void highlightsWhatWasFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("each place") << u"tea"_s << u"Tea, or more tea?"_s << QStringList{u"Tea"_s, u"tea"_s};
        QTest::newRow("the beginning alone") << u"te"_s << u"team steam"_s << QStringList{u"te"_s};
        QTest::newRow("accents") << u"brulee"_s << u"Crème BRÛLÉE!"_s << QStringList{u"BRÛLÉE"_s};
        QTest::newRow("accents apart") << u"cafe"_s << u"cafe\u0301 noir"_s << QStringList{u"cafe\u0301"_s};
        QTest::newRow("one letter that becomes two") << u"stras"_s << u"Straße"_s << QStringList{u"Straß"_s};
        QTest::newRow("words in a row") << u"example.org"_s << u"at example.org, example"_s
                                        << QStringList{u"example.org"_s};
        QTest::newRow("over one another") << u"ab abc"_s << u"abcd"_s << QStringList{u"abc"_s};
        QTest::newRow("in order") << u"two one"_s << u"one two"_s << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("Chinese") << u"明天"_s << u"我们明天见，明年、明天"_s << QStringList{u"明天"_s, u"明天"_s};
        QTest::newRow("Japanese, narrow") << u"パソ"_s << u"ﾊﾟｿｺﾝ"_s << QStringList{u"ﾊﾟｿ"_s};
        QTest::newRow("Arabic") << u"محمد"_s << u"قال مُحَمَّدٌ هنا"_s << QStringList{u"مُحَمَّدٌ"_s};
        QTest::newRow("after an emoji") << u"yes"_s << u"👍🏽 yes"_s << QStringList{u"yes"_s};
        QTest::newRow("nothing") << u"- !"_s << u"a - b !"_s << QStringList();
    }

    void highlightsWhatWasFound()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, text);
        QFETCH(const QStringList, marked);
        QStringList found;
        for (const TextPlace &place : placesOf(words, text))
            found += text.sliced(place.start, place.length);
        QCOMPARE(found, marked);
    }

    void aRunOfCharactersIsIndexedInPairs()
    {
        QCOMPARE(indexedText(u"我们 ok 天"_s), u"我们 们 ok 天"_s);
        QCOMPARE(searchRuns(u"我们明 o"_s), (QList<QStringList>{{u"我们"_s, u"们明"_s}, {u"o"_s}}));
        QCOMPARE(searchRuns(u"明"_s), QList<QStringList>{{u"明"_s}});
    }

    // An odd half of a character comes from a text that was cut.
    void halvesOfCharactersDoNoHarm()
    {
        const QString text = u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE42);
        QCOMPARE(indexedText(text), u"a b"_s);
        QCOMPARE(placesOf(u"b"_s, text), (QList<TextPlace>{{.start = 2, .length = 1}}));
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "tst_searchtext.moc"
