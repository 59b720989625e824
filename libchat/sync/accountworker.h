// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/accountsharing.h"
#include "sync/answer.h"
#include "sync/compose.h"
#include "sync/disappearing.h"
#include "sync/hiddenmessages.h"
#include "sync/hints.h"
#include "sync/keypublisher.h"
#include "sync/linking.h"
#include "sync/listings.h"
#include "sync/messagedetails.h"
#include "sync/readmarks.h"
#include "sync/receiver.h"
#include "sync/repair.h"
#include "sync/revocation.h"
#include "sync/savedentry.h"
#include "sync/searchindexing.h"
#include "sync/sender.h"
#include "sync/statesync.h"

#include <QVariant>

namespace Parlance {

/// Everything of one account that lives on its storage thread: database, encryptor, connection, and the parts that move
/// data between them. Made and used on that thread alone; its signals are what the public door passes on.
class AccountWorker : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
        TransportFactory transport; ///< empty: a WebSocket, through the proxy of the profile's settings
        Backoff backoff = Backoff();
        RelayConnection::Timing timing;
        /// Empty: the seal. Tests that are not about it take one that can be read.
        std::function<std::unique_ptr<Encryptor>(Ratchet &)> encryptor;
    };

    /// Opens the database. Errors as of Stores::open().
    [[nodiscard]] static Result<std::unique_ptr<AccountWorker>> open(const QString &file, const SecretBytes &key,
                                                                     Options options);
    ~AccountWorker() override;

    [[nodiscard]] const AccountInfo &info() const { return m_info; }
    [[nodiscard]] ConnectionStatus status() const;
    [[nodiscard]] RepairStatus repairStatus() const { return m_repair->status(); }
    [[nodiscard]] Stores &stores() { return *m_stores; }

    void join(const InviteLink &invite, const QString &username, const QString &password, const QString &deviceName,
              const Answer<AccountInfo> &answer);
    void signIn(const RelayAddress &relay, const QString &username, const QString &password, const QString &deviceName,
                const Answer<AccountInfo> &answer);
    void deleteAccount(const QString &password, const Answer<void> &answer);
    void setDisplayName(const QString &name, const Answer<void> &answer);

    void connectToRelay();
    void disconnectFromRelay();
    void retryNow() { m_connection->retryNow(); }
    void networkChanged();

    void send(ConversationId conversation, const Writing &writing, const Answer<MessageRecord> &answer);
    void hide(ConversationId conversation, const MessageTarget &message, const Answer<void> &answer);
    void resend(ConversationId conversation, const MessageId &message, const Answer<MessageRecord> &answer);
    void discard(ConversationId conversation, const MessageId &message, const Answer<void> &answer);
    void importHistory(const QList<ReturnedEntry> &entries, std::optional<ConversationId> only,
                       const Answer<ImportCounts> &answer);
    void markRead(ConversationId conversation, Sequence through) { m_readMarks->mark(conversation, through); }
    void setTyping(ConversationId conversation, bool typing);
    void setDraft(ConversationId conversation, const QString &text);
    /// A change of where it stands in the list.
    void list(ConversationId conversation, const std::function<Result<void>(ListingStore &)> &change);
    void endMute(ConversationId conversation, qint64 until);

    void requestContact(const QString &username, const Answer<ContactRecord> &answer);
    void openNotes(const Answer<ConversationId> &answer);
    void acceptContact(UserId user, const Answer<ContactRecord> &answer);
    void changeContact(UserId user, wire::ContactAction action, const Answer<void> &answer);
    void setPresenceHidden(bool hidden, const Answer<void> &answer);

    void devices(const Answer<QList<DeviceRecord>> &answer);
    [[nodiscard]] Result<SafetyNumber> safetyNumber(UserId user);
    [[nodiscard]] Linking &linking() { return *m_linking; }
    void setVerified(UserId user, bool verified, const QString &digits, const Answer<void> &answer);
    void acknowledgeNotice(UserId user, TrustNotice seen, const Answer<void> &answer);
    void revokeDevice(DeviceId device, const Answer<void> &answer);
    void beginAnew(const Answer<void> &answer);
    void signOut(const Answer<void> &answer);

    void setSetting(const QString &key, const QVariant &value, const Answer<void> &answer);

