// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "relay/storerecords.h"

namespace Parlance {

/// Reading what is committed. Lives on one thread; a reader never sees half a batch. Storage errors pass through from
/// every function; only what else can go wrong is said below.
class LogReader
{
public:
    LogReader() = default;
    LogReader(const LogReader &) = delete;
    LogReader &operator=(const LogReader &) = delete;
    virtual ~LogReader() = default;

    /// UnknownUser. A disabled or deleted account is found too: look at the flags.
    [[nodiscard]] virtual Result<UserRecord> userByName(const QString &username) = 0;
    [[nodiscard]] virtual Result<UserRecord> user(UserId user) = 0;
    [[nodiscard]] virtual Result<std::vector<UserRecord>> users() = 0;
    /// InviteInvalid when it is unknown, used up or out of date. A look only: registerUser decides.
    [[nodiscard]] virtual Result<void> checkInvite(const QString &token) = 0;

    /// DeviceRevoked when there is none (any more).
    [[nodiscard]] virtual Result<DeviceRecord> device(DeviceId device) = 0;
    /// All of them, or only those that are linked: nobody else is told of the others.
    [[nodiscard]] virtual Result<UserDevices> devicesOf(UserId user) = 0;
    [[nodiscard]] virtual Result<UserDevices> linkedDevicesOf(UserId user) = 0;

    /// Who may see whether `user` is online: contacts accepted by both and blocked by neither.
    [[nodiscard]] virtual Result<std::vector<PresencePeer>> presencePeers(UserId user) = 0;
    /// Whether the one may address the other now: NotAContact, Blocked or UnknownUser when not. Oneself: always.
    [[nodiscard]] virtual Result<void> mayAddress(UserId from, UserId to) = 0;
    /// The other member; oneself where there is no other. UnknownConversation when `user` is none of the two.
    [[nodiscard]] virtual Result<UserId> peerIn(UserId user, ConversationId conversation) = 0;

    /// Conversations in which something waits for this device, oldest conversation first.
    [[nodiscard]] virtual Result<std::vector<Pending>> pending(DeviceId device) = 0;
    /// The log after `position`, at most `limit` items. What was dropped comes as a range without entry, also below the
    /// device's mark. UnknownConversation when the device's user is no member, DeviceRevoked.
    [[nodiscard]] virtual Result<LogPage> after(DeviceId device, ConversationId conversation, Sequence position,
                                                int limit) = 0;
    /// The device's mark. UnknownConversation, DeviceRevoked.
    [[nodiscard]] virtual Result<Sequence> mark(DeviceId device, ConversationId conversation) = 0;
    /// DeviceRevoked.
    [[nodiscard]] virtual Result<MailboxPosition> mailbox(DeviceId device) = 0;
    /// The messages for this device that are held and come after `number`, at most `limit`. DeviceRevoked.
    [[nodiscard]] virtual Result<MailboxPage> mailboxAfter(DeviceId device, quint64 number, int limit) = 0;
    /// What changed for the user, at most `limit` rows. A position this store never gave (it may have been put
    /// back from a copy since) is answered from 0.
    [[nodiscard]] virtual Result<StatePage> state(UserId user, StatePosition since, int limit) = 0;

    [[nodiscard]] virtual Result<StoreStatistics> statistics() = 0;
    /// Queues whose oldest payload was accepted before this time.
    [[nodiscard]] virtual Result<std::vector<QueueRecord>> queuesOlderThan(qint64 acceptedBeforeMs) = 0;
};

/// Everything the relay persists. Lives on one thread and works in batches: begin, any number of commands, commit. A
/// command that answers with anything but a storage error has either done all it says or changed nothing; after a
/// storage error (isStorageError) the batch can only be rolled back. What a command answered is true once commit
/// succeeded, and must be told to nobody before. Input was validated at the edge (sizes, names, key lengths).
class LogStore
{
public:
    LogStore() = default;
    LogStore(const LogStore &) = delete;
    LogStore &operator=(const LogStore &) = delete;
    virtual ~LogStore() = default;

    [[nodiscard]] virtual Result<void> begin() = 0;
    /// Durable when it succeeds: synced to disk. When it fails nothing of the batch happened.
    [[nodiscard]] virtual Result<Changes> commit() = 0;
    virtual void rollBack() = 0;

