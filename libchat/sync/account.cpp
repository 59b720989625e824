// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/account.h"

#include "sync/accountprivate.h"
#include "sync/savedhistory.h"
#include "sync/storagereport.h"

namespace Parlance {

Account::Account(std::unique_ptr<AccountPrivate> opened) : d(std::move(opened))
{
    AccountWorker *worker = d->worker.get();
    connect(worker, &AccountWorker::infoChanged, this, [this](const AccountInfo &info) {
        d->info = info;
        Q_EMIT infoChanged();
    });
    connect(worker, &AccountWorker::statusChanged, this, [this](const ConnectionStatus &status) {
        d->status = status;
        Q_EMIT connectionChanged();
    });
    connect(worker, &AccountWorker::presenceChanged, this, [this](UserId user, const PresenceRecord &presence) {
        d->presence.insert(user, presence);
        Q_EMIT presenceChanged(user);
    });
    connect(worker, &AccountWorker::linkChanged, this, [this](const LinkStatus &status) {
        d->link = status;
        Q_EMIT linkChanged();
    });
    connect(worker, &AccountWorker::repairChanged, this, [this](const RepairStatus &status) {
        d->repair = status;
        Q_EMIT repairChanged();
    });
    connect(worker, &AccountWorker::committed, this, &Account::committed);
    connect(worker, &AccountWorker::typingChanged, this, &Account::typingChanged);
    connect(worker, &AccountWorker::storageFailed, this, &Account::storageFailed);
    d->network = std::make_unique<NetworkMonitor>(d->clock);
    connect(d->network.get(), &NetworkMonitor::changed, this,
            [this] { d->tell([](AccountWorker &inner) { inner.networkChanged(); }); });
}

Account::~Account() = default;

const AccountInfo &Account::info() const
{
    return d->info;
}

const ConnectionStatus &Account::connection() const
{
    return d->status;
}

PresenceRecord Account::presence(UserId user) const
{
    return d->presence.value(user);
}

// ---- the account -----------------------------------------------------------------------------------------------------

QFuture<Result<AccountInfo>> Account::join(const InviteLink &invite, const QString &username, const QString &password,
                                           const QString &deviceName)
{
    return d->ask<AccountInfo>([=](AccountWorker &worker, const auto &answer) {
        worker.join(invite, username, password, deviceName, answer);
    });
}

QFuture<Result<AccountInfo>> Account::signIn(const RelayAddress &relay, const QString &username,
                                             const QString &password, const QString &deviceName)
{
    return d->ask<AccountInfo>([=](AccountWorker &worker, const auto &answer) {
        worker.signIn(relay, username, password, deviceName, answer);
    });
}

QFuture<Result<void>> Account::deleteAccount(const QString &password)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) { worker.deleteAccount(password, answer); });
}

QFuture<Result<void>> Account::setDisplayName(const QString &name)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) { worker.setDisplayName(name, answer); });
}

void Account::connectToRelay()
{
    d->tell([](AccountWorker &worker) { worker.connectToRelay(); });
}

void Account::disconnectFromRelay()
{
    d->tell([](AccountWorker &worker) { worker.disconnectFromRelay(); });
}

void Account::retryNow()
{
    d->tell([](AccountWorker &worker) { worker.retryNow(); });
}

// ---- what opens this profile ----------------------------------------------------------------------------------------

const ProfileProtection &Account::protection() const
{
    return d->protection;
}

QFuture<Result<void>> Account::changeVault(std::function<Result<void>(ProfileVault &)> change)
{
    return d->ask<void>([this, change = std::move(change)](AccountWorker &, const auto &answer) {
        const auto changed = change(*d->vault);
        // Told before the answer, and so known when the answer arrives.
        QMetaObject::invokeMethod(this, [this, protection = d->vault->protection()] {
            if (std::exchange(d->protection, protection) != protection)
                Q_EMIT protectionChanged();
        });
        answer(changed);
    });
}

QFuture<Result<void>> Account::addSecret(const ProfileSecret &secret)
{
    return changeVault([secret](ProfileVault &vault) { return vault.add(secret); });
}

QFuture<Result<void>> Account::setRecoveryCodeWritten()
{
    return changeVault([](ProfileVault &vault) { return vault.setRecoveryCodeWritten(); });
}

// ---- reading ---------------------------------------------------------------------------------------------------------

