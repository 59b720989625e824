// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/talker.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

// Only waited out when something is broken.
constexpr int patienceMs = 180'000;

constexpr int pairCount = 4;
constexpr int underWay = 6;

/// Two hundred, or as many as PARLANCE_KILLS says.
int killsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("PARLANCE_KILLS");
    return wanted > 0 ? wanted : 200;
}

/// How much a process may do before it is killed. Another number each time, so that it dies in the middle of something else.
class Fuse
{
public:
    explicit Fuse(int most) : m_most(most) { }
    void light(QRandomGenerator &random) { m_limit = random.bounded(1, m_most + 1); }
    [[nodiscard]] bool hasBurnt(qsizetype done) const { return done >= m_limit; }

private:
    int m_most;
    int m_limit = 1;
};

/// Two who write to each other. One is killed for what was accepted of theirs, the other for what they received.
struct Pair
{
    std::unique_ptr<Talker> sender;
    std::unique_ptr<Talker> recipient;
    Fuse sending{8};
    Fuse receiving{8};
};

} // namespace

/// Relay, senders and recipients are killed again and again in the middle of their work, and the ledger stays exact.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileTheyWrite();

private:
    [[nodiscard]] bool gather();
    void topUp();
    /// Kills who is due, and starts them again. False when nobody was.
    [[nodiscard]] bool killOne();
    [[nodiscard]] bool killRelay();
    [[nodiscard]] static bool isAtRest(const Pair &pair);
    [[nodiscard]] QStringList judge();

    World m_world;
    Ledger m_ledger;
    std::vector<Pair> m_pairs;
    QRandomGenerator m_random{1};
    Fuse m_accepting{40};
    qsizetype m_acceptedBefore = 0; ///< when the relay was started
    // How many are left to do: a quarter is the relay's.
    int m_relayKills = killsWanted() / 4;
    int m_senderKills = killsWanted() * 3 / 8;
    int m_recipientKills = killsWanted() * 3 / 8;
};

bool TestKills::gather()
{
    if (!m_world.start())
        return false;
    const QString invite = m_world.relay().invite(2 * pairCount);
    for (int i = 0; i < pairCount; ++i) {
        const QString one = u"sender-%1"_s.arg(i);
        const QString other = u"recipient-%1"_s.arg(i);
        if (!m_world.join(one, invite) || !m_world.join(other, invite) || !m_world.befriend(one, other))
            return false;
        Pair &pair = m_pairs.emplace_back();
        pair.sender = std::make_unique<Talker>(m_world, m_ledger, one, one, QStringList{other});
        pair.recipient = std::make_unique<Talker>(m_world, m_ledger, other, other, QStringList{one});
        pair.sender->start();
        pair.recipient->start();
    }
    return true;
}

void TestKills::topUp()
{
    for (const Pair &pair : m_pairs) {
        pair.sender->topUp(underWay);
        pair.recipient->topUp(underWay);
    }
}

bool TestKills::killRelay()
{
    m_world.relay().kill();
    m_acceptedBefore = m_ledger.acceptedCount();
    m_accepting.light(m_random);
    --m_relayKills;
    return m_world.relay().restart();
}

bool TestKills::killOne()
{
    if (m_relayKills > 0 && m_accepting.hasBurnt(m_ledger.acceptedCount() - m_acceptedBefore))
        return killRelay();
    for (Pair &pair : m_pairs) {
        if (m_senderKills > 0 && pair.sending.hasBurnt(pair.sender->accepted())) {
            pair.sender->start();
            pair.sending.light(m_random);
            --m_senderKills;
            return true;
        }
        if (m_recipientKills > 0 && pair.receiving.hasBurnt(pair.recipient->received())) {
            pair.recipient->start();
            pair.receiving.light(m_random);
            --m_recipientKills;
            return true;
        }
    }
    return false;
}

bool TestKills::isAtRest(const Pair &pair)
{
    for (Talker *talker : {pair.sender.get(), pair.recipient.get()}) {
        talker->askStatus();
        if (!talker->isOnline() || talker->underWay() > 0 || talker->queued() > 0)
            return false;
    }
    const QString &sender = pair.sender->username();
    const QString &recipient = pair.recipient->username();
    // What one of them had accepted may not have reached the other, who then knows nothing of it.
    const qsizetype said = pair.recipient->receivedEver(sender) + pair.sender->receivedEver(recipient);
    return said == pair.sender->head(recipient) && said == pair.recipient->head(sender);
}

QStringList TestKills::judge()
{
    QStringList wrong;
    for (const Pair &pair : m_pairs) {
        for (Talker *talker : {pair.sender.get(), pair.recipient.get()}) {
            talker->terminate();
            if (!talker->ended() || !m_world.settle(talker->profile()))
                return {talker->profile() + u" does not settle"_s};
        }
    }
    for (const Pair &pair : m_pairs) {
        for (const Talker *talker : {pair.sender.get(), pair.recipient.get()}) {
            const auto history = m_world.history(talker->profile(), talker->contacts().first());
            m_ledger.committed(talker->profile(), history);
            wrong += talker->judge(history) + talker->complaints();
        }
    }
    return m_ledger.check() + wrong;
}

void TestKills::whileTheyWrite()
{
    QVERIFY(gather());
    while (m_relayKills + m_senderKills + m_recipientKills > 0) {
        QVERIFY(QTest::qWaitFor(
            [this] {
                topUp();
                return killOne();
            },
            patienceMs));
    }
    // Everybody catches up, so that nothing is left that a program has not said.
    for (const Pair &pair : m_pairs)
        QVERIFY(QTest::qWaitFor([&] { return isAtRest(pair); }, patienceMs));
    QVERIFY(holds(judge()));
    // Each was killed for what it had done.
    QVERIFY(m_ledger.acceptedCount() >= killsWanted());
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
