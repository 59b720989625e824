// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/donotdisturb.h"
#include "testclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;

/// When a person is left alone, and when no longer.
class TestDoNotDisturb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_clock.set(QStringLiteral("2026-03-12T14:00:00Z"));
    }

    void endsWhenItIsTime()
    {
        DoNotDisturb quiet(*m_store, m_clock);
        QSignalSpy changed(&quiet, &DoNotDisturb::changed);
        QVERIFY(!quiet.isOn());
        QVERIFY(quiet.untilText().isEmpty());
        quiet.start(60);
        QVERIFY(quiet.isOn());
        QVERIFY(quiet.untilText().startsWith(u"Until "));
        m_clock.advance(60 * 60'000 - 1);
        quiet.tick();
        QVERIFY(quiet.isOn());
        QCOMPARE(changed.count(), 1);
        m_clock.advance(1);
        quiet.tick();
        QVERIFY(!quiet.isOn());
        QCOMPARE(changed.count(), 2);
        QVERIFY(m_store->allKeys().isEmpty());
    }

    void lastsOverARestart()
    {
        {
            DoNotDisturb quiet(*m_store, m_clock);
            quiet.start(0);
            QCOMPARE(quiet.untilText(), QStringLiteral("Until you turn it off"));
        }
        m_clock.advance(365 * 24 * 60 * 60'000LL);
        DoNotDisturb quiet(*m_store, m_clock);
        QVERIFY(quiet.isOn());
        quiet.stop();
        QVERIFY(!quiet.isOn());
        QVERIFY(!DoNotDisturb(*m_store, m_clock).isOn());
    }

    void whatEndedWhileItWasNotRunningIsOver()
    {
        {
            DoNotDisturb quiet(*m_store, m_clock);
            quiet.start(60);
        }
        m_clock.advance(2 * 60 * 60'000);
        QVERIFY(!DoNotDisturb(*m_store, m_clock).isOn());
    }

    void theMorningIsTheNextOne()
    {
        const auto local = [](int hour) {
            return QDateTime(QDate(2026, 3, 12), QTime(hour, 0)).toUTC().toString(Qt::ISODate);
        };
        DoNotDisturb quiet(*m_store, m_clock);
        m_clock.set(local(7));
        quiet.startUntilMorning();
        m_clock.set(local(8));
        QVERIFY(!quiet.isOn());
        quiet.startUntilMorning();
        m_clock.set(local(23));
        QVERIFY(quiet.isOn());
        m_clock.advance(9 * 60 * 60'000);
        QVERIFY(!quiet.isOn());
    }

private:
    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
};

QTEST_GUILESS_MAIN(TestDoNotDisturb)
#include "tst_donotdisturb.moc"
