// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "protocol/stateposition.h"
#include "relay/accountrecords.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

/// What goes in and out of the relay's store: plain values, copied or shared freely between threads. Times are
/// milliseconds since 1970 UTC.
namespace Parlance {

// ---- messages ------------------------------------------------------------------------------------------------------

/// The two users of a conversation, the smaller id first; the same one twice with oneself.
using Members = std::array<UserId, 2>;

[[nodiscard]] inline bool isWithOneself(const Members &members)
{
    return members[0] == members[1];
}
/// Each of them once.
[[nodiscard]] inline std::span<const UserId> each(const Members &members)
{
    return std::span(members).first(isWithOneself(members) ? 1 : 2);
}

struct HeaderFor
{
    DeviceId device;
    QByteArray header;
};

/// One message of a conversation's log.
struct LogEntry
{
    ConversationId conversation;
    Members members;
    Sequence sequence = 0;
    UserId sender;
    DeviceId senderDevice;
    MessageId id;
    qint64 acceptedMs = 0;
    QByteArray body;
    std::vector<HeaderFor>
        headers; ///< From the hub: of every device. From LogReader::after: of the asking device only.

    /// Empty when this device was not addressed.
    [[nodiscard]] QByteArray headerFor(DeviceId device) const
    {
        for (const HeaderFor &one : headers) {
            if (one.device == device)
                return one.header;
        }
        return {};
    }
};

using SharedEntry = std::shared_ptr<const LogEntry>;

struct Submission
{
    UserId sender;
    DeviceId senderDevice;
    ConversationId conversation;
    MessageId id;
    QByteArray body;
    std::vector<HeaderFor> headers;
};

/// On disk once the batch is committed; a repeat gets the same answer.
struct SubmitAccepted
{
    Sequence sequence = 0;
    qint64 acceptedMs = 0;
    bool repeated = false;
};

enum class SubmitRejected : std::uint8_t { NotAContact, Blocked, UnknownConversation, PeerGone, NotLinked };

/// The headers did not name exactly the linked devices of both sides without the sending one. Nothing was accepted.
struct SubmitStale
{
    std::vector<UserDevices> users;
};

using SubmitOutcome = std::variant<SubmitAccepted, SubmitRejected, SubmitStale>;

/// One step through a log: a message, or (entry is null) a range the relay no longer holds for this device.
struct LogItem
{
    Sequence first = 0;
    Sequence last = 0;
    SharedEntry entry;
};

struct LogPage
{
    std::vector<LogItem> items; ///< Ascending; the asking device's own messages are left out.
    Sequence through = 0; ///< Read up to here: ask on from here.
    bool more = false;
};

// ---- from device to device -----------------------------------------------------------------------------------------

/// One message for one device, beside every conversation.
struct DeviceMessage
{
    UserId user;
    DeviceId device;
    quint64 number = 0; ///< Grows with each one for this device and is never given again.
    UserId sender;
    DeviceId senderDevice;
    MessageId id;
    qint64 acceptedMs = 0;
    QByteArray body;
    QByteArray header;
};

using SharedDeviceMessage = std::shared_ptr<const DeviceMessage>;

enum class SendOutcome : std::uint8_t {
    Stored,
    Repeated, ///< it is held already
    NotLinked, ///< the sender's device is, and the other one is not of its account
    UnknownDevice,
    NotAContact,
    Blocked,
    MailboxFull,
};

/// Where a device continues: it has everything through `after`, and the newest there was is `head`.
struct MailboxPosition
{
    quint64 after = 0;
    quint64 head = 0;
    quint64 newestHeld = 0; ///< 0: nothing waits. Below the head where numbers were passed over.
};

struct MailboxPage
{
    std::vector<SharedDeviceMessage> messages; ///< Ascending.
    quint64 through = 0; ///< Read up to here: ask on from here.
};

// ---- state ---------------------------------------------------------------------------------------------------------

enum class ContactStatus : std::uint8_t { None, RequestSent, RequestReceived, Accepted };
enum class ContactChange : std::uint8_t { Request, Accept, Decline, Remove, Block, Unblock };

struct ContactRecord
{
    UserId user;
    QString username;
    ContactStatus status = ContactStatus::None;
    bool blocked = false; ///< The owner of the row blocks this user.
    bool gone = false;
    QByteArray accountKey; ///< The one in force, or empty.
    quint64 deviceListVersion = 0;
};

struct DeviceMarkRecord
{
    UserId user;
    DeviceId device;
    Sequence through = 0;
};

/// Numbers first to last, both included, that a later state of the store may have given before it was put back from a copy.
struct SkippedRange
{
    Sequence first = 0;
    Sequence last = 0;
};

struct ConversationRecord
{
    ConversationId id;
    UserId peer;
    Sequence head = 0;
    Sequence ownReadThrough = 0;
    Sequence peerReadThrough = 0; ///< with oneself 0: there is no other side
    bool withOneself = false;
    std::vector<DeviceMarkRecord> marks; ///< Of every linked device of both sides.
    std::vector<SkippedRange> skipped; ///< Oldest first.
};

/// Payloads that were dropped before these devices had them.
struct ExpiredRange
{
    ConversationId conversation;
    Members members;
    Sequence first = 0;
    Sequence last = 0;
    std::vector<DeviceId> devices;
};

/// What changed for a user since a version. Versions only grow; each changed row has one of its own, so that a page may
/// end anywhere.
struct StatePage
{
    quint64 version = 0;
    quint64 epoch = 0; ///< In which `version` was given.
    quint64 sinceVersion = 0; ///< What it is relative to; 0 although more was asked for: forget the rest.
    std::vector<ContactRecord> contacts;
    std::vector<ConversationRecord> conversations;
    std::vector<DeviceRecord> ownDevices; ///< All of them, when any changed; else empty.
    std::vector<ExpiredRange> expired;
    bool presenceHidden = false;
    bool more = false; ///< Ask again from position() at once.

