// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/ids.h"
#include "core/invitelink.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>

/// What libchat's callers see: plain values, copied freely between threads. Times are milliseconds since 1970 UTC, 0 for
/// "unknown".
namespace Parlance {

/// What happened to a message, as far as this device knows. Only grows, but for Failed.
enum class MessageState : std::uint8_t {
    Queued, ///< in this device's outbox
    Sent, ///< on the relay's disk
    Delivered, ///< committed by one of the peer's devices
    Read, ///< read by the peer
    Failed, ///< the relay will never take it; see MessageRecord::failure
    Received, ///< somebody else wrote it
};

/// One message of the timeline.
struct MessageRecord
{
    MessageId id;
    ConversationId conversation;
    Sequence sequence = 0; ///< 0 while queued or failed
    /// Where it stands in the timeline, unique in its conversation: the sequence, or, while there is none, a number
    /// greater than every sequence, in the order of writing. Pages and models sort by this alone.
    quint64 position = 0;
    UserId author;
    bool mine = false; ///< written by this account, on whichever device
    QString text; ///< empty when unreadable
    bool unreadable = false; ///< a placeholder: it came, but could not be opened
    bool late = false; ///< it was put before messages that were there already
    qint64 at = 0; ///< accepted by the relay; while queued, written here
    MessageState state = MessageState::Queued;
    ErrorCode failure = ErrorCode::None; ///< why Failed
    qint64 queuedSince = 0; ///< Queued: when it was written

    bool operator==(const MessageRecord &) const = default;
};

/// What a person has to know about a contact's keys before going on.
enum class TrustNotice : std::uint8_t {
    None,
    KeyRenewed, ///< a new account key, signed by the one before: a device was removed
    KeyReplaced, ///< a new account key that nothing vouches for: a new start, or somebody in between
    RelayContradicts, ///< the relay told of devices what the account itself did not say; nothing was sent to those
};

/// A conversation as a list shows it.
struct ConversationRecord
{
    ConversationId id;
    UserId peer;
    QString peerUsername;
    QString peerName; ///< the display name the peer last wrote under, else the username
    bool canWrite = false; ///< an accepted contact, not blocked, not gone
    bool blocked = false;
    bool gone = false; ///< the peer deleted the account
    Sequence head = 0; ///< the newest known here
    Sequence ownRead = 0; ///< read through, by me
    Sequence peerRead = 0;
    Sequence peerDelivered = 0;
    int unread = 0; ///< derived: the peer's messages after ownRead
    QString draft;
    bool muted = false;
    std::optional<MessageRecord> last;
    TrustNotice notice = TrustNotice::None; ///< about the peer. While a key changed nothing is sent until it was read
    qint64 activity = 0; ///< what lists are ordered by: the last message's time, else when this device learned of it

    bool operator==(const ConversationRecord &) const = default;
};

enum class ContactStatus : std::uint8_t { None, RequestSent, RequestReceived, Accepted };

struct ContactRecord
{
    UserId user;
    QString username;
    QString name; ///< display name, else the username
    ContactStatus status = ContactStatus::None;
    bool blocked = false;
    bool gone = false;
    ConversationId conversation; ///< invalid until there is one
    bool verified = false; ///< the safety number was compared
    TrustNotice notice = TrustNotice::None; ///< until it is acknowledged

    bool operator==(const ContactRecord &) const = default;
};

struct DeviceRecord
{
    DeviceId id;
    QString name;
    QString platform;
    qint64 created = 0;
    qint64 lastActive = 0;
    bool current = false; ///< this device
    bool linked = false; ///< on the account's list of devices; one that is not yet can read nothing

    bool operator==(const DeviceRecord &) const = default;
};

/// The account a profile holds.
struct AccountInfo
{
    UserId user;
    DeviceId device;
    QString username;
    QString displayName; ///< sent, sealed, with each message; may be empty
    RelayAddress relay;
    bool presenceHidden = false;
    bool linked = false; ///< on the account's list of devices: only then can this one read and write

    [[nodiscard]] bool isSignedIn() const { return device.isValid(); }
    bool operator==(const AccountInfo &) const = default;
};

/// What was changed by one commit. Models apply it and need nothing else.
struct Changes
{
    QList<MessageRecord> messages; ///< new or changed, in order of position within each conversation
    /// Positions that are empty now. Where a message moved (queued → accepted), its record is in messages; where it was
    /// discarded, it is not.
    QList<std::pair<ConversationId, quint64>> vacated;
    QList<ConversationRecord> conversations; ///< whole, as they are now (marks, unread, draft, last)
    QList<ContactRecord> contacts; ///< as they are now; status None and not blocked: no longer one
    QList<MessageId> arrived; ///< those of messages that came from a peer just now: what a notification may be about
    bool everything = false; ///< too much to list (a first synchronization): read again

    [[nodiscard]] bool isEmpty() const
    {
        return messages.isEmpty() && conversations.isEmpty() && contacts.isEmpty() && !everything;
    }
};

enum class ConnectionState : std::uint8_t {
    SignedOut, ///< no account, or its device was revoked
    Stopped, ///< asked not to connect
    Waiting, ///< will try again at retryAt
    Connecting,
    Authenticating,
    CatchingUp, ///< connected; what was missed is still arriving
    Online,
};

/// How things stand with the relay, for what and since when.
struct ConnectionStatus
{
    ConnectionState state = ConnectionState::SignedOut;
    Error error; ///< why it waits or is signed out; None otherwise
    qint64 since = 0; ///< in this state
    qint64 offlineSince = 0; ///< not Online since; 0 while it is
    qint64 retryAt = 0; ///< Waiting: when it tries again
    int queued = 0; ///< messages in the outbox

    bool operator==(const ConnectionStatus &) const = default;
};

struct PresenceRecord
{
    bool online = false;
    qint64 lastSeen = 0; ///< 0: unknown or hidden

    bool operator==(const PresenceRecord &) const = default;
};

} // namespace Parlance

Q_DECLARE_METATYPE(Parlance::MessageRecord)
Q_DECLARE_METATYPE(Parlance::ConversationRecord)
Q_DECLARE_METATYPE(Parlance::ContactRecord)
Q_DECLARE_METATYPE(Parlance::Changes)
Q_DECLARE_METATYPE(Parlance::ConnectionStatus)
Q_DECLARE_METATYPE(Parlance::PresenceRecord)
