// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QGuiApplication>
#include <QTest>

using namespace Parlance;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsThere_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void everyLanguageIsThere()
    {
        QFETCH(const QString, code);
        const Translation translation(code);
        const QString settings = QCoreApplication::translate("SettingsPage", "Settings");
        const QString messages = QCoreApplication::translate("Parlance::Notifier", "%n new message(s)", nullptr, 3);
        const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel"); // Qt's own
        QVERIFY(!messages.contains(u"(s)") && messages.contains(u'3'));
        QCOMPARE(settings == u"Settings", code == u"en");
        QCOMPARE(cancel == u"Cancel", code == u"en");
        QCOMPARE(QLocale(), localeFor(code, QLocale::system()));
    }

    void pluralsFollowTheRulesOfTheLanguage()
    {
        const auto said = [](int count) {
            return QCoreApplication::translate("Parlance::Notifier", "%n new message(s)", nullptr, count);
        };
        Translation translation(QStringLiteral("en"));
        QCOMPARE(said(1), QStringLiteral("1 new message"));
        QCOMPARE(said(2), QStringLiteral("2 new messages"));
        translation.use(QStringLiteral("ar")); // none, one, two, few, many, other
        QSet<QString> forms;
        for (const int count : {0, 1, 2, 3, 11, 100})
            forms << said(count).remove(QString::number(count)).simplified();
        QVERIFY(forms.size() >= 4); // "few" and "many" differ from each other, from one and from two
        translation.use(QStringLiteral("ja"));
        QCOMPARE(said(1).replace(u'1', u'2'), said(2));
    }

    void theSystemsLanguageIsFound()
    {
        const auto chosen = [](const char *names) { return languageFor(QString::fromLatin1(names).split(u' ')); };
        QCOMPARE(chosen("fr-CA fr-Latn-CA fr"), QStringLiteral("fr"));
        QCOMPARE(chosen("pl-PL pl de-AT"), QStringLiteral("de"));
        QCOMPARE(chosen("zh-Hans-SG zh-SG"), QStringLiteral("zh_CN"));
        QCOMPARE(chosen("zh-Hant-TW zh-TW"), QStringLiteral("en")); // other letters
        QCOMPARE(chosen("pt-BR"), QStringLiteral("en"));
        QCOMPARE(chosen("C"), QStringLiteral("en"));
        QCOMPARE(languageFor({}), QStringLiteral("en"));
    }

    void datesAreThoseOfTheLanguage()
    {
        const QLocale german(QStringLiteral("de_AT"));
        QCOMPARE(localeFor(QStringLiteral("de"), german), german); // the country counts
        QCOMPARE(localeFor(QStringLiteral("fr"), german), QLocale(QLocale::French));
        QCOMPARE(localeFor(QStringLiteral("en"), QLocale::c()), QLocale::c());
        for (const QLocale &system : {german, QLocale(QStringLiteral("ar_EG"))}) {
            const QLocale arabic = localeFor(QStringLiteral("ar"), system);
            QCOMPARE(arabic.language(), QLocale::Arabic);
            QCOMPARE(arabic.zeroDigit(), QStringLiteral("0"));
        }
    }

    void theLayoutGoesTheWayOfTheLanguage()
    {
        Translation translation(QStringLiteral("ar"));
        QVERIFY(QGuiApplication::isRightToLeft());
        translation.use(QStringLiteral("fr"));
        QVERIFY(QGuiApplication::isLeftToRight());
    }

    void whatIsNotThereGivesTheSystems()
    {
        const Translation translation(QStringLiteral("../../etc"));
        QCOMPARE(QLocale().language(),
                 localeFor(languageFor(QLocale::system().uiLanguages()), QLocale::system()).language());
        QVERIFY(!isLanguage(QStringLiteral("../../etc")) && isLanguage(QStringLiteral("ar")));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