    [[nodiscard]] StatePosition position() const { return {.version = version, .epoch = epoch}; }
};

/// Where a device continues: a conversation whose log has something after the device's mark.
struct Pending
{
    ConversationId conversation;
    Members members;
    Sequence mark = 0;
    Sequence head = 0;
};

struct PresencePeer
{
    UserId user;
    qint64 lastSeenMs = 0;
    bool hidden = false;
};

// ---- what the rest of the relay is told after a commit -------------------------------------------------------------

struct DeliveredMark
{
    ConversationId conversation;
    Members members;
    UserId user;
    DeviceId device;
    Sequence through = 0;
};

struct ReadMark
{
    ConversationId conversation;
    Members members;
    UserId user;
    Sequence through = 0;
};

struct ClosedDevice
{
    /// Unlisted: it stays, but is linked no more; its connection begins again as what it is now.
    enum class Reason : std::uint8_t { Revoked, Disabled, Deleted, Unlisted };

    UserId user;
    DeviceId device;
    Reason reason = Reason::Revoked;
};

/// All that one commit made true. Coalesced: one mark per device and conversation, one bell per user.
struct Changes
{
    quint64 version = 0;
    std::vector<DeviceId> linked; ///< A device list names them from now on.
    std::vector<SharedEntry> entries; ///< In log order within each conversation.
    std::vector<SharedDeviceMessage> deviceMessages; ///< In the order of their numbers for each device.
    std::vector<DeliveredMark> delivered;
    std::vector<ReadMark> read;
    std::vector<ExpiredRange> expired;
    std::vector<ClosedDevice> closed; ///< Their connections must end now.
    std::vector<UserId> stateOf; ///< Contacts, conversations, devices or presence setting changed: ring StateChanged.

    [[nodiscard]] bool isEmpty() const
    {
        return linked.empty() && entries.empty() && deviceMessages.empty() && delivered.empty() && read.empty()
            && expired.empty() && closed.empty() && stateOf.empty();
    }
};

// ---- operators -----------------------------------------------------------------------------------------------------

struct StoreStatistics
{
    qint64 users = 0;
    qint64 disabledUsers = 0;
    qint64 devices = 0;
    qint64 conversations = 0;
    qint64 acceptedMessages = 0; ///< Ever.
    qint64 queuedPayloads = 0;
    qint64 oldestQueuedMs = 0; ///< Acceptance time; 0: nothing is queued.
    qint64 heldDeviceMessages = 0;
    qint64 newestMs = 0; ///< The latest time the relay wrote down.
    qint64 openInvites = 0;
};

/// What a device has not fetched yet.
struct QueueRecord
{
    QString username;
    DeviceId device;
    QString deviceName;
    qint64 queued = 0;
    qint64 oldestMs = 0;
};

} // namespace Parlance
