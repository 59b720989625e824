// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/profilesecret.h"
#include "storage/records.h"

#include <QFuture>
#include <QObject>
#include <QVariant>

#include <functional>
#include <memory>

namespace Parlance {

class AccountPrivate;
class ProfileVault;
struct ImportCounts;
struct ReturnedEntry;
struct SavedEntry;
struct StorageReport;
struct Writing;

/// Which messages of a conversation: the newest `limit` whose position is below `before`, or the oldest `limit` above
/// `after`. Answers are always oldest first.
struct Page
{
    std::optional<quint64> before; ///< neither: the newest
    std::optional<quint64> after;
    int limit = 50; ///< 1 to 500
};

/// A message of somebody else, with its number in the order in which this device stored what it received.
struct Arrival
{
    quint64 number = 0;
    MessageRecord message;
};

/// One account of a profile: the public door of libchat.
///
/// Owns the profile's lock, the history and the connection to the relay, all of which live on one thread of its own.
/// Lives on, and is used from, the program's main thread; every answer is a QFuture finished in a later turn of its event
/// loop: take it with `.then(context, …)`, and do not block to wait for it. Nothing here blocks, except open() and the
/// destructor (which ends that thread after what it is doing, not after what is queued on the network).
///
/// After each commit there is one committed() signal; what is on disk is the truth, signals only say that it changed.
class Account : public QObject
{
    Q_OBJECT

public:
    /// Opens the profile in this folder with what is known to open it; on first use makes it, so that this opens it from
    /// then on. ProfileInUse (detail: the process that holds it), WrongSecret, NotEncrypted, KeysMissing, KeysDamaged,
    /// EncryptionMissing, StorageDamaged, StorageNewer, StorageUnwritable or DiskFull, the file in the detail, which is left
    /// as it was. ProfileOpener (sync/profileopener.h) finds out what opens it.
    [[nodiscard]] static Result<std::unique_ptr<Account>> open(const QString &profileFolder,
                                                               const ProfileSecret &secret);
    /// The same without keeping this thread waiting: a passphrase takes a moment, and a large history may. When the context
    /// goes first, the answer is Cancelled.
    [[nodiscard]] static QFuture<Result<std::unique_ptr<Account>>> openInBackground(
        const QString &profileFolder, const ProfileSecret &secret, QObject *context);
    /// Where the files of a profile's account are.
    [[nodiscard]] static QString folderIn(const QString &profileFolder);
    ~Account() override;

    /// As of the last commit.
    [[nodiscard]] const AccountInfo &info() const;
    [[nodiscard]] const ConnectionStatus &connection() const;
    /// Of an accepted contact; {} for anybody else, and while there is no connection.
    [[nodiscard]] PresenceRecord presence(UserId user) const;

    // ---- the account. Each connects by itself; on success the account is stored and connected.
    /// InviteInvalid, UsernameTaken, FieldInvalid (detail "username" or "password"), AlreadySignedIn, RateLimited, or what
    /// kept it from the relay. An empty deviceName takes the machine's name.
    QFuture<Result<AccountInfo>> join(const InviteLink &invite, const QString &username, const QString &password,
                                      const QString &deviceName = {});
    /// WrongPassword, TooManyDevices, AccountDisabled, AlreadySignedIn or what kept it from the relay.
    QFuture<Result<AccountInfo>> signIn(const RelayAddress &relay, const QString &username, const QString &password,
                                        const QString &deviceName = {});
    /// Deletes the account on the relay, then its history here. WrongPassword; needs the connection.
    QFuture<Result<void>> deleteAccount(const QString &password);
    QFuture<Result<void>> setDisplayName(const QString &name); ///< FieldInvalid beyond 64 characters

    /// Connect and stay connected (at start: nothing connects before this). disconnect stops trying.
    void connectToRelay();
    void disconnectFromRelay();
    void retryNow(); ///< ends a Waiting early

    // ---- what opens this profile
    [[nodiscard]] const ProfileProtection &protection() const; ///< as protectionChanged() last told
    /// From now on this opens the profile too, in place of the one of its kind. A recovery code counts as not yet written
    /// down. FieldInvalid (detail "passphrase") when that is too short, KeysDamaged, or a storage error.
    QFuture<Result<void>> addSecret(const ProfileSecret &secret);
    QFuture<Result<void>> setRecoveryCodeWritten();

