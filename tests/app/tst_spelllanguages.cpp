// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spelllanguages.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class TestSpellLanguages : public QObject
{
    Q_OBJECT

    static QStringList codesOf(const QList<SpellLanguage> &languages)
    {
        QStringList codes;
        for (const SpellLanguage &language : languages)
            codes << language.code;
        codes.sort();
        return codes;
    }

private Q_SLOTS:
    void variantsAreThereOnlyWhereNothingPlainerIs()
    {
        QCOMPARE(codesOf(spellLanguages({u"en_GB-ise"_s, u"en_GB"_s, u"de_DE_frami"_s, u"en-w_accents"_s})),
                 (QStringList{u"de_DE_frami"_s, u"en-w_accents"_s, u"en_GB"_s}));
        QCOMPARE(codesOf(spellLanguages({u"de-DE"_s, u"de_DE"_s})).size(), 1);
        QCOMPARE(codesOf(spellLanguages({u"qqq"_s, u"hyph_de"_s, u"sr_Latn_RS"_s})).count(u"sr_Latn_RS"_s), 1);
    }

    void whatHasANameOfNoLanguageIsLeftOut() { QVERIFY(spellLanguages({u"qqq"_s, u"default"_s, QString()}).isEmpty()); }

    void eachIsNamedByItself()
    {
        const QList<SpellLanguage> languages = spellLanguages({u"fr"_s, u"de_DE"_s, u"ru_RU"_s, u"he_IL"_s});
        QStringList names;
        for (const SpellLanguage &language : languages)
            names << language.name;
        QVERIFY(names.contains(u"Français"_s) && names.contains(u"Deutsch"_s) && names.contains(u"Русский"_s));
        QCOMPARE(spellLanguages({u"ru_RU"_s}).first().script, QChar::Script_Cyrillic);
        QCOMPARE(spellLanguages({u"sr_Latn_RS"_s}).first().script, QChar::Script_Latin);
        QCOMPARE(spellLanguages({u"he"_s}).first().script, QChar::Script_Hebrew);
    }

    void twoOfOneNameAreToldApart()
    {
        const QList<SpellLanguage> languages = spellLanguages({u"it_IT"_s, u"it_SM"_s});
        QCOMPARE(languages.size(), 2);
        QVERIFY(languages[0].name != languages[1].name);
    }

    void theSystemsLanguagesAreFound_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("installed");
        QTest::addColumn<QString>("codes");
        QTest::newRow("two languages") << u"de-DE de en-US en"_s << u"de_DE en_US fr"_s << u"de_DE en_US"_s;
        QTest::newRow("its country") << u"de-AT de-Latn-AT de"_s << u"de_DE de_AT de_CH"_s << u"de_AT"_s;
        QTest::newRow("the usual country else") << u"de-LU"_s << u"de_AT de_DE de_CH"_s << u"de_DE"_s;
        QTest::newRow("any country else") << u"en-GB"_s << u"en_AU"_s << u"en_AU"_s;
        QTest::newRow("a name without a country") << u"fr-CA"_s << u"fr"_s << u"fr"_s;
        QTest::newRow("as Windows writes it") << u"pt-BR"_s << u"pt-PT pt-BR"_s << u"pt-BR"_s;
        QTest::newRow("another script") << u"sr-Latn-RS"_s << u"sr"_s << QString();
        QTest::newRow("none") << u"fi-FI"_s << u"en_US"_s << QString();
        QTest::newRow("a system that speaks nothing") << u"C"_s << u"en_US de_DE"_s << u"en_US"_s;
    }

    void theSystemsLanguagesAreFound()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, installed);
        QFETCH(const QString, codes);
        const QStringList found = spellLanguagesFor(wanted.split(u' '), spellLanguages(installed.split(u' ')));
        QCOMPARE(found.join(u' '), codes);
    }

    void whatIsMissingIsNamed()
    {
        const QList<SpellLanguage> installed = spellLanguages({u"en_US"_s});
        QCOMPARE(languagesWithoutDictionary({u"fr-FR"_s, u"fr"_s, u"en-GB"_s}, installed), QStringList{u"Français"_s});
        QVERIFY(languagesWithoutDictionary({u"en-GB"_s}, installed).isEmpty());
        // There is no spelling to look up in signs for words.
        QVERIFY(languagesWithoutDictionary({u"ja-JP"_s, u"zh-CN"_s}, installed).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSpellLanguages)
#include "tst_spelllanguages.moc"