QFuture<Result<QList<ConversationRecord>>> Account::conversations()
{
    return d->ask<QList<ConversationRecord>>([](AccountWorker &worker, const auto &answer) {
        answer(worker.stores().conversations.all());
    });
}

QFuture<Result<QList<ContactRecord>>> Account::contacts()
{
    return d->ask<QList<ContactRecord>>([](AccountWorker &worker, const auto &answer) {
        answer(worker.stores().contacts.all());
    });
}

QFuture<Result<QList<MessageRecord>>> Account::history(ConversationId conversation, const Page &page)
{
    return d->ask<QList<MessageRecord>>([=](AccountWorker &worker, const auto &answer) {
        const int limit = std::clamp(page.limit, 1, 500);
        answer(worker.stores().messages.page(conversation, page.before, page.after, limit));
    });
}

QFuture<Result<QList<Arrival>>> Account::arrivals(quint64 after, int limit)
{
    return d->ask<QList<Arrival>>([=](AccountWorker &worker, const auto &answer) {
        const auto received = worker.stores().messages.received(static_cast<qint64>(after), std::clamp(limit, 1, 500));
        answer(received.transform([](const QList<StoredMessage> &messages) {
            QList<Arrival> arrivals;
            for (const StoredMessage &message : messages)
                arrivals.append({.number = static_cast<quint64>(message.row), .message = message.record});
            return arrivals;
        }));
    });
}

QFuture<Result<QList<MessageRecord>>> Account::search(const QString &words, int limit,
                                                      std::optional<ConversationId> conversation)
{
    return d->ask<QList<MessageRecord>>([=](AccountWorker &worker, const auto &answer) {
        answer(worker.stores().messages.search(words, std::clamp(limit, 1, 500), conversation));
    });
}

QFuture<Result<QList<MessagePlace>>> Account::searchIn(ConversationId conversation, const QString &words)
{
    return d->ask<QList<MessagePlace>>([=](AccountWorker &worker, const auto &answer) {
        answer(worker.stores().messages.searchIn(conversation, words, mostPlaces));
    });
}

QFuture<Result<std::optional<MessagePlace>>> Account::firstSince(ConversationId conversation, qint64 time)
{
    return d->ask<std::optional<MessagePlace>>([=](AccountWorker &worker, const auto &answer) {
        answer(worker.stores().messages.firstSince(conversation, time));
    });
}

QFuture<Result<QList<SavedEntry>>> Account::savedHistory(ConversationId conversation, quint64 after, int limit)
{
    return d->ask<QList<SavedEntry>>([=, this](AccountWorker &worker, const auto &answer) {
        answer(
            Parlance::savedHistory(worker.stores(), conversation, after, std::clamp(limit, 1, 500), d->clock.nowMs()));
    });
}

QFuture<Result<ImportCounts>> Account::importHistory(const QList<ReturnedEntry> &entries,
                                                     std::optional<ConversationId> only)
{
    return d->ask<ImportCounts>([=](AccountWorker &worker, const auto &answer) {
        worker.importHistory(entries, only, answer);
    });
}

// ---- writing ---------------------------------------------------------------------------------------------------------

QFuture<Result<MessageRecord>> Account::write(ConversationId conversation, const Writing &writing)
{
    return d->ask<MessageRecord>([=](AccountWorker &worker, const auto &answer) {
        worker.send(conversation, writing, answer);
    });
}

QFuture<Result<MessageRecord>> Account::send(ConversationId conversation, const QString &text,
                                             const MessageTarget &replyTo)
{
    return write(conversation, {.text = text, .target = replyTo});
}

QFuture<Result<MessageRecord>> Account::forward(ConversationId conversation, const QString &text)
{
    return write(conversation, {.text = text, .forwarded = true});
}

QFuture<Result<MessageRecord>> Account::edit(ConversationId conversation, const MessageId &message, const QString &text)
{
    return write(conversation, {.text = text, .kind = EntryKind::Edit, .target = {.id = message}});
}

QFuture<Result<MessageRecord>> Account::deleteForEveryone(ConversationId conversation, const MessageId &message)
{
    return write(conversation, {.kind = EntryKind::Deletion, .target = {.id = message}});
}

QFuture<Result<MessageRecord>> Account::react(ConversationId conversation, const MessageTarget &message,
                                              const QString &emoji)
{
    return write(conversation, {.text = emoji, .kind = EntryKind::Reaction, .target = message});
}

QFuture<Result<MessageRecord>> Account::setDisappearing(ConversationId conversation, quint32 seconds)
{
    return write(conversation, {.kind = EntryKind::DisappearingTime, .disappearsAfter = seconds});
}

