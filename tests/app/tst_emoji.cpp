// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/emoji.h"

#include <QTest>

using namespace Parlance;

class TestEmoji : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("spaces") << QStringLiteral("   ") << 0;
        QTest::newRow("one") << QStringLiteral("😀") << 1;
        QTest::newRow("three") << QStringLiteral("😀🎻🌙") << 3;
        QTest::newRow("three with spaces") << QStringLiteral(" 😀 🎻\n🌙 ") << 3;
        QTest::newRow("four") << QStringLiteral("😀😀😀😀") << 0;
        QTest::newRow("with a word") << QStringLiteral("😀 yes") << 0;
        QTest::newRow("digits") << QStringLiteral("12") << 0;
        QTest::newRow("punctuation") << QStringLiteral("!!") << 0;
        QTest::newRow("asterisk") << QStringLiteral("*") << 0;
        QTest::newRow("heart as a picture") << QStringLiteral("❤️") << 1;
        QTest::newRow("heart as text") << QStringLiteral("❤") << 0;
        QTest::newRow("asked to be text") << QStringLiteral("⌚︎") << 0;
        QTest::newRow("sun") << QStringLiteral("☀️") << 1;
        QTest::newRow("skin tone") << QStringLiteral("👍🏽") << 1;
        QTest::newRow("family") << QStringLiteral("👨‍👩‍👧‍👦") << 1;
        QTest::newRow("family, twice") << QStringLiteral("👨‍👩‍👧‍👦👩🏾‍🚀") << 2;
        QTest::newRow("flag") << QStringLiteral("🇫🇮") << 1;
        QTest::newRow("two flags") << QStringLiteral("🇫🇮🇯🇵") << 2;
        QTest::newRow("rainbow flag") << QStringLiteral("🏳️‍🌈") << 1;
        QTest::newRow("keycap") << QStringLiteral("1️⃣") << 1;
        QTest::newRow("chinese") << QStringLiteral("好") << 0;
        QTest::newRow("arabic") << QStringLiteral("نعم") << 0;
        QTest::newRow("lonely surrogate") << QString(QChar(0xd83d)) << 0;
        QTest::newRow("very long") << QString(5000, u'x') << 0;
    }

    void counts()
    {
        QFETCH(QString, text);
        QTEST(emojiCount(text), "count");
    }

    void findsWhatIsEmojiByVariation()
    {
        const QString text = QStringLiteral("☀️ 🙂 and 1️⃣ or ☀, ❤️‍🔥, 12");
        QStringList found;
        for (const QStringView cluster : emojiByVariation(text))
            found << cluster.toString();
        QCOMPARE(found, QStringList({QStringLiteral("☀️"), QStringLiteral("1️⃣"), QStringLiteral("❤️‍🔥")}));
        QVERIFY(emojiByVariation(QStringLiteral("🙂 12 ☀")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEmoji)
#include "tst_emoji.moc"
