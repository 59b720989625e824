// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "protocol/limits.h"
#include "relay/contactrules.h"
#include "relay/logstore.h"
#include "relay/sqlitecheckpoints.h"
#include "relay/sqliteconversations.h"
#include "relay/sqlitecounters.h"
#include "relay/sqliteretention.h"
#include "sql/database.h"

namespace Parlance {

/// The store in one SQLite file. On the thread that opened it. The process that has it open is the only one that
/// writes (DataFolder::lock), so it may keep conversations in memory.
class SqliteLogStore final : public LogStore
{
public:
    /// Creates the file or brings it to the newest schema. `clock` outlives the store.
    [[nodiscard]] static Result<std::unique_ptr<SqliteLogStore>> open(
        const QString &file, const Clock &clock, const RetentionTimes &times,
        qsizetype checkpointPages = SqliteCheckpoints::pagesByDefault);

    Result<void> begin() override;
    Result<Changes> commit() override;
    void rollBack() override;

    Result<Enrolled> registerUser(const NewUser &user) override;
    Result<Enrolled> addDevice(UserId user, const NewDevice &device) override;
    Result<Enrolled> replaceDevice(UserId user, DeviceId device, const NewDevice &by) override;
    Result<std::optional<Arrived>> arrive(UserId user, DeviceId device, const DeviceState &state) override;
    Result<void> keepGrant(UserId user, DeviceId device, const QByteArray &grant) override;
    Result<ListOutcome> publishDeviceList(UserId user, DeviceId device, const DeviceListUpdate &update) override;
    Result<void> revokeDevice(UserId user, DeviceId device) override;
    Result<void> setDisabled(UserId user, bool disabled) override;
    Result<void> setPasswordHash(UserId user, const QString &hash) override;
    Result<void> deleteUser(UserId user) override;
    Result<int> publishKeys(UserId user, DeviceId device, const QByteArray &keys,
                            const std::vector<OneTimePreKeyRecord> &oneTimePreKeys) override;
    Result<UserDevices> takeBundles(UserId asker, UserId user, const std::vector<DeviceId> &bundlesFor) override;
    Result<void> noteActive(UserId user, DeviceId device) override;
    Result<void> setPresenceHidden(UserId user, bool hidden) override;

    Result<void> changeContact(UserId user, ContactChange change, UserId peer) override;
    Result<ConversationRecord> openConversation(UserId user, UserId peer) override;

    Result<SubmitOutcome> submit(const Submission &submission) override;
    Result<void> acknowledge(UserId user, DeviceId device, ConversationId id, Sequence through) override;
    Result<void> markRead(UserId user, ConversationId id, Sequence through) override;
    Result<void> skipBeyond(UserId user, ConversationId id, Sequence known) override;

    Result<SendOutcome> sendToDevice(const DeviceMessage &message) override;
    Result<void> acknowledgeDeviceMessages(UserId user, DeviceId device, quint64 through) override;

    Result<bool> sweep() override;
    Result<QString> createInvite(int uses, qint64 expiresMs) override;
    Result<QByteArray> secret(const QString &name, int bytes) override;

private:
    SqliteLogStore(std::unique_ptr<Database> database, const Clock &clock, const RetentionTimes &times,
                   qsizetype checkpointPages);

    // accounts
    [[nodiscard]] Result<void> useInvite(const QString &token);
    /// A further one, if the account has at most so many then.
    [[nodiscard]] Result<Enrolled> enrol(UserId user, const NewDevice &device, size_t atMost);
    [[nodiscard]] Result<Enrolled> insertDevice(UserId user, const NewDevice &device);
    [[nodiscard]] Result<void> removeDevice(UserId user, DeviceId device, ClosedDevice::Reason reason);
    [[nodiscard]] Result<void> endMarksOf(UserId user, DeviceId device);
    /// DeviceRevoked unless the user has this device.
    [[nodiscard]] Result<DeviceRecord> requireDevice(UserId user, DeviceId device);
    [[nodiscard]] Result<void> putPreKeys(UserId user, DeviceId device, const std::vector<OneTimePreKeyRecord> &keys);
    [[nodiscard]] Result<int> countPreKeys(UserId user, DeviceId device);
    [[nodiscard]] Result<std::optional<OneTimePreKeyRecord>> takePreKey(UserId user, DeviceId device);
    /// A new version for the account's row: devices or settings changed.
    [[nodiscard]] Result<void> touchAccount(UserId user);

    // device lists
    [[nodiscard]] static ListOutcome judge(const UserDevices &before, quint64 version, const DeviceListUpdate &update,
                                           bool mayPassOver);
    [[nodiscard]] Result<void> applyDeviceList(const UserDevices &before, const DeviceListUpdate &update);
    [[nodiscard]] Result<void> addKey(UserId user, const AccountKeyRecord &key);
    [[nodiscard]] Result<void> linkDevice(UserId user, DeviceId device);
    [[nodiscard]] Result<void> unlistDevice(UserId user, DeviceId device);

    // contacts
    [[nodiscard]] Result<void> requireRoom(UserId owner, const ContactSide &before, const ContactSide &after);
    [[nodiscard]] Result<void> writeSide(UserId owner, UserId peer, const ContactSide &side);
    /// New versions for the rows in which others see this account.
    [[nodiscard]] Result<void> touchContactsOf(UserId user);
    [[nodiscard]] Result<void> endContactsOf(UserId user);
    [[nodiscard]] Result<Conversation *> ensureConversation(UserId user, UserId peer);

    // messages
    [[nodiscard]] Result<std::optional<SubmitAccepted>> firstAnswer(const Submission &submission);
    [[nodiscard]] Result<SubmitOutcome> append(Conversation &conversation, const Submission &submission);
    [[nodiscard]] static std::optional<SubmitRejected> refusalOf(const Conversation &conversation,
                                                                 const Submission &submission);
    [[nodiscard]] static bool addressesExactly(const Conversation &conversation, const Submission &submission);
    [[nodiscard]] Result<SubmitStale> staleDevices(const Conversation &conversation);
    /// The device's mark; why it has none there: UnknownConversation when it is not linked, DeviceRevoked.
    [[nodiscard]] Result<DeviceMark *> markOf(Conversation &conversation, UserId user, DeviceId device);
    /// UnknownConversation when the user is no member.
    [[nodiscard]] Result<Conversation *> memberOf(ConversationId id, UserId user);

    // from device to device
    [[nodiscard]] Result<std::optional<SendOutcome>> refusalOf(const DeviceMessage &message, const DeviceRecord &from,
                                                               const Result<DeviceRecord> &to);
    [[nodiscard]] Result<bool> hasRoomFor(const DeviceMessage &message);
    [[nodiscard]] Result<bool> isHeld(const DeviceMessage &message);
    [[nodiscard]] Result<SendOutcome> store(const DeviceMessage &message, quint64 number);

    void ring(UserId user);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    SqliteCheckpoints m_checkpoints;
    SqliteCounters m_counters;
    SqliteConversations m_conversations;
    SqliteRetention m_retention;
    std::unique_ptr<Transaction> m_transaction;
    Changes m_changes;
};

} // namespace Parlance
