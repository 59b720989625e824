// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sharedsettings.h"
#include "sync/sampledata.h"
#include "tests/support/testsecret.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What a person chose goes along to their other devices, on a real profile.
class TestSharedSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeSampleData(m_folder->path(), testSecret(), QDateTime::currentMSecsSinceEpoch()));
        auto account = Account::open(m_folder->path(), testSecret());
        QVERIFY(account.has_value());
        m_account = std::move(*account);
        m_settings = std::make_unique<Settings>(m_folder->path(), nullptr);
    }

    void whatWasChosenIsKeptForOthers()
    {
        m_settings->setAppearance(Settings::Dark);
        const SharedSettings shared(*m_settings, *m_account);
        m_settings->setFontScale(1.25);
        m_settings->setSpellCheck(false);
        m_settings->setSpellLanguages({u"de_DE"_s}); // dictionaries are this machine's
        m_settings->setCloseToTray(false); // belongs to this machine
        QTRY_COMPARE(kept(u"appearance"_s).toInt(), int(Settings::Dark));
        QTRY_COMPARE(kept(u"fontScale"_s).toDouble(), 1.25);
        QTRY_COMPARE(kept(u"spellCheck"_s), QVariant(false));
        QVERIFY(!kept(u"spellLanguages"_s).isValid());
        QVERIFY(!kept(u"closeToTray"_s).isValid());
        QVERIFY(!kept(u"sendWithEnter"_s).isValid());
    }

    void whatWasNeverChosenHereIsTakenOver()
    {
        keep(u"appearance"_s, int(Settings::Dark));
        keep(u"sendWithEnter"_s, false);
        keep(u"fontScale"_s, 1000);
        keep(u"notificationContent"_s, u"nonsense"_s);
        m_settings->setSendWithEnter(false);
        m_settings->setSendWithEnter(true);
        const SharedSettings shared(*m_settings, *m_account);
        QTRY_COMPARE(m_settings->appearance(), Settings::Dark);
        QTRY_VERIFY(m_settings->fontScale() > 1 && m_settings->fontScale() <= 1.5);
        QVERIFY(m_settings->sendWithEnter());
        QCOMPARE(m_settings->notificationContent(), Settings::NameAndText);
    }

private:
    QVariant kept(const QString &name)
    {
        const auto future = m_account->setting(u"shared/"_s + name);
        return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result().value_or(QVariant()) : QVariant();
    }
    void keep(const QString &name, const QVariant &value)
    {
        const auto future = m_account->setSetting(u"shared/"_s + name, value);
        QTRY_VERIFY(future.isFinished() && future.result());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<Settings> m_settings;
};

QTEST_MAIN(TestSharedSettings)
#include "tst_sharedsettings.moc"