    // ---- reading
    QFuture<Result<QList<ConversationRecord>>> conversations(); ///< latest activity first
    QFuture<Result<QList<ContactRecord>>> contacts(); ///< by name; with requests and blocked ones
    QFuture<Result<QList<MessageRecord>>> history(ConversationId conversation, const Page &page = {});
    /// What others wrote, in the order it was stored here whatever its place in its conversation (a late message too comes
    /// last): for programs that handle each message once. The first `limit` (1 to 500) with a number above `after`.
    QFuture<Result<QList<Arrival>>> arrivals(quint64 after, int limit = 100);
    /// Newest first; in this conversation, or in all.
    QFuture<Result<QList<MessageRecord>>> search(const QString &words, int limit = 50,
                                                 std::optional<ConversationId> conversation = {});
    /// Where in the conversation these words stand, oldest first: at most mostPlaces, and then the newest.
    QFuture<Result<QList<MessagePlace>>> searchIn(ConversationId conversation, const QString &words);
    static constexpr int mostPlaces = 1000;
    /// The first message of that time or after it; nothing when all are before it.
    QFuture<Result<std::optional<MessagePlace>>> firstSince(ConversationId conversation, qint64 time);

    /// A whole conversation for a file, with what vouches for it (sync/savedentry.h): the first `limit` (1 to 500) entries above
    /// this position, oldest first.
    QFuture<Result<QList<SavedEntry>>> savedHistory(ConversationId conversation, quint64 after, int limit = 500);
    /// What a file gives back, in one transaction: what this account saved itself goes where something is missing, as if a device
    /// of its own had sent it. Nothing that is here is changed. `only`: nothing of another conversation. NotLinked, NotSignedIn.
    QFuture<Result<ImportCounts>> importHistory(const QList<ReturnedEntry> &entries,
                                                std::optional<ConversationId> only = {});

    // ---- writing
    /// Stores the message in the outbox and finishes; its way from there is told by committed(). FieldInvalid (empty),
    /// TooLarge (limit 4,096 bytes of UTF-8), NotAContact, Blocked, UnknownConversation, or a storage error.
    /// `replyTo`: what it answers; NotFound when that is not here (any more).
    QFuture<Result<MessageRecord>> send(ConversationId conversation, const QString &text,
                                        const MessageTarget &replyTo = {});
    /// As send(), marked as said elsewhere. By whom and where is not told, and the draft stays.
    QFuture<Result<MessageRecord>> forward(ConversationId conversation, const QString &text);
    // These go the way of messages, and change what one shows: at once here, elsewhere when they arrive. A target without an
    // author is one's own message of that id, else the peer's. NotFound when it is not here, was deleted or is not one's own.
    QFuture<Result<MessageRecord>> edit(ConversationId conversation, const MessageId &message, const QString &text);
    /// What it said is gone from everywhere; that there was something stays.
    QFuture<Result<MessageRecord>> deleteForEveryone(ConversationId conversation, const MessageId &message);
    /// In place of an earlier one; empty: withdraws it. FieldInvalid (detail "emoji").
    QFuture<Result<MessageRecord>> react(ConversationId conversation, const MessageTarget &message,
                                         const QString &emoji);
    /// What is said here from now on disappears so many seconds after it was read; 0: it stays. FieldInvalid (detail "time")
    /// beyond four weeks.
    QFuture<Result<MessageRecord>> setDisappearing(ConversationId conversation, quint32 seconds);
    /// Gone from this account's devices, whoever wrote it. NotFound for one that has no place on the relay yet.
    QFuture<Result<void>> deleteForMe(ConversationId conversation, const MessageTarget &message);
    /// A failed message goes to the end of the outbox again, under the same id.
    QFuture<Result<MessageRecord>> resend(ConversationId conversation, const MessageId &message);
    QFuture<Result<void>> discard(ConversationId conversation, const MessageId &message); ///< a failed one
    /// Read through this sequence. Only forward; told to the relay at most every 2 s.
    void markRead(ConversationId conversation, Sequence through);
    void setTyping(ConversationId conversation, bool typing); ///< hint, at most every 3 s; expires after 6 s
    void setDraft(ConversationId conversation, const QString &text);
    // How a conversation is listed: told to this account's other devices.
    void setMuted(ConversationId conversation, bool muted,
                  qint64 until = 0); ///< until: ms since 1970 UTC; 0: without end
    /// It is that time: heard again, unless another end was set meanwhile. Each device does this by itself.
    void endMute(ConversationId conversation, qint64 until);
    void setPinned(ConversationId conversation, bool pinned); ///< stays at the top, below those that were pinned before
    void setArchived(ConversationId conversation, bool archived); ///< until something new comes, or for good when muted
    void setMarkedUnread(ConversationId conversation, bool marked);

