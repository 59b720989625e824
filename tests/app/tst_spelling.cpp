// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spelling.h"
#include "app/spellreader.h"
#include "sync/account.h"
#include "sync/profilesettings.h"
#include "sync/sampledata.h"
#include "tests/support/testdictionaries.h"
#include "tests/support/testsecret.h"

#include <QDateTime>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// With dictionaries of its own, through the same library that asks those of the system.
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->path(), nullptr);
        m_spelling = std::make_unique<Spelling>(*m_settings);
        m_spelling->setSystemLanguages({u"ia"_s, u"eo"_s, u"yi"_s});
    }

    void cleanup()
    {
        m_spelling.reset();
        m_account.reset();
    }

    void aWordIsRightWhenAnyLanguageKnowsIt()
    {
        QCOMPARE(verdict(u"salve"_s), Spelling::Verdict::Right); // Interlingua
        QCOMPARE(verdict(u"saluton"_s), Spelling::Verdict::Right); // Esperanto
        QCOMPARE(verdict(u"Salve"_s), Spelling::Verdict::Right); // at the beginning of a sentence
        QCOMPARE(verdict(u"salvve"_s), Spelling::Verdict::Wrong);
        QCOMPARE(verdict(u"שלום"_s, QChar::Script_Hebrew), Spelling::Verdict::Right);
        QCOMPARE(verdict(u"שלוום"_s, QChar::Script_Hebrew), Spelling::Verdict::Wrong);
    }

    void wordsOfAScriptWithoutADictionaryAreLeftAlone()
    {
        QCOMPARE(verdict(u"привеет"_s, QChar::Script_Cyrillic), Spelling::Verdict::Right);
    }

    void languagesCanBeChosen()
    {
        QCOMPARE(verdict(u"saluton"_s), Spelling::Verdict::Right);
        m_settings->setSpellBySystem(false);
        m_settings->setSpellLanguages({u"ia"_s});
        QCOMPARE(m_spelling->used(), QStringList{u"ia"_s});
        QCOMPARE(verdict(u"saluton"_s), Spelling::Verdict::Wrong);
        m_spelling->use(u"eo"_s, true);
        QCOMPARE(verdict(u"saluton"_s), Spelling::Verdict::Right);
        m_spelling->use(u"ia"_s, false);
        QCOMPARE(verdict(u"salve"_s), Spelling::Verdict::Wrong);
        m_spelling->use(u"eo"_s, false);
        QCOMPARE(verdict(u"salvve"_s), Spelling::Verdict::Right); // nobody is left to ask
    }

    void turnedOffNothingIsWrongAndNothingIsLoaded()
    {
        m_settings->setSpellCheck(false);
        QSignalSpy found(m_spelling.get(), &Spelling::languagesChanged);
        QCOMPARE(m_spelling->verdict(latin(u"salvve"_s)), Spelling::Verdict::Right);
        QVERIFY(m_spelling->installed().isEmpty());
        m_settings->setSpellCheck(true);
        QCOMPARE(verdict(u"salvve"_s), Spelling::Verdict::Wrong);
        QVERIFY(found.count() > 0);
    }

    void whatASystemHasNoDictionaryForIsSaid()
    {
        QVERIFY(m_spelling->missingText().isEmpty()); // it is not known yet
        m_spelling->look();
        QTRY_VERIFY(m_spelling->installed().contains(u"ia"_s));
        QVERIFY(m_spelling->missingText().isEmpty());
        m_spelling->setSystemLanguages({u"ia"_s, u"gv-IM"_s});
        QVERIFY(m_spelling->missingText().contains(u"Gaelg"_s));
        QCOMPARE(m_spelling->used(), QStringList{u"ia"_s});
    }

    void suggestionsAreFewAndOfEveryLanguage()
    {
        QCOMPARE(verdict(u"amikus"_s), Spelling::Verdict::Wrong);
        const QFuture<QStringList> future = m_spelling->suggestions(latin(u"amikus"_s));
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().contains(u"amicus"_s)); // Interlingua
        QVERIFY(future.result().contains(u"amiko"_s)); // Esperanto
        QVERIFY(future.result().size() <= 5);
    }

    void ignoredIsForNow()
    {
        m_spelling->ignore(u"salvve"_s);
        QCOMPARE(verdict(u"salvve"_s), Spelling::Verdict::Right);
        QCOMPARE(verdict(u"Salvve"_s), Spelling::Verdict::Right);
        m_spelling = std::make_unique<Spelling>(*m_settings);
        m_spelling->setSystemLanguages({u"ia"_s});
        QCOMPARE(verdict(u"salvve"_s), Spelling::Verdict::Wrong);
    }

    void learnedIsKeptInTheProfileAndNowhereElse()
    {
        openAccount();
        m_spelling->setAccount(m_account.get());
        QCOMPARE(verdict(u"salvve"_s), Spelling::Verdict::Wrong);
        m_spelling->learn(u"salvve"_s);
        QCOMPARE(verdict(u"salvve"_s), Spelling::Verdict::Right);
        QVERIFY(QDir(m_dictionaries.home()).entryList({u".hunspell*"_s}, QDir::Files | QDir::Hidden).isEmpty());

        m_spelling = std::make_unique<Spelling>(*m_settings);
        m_spelling->setSystemLanguages({u"ia"_s});
        m_spelling->setAccount(m_account.get());
        QTRY_VERIFY(m_spelling->isLearned(u"salvve"_s));
        QCOMPARE(verdict(u"salvve"_s), Spelling::Verdict::Right);
        m_spelling->forget(u"salvve"_s);
        QCOMPARE(verdict(u"salvve"_s), Spelling::Verdict::Wrong);
    }

    void whatIsLearnedFitsOnTheWayToAnotherDevice()
    {
        openAccount();
        OwnWords words;
        words.setAccount(m_account.get());
        int added = 0;
        while (words.add(u"слово%1"_s.arg(added, 30)))
            ++added;
        QVERIFY(added > 800);
        QVERIFY(!words.add(u"слово%1"_s.arg(added, 30)));
        QVERIFY(words.add(u"слово%1"_s.arg(0, 30))); // it is there already
        QVERIFY(!words.add(QString(65, u'a')) && !words.add(QString()));
        // What sync/sharedaccount takes of one setting.
        for (int part = 0; part < 16; ++part) {
            const auto future = m_account->setting(SettingKeys::shared + u"words%1"_s.arg(part));
            QTRY_VERIFY(future.isFinished());
            const QByteArray sent = QCborValue::fromVariant(*future.result()).toCbor();
            QVERIFY2(sent.size() > 1000 && sent.size() <= 4096, qPrintable(QString::number(sent.size())));
        }
    }

    void marksFollowTheText()
    {
        QTextDocument document;
        document.documentLayout(); // as in a window: without one a document tells of no change
        SpellReader reader(*m_spelling, this);
        reader.setDocument(&document);
        document.setPlainText(u"salve mundus\naqqua et `tera` d’aqua\nsalvve"_s);
        QTRY_COMPARE(marksIn(document), (QStringList{u"aqqua"_s, u"et"_s, u"salvve"_s}));
        QTextCursor cursor(document.findBlockByNumber(1));
        cursor.insertText(u"terra "_s);
        QTRY_COMPARE(marksIn(document), (QStringList{u"aqqua"_s, u"et"_s, u"salvve"_s}));
        QCOMPARE(SpellReader::marksOf(document.findBlockByNumber(1)).first().start, 6);
        // A fence makes what comes after it code, and gone makes it prose again.
        cursor.insertText(u"x\n```\n"_s);
        QTRY_COMPARE(marksIn(document), QStringList());
        document.undo();
        QTRY_COMPARE(marksIn(document), (QStringList{u"aqqua"_s, u"et"_s, u"salvve"_s}));
        m_spelling->ignore(u"et"_s);
        QTRY_COMPARE(marksIn(document), (QStringList{u"aqqua"_s, u"salvve"_s}));
        QVERIFY(document.firstBlock().layout()->formats().isEmpty());
        m_settings->setSpellCheck(false);
        QTRY_COMPARE(marksIn(document), QStringList());
    }

    void aLongTextIsReadInSteps()
    {
        QTextDocument document;
        document.documentLayout(); // as in a window: without one a document tells of no change
        SpellReader reader(*m_spelling, this);
        reader.setDocument(&document);
        QString text;
        for (int word = 0; text.size() < 64 * 1024; ++word)
            text += QChar(u'a' + word % 26) + QString::number(word * 7919LL, 26).replace(digits(), u"q"_s) + u' ';
        QSignalSpy judged(m_spelling.get(), &Spelling::judged);
        document.setPlainText(text);
        QVERIFY(SpellReader::marksOf(document.firstBlock()).isEmpty()); // nothing waits for it
        QTRY_COMPARE_WITH_TIMEOUT(judged.count(), 1, 60'000);
        QVERIFY(SpellReader::marksOf(document.firstBlock()).size() > 1000);
        document.setPlainText(text.repeated(2)); // longer than anything that could be sent
        QTRY_COMPARE(marksIn(document), QStringList());
    }

private:
    static SpellQuestion latin(const QString &word) { return {.word = word, .script = QChar::Script_Latin}; }
    static QRegularExpression digits() { return QRegularExpression(u"[0-9]"_s); }

    Spelling::Verdict verdict(const QString &word, QChar::Script script = QChar::Script_Latin)
    {
        Spelling::Verdict verdict = Spelling::Verdict::Asked;
        const bool known = QTest::qWaitFor([&] {
            verdict = m_spelling->verdict({.word = word, .script = script});
            return verdict != Spelling::Verdict::Asked;
        });
        return known ? verdict : Spelling::Verdict::Asked;
    }

    static QStringList marksIn(const QTextDocument &document)
    {
        QStringList words;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (const SpellMark &mark : SpellReader::marksOf(block))
                words << mark.question.word;
        }
        return words;
    }

    void openAccount()
    {
        QVERIFY(writeSampleData(m_folder->path(), testSecret(), QDateTime::currentMSecsSinceEpoch()));
        auto account = Account::open(m_folder->path(), testSecret());
        QVERIFY(account.has_value());
        m_account = std::move(*account);
    }

    TestDictionaries m_dictionaries;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Spelling> m_spelling;
};

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
