// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/emoji.h"
#include "app/emojimodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class EmojiModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCategoryHasSome_data();
    void everyCategoryHasSome();
    void isFoundByWords_data();
    void isFoundByWords();
    void findsNothingForNonsense();
    void remembersTheLatestFirst();
};

void EmojiModelTest::everyCategoryHasSome_data()
{
    QTest::addColumn<QString>("category");
    for (const char *category :
         {"smileys", "people", "nature", "food", "activity", "travel", "object", "symbol", "flag"})
        QTest::newRow(category) << QString::fromLatin1(category);
}

void EmojiModelTest::everyCategoryHasSome()
{
    QFETCH(QString, category);
    EmojiModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCategory(category);
    QVERIFY(model.count() > 20);
    for (int row = 0; row < model.count(); ++row) {
        QVERIFY2(emojiCount(model.emojiAt(row)) == 1, qPrintable(model.emojiAt(row)));
        QVERIFY(!model.index(row).data(EmojiModel::WordsRole).toString().isEmpty());
    }
}

void EmojiModelTest::isFoundByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("emoji");
    QTest::newRow("one word") << u"pizza"_s << u"🍕"_s;
    QTest::newRow("beginning of a word") << u"umbr"_s << u"☔"_s;
    QTest::newRow("upper case") << u"THUMBS"_s << u"👍"_s;
    QTest::newRow("two words") << u"up thumbs"_s << u"👍"_s;
    QTest::newRow("flag") << u"flag port"_s << u"🇵🇹"_s;
}

void EmojiModelTest::isFoundByWords()
{
    QFETCH(QString, words);
    QFETCH(QString, emoji);
    EmojiModel model;
    model.setFilterText(words);
    QStringList found;
    for (int row = 0; row < model.count(); ++row)
        found.append(model.emojiAt(row));
    QVERIFY2(found.contains(emoji), qPrintable(found.join(u' ')));
}

void EmojiModelTest::findsNothingForNonsense()
{
    EmojiModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCategory(u"food"_s);
    model.setFilterText(u"qqqq"_s);
    QCOMPARE(model.count(), 0);
    QCOMPARE(model.emojiAt(0), QString());
    model.setFilterText({});
    QVERIFY(model.count() > 0);
}

void EmojiModelTest::remembersTheLatestFirst()
{
    EmojiModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCategory(u"recent"_s);
    QCOMPARE(model.count(), 0);
    model.setRecent(model.recentWith(u"🍕"_s));
    model.setRecent(model.recentWith(u"👍"_s));
    model.setRecent(model.recentWith(u"🍕"_s));
    QCOMPARE(model.recent(), QStringList({u"🍕"_s, u"👍"_s}));
    // What is shown does not move under the pointer; the next look at them has all.
    QCOMPARE(model.count(), 1);
    model.setCategory(u"food"_s);
    model.setCategory(u"recent"_s);
    QCOMPARE(model.count(), 2);
    QCOMPARE(model.emojiAt(0), u"🍕"_s);
    for (int i = 0; i < 100; ++i)
        model.setRecent(model.recentWith(QString::number(i)));
    QCOMPARE(model.recent().size(), EmojiModel::mostRecent);
}

QTEST_GUILESS_MAIN(EmojiModelTest)
#include "tst_emojimodel.moc"
