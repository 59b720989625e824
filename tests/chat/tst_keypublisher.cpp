// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;

namespace {

constexpr qint64 weekMs = 7LL * 24 * 3600 * 1000;

wire::RelayFrame published(quint32 left)
{
    wire::RelayFrame frame;
    frame.mutable_keys_published()->set_one_time_prekeys_left(left);
    return frame;
}

} // namespace

/// What a device publishes of its keys, and when; the relay answers PublishKeys as each test says.
class KeyPublisherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
        m_alice->relay.automatic = [this](const wire::ClientFrame &command) -> std::optional<wire::RelayFrame> {
            if (command.has_publish_keys())
                return std::nullopt;
            return m_alice->directory.answer(command);
        };
    }

    void newPreKeysAreMadeWhenFewAreLeft_data()
    {
        QTest::addColumn<quint32>("left");
        QTest::addColumn<int>("made");
        QTest::newRow("enough") << 20U << 0;
        QTest::newRow("too few") << 19U << 81;
        QTest::newRow("none") << 0U << 100;
    }

    void newPreKeysAreMadeWhenFewAreLeft()
    {
        QFETCH(const quint32, left);
        QVERIFY(reconnect());
        QVERIFY(answerPublish(left));
        if (QTest::currentDataTag() == QByteArrayView("enough")) {
            QVERIFY(roundTrip());
            QCOMPARE(m_alice->relay.waiting<wire::PublishKeys>(), 0);
            return;
        }
        const auto more = m_alice->relay.expect<wire::PublishKeys>();
        QVERIFY(more);
        QTEST(more->one_time_prekeys_size(), "made");
    }

    // Whatever it says: otherwise it could fill this device's disk with keys.
    void aRelayThatSaysNoneIsGivenThemOnce()
    {
        QVERIFY(reconnect());
        QVERIFY(answerPublish(0));
        QVERIFY(answerPublish(0));
        QVERIFY(roundTrip());
        QCOMPARE(m_alice->relay.waiting<wire::PublishKeys>(), 0);
    }

    void noMorePreKeysAreHeldThanMayBeUsed()
    {
        for (int connection = 0; connection < 8; ++connection) {
            QVERIFY(reconnect());
            QVERIFY(answerPublish(0));
            QVERIFY(answerPublish(100));
        }
        auto held = m_alice->worker->stores().database.query(QStringLiteral("SELECT count(*) FROM prekey"));
        QVERIFY(held && held->next());
        QCOMPARE(held->integer(0), 2 * Limits::oneTimePreKeys + 1); // and the last resort
    }

    void aRenewedSignedPreKeyIsPublishedUntilTheRelayHasIt()
    {
        QVERIFY(reconnect());
        QVERIFY(answerPublish(100));
        m_alice->clock->advance(weekMs);
        QVERIFY(reconnect());
        const auto lost = m_alice->relay.expect<wire::PublishKeys>();
        QVERIFY(lost && lost->has_keys());
        // The connection ends before the answer: the relay may or may not have it.
        QVERIFY(reconnect());
        const auto again = m_alice->relay.expect<wire::PublishKeys>();
        QVERIFY(again && again->has_keys());
        QCOMPARE(again->keys().signed_prekey(), lost->keys().signed_prekey());
        m_alice->relay.answer(published(100));
        QVERIFY(roundTrip());
        QVERIFY(reconnect());
        const auto known = m_alice->relay.expect<wire::PublishKeys>();
        QVERIFY(known && !known->has_keys());
    }

private:
    bool reconnect()
    {
        m_alice->relay.cut();
        if (!QTest::qWaitFor([this] { return m_alice->status().state == ConnectionState::Waiting; }))
            return false;
        m_alice->worker->retryNow();
        return m_alice->authenticate() && m_alice->synchronize(sameState());
    }
    bool answerPublish(quint32 left)
    {
        if (!m_alice->relay.expect<wire::PublishKeys>())
            return false;
        m_alice->relay.answer(published(left));
        return true;
    }
    /// Whatever was on its way has been dealt with: a later question was asked and answered.
    bool roundTrip()
    {
        const Answer<QList<DeviceRecord>> answer;
        m_alice->worker->devices(answer);
        return wait(answer.future()).has_value();
    }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(KeyPublisherTest)
#include "tst_keypublisher.moc"
