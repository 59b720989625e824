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

/// What an entry of a conversation's log is. Messages make rows of the timeline, and the time they are to disappear after a
/// quiet line; the others change what a message shows.
enum class EntryKind : std::uint8_t { Message, Edit, Deletion, Reaction, DisappearingTime };

/// Whether a message is still there to be read.
enum class Removal : std::uint8_t {
    None,
    Asked, ///< deleted for everyone here, which the relay has not taken yet
    Everyone, ///< deleted for everyone: what it said is wiped
    Here, ///< deleted for this account alone: wiped, and no row of the timeline
    Disappeared, ///< its time was up: wiped, and no row of the timeline
};

/// Names a message of a conversation.
struct MessageTarget
{
    UserId author = {};
    MessageId id = {};

    [[nodiscard]] bool isValid() const { return author.isValid() && id.isValid(); }
    bool operator==(const MessageTarget &) const = default;
};

/// What somebody said to a message with one sign.
struct ReactionRecord
{
    UserId author = {};
    QString emoji = {};

    bool operator==(const ReactionRecord &) const = default;
};

/// What a reply shows of the message it answers.
struct Quote
{
    bool here = false; ///< this device has it
    bool deleted = false;
    QString text = {};
    quint64 position = 0;

    bool operator==(const Quote &) const = default;
};

/// One entry of a conversation's log: a message of the timeline, unless `kind` says something else.
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
    QString text; ///< as it is after the edits; empty when unreadable or deleted. Of a reaction: the emoji
    bool unreadable = false; ///< a placeholder: not here, or not to be opened
    quint64 missing = 0; ///< of a placeholder: how many messages it stands for, ending at its sequence
    bool lost = false; ///< of a placeholder: every device that could have helped was asked
    bool late = false; ///< it was put before messages that were there already
    qint64 at = 0; ///< accepted by the relay; while queued, written here
    MessageState state = MessageState::Queued;
    ErrorCode failure = ErrorCode::None; ///< why Failed
    qint64 queuedSince = 0; ///< Queued: when it was written
    EntryKind kind = EntryKind::Message;
    MessageTarget target = {}; ///< of a message: what it answers; of another entry: what it changes. Invalid: nothing
    bool edited = false;
    bool forwarded = false; ///< its author passed on what was said elsewhere
    Removal removal = Removal::None;
    QList<ReactionRecord> reactions = {}; ///< at most one of each person
    Quote quote = {}; ///< of the target, as it is now
    /// Seconds from when it was read, or accepted when it is mine; 0: it stays. Of a DisappearingTime: from here on.
    quint32 disappearsAfter = 0;
    qint64 disappearsAt = 0; ///< when it will be gone; 0 while its time does not run

    [[nodiscard]] bool isDeleted() const { return removal != Removal::None; }
    /// The name by which other entries mean it.
    [[nodiscard]] MessageTarget name() const { return {.author = author, .id = id}; }
    bool operator==(const MessageRecord &) const = default;
};

/// A message, and where it stands in its conversation.
struct MessagePlace
{
    MessageId id;
    quint64 position = 0;

    bool operator==(const MessagePlace &) const = default;
};

/// What a person has to know about a contact's keys before going on.
enum class TrustNotice : std::uint8_t {
    None,
    KeyRenewed, ///< a new account key, signed by the one before: a device was removed
    KeyReplaced, ///< a new account key that nothing vouches for: a new start, or somebody in between
    RelayContradicts, ///< the relay told of devices what the account itself did not say; nothing was sent to those
    OrderContradicts, ///< the relay numbered messages for us otherwise than for others: one may be missing, or moved
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
    int pinned = 0; ///< its place among those that stay at the top, from 1; 0: none of them
    bool archived = false; ///< put away; a message brings it back unless it is muted
    bool markedUnread = false; ///< a person wants to come back to it; until it is opened
    quint32 disappearsAfter = 0; ///< seconds that a message written now will have; 0: it stays
    qint64 mutedUntil = 0; ///< when the quiet ends by itself; 0: never
    bool self = false; ///< with oneself: the peer is this account

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

    /// Can be written to, and asked for what is missing.
    [[nodiscard]] bool isReachable() const { return status == ContactStatus::Accepted && !blocked && !gone; }
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
    /// What the relay shows of this account's own key and devices is not what this device knows: the key was renewed, and
    /// no device of ours said so; or replaced; or the list contradicts what was signed. None again once it shows the right one.
    TrustNotice notice = TrustNotice::None;

    [[nodiscard]] bool isSignedIn() const { return device.isValid(); }
    bool operator==(const AccountInfo &) const = default;
};

