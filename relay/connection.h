// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "relay/deliveries.h"
#include "relay/failures.h"
#include "relay/hub.h"
#include "relay/link.h"
#include "relay/logformat.h"
#include "relay/mailboxdeliveries.h"
#include "relay/relaycore.h"
#include "relay/storedoor.h"

#include <deque>
#include <memory>
#include <optional>

namespace Parlance {

enum class Weight : std::uint8_t;

/// Whose connection it is, once that is known.
struct Identity
{
    UserId user;
    DeviceId device;
    QString username;
    bool isLinked = false; ///< The account's device list names the device.
    QByteArray grant; ///< Of this connection: told in SignedIn.
    bool keepsGrants = false; ///< It has shown one: it says of each that it is stored.
};

/// One client as the protocol sees it: bytes come in, are checked against size, state and rate, and go to the handler of
/// their command; answers and events go out through the Link. Knows no socket. Lives on its hub's thread.
class Connection final : public std::enable_shared_from_this<Connection>, private DeliverySink, private MailboxSink
{
public:
    enum class State : std::uint8_t {
        Greeting = 1, ///< nothing but Hello
        Greeted = 2, ///< Register, SignIn, Challenge, Prove, Resume, ReplaceDevice
        SignedIn = 4,
        Over = 8, ///< the last word is said
    };

    Connection(RelayCore &core, Hub &hub, Link &link, QString address);
    ~Connection() override;

    // ---- from the link
    void received(const QByteArray &bytes);
    void heard(); ///< a sign of life without a frame: a pong, a ping
    void linkDrained(); ///< bytesWaiting() fell
    void linkClosed();

    // ---- from the hub
    void appended(const LogEntry &entry);
    void appended(const DeviceMessage &message);
    void linked(); ///< a device list names its device now; may be told twice
    void sendEvent(const QByteArray &frame); ///< a serialized RelayFrame
    void displaced();
    void goodbye(wire::GoodbyeReason reason, quint32 retryAfterMs);
    void pause(); ///< takes no more commands and asks the store nothing; answers still go out
    void tick(); ///< about once a second: pings and deadlines

    // ---- for handlers
    [[nodiscard]] RelayCore &core() const { return m_core; }
    [[nodiscard]] Hub &hub() const { return m_hub; }
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] quint64 arrival() const { return m_arrival; }
    [[nodiscard]] Deliveries &deliveries() { return *m_deliveries; }
    [[nodiscard]] MailboxDeliveries &mailbox() { return *m_mailbox; }
    [[nodiscard]] State state() const { return m_state; }

    /// Sends an answer; `request` 0 asked for none.
    void answer(quint64 request, wire::RelayFrame &&frame);
    void send(wire::RelayFrame &&frame);
    void done(quint64 request);
    void refuse(quint64 request, const Refusal &refusal);
    void refuse(quint64 request, const Error &error);

    void greeted() { m_state = State::Greeted; }
    /// While a proof of who it is is being checked, further frames wait.
    void beginAuthentication() { m_authenticating = true; }
    void endAuthentication();
    /// Told to hub and presence; answers SignedIn.
    void signIn(quint64 request, const Identity &identity);

    /// The device has said that it stored its grant, or never did: deliveries may begin.
    [[nodiscard]] bool isSettled() const { return m_settled; }
    void settle() { m_settled = true; }

    [[nodiscard]] QByteArray makeNonce();
    [[nodiscard]] QByteArray takeNonce() { return std::exchange(m_nonce, {}); } ///< good once

    /// Of the last State that was sent whole: what an answer to a change is relative to.
    [[nodiscard]] StatePosition statePosition() const { return m_statePosition; }
    void setStatePosition(StatePosition position) { m_statePosition = position; }

