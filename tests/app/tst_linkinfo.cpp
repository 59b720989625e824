// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/linkinfo.h"

#include <QSignalSpy>
#include <QTest>

using namespace Parlance;

/// Linking in words: when it is asked for, when it begins by itself, and what each state says.
class TestLinkInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstDeviceIsNeverAskedTo()
    {
        LinkInfo link;
        link.setInfo(account(false), false); // joined, and about to link itself
        QVERIFY(!link.isNeeded());
        link.setInfo(account(true), false);
        link.setInfo(account(true), true);
        link.setConnection(ConnectionState::Online);
        QVERIFY(!link.isNeeded());
    }

    void aNewDeviceBeginsByItselfWhenConnected()
    {
        LinkInfo link;
        QSignalSpy asked(&link, &LinkInfo::startAsked);
        link.setInfo(account(false), false);
        link.setInfo(account(false), true); // signed in, and still not linked
        QVERIFY(link.isNeeded());
        QCOMPARE(asked.count(), 0);
        link.setConnection(ConnectionState::Online);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(link.state(), LinkInfo::Asking);
        QVERIFY(link.isNewDevice());
        link.setConnection(ConnectionState::Online);
        QCOMPARE(asked.count(), 1);
        link.setInfo(account(true), false);
        QVERIFY(!link.isNeeded());
    }

    void whatTheConnectionBrokeOffIsTriedAgainWithTheNext()
    {
        LinkInfo link;
        QSignalSpy asked(&link, &LinkInfo::startAsked);
        link.setInfo(account(false), true);
        link.setConnection(ConnectionState::Online);
        link.setStatus(ended(ErrorCode::ConnectionLost));
        link.setConnection(ConnectionState::Waiting);
        QCOMPARE(asked.count(), 1);
        link.setConnection(ConnectionState::Online);
        QCOMPARE(asked.count(), 2);
        // What a person ended waits for the person.
        link.setStatus(ended(ErrorCode::Rejected));
        link.setConnection(ConnectionState::Waiting);
        link.setConnection(ConnectionState::Online);
        QCOMPARE(asked.count(), 2);
    }

    void digitsAreInTwoGroups()
    {
        LinkInfo link;
        QCOMPARE(link.digits(), QString());
        link.setStatus({.state = LinkStatus::State::Comparing,
                        .newDevice = false,
                        .code = QStringLiteral("204816"),
                        .device = {},
                        .error = {}});
        QCOMPARE(link.state(), LinkInfo::Comparing);
        QCOMPARE(link.digits(), QStringLiteral("204 816"));
        QSignalSpy answered(&link, &LinkInfo::confirmAsked);
        link.confirm(true);
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered[0][0].toBool(), true);
    }

    void whoIsAskedSaysThatTheyWantToCompare()
    {
        LinkInfo link;
        QSignalSpy helped(&link, &LinkInfo::helpAsked);
        link.setStatus({.state = LinkStatus::State::Asked, .newDevice = false, .code = {}, .device = {}, .error = {}});
        QCOMPARE(link.state(), LinkInfo::Asked);
        QCOMPARE(link.digits(), QString());
        QCOMPARE(helped.count(), 0); // never by itself
        link.help();
        QCOMPARE(helped.count(), 1);
    }

    void everyEndHasItsReason()
    {
        LinkInfo link;
        QCOMPARE(link.reason(), QString());
        QSet<QString> reasons;
        for (const ErrorCode code : {ErrorCode::Cancelled, ErrorCode::Timeout, ErrorCode::Rejected,
                                     ErrorCode::Untrustworthy, ErrorCode::NotLinked, ErrorCode::ConnectionLost}) {
            link.setStatus(ended(code));
            QVERIFY(!link.reason().isEmpty());
            reasons << link.reason();
        }
        QCOMPARE(reasons.size(), 6);
    }

    void whatIsMissingIsCounted()
    {
        LinkInfo link;
        QCOMPARE(link.historyText(), QString());
        link.setRepair({.missing = 12, .known = 100});
        QVERIFY(link.historyText().contains(u"12"));
        link.setRepair({});
        QCOMPARE(link.historyText(), QString());
    }

private:
    static AccountInfo account(bool linked)
    {
        AccountInfo info;
        info.user = UserId(1);
        info.device = DeviceId(1);
        info.linked = linked;
        return info;
    }

    static LinkStatus ended(ErrorCode code)
    {
        LinkStatus status;
        status.state = LinkStatus::State::Ended;
        status.newDevice = true;
        status.error.code = code;
        return status;
    }
};

QTEST_GUILESS_MAIN(TestLinkInfo)
#include "tst_linkinfo.moc"
