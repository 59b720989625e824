// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectioninfo.h"
#include "testclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Parlance;

/// The banner: one plain sentence for every state, and nothing for interruptions nobody needs to know of.
class TestConnectionInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlineSaysNothing()
    {
        TestClock clock;
        ConnectionInfo info(clock);
        info.setStatus(status(ConnectionState::Online, 0));
        QVERIFY(info.isOnline());
        QCOMPARE(info.text(), QString());
        QCOMPARE(info.detail(), QString());
    }

    void shortInterruptionsAreNotMentioned()
    {
        TestClock clock;
        ConnectionInfo info(clock);
        info.setStatus(status(ConnectionState::Connecting, clock.nowMs()));
        QCOMPARE(info.text(), QString());
        clock.advance(2000);
        QCOMPARE(info.text(), QStringLiteral("Connecting…"));
    }

    void waitingCountsDown()
    {
        TestClock clock;
        ConnectionInfo info(clock);
        ConnectionStatus waiting = status(ConnectionState::Waiting, clock.nowMs() - 10'000);
        waiting.error = {.code = ErrorCode::Timeout, .detail = {}};
        waiting.retryAt = clock.nowMs() + 7'400;
        waiting.queued = 3;
        info.setStatus(waiting);
        QCOMPARE(info.secondsToRetry(), 8);
        QVERIFY(info.canRetry());
        QCOMPARE(info.text(), QStringLiteral("The relay does not answer. Trying again in 8 s."));
        QVERIFY(info.detail().contains(u"3 message"));
        QSignalSpy changed(&info, &ConnectionInfo::changed);
        clock.advance(1000);
        QTRY_VERIFY(changed.count() > 0); // told by itself when the number is another one
        QCOMPARE(info.secondsToRetry(), 7);
        clock.advance(10'000);
        QCOMPARE(info.secondsToRetry(), 0);
        QCOMPARE(info.text(), QStringLiteral("The relay does not answer."));
    }

    // Connected, and yet nothing goes out: that is not to look as if all were well.
    void aBusyRelayIsMentioned()
    {
        TestClock clock;
        ConnectionInfo info(clock);
        ConnectionStatus busy = status(ConnectionState::Online, 0);
        busy.error = {.code = ErrorCode::RelayBusy, .detail = {}};
        busy.retryAt = clock.nowMs() + 2500;
        busy.queued = 3;
        info.setStatus(busy);
        QVERIFY(info.isOnline());
        QVERIFY(!info.canRetry());
        QCOMPARE(info.text(), QStringLiteral("The relay is very busy. Trying again in 3 s."));
        QVERIFY(info.detail().contains(u"kept"));
        QVERIFY(info.detail().contains(u"3 message"));
        info.setStatus(status(ConnectionState::Online, 0));
        QCOMPARE(info.text(), QString());
    }

    void everyStateHasItsWords()
    {
        TestClock clock;
        ConnectionInfo info(clock);
        const qint64 longAgo = clock.nowMs() - 60'000;
        for (const auto state : {ConnectionState::Stopped, ConnectionState::Waiting, ConnectionState::Connecting,
                                 ConnectionState::Authenticating, ConnectionState::CatchingUp}) {
            info.setStatus(status(state, longAgo));
            QVERIFY(!info.text().isEmpty());
            QCOMPARE(static_cast<int>(info.state()), static_cast<int>(state));
        }
        info.setStatus(status(ConnectionState::SignedOut, longAgo));
        QCOMPARE(info.text(), QString());
        ConnectionStatus revoked = status(ConnectionState::SignedOut, longAgo);
        revoked.error = {.code = ErrorCode::DeviceRevoked, .detail = {}};
        info.setStatus(revoked);
        QVERIFY(info.text().contains(u"removed"));
    }

    void sampleSaysSo()
    {
        TestClock clock;
        ConnectionInfo info(clock);
        info.setSample(true);
        QVERIFY(info.text().contains(u"Sample"));
        info.retryNow(); // without an account: nothing happens
    }

private:
    static ConnectionStatus status(ConnectionState state, qint64 offlineSince)
    {
        ConnectionStatus result;
        result.state = state;
        result.offlineSince = offlineSince;
        return result;
    }
};

QTEST_GUILESS_MAIN(TestConnectionInfo)
#include "tst_connectioninfo.moc"