    /// StoreDoor::write and read, with answer(Connection &, Result<T>), which is dropped once the connection is over.
    template <typename Command, typename Answer>
    void write(Command command, Answer answer)
    {
        if (!m_paused)
            m_core.store.write(&m_hub.context(), std::move(command), whileAlive(std::move(answer)));
    }
    template <typename Command, typename Answer>
    void read(Command command, Answer answer)
    {
        if (!m_paused)
            m_core.store.read(&m_hub.context(), std::move(command), whileAlive(std::move(answer)));
    }
    /// A function that calls `function(Connection &, arguments…)` if the connection still is. The command that is being
    /// handled counts as under way until that has run.
    template <typename Function>
    [[nodiscard]] auto whileAlive(Function function)
    {
        return
            [weak = weak_from_this(), ticket = m_ticket, function = std::move(function)](auto &&...arguments) mutable {
                const auto self = weak.lock();
                if (!self || self->m_state == State::Over)
                    return;
                const LogFields fields(self->m_identity.device);
                const Working working(*self, std::move(ticket));
                function(*self, std::forward<decltype(arguments)>(arguments)...);
            };
    }

private:
    // A device that does not read is sent no more messages beyond the first, and is cut beyond the second: answers and
    // events do not wait.
    static constexpr qint64 pauseAtBytes = 256 * 1024;
    static constexpr qint64 cutAtBytes = 4 * 1024 * 1024;

    void deliver(const LogEntry &entry, Sequence previous) override;
    void expired(ConversationId conversation, Sequence first, Sequence last) override;
    void caughtUp() override;
    void readLog(ConversationId conversation, Sequence position, int limit) override;
    void deliver(const DeviceMessage &message) override;
    void readMailbox(quint64 number, int limit) override;
    [[nodiscard]] bool mayDeliver() const override;

    /// A command from its frame to its answer, held by every step that is still to come: a part of what the relay has
    /// under way.
    using Ticket = std::shared_ptr<const StoreLoad::Share>;
    /// What is asked while it lives is asked for this command; with its last step the command is done.
    class Working
    {
    public:
        Working(Connection &connection, Ticket ticket);
        Working(const Working &) = delete;
        Working &operator=(const Working &) = delete;
        ~Working();

    private:
        Connection &m_connection;
        Ticket m_ticket;
    };

    /// False: it has to wait until another command of this connection is done.
    [[nodiscard]] bool handle(const QByteArray &bytes);
    void handleHeld();
    [[nodiscard]] bool isFirstLook(const wire::ClientFrame &frame) const;
    [[nodiscard]] Weight weightOf(const wire::ClientFrame &frame) const;
    [[nodiscard]] bool hasToWait(const wire::ClientFrame &frame) const;
    [[nodiscard]] bool isTaken(const wire::ClientFrame &frame);
    [[nodiscard]] bool hasEnoughUnderWay() const;
    void readOnOrWait();
    void end(CloseReason reason);
    [[nodiscard]] bool isWithinRate(const wire::ClientFrame &frame, qsizetype bytes);
    void logRefusal(const QByteArray &reason, const std::string &field);

    RelayCore &m_core;
    Hub &m_hub;
    Link *m_link; ///< null once it is closed
    const QString m_address;
    State m_state = State::Greeting;
    bool m_authenticating = false;
    bool m_paused = false;
    bool m_counted = true; ///< by Admission
    bool m_settled = false;
    std::deque<QByteArray> m_held; ///< frames that wait: for a sign-in, or for commands under way
    qsizetype m_bytesHeld = 0;
    bool m_handlingHeld = false;
    Ticket m_ticket;
    int m_underWay = 0; ///< commands that are not answered yet
    std::optional<StoreLoad::Share> m_heldBack; ///< the link is not read
    qint64 m_sayAgainAtMs = 0; ///< until then every message is refused, so that none overtakes one that was
    Identity m_identity;
    quint64 m_arrival = 0;
    QByteArray m_nonce;
    StatePosition m_statePosition;
    std::optional<Deliveries> m_deliveries;
    std::optional<MailboxDeliveries> m_mailbox;
    std::shared_ptr<Budget> m_budget; ///< of this connection, and once somebody has signed in, of the device
    qint64 m_openedMs;
    qint64 m_signedInAtMs = 0; ///< by the wall clock, as LogEntry::acceptedMs is
    qint64 m_heardMs;
    qint64 m_pingedMs;
    qint64 m_drainedMs; ///< when bytesWaiting() was last below the limit
};

} // namespace Parlance
