// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/ratchet.h"
#include "party.h"

#include <QTest>

#include <random>

using namespace Parlance;

namespace {

constexpr int schedules = 2000;
constexpr int stepsPerSchedule = 40;

/// Two devices and what is on the way between them: a network that loses, reorders and repeats, programs that end at any
/// step, commits that fail, sessions that are begun anew. The seed decides everything.
class Schedule
{
public:
    Schedule(unsigned seed, Party &alice, Party &bob) : m_random(seed), m_sides{&alice, &bob} { }

    /// Empty when every property held.
    QString run()
    {
        for (int i = 0; i < stepsPerSchedule && m_failure.isEmpty(); ++i)
            step();
        // At the end everything still under way comes in, and each side can reach the other again.
        while (m_failure.isEmpty() && (!m_underWay[0].empty() || !m_underWay[1].empty()))
            deliver(m_underWay[0].empty() ? 1 : 0, 0);
        for (const int from : {0, 1, 0}) {
            if (m_failure.isEmpty() && hasSession(from)) {
                send(from);
                deliver(from, m_underWay[from].size() - 1);
            }
        }
        return m_failure;
    }

private:
    struct Sealed
    {
        QByteArray bytes;
        QByteArray text;
        bool opened = false;
    };

    [[nodiscard]] size_t below(size_t end) { return std::uniform_int_distribution<size_t>(0, end - 1)(m_random); }
    [[nodiscard]] bool hasSession(int side)
    {
        return m_sides[side]->ratchet().hasSession(m_sides[1 - side]->address()).value_or(false);
    }

    void fail(const QString &what) { m_failure = what; }

    void step()
    {
        const int side = static_cast<int>(below(2));
        const size_t choice = below(100);
        auto &underWay = m_underWay[side];
        if (choice < 5 || !hasSession(side)) {
            if (!m_sides[side]->beginSessionWith(*m_sides[1 - side], below(3) == 0))
                fail(QStringLiteral("a session could not begin"));
        } else if (choice < 45) {
            send(side);
        } else if (choice < 50) {
            m_sides[side]->restart();
        } else if (choice < 55) {
            sendWithoutCommit(side);
        } else if (underWay.empty()) {
            send(side);
        } else if (choice < 60) {
            underWay.erase(underWay.begin() + static_cast<std::ptrdiff_t>(below(underWay.size())));
        } else if (choice < 65) {
            damage(side, below(underWay.size()));
        } else if (choice < 70) {
            repeat(side);
        } else {
            deliver(side, choice < 85 ? 0 : below(underWay.size()));
        }
    }

    void send(int from)
    {
        const QByteArray text = "message " + QByteArray::number(++m_count);
        const auto sealed = m_sides[from]->ratchet().encrypt(m_sides[1 - from]->address(), text);
        if (!sealed)
            return fail(QStringLiteral("could not seal: ") + sealed.error().detail);
        m_underWay[from].push_back({.bytes = *sealed, .text = text});
    }

    /// Sealed, and then the program ended before the commit: nothing of it leaves the machine.
    void sendWithoutCommit(int from)
    {
        Transaction transaction(m_sides[from]->stores().database);
        (void)m_sides[from]->ratchet().encrypt(m_sides[1 - from]->address(), "never sent");
    }

    void deliver(int from, size_t index)
    {
        const Sealed message = m_underWay[from][index];
        m_underWay[from].erase(m_underWay[from].begin() + static_cast<std::ptrdiff_t>(index));
        Party &to = *m_sides[1 - from];
        if (below(10) == 0) {
            // Opened, and then the program ended before the commit: it comes again, and opens again.
            Transaction transaction(to.stores().database);
            (void)to.ratchet().decrypt(m_sides[from]->address(), message.bytes);
        }
        const auto opened = to.ratchet().decrypt(m_sides[from]->address(), message.bytes);
        if (!opened)
            return fail(QStringLiteral("%1 could not be opened: %2")
                            .arg(QString::fromLatin1(message.text), opened.error().detail));
        if (*opened != message.text)
            return fail(QStringLiteral("opened as something else"));
        m_openedOnce[from].push_back(message);
    }

    void damage(int from, size_t index)
    {
        QByteArray bytes = m_underWay[from][index].bytes;
        const auto at = static_cast<qsizetype>(below(static_cast<size_t>(bytes.size() - 1))) + 1;
        bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1 + below(255)));
        const auto opened = m_sides[1 - from]->ratchet().decrypt(m_sides[from]->address(), bytes);
        // Bytes that say nothing (an id this side does not look at) may change; the text never does.
        if (opened && *opened != m_underWay[from][index].text)
            return fail(QStringLiteral("damage opened as another text"));
        if (opened)
            m_underWay[from].erase(m_underWay[from].begin() + static_cast<std::ptrdiff_t>(index));
    }

    void repeat(int from)
    {
        if (m_openedOnce[from].empty())
            return;
        const Sealed &message = m_openedOnce[from][below(m_openedOnce[from].size())];
        if (m_sides[1 - from]->ratchet().decrypt(m_sides[from]->address(), message.bytes))
            fail(QStringLiteral("%1 opened twice").arg(QString::fromLatin1(message.text)));
    }

    std::mt19937 m_random;
    std::array<Party *, 2> m_sides;
    std::array<std::vector<Sealed>, 2> m_underWay;
    std::array<std::vector<Sealed>, 2> m_openedOnce;
    int m_count = 0;
    QString m_failure;
};

} // namespace

/// What holds for every order of events: each message opens once, to what was sealed, or not at all.
class TestRatchetSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForEverySchedule()
    {
        // PARLANCE_SEED repeats one schedule, PARLANCE_SCHEDULES says how many there are.
        bool one = false;
        const auto seed = qEnvironmentVariable("PARLANCE_SEED").toUInt(&one);
        const int wanted = qEnvironmentVariableIntValue("PARLANCE_SCHEDULES");
        const unsigned first = one ? seed : 1;
        const unsigned last = one ? seed : static_cast<unsigned>(wanted > 0 ? wanted : schedules);
        Party alice(1);
        Party bob(2);
        alice.certify(bob);
        bob.certify(alice);
        for (unsigned number = first; number <= last; ++number) {
            for (Party *party : {&alice, &bob})
                QVERIFY(
                    party->stores().database.executeScript(QStringLiteral("DELETE FROM session; DELETE FROM prekey")));
            const QString failure = Schedule(number, alice, bob).run();
            QVERIFY2(failure.isEmpty(), qPrintable(QStringLiteral("PARLANCE_SEED=%1: %2").arg(number).arg(failure)));
        }
    }
};

QTEST_GUILESS_MAIN(TestRatchetSchedules)
#include "tst_ratchetschedules.moc"
