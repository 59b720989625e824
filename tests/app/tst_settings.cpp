// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void defaults()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.path(), nullptr);
        QCOMPARE(settings.appearance(), Settings::System);
        QCOMPARE(settings.notificationContent(), Settings::NameAndText);
        QVERIFY(settings.notifications());
        QVERIFY(settings.sendWithEnter());
        QVERIFY(settings.closeToTray());
        QVERIFY(settings.spellCheck() && settings.spellBySystem());
        QCOMPARE(settings.withoutTray(), Settings::Ask);
        QVERIFY(!settings.reducedMotion());
        QCOMPARE(settings.fontScale(), 1.0);
        QVERIFY(!settings.canStartAtLogin());
    }

    void theFirstStepsAreShownOnce()
    {
        const QTemporaryDir folder;
        {
            Settings settings(folder.path(), nullptr);
            QVERIFY(!settings.firstSteps());
            QSignalSpy changed(&settings, &Settings::firstStepsChanged);
            settings.offerFirstSteps();
            QVERIFY(settings.firstSteps());
            QCOMPARE(changed.count(), 1);
        }
        Settings settings(folder.path(), nullptr);
        QVERIFY(settings.firstSteps()); // nobody has put them away
        settings.setFirstSteps(false);
        settings.offerFirstSteps();
        QVERIFY(!settings.firstSteps());
    }

    void areKeptInTheProfileFolder()
    {
        const QTemporaryDir folder;
        {
            Settings settings(folder.path(), nullptr);
            settings.setAppearance(Settings::Dark);
            settings.setNotificationContent(Settings::Nothing);
            settings.setNotifications(false);
            settings.setSendWithEnter(false);
            settings.setCloseToTray(false);
            settings.setReducedMotion(true);
            settings.setLanguage(QStringLiteral("fr"));
            settings.setFontScale(1.25);
            settings.setSidebarWidth(300);
            settings.setSpellCheck(false);
            settings.setSpellBySystem(false);
            settings.setSpellLanguages({QStringLiteral("de_DE"), QStringLiteral("fr")});
            settings.setRecentEmoji({QStringLiteral("🎻"), QStringLiteral("🌙")});
        }
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("settings.ini"))));
        const Settings settings(folder.path(), nullptr);
        QCOMPARE(settings.appearance(), Settings::Dark);
        QVERIFY(settings.isDark());
        QCOMPARE(settings.notificationContent(), Settings::Nothing);
        QVERIFY(!settings.notifications());
        QVERIFY(!settings.sendWithEnter());
        QVERIFY(!settings.closeToTray());
        QVERIFY(settings.reducedMotion());
        QCOMPARE(settings.language(), QStringLiteral("fr"));
        QCOMPARE(settings.fontScale(), 1.25);
        QCOMPARE(settings.sidebarWidth(), 300);
        QVERIFY(!settings.spellCheck() && !settings.spellBySystem());
        QCOMPARE(settings.spellLanguages(), (QStringList{QStringLiteral("de_DE"), QStringLiteral("fr")}));
        QCOMPARE(settings.recentEmoji(), (QStringList{QStringLiteral("🎻"), QStringLiteral("🌙")}));
    }

    void tellsEachChangeOnce()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path(), nullptr);
        QSignalSpy appearance(&settings, &Settings::appearanceChanged);
        QSignalSpy dark(&settings, &Settings::darkChanged);
        settings.setAppearance(Settings::Light);
        const auto before = dark.count();
        settings.setAppearance(Settings::Dark);
        settings.setAppearance(Settings::Dark);
        QCOMPARE(appearance.count(), 2);
        QCOMPARE(dark.count(), before + 1);
        settings.setAppearance(Settings::Light);
        QVERIFY(!settings.isDark());
    }

    void eachLanguageIsNamedByItself()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.path(), nullptr);
        const QStringList codes = settings.languages();
        QCOMPARE(codes.first(), QString()); // the system's
        QVERIFY(!settings.languageName({}).isEmpty());
        QCOMPARE(settings.languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QCOMPARE(settings.languageName(QStringLiteral("ja")), QStringLiteral("日本語"));
        // Everyone sees on their own screen what they read there.
        QVERIFY(!Settings::sharedNames().contains(QStringLiteral("language")));
    }

    void aDamagedFileGivesTheDefaults()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("settings.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "[General]\nappearance=blue\nnotificationContent=99\nsidebarWidth=-5\nfontScale=1000\nlanguage=xx\n");
        file.close();
        const Settings settings(folder.path(), nullptr);
        QCOMPARE(settings.appearance(), Settings::System);
        QCOMPARE(settings.notificationContent(), Settings::NameAndText);
        QVERIFY(settings.sidebarWidth() >= 280 && settings.sidebarWidth() <= 360);
        QVERIFY(settings.fontScale() <= 1.5);
        QCOMPARE(settings.language(), QString());
    }

    void startAtLoginIsWhatTheSystemHas()
    {
        const QTemporaryDir folder;
        const QString profile = folder.filePath(QStringLiteral("profile with \"quotes\" and 100%"));
        Settings settings(folder.path(), std::make_unique<Autostart>(profile));
        if (!settings.canStartAtLogin())
            QSKIP("This platform has no way to start a program at login");
        QSignalSpy changed(&settings, &Settings::startAtLoginChanged);
        settings.setStartAtLogin(false);
        QVERIFY(!settings.startAtLogin());
        settings.setStartAtLogin(true);
        QVERIFY(settings.startAtLogin());
        QCOMPARE(changed.count(), 1);
        QVERIFY(Autostart(profile).isEnabled());
        QVERIFY(!Autostart(QString()).isEnabled()); // another profile is another entry
        QVERIFY(Autostart(profile).setEnabled(false));
        QVERIFY(!settings.startAtLogin());
    }

#ifdef Q_OS_LINUX
    void autostartEntryIsWellFormed()
    {
        Autostart autostart(QStringLiteral("/home/a \"b\" 100%/p"));
        QVERIFY(autostart.setEnabled(true));
        const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
        const QStringList entries =
            QDir(config + QStringLiteral("/autostart")).entryList({QStringLiteral("parlance-*.desktop")});
        QCOMPARE(entries.size(), 1);
        QFile file(config + QStringLiteral("/autostart/") + entries.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.startsWith(u"[Desktop Entry]\n"));
        QVERIFY(text.contains(u" --hidden --profile \"/home/a \\\\\"b\\\\\" 100%%/p\"\n"));
        QVERIFY(autostart.setEnabled(false));
    }
#endif
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