/// What was changed by one commit. Models apply it and need nothing else.
struct Changes
{
    QList<MessageRecord> messages; ///< new or changed, in order of position within each conversation
    /// Edits, deletions and reactions that are new or changed. What they change is in messages: models need nothing of this.
    QList<MessageRecord> amendments;
    /// Positions that are empty now. Where a message moved (queued → accepted), its record is in messages; where it was
    /// discarded, it is not.
    QList<std::pair<ConversationId, quint64>> vacated;
    QList<ConversationRecord> conversations; ///< whole, as they are now (marks, unread, draft, last)
    QList<ContactRecord> contacts; ///< as they are now; status None and not blocked: no longer one
    QList<MessageId> arrived; ///< those of messages that came from a peer just now: what a notification may be about
    bool everything = false; ///< too much to list (a first synchronization): read again
    bool settings = false; ///< another device of this account handed over some: those that begin with "shared/"

    [[nodiscard]] bool isEmpty() const
    {
        return messages.isEmpty() && amendments.isEmpty() && conversations.isEmpty() && contacts.isEmpty()
            && !everything && !settings;
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
    Error error; ///< why it waits or is signed out; Online: why the relay lets messages wait; None otherwise
    qint64 since = 0; ///< in this state
    qint64 offlineSince = 0; ///< not Online since; 0 while it is
    qint64 retryAt = 0; ///< Waiting: when it tries again; Online with an error: when the messages are sent again
    int queued = 0; ///< messages in the outbox

    bool operator==(const ConnectionStatus &) const = default;
};

/// What two people compare to know that nobody stands between them.
struct SafetyNumber
{
    QString digits; ///< 60
    QString code; ///< what the square code holds
    bool verified = false;

    bool operator==(const SafetyNumber &) const = default;
};

/// How far a device of a conversation has come.
struct DeviceProgress
{
    UserId user;
    DeviceId device;
    QString name;
    bool mine = false;
    bool current = false; ///< this device
    Sequence through = 0; ///< has everything up to here, but for `missing`
    quint64 missing = 0; ///< what the relay dropped before the device had it, and nobody has supplied since

    bool operator==(const DeviceProgress &) const = default;
};

/// "Complete to 1,482, on 3 of 3 of your devices; Bob's laptop has all but 12."
struct Completeness
{
    Sequence head = 0; ///< the newest message there is
    QList<DeviceProgress> devices; ///< own ones first, this one at the front

    bool operator==(const Completeness &) const = default;
};

/// One thing that happened to a message, as far as this device knows.
struct DeliveryEvent
{
    enum class Kind : std::uint8_t {
        Written, ///< here, by this account
        Accepted, ///< on the relay's disk
        Delivered, ///< stored on that device
        Read, ///< by the peer
        Expired, ///< dropped by the relay before that device had it; offered again when it returns
        TimeBegan, ///< of a message that disappears: from here its time runs
        Disappears, ///< … and here it is up; `at` 0: its time does not run yet
    };
    Kind kind = Kind::Written;
    qint64 at = 0; ///< 0: not known when
    QString device; ///< its name, where one is concerned
    bool mine = false; ///< a device of this account

    bool operator==(const DeliveryEvent &) const = default;
};

/// What a message said at some time.
struct MessageVersion
{
    QString text;
    qint64 at = 0; ///< written, or accepted by the relay

    bool operator==(const MessageVersion &) const = default;
};

/// Everything there is to say about one message, without what it says now.
struct MessageDetails
{
    MessageRecord message;
    QList<DeliveryEvent> events; ///< in order of time
    QList<DeviceProgress> devices; ///< every device it is for; `through` is 0 where it has not arrived
    int arrived = 0; ///< on so many of them
    QList<MessageVersion> versions =
        {}; ///< of an edited one: what it said, oldest first, the one that is shown at the end

    bool operator==(const MessageDetails &) const = default;
};

/// How linking goes, on the new device and on the one that helps it.
struct LinkStatus
{
    enum class State : std::uint8_t {
        None,
        Asked, ///< a new device asks to be linked, and nothing was answered: that takes a person
        Asking, ///< waits for the other device: for an answer, or for the keys it has committed to
        Comparing, ///< both show the code; each person says whether they are the same
        Confirmed, ///< said here; the other device has not yet
        Done, ///< the new device is linked. What is missing of the history follows by itself
        Ended, ///< see `error`
    };
    State state = State::None;
    bool newDevice = false; ///< this one is the new one
    QString code; ///< six digits, while Comparing and Confirmed
    QString device; ///< name of the other one, where it is known
    /// Ended: Cancelled, Timeout, Rejected (somebody said no), Untrustworthy (somebody is in between), NotLinked (the keys
    /// were handed over, and the new device has not said that it has them)
    Error error;

    bool operator==(const LinkStatus &) const = default;
};

/// How much of the history is still to come, over all conversations.
struct RepairStatus
{
    quint64 missing = 0; ///< messages asked for and not here yet
    quint64 known = 0; ///< messages there are
    quint64 lost = 0; ///< messages that nobody who was asked could supply

    bool operator==(const RepairStatus &) const = default;
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
Q_DECLARE_METATYPE(Parlance::LinkStatus)
Q_DECLARE_METATYPE(Parlance::RepairStatus)
