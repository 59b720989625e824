// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rawclient.h"
#include "relayfixture.h"

#include <functional>

namespace Parlance {

class HostileScene;

/// Something a client must not do, and what must become of it.
struct Offence
{
    /// How far the offender has come by the rules when it begins.
    enum class From : std::uint8_t { Tcp, Tls, Upgraded, Greeted, SignedIn, Synchronized, Unlinked };

    From from = From::Upgraded;
    std::function<void(RawClient &, HostileScene &)> commit;
    std::optional<wire::FailureCode> answer = {}; ///< the Failure that tells it so
    std::function<bool(const RawClient &)> told = {}; ///< where another frame does
    std::optional<quint16> closeCode = {}; ///< of the WebSocket; 0: cut without a word, since none is possible
    QByteArray counter; ///< the reason under which /metrics counts it
};

/// A relay with two people who want to talk, whatever a third does meanwhile. Mallory has an account, is a contact of
/// Bob's, and knows the numbers of everything.
class HostileScene
{
public:
    explicit HostileScene(const RelaySettings &settings = {});

    RelayFixture relay;
    std::unique_ptr<RelayClient> alice;
    std::unique_ptr<RelayClient> bob;
    quint64 talk = 0; ///< the conversation of Alice and Bob
    Credentials mallory;
    quint64 malloryAndBob = 0; ///< Mallory's only conversation
    Credentials unlinked; ///< a device of Mallory's that no list names

    /// A connection of Mallory's, by the rules so far; null when the relay does not play along.
    [[nodiscard]] std::unique_ptr<RawClient> offender(Offence::From from);
    /// Each writes the other a message, which arrives and is acknowledged.
    [[nodiscard]] bool othersTalk();
    [[nodiscard]] quint64 rejections(const QByteArray &counter) { return relay.server().metrics().rejections(counter); }
    /// Only the two are connected, nothing waits for the store, and no memory is kept: what is left after any offence.
    void expectCalm();
    /// Commits the offence, and checks all that must be true of it. Fails the test otherwise.
    void judge(const Offence &offence);

private:
    int m_said = 0;
    qint64 m_memoryAtFirst = 0;
};

/// Waits until it is so; false when that does not come.
[[nodiscard]] bool comesTrue(const std::function<bool()> &condition);

} // namespace Parlance

Q_DECLARE_METATYPE(Parlance::Offence)