    /// The conversation with oneself, made when there is none yet: then it needs the connection. RelayTooOld, NotLinked,
    /// NotSignedIn, Offline.
    QFuture<Result<ConversationId>> openNotes();

    // ---- contacts; each finishes when the relay has stored it
    QFuture<Result<ContactRecord>> requestContact(const QString &username); ///< UnknownUser, Blocked, TooManyContacts
    QFuture<Result<ContactRecord>> acceptContact(UserId user);
    QFuture<Result<void>> declineContact(UserId user);
    QFuture<Result<void>> removeContact(UserId user); ///< the history stays
    QFuture<Result<void>> blockContact(UserId user);
    QFuture<Result<void>> unblockContact(UserId user);
    QFuture<Result<void>> setPresenceHidden(bool hidden);

    // ---- devices
    QFuture<Result<QList<DeviceRecord>>> devices();
    /// Signs the device out for good and renews the account key, so that what the device knows serves for nothing. Needs
    /// the connection. NotLinked on a device that is not linked itself.
    QFuture<Result<void>> revokeDevice(DeviceId device);
    /// On a device that signed in and is not linked: asks the account's other devices. linkStatus() tells how it goes.
    void startLinking();
    /// On a device that is asked (LinkStatus::State::Asked): a person wants to compare, so that both come to show the code.
    /// Whoever is in between guesses it once for each time this is called; so nothing but a person's wish calls it.
    void helpLink();
    /// Whether both devices show the same code: said on either device, and needed from both.
    void confirmLink(bool same);
    [[nodiscard]] const LinkStatus &linkStatus() const;
    /// On a device that signed in and is not linked, when no other device is left that could help: the account gets new
    /// keys, and this is its only device from now on. Whoever it writes with is told and asked to compare the safety
    /// number; what was said before stays unread here. Needs the connection. FieldInvalid (detail "device") on a linked
    /// device, NotSignedIn.
    QFuture<Result<void>> beginAnew();
    /// Takes a device that is not linked (any more) off the account, and empties this profile. Needs the connection while
    /// the device is signed in. FieldInvalid (detail "device") on a linked one: another device revokes it.
    QFuture<Result<void>> signOut();

    // ---- keys of others
    /// NotFound before anything was written to them.
    QFuture<Result<SafetyNumber>> safetyNumber(UserId user);
    /// `digits`: of the safety number that was compared. Outdated when it is another one by now, NotFound as above.
    QFuture<Result<void>> setVerified(UserId user, bool verified, const QString &digits);
    /// This notice about this contact was read: what waited for that is sent. Outdated when another one stands there by now.
    QFuture<Result<void>> acknowledgeNotice(UserId user, TrustNotice seen);

    // ---- what is where
    QFuture<Result<MessageDetails>> messageDetails(ConversationId conversation, const MessageId &message);
    QFuture<Result<Completeness>> completeness(ConversationId conversation);
    [[nodiscard]] const RepairStatus &repairStatus() const;

    // ---- settings of this profile, stored in its database
    QFuture<Result<QVariant>> setting(const QString &key);
    QFuture<Result<void>> setSetting(const QString &key, const QVariant &value);

    /// For a bug report; sync/storagereport.h.
    QFuture<Result<StorageReport>> storageReport();

Q_SIGNALS:
    void infoChanged();
    void protectionChanged();
    void connectionChanged();
    void committed(const Parlance::Changes &changes);
    void presenceChanged(Parlance::UserId user);
    void typingChanged(Parlance::ConversationId conversation, bool typing); ///< the peer's
    void linkChanged();
    void repairChanged();
    /// Something about storage went wrong on the inner thread: nothing more is written until it is mended.
    void storageFailed(const Parlance::Error &error);

private:
    class Opening;

    explicit Account(std::unique_ptr<AccountPrivate> d);
    [[nodiscard]] static Result<std::unique_ptr<AccountPrivate>> begin(const QString &profileFolder);
    QFuture<Result<MessageRecord>> write(ConversationId conversation, const Writing &writing);
    QFuture<Result<void>> changeVault(std::function<Result<void>(ProfileVault &)> change);
    std::unique_ptr<AccountPrivate> d;
};

} // namespace Parlance