Q_SIGNALS:
    void infoChanged(const Parlance::AccountInfo &info);
    void statusChanged(const Parlance::ConnectionStatus &status);
    void committed(const Parlance::Changes &changes);
    void presenceChanged(Parlance::UserId user, const Parlance::PresenceRecord &presence);
    void typingChanged(Parlance::ConversationId conversation, bool typing);
    void storageFailed(const Parlance::Error &error);
    void linkChanged(const Parlance::LinkStatus &status);
    void repairChanged(const Parlance::RepairStatus &status);

private:
    struct Enrollment;

    AccountWorker(std::unique_ptr<Stores> stores, std::unique_ptr<Ratchet> ratchet, Options options);
    [[nodiscard]] std::unique_ptr<Transport> makeTransport();
    void watchConnection();
    void watchDevices();
    void watchHistory();

    // ---- becoming somebody, and being it again on each connection (accountenrollment.cpp)
    void enroll(const RelayAddress &relay, const QString &username,
                const std::function<Login(const wire::DeviceKeys &)> &login, const Answer<AccountInfo> &answer);
    [[nodiscard]] Result<void> mayEnroll(const RelayAddress &relay, const QString &username);
    [[nodiscard]] Result<Login> deviceLogin();
    void signedIn(const wire::SignedIn &account);
    [[nodiscard]] Result<void> storeAccount(const wire::SignedIn &account, ChangeSet &changes);
    [[nodiscard]] Result<void> retireOwnKeys(UserId user);
    void enrollFailed(const Error &reason);
    void noteRevoked();

    // ---- what the relay says (accountworker.cpp)
    void received(const std::vector<wire::RelayFrame> &frames);
    [[nodiscard]] Result<void> apply(const wire::RelayFrame &frame, ChangeSet &changes);
    void stateStored();
    void fetchStrangers();
    void noteCaughtUp();
    void renewSessions();
    [[nodiscard]] Result<void> noteDelivered(const wire::Delivered &mark, ChangeSet &changes);
    [[nodiscard]] Result<void> deviceSays(const DeviceAddress &from, const content::DeviceContent &content,
                                          ChangeSet &changes);
    void beginDeliveries();
    void revokeKnown(DeviceId device, const Answer<void> &answer);
    void replaceDevice();
    void receiveWaiting(bool stateIsNew);
    void lost();

    // ---- commands to the relay (accountcommands.cpp)
    void command(wire::ClientFrame frame, const Answer<void> &answer, const std::function<void()> &done = {});
    void changeContact(wire::ClientFrame frame, std::function<Result<std::optional<ContactRecord>>()> find,
                       const Answer<ContactRecord> &answer);
    void erase(const Answer<void> &answer);
    void resumeSending(UserId user);
    void composeAll();
    void write(const Answer<void> &answer, const History::Work &work);

    struct Composition
    {
        ConversationId conversation;
        Writing writing;
        Answer<MessageRecord> answer;
    };

    Options m_options;
    AccountInfo m_info;
    int m_queued = 0;
    QString m_proxy;

    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<Ratchet> m_ratchet;
    std::unique_ptr<Encryptor> m_encryptor;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Disappearing> m_disappearing;
    std::unique_ptr<RelayConnection> m_connection;
    std::unique_ptr<DeviceDirectory> m_directory;
    std::unique_ptr<SenderLookup> m_senders;
    std::unique_ptr<KeyPublisher> m_keys;
    std::unique_ptr<StateSync> m_stateSync;
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<DeviceMessenger> m_messenger;
    std::unique_ptr<Repair> m_repair;
    std::unique_ptr<AccountSharing> m_sharing;
    std::unique_ptr<HiddenMessages> m_hidden;
    std::unique_ptr<Listings> m_listings;
    std::unique_ptr<Linking> m_linking;
    std::unique_ptr<Revocation> m_revocation;
    std::unique_ptr<ReadMarks> m_readMarks;
    std::unique_ptr<Hints> m_hints;
    std::unique_ptr<SearchIndexing> m_searchIndexing;
    std::unique_ptr<Enrollment> m_enrollment;
    std::vector<Composition> m_compositions; ///< asked for in this turn of the event loop: one commit for all
    bool m_caughtUp = false; ///< the relay said so; the state may still be on its way
    bool m_stateStored = false;
};

} // namespace Parlance
