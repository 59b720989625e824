// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spellwords.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class TestSpellWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsOfProseAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(name) << text << words;
        };
        row("nothing", u""_s, {});
        row("a sentence", u"Hello, my dear world!"_s, {u"Hello"_s, u"my"_s, u"dear"_s, u"world"_s});
        row("one letter is no word", u"a b I am x"_s, {u"am"_s});
        row("apostrophes", u"don't l’homme 'quoted' dogs'"_s, {u"don't"_s, u"l’homme"_s, u"quoted"_s, u"dogs"_s});
        row("hyphens part words", u"well-known E-Mail-Adresse"_s, {u"well"_s, u"known"_s, u"Mail"_s, u"Adresse"_s});
        row("umlauts", u"Grüße aus Köln"_s, {u"Grüße"_s, u"aus"_s, u"Köln"_s});
        row("letters of two signs", u"Gru\u0308ße"_s, {u"Gru\u0308ße"_s});
        row("links", u"see https://example.org/wrng?a=helo or (http://example.org/helo) now"_s,
            {u"see"_s, u"or"_s, u"now"_s});
        row("links without a scheme", u"on www.helo.example and example.org/helo, example.com"_s, {u"on"_s, u"and"_s});
        row("other schemes", u"take parlance://helo/wrld please"_s, {u"take"_s, u"please"_s});
        row("a link with a name", u"my [helo wrld](https://example.org/abc) there"_s,
            {u"my"_s, u"helo"_s, u"wrld"_s, u"there"_s});
        row("addresses of mail", u"write to alice@helo.example or <bob@wrld.example>"_s,
            {u"write"_s, u"to"_s, u"or"_s});
        row("names and tags", u"ask @alce, or (@bbo) about #helo"_s, {u"ask"_s, u"or"_s, u"about"_s});
        row("digits", u"abc123 4th 42 3rd word"_s, {u"word"_s});
        row("capitals", u"NATO and iPhone, getName, McDonald"_s, {u"and"_s});
        row("paths", u"in /usr/shre/helo, ~/wrld, ./dev, C:\\helo\\wrld and src/main.cpp"_s, {u"in"_s, u"and"_s});
        row("one slash is an or", u"he/she"_s, {u"he"_s, u"she"_s});
        row("options and names of things", u"say --helo to my_helo_wrld and file.txt"_s, {u"say"_s, u"to"_s, u"and"_s});
        row("marks of formats", u"**bold** *soft* _low_ ~~gone~~"_s, {u"bold"_s, u"soft"_s, u"low"_s, u"gone"_s});
        row("code", u"before `helo wrld` after"_s, {u"before"_s, u"after"_s});
        row("code with marks in it", u"a1 ``helo ` wrld`` after"_s, {u"after"_s});
        row("one mark alone is none", u"it`s fine"_s, {u"it"_s, u"fine"_s});
        row("fenced code", u"before\n```\nhelo wrld\n```\nafter"_s, {u"before"_s, u"after"_s});
        row("fenced code in lines of one paragraph", u"before\u2028```cpp\u2028helo\u2028```\u2028after"_s,
            {u"before"_s, u"after"_s});
        row("emoji", u"good 👍🏽 👩‍👩‍👧 day🎻"_s, {u"good"_s, u"day"_s});
        row("short names of emoji", u"hi :helo: there"_s, {u"hi"_s, u"there"_s});
        row("Cyrillic and Greek", u"привет мир γειά"_s, {u"привет"_s, u"мир"_s, u"γειά"_s});
        row("two scripts in one word", u"pаypal fine"_s, {u"fine"_s}); // its second letter is Cyrillic
        row("Hebrew and Arabic", u"שלום עולם مرحبا"_s, {u"שלום"_s, u"עולם"_s, u"مرحبا"_s});
        row("Korean has spaces", u"안녕하세요 세계"_s, {u"안녕하세요"_s, u"세계"_s});
        row("scripts without spaces", u"你好世界 こんにちは カタカナ สวัสดีครับ ok"_s, {u"ok"_s});
        row("between Chinese", u"我用Parlance聊天"_s, {u"Parlance"_s});
        row("letters beyond the first plane", u"𐐨𐐩𐐪 fine"_s, {u"𐐨𐐩𐐪"_s, u"fine"_s});
        row("half of such a letter", u"ab"_s + QChar(0xd801) + u" fine"_s, {u"ab"_s, u"fine"_s});
    }

    void theWordsOfProseAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QStringList found;
        qsizetype end = 0;
        for (const SpellWord &word : spellWordsIn(text).words) {
            QVERIFY(word.start >= end);
            end = word.start + word.length;
            found << text.sliced(word.start, word.length);
        }
        QCOMPARE(found, words);
    }

    void eachWordHasItsScript()
    {
        const QList<SpellWord> words = spellWordsIn(u"one мир שלום"_s).words;
        QCOMPARE(words.size(), 3);
        QCOMPARE(words[0], (SpellWord{.start = 0, .length = 3, .script = QChar::Script_Latin}));
        QCOMPARE(words[1].script, QChar::Script_Cyrillic);
        QCOMPARE(words[2].script, QChar::Script_Hebrew);
    }

    void fencedCodeGoesOnInTheNextParagraph()
    {
        const SpellWords opens = spellWordsIn(u"````"_s);
        QCOMPARE(opens.fence, 4);
        const SpellWords within = spellWordsIn(u"some code"_s, opens.fence);
        QVERIFY(within.words.isEmpty());
        QCOMPARE(within.fence, 4);
        QCOMPARE(spellWordsIn(u"```"_s, within.fence).fence, 4); // too short to end it
        QCOMPARE(spellWordsIn(u"````"_s, within.fence).fence, 0);
        QCOMPARE(spellWordsIn(u"plain"_s).fence, 0);
    }

    void dictionariesHaveWordsInOneForm()
    {
        QCOMPARE(spellForm(u"don’t"), u"don't"_s);
        QCOMPARE(spellForm(u"Gru\u0308ße"), u"Grüße"_s);
        QCOMPARE(spellForm(u"Donau\u00addampf"), u"Donaudampf"_s);
    }

    void noTextTakesLong_data()
    {
        QTest::addColumn<QString>("text");
        constexpr qsizetype length = 64 * 1024;
        QTest::newRow("words") << u"some helo wrld "_s.repeated(length / 15);
        QTest::newRow("one word") << QString(length, u'a');
        QTest::newRow("marks of code") << QString(length, u'`');
        QTest::newRow("marks of code in all lengths") << [] {
            QString text;
            for (qsizetype run = 1; text.size() < length; ++run)
                text += QString(run, u'`') + u'a';
            return text;
        }();
        QTest::newRow("at") << QString(length, u'@');
        QTest::newRow("brackets") << u"](["_s.repeated(length / 3);
    }

    /// What grows with the square of the length would end the test by its time limit.
    void noTextTakesLong()
    {
        QFETCH(const QString, text);
        for (int turn = 0; turn < 20; ++turn)
            QVERIFY(spellWordsIn(text).words.size() <= text.size());
    }
};

QTEST_APPLESS_MAIN(TestSpellWords)
#include "tst_spellwords.moc"
