// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/soak/neighbourhood.h"

#include <QMap>
#include <QTemporaryDir>

#include <functional>

namespace Parlance::Soak {

/// What happens to a neighbourhood, one thing after another, by a seed: kills, bad networks, programs that stand still,
/// backups. What does not end by itself is ended after a while.
class Disturbances
{
public:
    Disturbances(Neighbourhood &neighbourhood, quint32 seed);

    /// Does what is due. `relayMayEnd`: the relay is killed and restarted too.
    void tick(qint64 nowMs, bool relayMayEnd);
    /// Ends all that still goes on.
    void endAll();

    /// How often each was done, by its name; kills and the others apart.
    [[nodiscard]] const QMap<QString, int> &kills() const { return m_kills; }
    [[nodiscard]] const QMap<QString, int> &others() const { return m_others; }
    [[nodiscard]] const QStringList &wrong() const { return m_wrong; }

private:
    struct Kind
    {
        const char *name;
        int weight;
        bool (Disturbances::*happen)(); ///< false: there was nobody it could happen to
        bool isKill = false;
        bool endsRelay = false;
    };
    struct Ending
    {
        qint64 atMs;
        std::function<bool()> end; ///< false: not yet
    };

    static const QList<Kind> &kinds();

    // Processes.
    bool killRelay();
    bool restartRelay();
    bool stopRelay();
    bool killSender();
    bool killRecipient();
    bool restartDevice();
    bool takeAway();
    bool stopDevice();
    bool backUp();
    // Networks.
    bool disturbNetwork(const Testing::NetworkFaults &faults);
    bool delay();
    bool jitter();
    bool slow();
    bool drip();
    bool blackHole();
    bool oneWayHole();
    bool resetLater();
    bool unreachable();
    bool reset();
    bool resetAll();
    bool cut();
    bool halfClose();
    bool halfCloseToRelay();
    bool loseAnswer();
    bool spoilAnswer();
    bool loseDelayedAnswer();

    [[nodiscard]] Device &any();
    /// Somebody who may be killed and fits; null when there is nobody.
    [[nodiscard]] Device *mortal(const std::function<bool(const Device &)> &fits);
    [[nodiscard]] Testing::RelayProcess &awakeRelay();
    [[nodiscard]] bool restartOf(bool (*end)(Testing::RelayProcess &));
    [[nodiscard]] bool isIntact(const QString &backup);
    void later(int leastMs, int mostMs, std::function<bool()> end);

    Neighbourhood &m_neighbourhood;
    QRandomGenerator m_random;
    QTemporaryDir m_backups;
    qint64 m_nowMs = 0;
    qint64 m_nextMs = 0;
    std::vector<Ending> m_endings;
    QMap<QString, int> m_kills;
    QMap<QString, int> m_others;
    QStringList m_wrong;
};

} // namespace Parlance::Soak
