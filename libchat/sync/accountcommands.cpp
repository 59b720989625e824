// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "sync/accountworker.h"
#include "sync/compose.h"
#include "sync/historyimport.h"
#include "sync/profilesettings.h"

/// What AccountWorker does when it is asked to: messages, contacts, devices, settings.
namespace Parlance {

// ---- to the database -------------------------------------------------------------------------------------------------

void AccountWorker::send(ConversationId conversation, const Writing &writing, const Answer<MessageRecord> &answer)
{
    // A program that writes many at once pays for one sync to disk, not for each.
    m_compositions.push_back({.conversation = conversation, .writing = writing, .answer = answer});
    if (m_compositions.size() == 1)
        QMetaObject::invokeMethod(this, &AccountWorker::composeAll, Qt::QueuedConnection);
}

void AccountWorker::composeAll()
{
    const auto compositions = std::exchange(m_compositions, {});
    std::vector<Result<MessageRecord>> outcomes;
    const auto written = m_history->write([&](ChangeSet &changes) -> Result<void> {
        for (const Composition &one : compositions) {
            auto outcome = compose(*m_stores, one.conversation, one.writing, m_options.clock->nowMs(), changes);
            if (!outcome && isStorageError(outcome.error()))
                return std::unexpected(outcome.error());
            outcomes.push_back(std::move(outcome));
        }
        return {};
    });
    for (size_t i = 0; i < compositions.size(); ++i) {
        const Composition &one = compositions[i];
        if (written && outcomes[i])
            m_sender->added(one.conversation);
        one.answer(written ? outcomes[i] : Result<MessageRecord>(std::unexpected(written.error())));
    }
}

void AccountWorker::resend(ConversationId conversation, const MessageId &message, const Answer<MessageRecord> &answer)
{
    Result<MessageRecord> outcome;
    const auto written = m_history->write([&](ChangeSet &changes) -> Result<void> {
        outcome = composeAgain(*m_stores, conversation, message, m_options.clock->nowMs(), changes);
        return outcome.transform([](const auto &) { });
    });
    if (written)
        m_sender->added(conversation);
    answer(written ? outcome : Result<MessageRecord>(std::unexpected(written.error())));
}

void AccountWorker::write(const Answer<void> &answer, const History::Work &work)
{
    answer(m_history->write(work));
}

void AccountWorker::discard(ConversationId conversation, const MessageId &message, const Answer<void> &answer)
{
    write(answer, [&](ChangeSet &changes) { return Parlance::discard(*m_stores, conversation, message, changes); });
}

void AccountWorker::hide(ConversationId conversation, const MessageTarget &message, const Answer<void> &answer)
{
    write(answer, [&](ChangeSet &changes) {
        return findMessage(*m_stores, conversation, message).and_then([&](const StoredMessage &found) {
            return m_hidden->hide(found.record, changes);
        });
    });
}

void AccountWorker::importHistory(const QList<ReturnedEntry> &entries, std::optional<ConversationId> only,
                                  const Answer<ImportCounts> &answer)
{
    Result<ImportCounts> taken;
    const auto written = m_history->write([&](ChangeSet &changes) -> Result<void> {
        taken = HistoryImport(*m_stores, *m_repair, only, m_options.clock->nowMs()).take(entries, changes);
        return taken.transform([](const ImportCounts &) { });
    });
    answer(written ? taken : Result<ImportCounts>(std::unexpected(written.error())));
}

void AccountWorker::setDraft(ConversationId conversation, const QString &text)
{
    write({}, [&](ChangeSet &changes) {
        changes.conversations += conversation;
        return m_stores->conversations.setDraft(conversation, text);
    });
}

void AccountWorker::list(ConversationId conversation, const std::function<Result<void>(ListingStore &)> &change)
{
    write({}, [&](ChangeSet &changes) { return changeListing(*m_stores, conversation, change, changes); });
}

/// No change that others are told: they know until when it lasts.
void AccountWorker::endMute(ConversationId conversation, qint64 until)
{
    write({}, [&](ChangeSet &changes) -> Result<void> {
        auto listing = m_stores->listing.of(conversation);
        if (!listing)
            return std::unexpected(listing.error());
        if (until == 0 || listing->mute.value.until != until)
            return {};
        listing->mute.value = {};
        changes.conversations += conversation;
        return m_stores->listing.save(conversation, *listing);
    });
}

void AccountWorker::setTyping(ConversationId conversation, bool typing)
{
    const auto peer = m_stores->conversations.peerOf(conversation);
    // Who hides that they are online does not tell that they are typing either.
    if (peer && *peer != m_info.user && mayWrite(*m_stores, *peer) && !m_info.presenceHidden)
        m_hints->tellTyping(conversation, typing);
}

void AccountWorker::setDisplayName(const QString &name, const Answer<void> &answer)
{
    AccountInfo info = m_info;
    info.displayName = name.simplified();
    if (info.displayName.size() > Limits::displayNameLongest) {
        answer(failure(ErrorCode::FieldInvalid, QStringLiteral("name"), Limits::displayNameLongest));
        return;
    }
    if (!m_info.user.isValid()) {
        answer(failure(ErrorCode::NotSignedIn));
        return;
    }
    write(answer, [&](ChangeSet &changes) {
        changes.account = true;
        return m_stores->account.save(info);
    });
}

void AccountWorker::setSetting(const QString &key, const QVariant &value, const Answer<void> &answer)
{
    write(answer, [&](ChangeSet &changes) {
        if (key == SettingKeys::proxy)
            changes.afterCommit.emplace_back([this, value] { m_proxy = value.toString(); });
        return m_stores->settings.set(key, value);
    });
}

// ---- to the relay ----------------------------------------------------------------------------------------------------

void AccountWorker::command(wire::ClientFrame frame, const Answer<void> &answer, const std::function<void()> &done)
{
    m_connection->request(
        std::move(frame),
        [this, answer, done](const wire::RelayFrame &reply, ChangeSet &changes) -> Result<void> {
            changes.afterCommit.emplace_back([answer, done] {
                if (done)
                    done();
                else
                    answer({});
            });
            return reply.has_state() ? m_stateSync->absorb(reply.state(), changes) : Result<void>();
        },
        [answer](const Error &error) { answer(std::unexpected(error)); });
}

void AccountWorker::changeContact(UserId user, wire::ContactAction action, const Answer<void> &answer)
{
    wire::ClientFrame frame;
    frame.mutable_change_contact()->set_action(action);
    frame.mutable_change_contact()->set_user_id(user.value());
    command(std::move(frame), answer);
}

void AccountWorker::changeContact(wire::ClientFrame frame, std::function<Result<std::optional<ContactRecord>>()> find,
                                  const Answer<ContactRecord> &answer)
{
    m_connection->request(
        std::move(frame),
        [this, answer, find = std::move(find)](const wire::RelayFrame &reply, ChangeSet &changes) -> Result<void> {
            if (!reply.has_state())
                return failure(ErrorCode::ProtocolViolation, QStringLiteral("answer to change contact"));
            if (auto done = m_stateSync->absorb(reply.state(), changes); !done)
                return done;
            const auto contact = find();
            if (!contact)
                return std::unexpected(contact.error());
            changes.afterCommit.emplace_back([answer, found = *contact] {
                answer(found ? Result<ContactRecord>(*found)
                             : failure(ErrorCode::RelayRefused, QStringLiteral("contact")));
            });
            return {};
        },
        [answer](const Error &error) { answer(std::unexpected(error)); });
}

void AccountWorker::requestContact(const QString &username, const Answer<ContactRecord> &answer)
{
    if (!Limits::isUsername(username)) {
        answer(failure(ErrorCode::FieldInvalid, QStringLiteral("username")));
        return;
    }
    wire::ClientFrame frame;
    frame.mutable_change_contact()->set_action(wire::CONTACT_ACTION_REQUEST);
    frame.mutable_change_contact()->set_username(fromText(username));
    changeContact(std::move(frame), [this, username] { return m_stores->contacts.findByUsername(username); }, answer);
}

/// The relay names it; what else there is to know follows with the state.
void AccountWorker::openNotes(const Answer<ConversationId> &answer)
{
    const auto known = m_stores->conversations.withPeer(m_info.user);
    if (!known || *known) {
        answer(known ? Result<ConversationId>(**known) : std::unexpected(known.error()));
        return;
    }
    if (!m_info.linked) {
        answer(failure(m_info.isSignedIn() ? ErrorCode::NotLinked : ErrorCode::NotSignedIn));
        return;
    }
    wire::ClientFrame frame;
    frame.mutable_open_conversation()->set_peer_user_id(m_info.user.value());
    m_connection->request(
        std::move(frame),
        [this, answer](const wire::RelayFrame &reply, ChangeSet &changes) -> Result<void> {
            const auto &opened = reply.conversation_opened();
            const ConversationId id(opened.conversation_id());
            if (!id.isValid() || UserId(opened.peer_user_id()) != m_info.user)
                return failure(ErrorCode::ProtocolViolation, QStringLiteral("conversation opened"));
            changes.conversations += id;
            changes.afterCommit.emplace_back([this, answer, id] {
                m_stateSync->ring();
                answer(id);
            });
            return m_stores->conversations.save(
                {.id = id, .peer = m_info.user, .head = opened.head_sequence(), .deviceMark = {}},
                m_options.clock->nowMs());
        },
        [answer](const Error &error) {
            // A relay that knows of no conversation with oneself finds fault with whom it is to be with.
            const bool tooOld = error.code == ErrorCode::FieldInvalid && error.detail == u"peer_user_id";
            answer(tooOld ? failure(ErrorCode::RelayTooOld, error.detail) : std::unexpected(error));
        });
}

void AccountWorker::acceptContact(UserId user, const Answer<ContactRecord> &answer)
{
    wire::ClientFrame frame;
    frame.mutable_change_contact()->set_action(wire::CONTACT_ACTION_ACCEPT);
    frame.mutable_change_contact()->set_user_id(user.value());
    changeContact(std::move(frame), [this, user] { return m_stores->contacts.find(user); }, answer);
}

void AccountWorker::setPresenceHidden(bool hidden, const Answer<void> &answer)
{
    wire::ClientFrame frame;
    frame.mutable_set_presence()->set_hidden(hidden);
    command(std::move(frame), answer);
}

void AccountWorker::deleteAccount(const QString &password, const Answer<void> &answer)
{
    wire::ClientFrame frame;
    frame.mutable_delete_account()->set_password(fromText(password));
    command(std::move(frame), answer, [this, answer] { erase(answer); });
}

void AccountWorker::erase(const Answer<void> &answer)
{
    m_connection->stop(ConnectionState::SignedOut);
    const auto erased = m_stores->erase();
    if (!erased)
        Q_EMIT storageFailed(erased.error());
    m_info = m_stores->account.info().value_or(AccountInfo());
    m_queued = 0;
    Changes changes;
    changes.everything = true;
    Q_EMIT infoChanged(m_info);
    Q_EMIT statusChanged(status());
    Q_EMIT committed(changes);
    answer(erased);
}

} // namespace Parlance
