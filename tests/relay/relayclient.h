// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/stateposition.h"
#include "accountsigner.h"

#include <QByteArray>
#include <QObject>
#include <QWebSocket>

#include <deque>
#include <memory>
#include <optional>

namespace Parlance {

namespace Wire {

// How a command is put into a frame, and an event taken out of one.
#define PARLANCE_COMMAND(Type, part)                                                                                   \
    inline void put(wire::ClientFrame &frame, const wire::Type &command)                                               \
    {                                                                                                                  \
        *frame.mutable_##part() = command;                                                                             \
    }
PARLANCE_COMMAND(Hello, hello)
PARLANCE_COMMAND(Register, register_)
PARLANCE_COMMAND(SignIn, sign_in)
PARLANCE_COMMAND(Challenge, challenge)
PARLANCE_COMMAND(Prove, prove)
PARLANCE_COMMAND(Resume, resume)
PARLANCE_COMMAND(FetchDevices, fetch_devices)
PARLANCE_COMMAND(PublishKeys, publish_keys)
PARLANCE_COMMAND(OpenConversation, open_conversation)
PARLANCE_COMMAND(Submit, submit)
PARLANCE_COMMAND(Acknowledge, acknowledge)
PARLANCE_COMMAND(MarkRead, mark_read)
PARLANCE_COMMAND(SetTyping, set_typing)
PARLANCE_COMMAND(SetPresence, set_presence)
PARLANCE_COMMAND(ChangeContact, change_contact)
PARLANCE_COMMAND(Synchronize, synchronize)
PARLANCE_COMMAND(ListDevices, list_devices)
PARLANCE_COMMAND(RevokeDevice, revoke_device)
PARLANCE_COMMAND(DeleteAccount, delete_account)
PARLANCE_COMMAND(ReplaceDevice, replace_device)
PARLANCE_COMMAND(SendToDevice, send_to_device)
PARLANCE_COMMAND(AcknowledgeDeviceMessages, acknowledge_device_messages)
#undef PARLANCE_COMMAND

template <typename Event>
struct Of;
#define PARLANCE_EVENT(Type, part)                                                                                     \
    template <>                                                                                                        \
    struct Of<wire::Type>                                                                                              \
    {                                                                                                                  \
        static bool isIn(const wire::RelayFrame &frame)                                                                \
        {                                                                                                              \
            return frame.has_##part();                                                                                 \
        }                                                                                                              \
        static const wire::Type &get(const wire::RelayFrame &frame)                                                    \
        {                                                                                                              \
            return frame.part();                                                                                       \
        }                                                                                                              \
        static constexpr const char *name = #Type;                                                                     \
    };
PARLANCE_EVENT(Welcome, welcome)
PARLANCE_EVENT(SignedIn, signed_in)
PARLANCE_EVENT(ChallengeIssued, challenge_issued)
PARLANCE_EVENT(Devices, devices)
PARLANCE_EVENT(KeysPublished, keys_published)
PARLANCE_EVENT(ConversationOpened, conversation_opened)
PARLANCE_EVENT(Accepted, accepted)
PARLANCE_EVENT(Rejected, rejected)
PARLANCE_EVENT(StaleDevices, stale_devices)
PARLANCE_EVENT(Deliver, deliver)
PARLANCE_EVENT(CaughtUp, caught_up)
PARLANCE_EVENT(Delivered, delivered)
PARLANCE_EVENT(Read, read)
PARLANCE_EVENT(PresenceChanged, presence_changed)
PARLANCE_EVENT(TypingChanged, typing_changed)
PARLANCE_EVENT(StateChanged, state_changed)
PARLANCE_EVENT(State, state)
PARLANCE_EVENT(Displaced, displaced)
PARLANCE_EVENT(Failure, failure)
PARLANCE_EVENT(Done, done)
PARLANCE_EVENT(Goodbye, goodbye)
PARLANCE_EVENT(Expired, expired)
PARLANCE_EVENT(DeviceMessage, device_message)
#undef PARLANCE_EVENT

} // namespace Wire

/// What a device keeps between its connections.
struct Credentials
{
    QString username;
    UserId user;
    DeviceId device;
    KeyPair key;
    std::string resumeToken;
    std::string grant; ///< What the next connection shows; empty: this device keeps none.
    std::shared_ptr<AccountSigner> account; ///< Null until it is linked.
};

/// Greater than any before, of whichever device.
[[nodiscard]] quint64 nextGeneration();

/// A device as a test plays it: says commands, expects events, over a real WebSocket over TLS. Waiting runs the event
/// loop; what was expected and does not come fails the test at once and gives an empty event.
class RelayClient
{
public:
    /// Connects and, unless told otherwise, says Hello.
    enum class Greet : std::uint8_t { Yes, No };
    explicit RelayClient(quint16 port, Greet greet = Greet::Yes);

