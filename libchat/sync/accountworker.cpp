// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/accountworker.h"

#include "core/logging.h"
#include "e2ee/sealedencryptor.h"
#include "sync/accountenrollment.h"
#include "sync/marks.h"
#include "sync/profilesettings.h"
#include "sync/relayerror.h"
#include "transport/websockettransport.h"

namespace Parlance {

Result<std::unique_ptr<AccountWorker>> AccountWorker::open(const QString &file, const SecretBytes &key, Options options)
{
    auto stores = Stores::open(file, key);
    if (!stores)
        return std::unexpected(stores.error());
    const auto info = (*stores)->account.info();
    const auto queued = (*stores)->outbox.count();
    const auto proxy = (*stores)->settings.value(SettingKeys::proxy);
    if (!info || !queued || !proxy)
        return std::unexpected(!info ? info.error() : !queued ? queued.error() : proxy.error());
    auto ratchet = Ratchet::create((*stores)->ratchet, (*stores)->devices);
    if (!ratchet)
        return std::unexpected(ratchet.error());
    std::unique_ptr<AccountWorker> worker(
        new AccountWorker(std::move(*stores), std::move(*ratchet), std::move(options)));
    worker->m_info = *info;
    worker->m_queued = *queued;
    worker->m_proxy = proxy->toString();
    worker->m_disappearing->look();
    worker->m_connection->stop(info->isSignedIn() ? ConnectionState::Stopped : ConnectionState::SignedOut);
    return worker;
}

AccountWorker::AccountWorker(std::unique_ptr<Stores> stores, std::unique_ptr<Ratchet> ratchet, Options options)
    : m_options(std::move(options)), m_stores(std::move(stores)), m_ratchet(std::move(ratchet))
{
    m_encryptor = m_options.encryptor ? m_options.encryptor(*m_ratchet) : std::make_unique<SealedEncryptor>(*m_ratchet);
    const Clock &clock = *m_options.clock;
    const auto transport = m_options.transport ? m_options.transport : [this] { return makeTransport(); };
    m_history = std::make_unique<History>(*m_stores);
    m_disappearing = std::make_unique<Disappearing>(*m_stores, *m_history, clock);
    m_connection = std::make_unique<RelayConnection>(transport, clock, m_options.backoff, m_options.timing);
    m_directory = std::make_unique<DeviceDirectory>(*m_stores, *m_encryptor, *m_connection);
    m_senders = std::make_unique<SenderLookup>(*m_directory, *m_connection);
    m_keys = std::make_unique<KeyPublisher>(*m_stores, *m_history, *m_ratchet, *m_connection, *m_directory, clock);
    m_stateSync = std::make_unique<StateSync>(*m_stores, *m_connection, *m_directory, clock);
    m_receiver = std::make_unique<Receiver>(*m_stores, *m_encryptor, *m_connection, *m_directory, *m_senders, clock);
    m_sender = std::make_unique<Sender>(*m_stores, *m_history, *m_encryptor, *m_connection, *m_directory, clock);
    m_messenger = std::make_unique<DeviceMessenger>(
        *m_stores, *m_history, *m_encryptor, *m_connection, *m_directory, *m_senders);
    m_repair = std::make_unique<Repair>(*m_stores, *m_history, *m_messenger, clock);
    m_sharing = std::make_unique<AccountSharing>(*m_stores, *m_history, *m_messenger);
    m_hidden = std::make_unique<HiddenMessages>(*m_stores, *m_history, *m_messenger);
    m_listings = std::make_unique<Listings>(*m_stores, *m_history, *m_messenger, clock);
    m_linking = std::make_unique<Linking>(
        *m_stores, *m_history, *m_messenger, *m_keys, *m_directory, *m_sharing, clock);
    m_revocation = std::make_unique<Revocation>(*m_stores, *m_history, *m_messenger, *m_keys, *m_directory);
    m_readMarks = std::make_unique<ReadMarks>(*m_stores, *m_history, *m_connection);
    m_hints = std::make_unique<Hints>(*m_connection, clock);
    m_searchIndexing = std::make_unique<SearchIndexing>(*m_stores, *m_history);
    watchConnection();
    watchHistory();
}

AccountWorker::~AccountWorker()
{
    // What was written a moment ago is not lost because the program ends in the same moment.
    if (!m_compositions.empty())
        composeAll();
    m_connection->disconnect(this);
    // Whoever waits for the relay is told now, while all that their answers touch is still there.
    m_connection->stop(ConnectionState::Stopped, {.code = ErrorCode::Cancelled, .detail = {}});
    enrollFailed({.code = ErrorCode::Cancelled, .detail = {}});
}

void AccountWorker::watchConnection()
{
    connect(m_connection.get(), &RelayConnection::statusChanged, this, [this] {
        const ConnectionStatus &now = m_connection->status();
        if (now.state == ConnectionState::SignedOut && now.error.code == ErrorCode::DeviceRevoked
            && m_info.isSignedIn())
            noteRevoked();
        Q_EMIT statusChanged(status());
        // From the event loop: the connection is in the middle of ending this attempt.
        if (now.state == ConnectionState::Stopped && now.error.code == ErrorCode::StateIsACopy)
            QMetaObject::invokeMethod(this, &AccountWorker::replaceDevice, Qt::QueuedConnection);
    });
    connect(m_connection.get(), &RelayConnection::signedIn, this, &AccountWorker::signedIn);
    connect(m_connection.get(), &RelayConnection::enrollFailed, this, &AccountWorker::enrollFailed);
    connect(m_connection.get(), &RelayConnection::received, this, &AccountWorker::received);
    connect(m_connection.get(), &RelayConnection::lost, this, &AccountWorker::lost);
    connect(m_senders.get(), &SenderLookup::answered, this, [this] { receiveWaiting(false); });
    m_directory->setLearned([this] { noteCaughtUp(); });
    watchDevices();
    connect(m_hints.get(), &Hints::presenceChanged, this, &AccountWorker::presenceChanged);
    connect(m_hints.get(), &Hints::typingChanged, this, &AccountWorker::typingChanged);
}

void AccountWorker::watchHistory()
{
    connect(m_history.get(), &History::gapsChanged, this, [this](const QSet<ConversationId> &conversations) {
        m_repair->askSoon(conversations);
        if (m_stateStored && m_connection->isReady())
            fetchStrangers();
        Q_EMIT repairChanged(m_repair->status());
    });
    connect(m_history.get(), &History::listingsChanged, this, [this] { m_listings->tell(); });
    connect(m_history.get(), &History::failed, this, &AccountWorker::storageFailed);
    connect(m_history.get(), &History::committed, this, [this](const Changes &changes, bool account, bool outbox) {
        if (account) {
            m_info = m_stores->account.info().value_or(m_info);
            Q_EMIT infoChanged(m_info);
        }
        if (!changes.isEmpty() || !changes.vacated.isEmpty())
            Q_EMIT committed(changes);
        if (outbox) {
            m_queued = m_stores->outbox.count().value_or(m_queued);
            Q_EMIT statusChanged(status());
        }
    });
}

std::unique_ptr<Transport> AccountWorker::makeTransport()
{
    WebSocketTransport::Options options;
    options.proxy = m_proxy;
    return std::make_unique<WebSocketTransport>(options);
}

ConnectionStatus AccountWorker::status() const
{
    ConnectionStatus status = m_connection->status();
    status.queued = m_queued;
    return status;
}

void AccountWorker::connectToRelay()
{
    const auto state = m_connection->status().state;
    if (!m_info.isSignedIn() || m_enrollment)
        return;
    if (state == ConnectionState::Waiting)
        m_connection->retryNow();
    else if (state == ConnectionState::Stopped || state == ConnectionState::SignedOut)
        m_connection->start(m_info.relay, [this] { return deviceLogin(); });
}

/// Or the machine was asleep, and its timers with it.
void AccountWorker::networkChanged()
{
    m_disappearing->look();
    m_connection->networkChanged();
}

void AccountWorker::disconnectFromRelay()
{
    m_connection->stop(m_info.isSignedIn() ? ConnectionState::Stopped : ConnectionState::SignedOut);
}

// ---- what the relay says ---------------------------------------------------------------------------------------------

void AccountWorker::received(const std::vector<wire::RelayFrame> &frames)
{
    m_disappearing->lookWhenDue();
    std::vector<RelayConnection::Request> requests;
    const auto written = m_history->write([&](ChangeSet &changes) -> Result<void> {
        for (const auto &frame : frames) {
            auto request = frame.request_id() == 0 ? std::nullopt : m_connection->takeRequest(frame.request_id());
            if (request) {
                requests.push_back(*request);
                if (frame.has_failure())
                    changes.afterCommit.emplace_back([request, error = errorFrom(frame.failure())] {
                        request->failed(error);
                    });
                else if (auto done = request->answered(frame, changes); !done)
                    return done;
            } else if (auto done = apply(frame, changes); !done) {
                return done;
            }
        }
        m_messenger->endTurn(changes);
        return m_receiver->endTurn(changes);
    });
    if (!written) {
        for (const auto &request : requests)
            request.failed(written.error());
        m_connection->fail(written.error());
        return;
    }
    if (m_receiver->isWaitingForState())
        m_stateSync->ring();
    renewSessions();
    m_senders->ask();
}

Result<void> AccountWorker::apply(const wire::RelayFrame &frame, ChangeSet &changes)
{
    // Marks can overtake the news that there is such a conversation; the state brings them again.
    const auto unlessUnknown = [](Result<void> outcome) -> Result<void> {
        if (!outcome && outcome.error().code == ErrorCode::UnknownConversation)
            return {};
        return outcome;
    };
    const qint64 now = m_options.clock->nowMs();
    const auto isMine = [this](quint64 user) { return UserId(user) == m_info.user; };
    // Who is not linked does not know yet whom to believe. What comes all the same comes again on the connection that is
    // made once it is.
    if (!m_info.linked && (frame.has_deliver() || frame.has_expired()))
        return {};
    switch (frame.event_case()) {
    case wire::RelayFrame::kDeliver:
        changes.afterCommit.emplace_back([this, id = ConversationId(frame.deliver().conversation_id())] {
            m_hints->messageCame(id);
        });
        return m_receiver->receive(frame.deliver(), changes);
    case wire::RelayFrame::kExpired:
        return m_receiver->expired(frame.expired(), changes);
    case wire::RelayFrame::kDeviceMessage:
        return m_messenger->receive(frame.device_message(), now, changes);
    case wire::RelayFrame::kDelivered: {
        const auto &mark = frame.delivered();
        if (auto noted = unlessUnknown(noteDelivered(mark, changes)); !noted || isMine(mark.user_id()))
            return noted;
        return unlessUnknown(
            raisePeerMarks(*m_stores, ConversationId(mark.conversation_id()), mark.through(), 0, now, changes));
    }
    case wire::RelayFrame::kRead: {
        const auto &mark = frame.read();
        const ConversationId conversation(mark.conversation_id());
        return unlessUnknown(isMine(mark.user_id())
                                 ? raiseOwnRead(*m_stores, conversation, mark.through(), changes)
                                 : raisePeerMarks(*m_stores, conversation, 0, mark.through(), now, changes));
    }
    case wire::RelayFrame::kCaughtUp:
        changes.afterCommit.emplace_back([this] {
            m_caughtUp = true;
            noteCaughtUp();
        });
        return {};
    case wire::RelayFrame::kPresenceChanged:
        changes.afterCommit.emplace_back([this, change = frame.presence_changed()] { m_hints->presence(change); });
        return {};
    case wire::RelayFrame::kTypingChanged:
        if (!isMine(frame.typing_changed().user_id()))
            changes.afterCommit.emplace_back([this, change = frame.typing_changed()] { m_hints->typing(change); });
        return {};
    case wire::RelayFrame::kStateChanged:
        changes.afterCommit.emplace_back([this] { m_stateSync->ring(); });
        return {};
    default:
        return {}; // a late answer, or something a newer relay tells
    }
}

void AccountWorker::stateStored()
{
    m_stateStored = true;
    if (m_receiver->isWaitingForState())
        receiveWaiting(true);
    if (m_info.linked) {
        m_sender->start();
        m_keys->keepFresh();
        m_repair->start();
        m_sharing->resume();
        m_hidden->resume();
        m_listings->resume();
        m_directory->learnWanted();
        fetchStrangers();
    }
    m_readMarks->tell();
    noteCaughtUp();
}

/// Who could help or be helped, and whose list never came: the connection ended before, or the relay did not tell.
void AccountWorker::fetchStrangers()
{
    QSet<UserId> users;
    for (const auto &some : {m_stores->deliveries.strangers(), m_stores->gaps.strangers()}) {
        for (const UserId user : some.value_or(QList<UserId>()))
            users += user;
    }
    for (const UserId user : std::as_const(users))
        m_directory->fetchOnce(user);
}

/// Online: the state is stored, the relay has sent all there was, nothing of it waits for news about its sender, and whose
/// devices are new is known.
void AccountWorker::noteCaughtUp()
{
    if (!m_caughtUp || !m_stateStored || m_receiver->isHolding() || m_directory->isLearning())
        return;
    const auto looked = m_history->write([this](ChangeSet &changes) { return m_receiver->lookThrough(changes); });
    if (looked)
        m_connection->setCaughtUp();
    else
        m_connection->fail(looked.error());
}

Result<void> AccountWorker::noteDelivered(const wire::Delivered &mark, ChangeSet &changes)
{
    const ConversationId conversation(mark.conversation_id());
    const DeviceAddress device{.user = UserId(mark.user_id()), .device = DeviceId(mark.device_id())};
    const auto known = m_stores->conversations.exists(conversation);
    if (!known || !*known)
        return known.transform([](bool) { });
    const auto moved = m_stores->deliveries.raise(
        conversation, {.user = device.user, .device = device.device, .through = mark.through()},
        m_options.clock->nowMs());
    if (!moved)
        return std::unexpected(moved.error());
    if (*moved)
        changes.conversations += conversation;
    return m_directory->heardOf(device, changes).and_then([&] {
        return m_repair->heardOf(device, conversation, changes);
    });
}

/// With the devices something came from that could not be opened.
void AccountWorker::renewSessions()
{
    for (const auto &[user, device] : m_receiver->takeUnopened())
        m_messenger->renewSession({.user = user, .device = device}, m_options.clock->nowMs());
}

void AccountWorker::receiveWaiting(bool stateIsNew)
{
    const auto written = m_history->write([&](ChangeSet &changes) -> Result<void> {
        if (stateIsNew) {
            if (auto done = m_receiver->dropUnknownConversations(); !done)
                return done;
        }
        if (auto done = m_messenger->receiveWaiting(m_options.clock->nowMs(), changes); !done)
            return done;
        return m_receiver->receiveWaiting(changes);
    });
    if (!written) {
        m_connection->fail(written.error());
        return;
    }
    renewSessions();
    m_senders->ask();
    noteCaughtUp();
}

void AccountWorker::lost()
{
    m_directory->reset();
    m_senders->reset();
    m_keys->reset();
    m_messenger->reset();
    m_sharing->reset();
    m_hidden->reset();
    m_listings->reset();
    m_repair->reset();
    m_stateSync->reset();
    m_receiver->reset();
    m_sender->reset();
    m_hints->reset();
}

} // namespace Parlance