    // ---- accounts and devices ----
    /// UsernameTaken, InviteInvalid.
    [[nodiscard]] virtual Result<Enrolled> registerUser(const NewUser &user) = 0;
    /// A further device; not linked before a list names it. TooManyDevices, UnknownUser, AccountDisabled.
    [[nodiscard]] virtual Result<Enrolled> addDevice(UserId user, const NewDevice &device) = 0;
    /// The same for a device whose state is a copy: one more than else is allowed, since the old one goes with the next
    /// list. DeviceRevoked when the user has no such device (any more).
    [[nodiscard]] virtual Result<Enrolled> replaceDevice(UserId user, DeviceId device, const NewDevice &by) = 0;
    /// A connection of this device begins. Nothing when another connection knew a later state of the device than this
    /// one: unless the generation is greater than every one before, and the grant is the one that was given last or the
    /// one the device was known to have then. What only a later state of this store gave, which was put back from a copy
    /// since, is as good. DeviceRevoked.
    [[nodiscard]] virtual Result<std::optional<Arrived>> arrive(UserId user, DeviceId device,
                                                                const DeviceState &state) = 0;
    /// The device has this grant on its disk: none before it is good any more. Changes nothing when it is not the last
    /// one that was given. DeviceRevoked.
    [[nodiscard]] virtual Result<void> keepGrant(UserId user, DeviceId device, const QByteArray &grant) = 0;
    /// The account's next list (in a store that was put back from a copy any greater one), in one step with all that follows from it: the devices that are not on it any more are
    /// revoked, those that are new on it start at the head of every conversation. The very list that is in force may be
    /// published again. DeviceRevoked when the publishing device is gone.
    [[nodiscard]] virtual Result<ListOutcome> publishDeviceList(UserId user, DeviceId device,
                                                                const DeviceListUpdate &update) = 0;
    /// DeviceRevoked when the user has no such device, NotFound when it is linked: a list without it revokes it.
    [[nodiscard]] virtual Result<void> revokeDevice(UserId user, DeviceId device) = 0;
    /// Closes every device's connection; the devices stay and work again once enabled. UnknownUser.
    [[nodiscard]] virtual Result<void> setDisabled(UserId user, bool disabled) = 0;
    [[nodiscard]] virtual Result<void> setPasswordHash(UserId user, const QString &hash) = 0;
    /// Removes devices, keys and contacts; the name stays taken. UnknownUser.
    [[nodiscard]] virtual Result<void> deleteUser(UserId user) = 0;
    /// `keys`: unchanged where empty. Returns how many one-time prekeys the device has then (a known id is replaced;
    /// those beyond the limit are not taken). DeviceRevoked.
    [[nodiscard]] virtual Result<int> publishKeys(UserId user, DeviceId device, const QByteArray &keys,
                                                  const std::vector<OneTimePreKeyRecord> &oneTimePreKeys) = 0;
    /// The linked devices of a contact or all of oneself, with a one-time prekey for those named: each is handed out once.
    /// NotAContact, Blocked, UnknownUser.
    [[nodiscard]] virtual Result<UserDevices> takeBundles(UserId asker, UserId user,
                                                          const std::vector<DeviceId> &bundlesFor) = 0;
    /// Last active (device) and last seen (user) are now. DeviceRevoked.
    [[nodiscard]] virtual Result<void> noteActive(UserId user, DeviceId device) = 0;
    [[nodiscard]] virtual Result<void> setPresenceHidden(UserId user, bool hidden) = 0;

    // ---- contacts and conversations ----
    /// Both sides' rows at once; asking for what is already so succeeds. Accepting creates the conversation, and so
    /// does a request that crosses one from the other side. UnknownUser, Blocked (by either side), TooManyContacts,
    /// NotFound (no request to accept), FieldInvalid (oneself).
    [[nodiscard]] virtual Result<void> changeContact(UserId user, ContactChange change, UserId peer) = 0;
    /// The one conversation of the two, or the one with oneself, which needs no contact. NotAContact, Blocked, UnknownUser.
    [[nodiscard]] virtual Result<ConversationRecord> openConversation(UserId user, UserId peer) = 0;

    // ---- messages ----
    /// DeviceRevoked when the sender's device is gone. Of a device that is not linked nothing is accepted.
    [[nodiscard]] virtual Result<SubmitOutcome> submit(const Submission &submission) = 0;
    /// Moves the device's mark forward, never back. A mark passes over the device's own messages by itself.
    /// UnknownConversation (also when it has no mark there: it is not linked), DeviceRevoked, Rejected with the head as limit when `through` does not exist yet.
    [[nodiscard]] virtual Result<void> acknowledge(UserId user, DeviceId device, ConversationId conversation,
                                                   Sequence through) = 0;
    /// A device knows of this number: where none so great was given here, this store was put back from a copy that was made
    /// before, and numbers go on far beyond (StatePage::conversations tells). Both members are rung. Nothing changes where
    /// the number was given here, or nothing is accepted now. UnknownConversation.
    [[nodiscard]] virtual Result<void> skipBeyond(UserId user, ConversationId conversation, Sequence known) = 0;
    /// Moves the user's read mark in the same way.
    [[nodiscard]] virtual Result<void> markRead(UserId user, ConversationId conversation, Sequence through) = 0;

    // ---- from device to device ----
    /// Number and time are given here. To any device of the sender's account; to the linked ones of a contact, from a
    /// linked one. DeviceRevoked when the sender's device is gone.
    [[nodiscard]] virtual Result<SendOutcome> sendToDevice(const DeviceMessage &message) = 0;
    /// The device has them: they are dropped through this number.
    [[nodiscard]] virtual Result<void> acknowledgeDeviceMessages(UserId user, DeviceId device, quint64 through) = 0;

    // ---- housekeeping ----
    /// Drops payloads older than the retention time (told by Changes::expired, and by LogReader::state to those who are
    /// away), messages from device to device of that age, and log rows nobody can repeat any more. A bounded amount of work: call again while it returns true.
    [[nodiscard]] virtual Result<bool> sweep() = 0;
    /// A new invite's token. `uses` and `expiresMs` are positive.
    [[nodiscard]] virtual Result<QString> createInvite(int uses, qint64 expiresMs) = 0;
    /// A secret of the relay by this name: made of so many random bytes the first time it is asked for.
    [[nodiscard]] virtual Result<QByteArray> secret(const QString &name, int bytes) = 0;
};

/// Opens the two sides of one store, each on the thread that will use it. Called from any thread.
class StoreBackend
{
public:
    StoreBackend() = default;
    StoreBackend(const StoreBackend &) = delete;
    StoreBackend &operator=(const StoreBackend &) = delete;
    virtual ~StoreBackend() = default;

    /// Brings the schema up to date. StorageNewer, StorageDamaged, StorageUnwritable, …
    [[nodiscard]] virtual Result<std::unique_ptr<LogStore>> openStore() = 0;
    /// After openStore succeeded once.
    [[nodiscard]] virtual Result<std::unique_ptr<LogReader>> openReader() = 0;
};

} // namespace Parlance