    Credentials me;

    /// Says it, with a request id of its own, which is returned.
    template <typename Command>
    quint64 send(const Command &command)
    {
        wire::ClientFrame frame;
        Wire::put(frame, command);
        frame.set_request_id(++m_request);
        sendBytes(serialize(frame));
        return m_request;
    }
    void sendBytes(const QByteArray &bytes) { m_socket.sendBinaryMessage(bytes); }

    /// The next event of this kind, whatever else came before it, which is kept for later.
    template <typename Event>
    Event expect()
    {
        std::optional<wire::RelayFrame> frame = take(Wire::Of<Event>::isIn);
        if (!frame) {
            fail(Wire::Of<Event>::name);
            return {};
        }
        m_answered = frame->request_id();
        return Wire::Of<Event>::get(*frame);
    }
    /// The next Failure, which must have this code.
    wire::Failure expectFailure(wire::FailureCode code);
    /// Nothing of this kind has come by the time the relay has answered everything said so far.
    template <typename Event>
    [[nodiscard]] bool gotNo()
    {
        barrier();
        return !has(Wire::Of<Event>::isIn);
    }
    /// The request the last expected event answered.
    [[nodiscard]] quint64 answered() const { return m_answered; }
    [[nodiscard]] bool expectClosed();
    [[nodiscard]] QWebSocketProtocol::CloseCode closeCode() const { return m_socket.closeCode(); }
    void disconnect();
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] QWebSocket &socket() { return m_socket; }

    // ---- what most dialogues begin with
    /// Makes an account, and its first list with this device on it.
    void registerAs(const QString &username, const QString &inviteToken);
    /// The same without the list.
    void registerUnlinked(const QString &username, const QString &inviteToken);
    /// A further device, that is not linked yet.
    void signInAs(const QString &username, const QString &password);
    /// Puts another device of the account on its list.
    void link(RelayClient &other);
    /// Publishes the account's list as it is to be next.
    void publishList();
    void prove(const Credentials &credentials);
    void resume(const Credentials &credentials);
    /// The same as a device that keeps what it is granted; deliveries have begun after it.
    void resumeAndKeep(const Credentials &credentials);
    /// All pages of the state; deliveries have begun after it. The last page is returned, with all rows.
    wire::State synchronize(StatePosition since = {}, const std::vector<std::pair<quint64, Sequence>> &cursors = {});

    /// Every event in the order it came, taken or not.
    [[nodiscard]] const std::vector<wire::RelayFrame> &all() const { return m_all; }

private:
    [[nodiscard]] std::optional<wire::RelayFrame> take(bool (*isIn)(const wire::RelayFrame &));
    [[nodiscard]] bool has(bool (*isIn)(const wire::RelayFrame &)) const;
    void signedIn(const QString &username);
    void barrier();
    void fail(const char *event) const;

    QWebSocket m_socket;
    std::deque<wire::RelayFrame> m_inbox;
    std::vector<wire::RelayFrame> m_all;
    quint64 m_request = 0;
    quint64 m_answered = 0;
};

[[nodiscard]] wire::DeviceKeys makeKeys(Credentials &credentials);
[[nodiscard]] wire::Prove proofOf(const Credentials &credentials, const std::string &nonce, quint64 generation);
[[nodiscard]] wire::Resume resumption(const Credentials &credentials, quint64 generation);

inline const QString testPassword = QStringLiteral("correct horse battery");

} // namespace Parlance