QFuture<Result<void>> Account::deleteForMe(ConversationId conversation, const MessageTarget &message)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) { worker.hide(conversation, message, answer); });
}

QFuture<Result<MessageRecord>> Account::resend(ConversationId conversation, const MessageId &message)
{
    return d->ask<MessageRecord>([=](AccountWorker &worker, const auto &answer) {
        worker.resend(conversation, message, answer);
    });
}

QFuture<Result<void>> Account::discard(ConversationId conversation, const MessageId &message)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) {
        worker.discard(conversation, message, answer);
    });
}

void Account::markRead(ConversationId conversation, Sequence through)
{
    d->tell([=](AccountWorker &worker) { worker.markRead(conversation, through); });
}

void Account::setTyping(ConversationId conversation, bool typing)
{
    d->tell([=](AccountWorker &worker) { worker.setTyping(conversation, typing); });
}

void Account::setDraft(ConversationId conversation, const QString &text)
{
    d->tell([=](AccountWorker &worker) { worker.setDraft(conversation, text); });
}

void Account::setMuted(ConversationId conversation, bool muted, qint64 until)
{
    d->tell([=](AccountWorker &worker) {
        worker.list(conversation, [=](ListingStore &listing) { return listing.setMuted(conversation, muted, until); });
    });
}

void Account::endMute(ConversationId conversation, qint64 until)
{
    d->tell([=](AccountWorker &worker) { worker.endMute(conversation, until); });
}

void Account::setPinned(ConversationId conversation, bool pinned)
{
    d->tell([=](AccountWorker &worker) {
        worker.list(conversation, [=](ListingStore &listing) { return listing.setPinned(conversation, pinned); });
    });
}

void Account::setArchived(ConversationId conversation, bool archived)
{
    d->tell([=](AccountWorker &worker) {
        worker.list(conversation, [=](ListingStore &listing) { return listing.setArchived(conversation, archived); });
    });
}

void Account::setMarkedUnread(ConversationId conversation, bool marked)
{
    d->tell([=](AccountWorker &worker) {
        worker.list(conversation, [=](ListingStore &listing) { return listing.setMarkedUnread(conversation, marked); });
    });
}

QFuture<Result<ConversationId>> Account::openNotes()
{
    return d->ask<ConversationId>([](AccountWorker &worker, const Answer<ConversationId> &answer) {
        worker.openNotes(answer);
    });
}

// ---- contacts --------------------------------------------------------------------------------------------------------

QFuture<Result<ContactRecord>> Account::requestContact(const QString &username)
{
    return d->ask<ContactRecord>([=](AccountWorker &worker, const auto &answer) {
        worker.requestContact(username, answer);
    });
}

QFuture<Result<ContactRecord>> Account::acceptContact(UserId user)
{
    return d->ask<ContactRecord>([=](AccountWorker &worker, const auto &answer) {
        worker.acceptContact(user, answer);
    });
}

QFuture<Result<void>> Account::declineContact(UserId user)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) {
        worker.changeContact(user, wire::CONTACT_ACTION_DECLINE, answer);
    });
}

QFuture<Result<void>> Account::removeContact(UserId user)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) {
        worker.changeContact(user, wire::CONTACT_ACTION_REMOVE, answer);
    });
}

QFuture<Result<void>> Account::blockContact(UserId user)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) {
        worker.changeContact(user, wire::CONTACT_ACTION_BLOCK, answer);
    });
}

QFuture<Result<void>> Account::unblockContact(UserId user)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) {
        worker.changeContact(user, wire::CONTACT_ACTION_UNBLOCK, answer);
    });
}

QFuture<Result<void>> Account::setPresenceHidden(bool hidden)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) { worker.setPresenceHidden(hidden, answer); });
}

// ---- settings --------------------------------------------------------------------------------------------------------

QFuture<Result<QVariant>> Account::setting(const QString &key)
{
    return d->ask<QVariant>([=](AccountWorker &worker, const auto &answer) {
        answer(worker.stores().settings.value(key));
    });
}

QFuture<Result<void>> Account::setSetting(const QString &key, const QVariant &value)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) { worker.setSetting(key, value, answer); });
}

QFuture<Result<StorageReport>> Account::storageReport()
{
    return d->ask<StorageReport>([](AccountWorker &worker, const auto &answer) { answer(reportOn(worker.stores())); });
}

} // namespace Parlance
