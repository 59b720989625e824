// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/devicemessenger.h"

#include "core/failpoint.h"
#include "core/logging.h"
#include "protocol/limits.h"
#include "sync/sendpolicy.h"

namespace Parlance {

namespace {

/// The header of what is not sealed.
const QByteArray unsealedHeader(1, '\0');
/// Two devices that cannot agree would otherwise begin sessions for ever.
constexpr qint64 renewalMs = 60'000;

wire::ClientFrame frameFor(const DeviceAddress &to, const MessageId &id)
{
    wire::ClientFrame frame;
    auto *command = frame.mutable_send_to_device();
    command->set_user_id(to.user.value());
    command->set_device_id(to.device.value());
    command->set_message_id(fromBytes(id.toBytes()));
    return frame;
}

} // namespace

void DeviceMessenger::setHandlers(Opened opened, Stepped stepped, Renewed renewed)
{
    m_renewed = std::move(renewed);
    m_opened = std::move(opened);
    m_stepped = std::move(stepped);
}

// ---- out -------------------------------------------------------------------------------------------------------------

void DeviceMessenger::send(const DeviceAddress &to, const content::DeviceContent &content, const Done &done)
{
    enqueue({.to = to, .content = serialize(content), .sealed = true, .done = done});
}

void DeviceMessenger::sendUnsealed(const DeviceAddress &to, const content::LinkStep &step, const Done &done)
{
    enqueue({.to = to, .content = serialize(step), .sealed = false, .done = done});
}

void DeviceMessenger::enqueue(Outgoing message)
{
    if (!m_connection.isReady()) {
        if (message.done)
            message.done(failure(ErrorCode::Offline));
        return;
    }
    m_queue.push_back(std::move(message));
    next();
}

void DeviceMessenger::next()
{
    if (m_busy || m_queue.empty())
        return;
    m_busy = true;
    const Outgoing message = m_queue.front();
    wire::ClientFrame frame = frameFor(message.to, MessageId::create());
    bool ready = false;
    const auto written = m_history.write([&](ChangeSet &) -> Result<void> {
        const auto prepared = prepare(message, *frame.mutable_send_to_device());
        if (!prepared)
            return std::unexpected(prepared.error());
        ready = *prepared;
        return {};
    });
    if (!written) {
        finish(written);
        return;
    }
    if (ready) {
        failPoint("client.device.committed");
        submit(frame);
        return;
    }
    if (message.askedForKeys) {
        const auto listed = m_directory.isCertified(message.to);
        finish(listed && !*listed ? failure(ErrorCode::DeviceRevoked, QStringLiteral("no longer on the list"))
                                  : failure(ErrorCode::CannotOpen, QStringLiteral("no keys of that device")));
        return;
    }
    m_queue.front().askedForKeys = true;
    m_directory.fetchSessions(
        message.to.user, {message.to.device}, [this, number = m_connectionNumber](const Result<void> &fetched) {
            if (number != m_connectionNumber)
                return;
            m_busy = false;
            if (fetched)
                next();
            else
                finish(fetched);
        });
}

/// False without a session.
Result<bool> DeviceMessenger::prepare(const Outgoing &message, wire::SendToDevice &command)
{
    if (!message.sealed) {
        command.set_body(fromBytes(message.content));
        command.set_header(fromBytes(unsealedHeader));
        return true;
    }
    const auto self = m_stores.account.info();
    const auto session = m_encryptor.hasSession(message.to);
    if (!self || !session)
        return std::unexpected(!self ? self.error() : session.error());
    if (!*session)
        return false;
    const auto sealed = m_encryptor.seal(
        message.content, {message.to},
        {.conversation = {},
         .message = toMessageId(command.message_id()),
         .sender = {.user = self->user, .device = self->device}});
    if (!sealed)
        return std::unexpected(sealed.error());
    failPoint("client.device.sealed");
    command.set_body(fromBytes(sealed->body));
    command.set_header(fromBytes(sealed->headers.first().second));
    return true;
}

void DeviceMessenger::submit(const wire::ClientFrame &command)
{
    m_connection.request(
        command,
        [this, number = m_connectionNumber](const wire::RelayFrame &, ChangeSet &changes) -> Result<void> {
            failPoint("client.device.sent");
            changes.afterCommit.emplace_back([this, number] {
                if (number == m_connectionNumber)
                    finish({});
            });
            return {};
        },
        [this, number = m_connectionNumber, command](const Error &error) {
            if (number != m_connectionNumber)
                return;
            if (!mayPass(error)) {
                finish(std::unexpected(error));
                return;
            }
            // Sealed as it is: the key it took is used up.
            m_refused = command;
            m_pause.start(static_cast<int>(std::clamp(error.retryAfterMs, pauseAfter(m_refusals++), longestPauseMs)));
        });
}

void DeviceMessenger::finish(const Result<void> &outcome)
{
    if (m_queue.empty())
        return;
    const Outgoing message = std::move(m_queue.front());
    m_queue.pop_front();
    m_busy = false;
    m_refusals = 0;
    if (!outcome)
        qCInfo(lcSync) << "device" << message.to.device.value()
                       << "could not be told something:" << errorName(outcome.error().code) << outcome.error().detail;
    if (message.done)
        message.done(outcome);
    next();
}

void DeviceMessenger::renewSession(const DeviceAddress &device, qint64 now)
{
    const auto key = std::pair(device.user, device.device);
    if (m_renewedAt.contains(key) && now - m_renewedAt.value(key) < renewalMs)
        return;
    m_renewedAt.insert(key, now);
    qCInfo(lcSync) << "beginning a new session with device" << device.device.value();
    m_directory.fetchSessions(device.user, {device.device}, [this, device](const Result<void> &fetched) {
        if (!fetched) {
            m_renewedAt.remove({device.user, device.device});
            return;
        }
        content::DeviceContent content;
        content.mutable_new_session();
        send(device, content);
        m_renewed(device);
    });
}

// ---- in --------------------------------------------------------------------------------------------------------------

Result<void> DeviceMessenger::receive(const wire::DeviceMessage &message, qint64 now, ChangeSet &changes)
{
    const DeviceAddress from{.user = UserId(message.sender_user_id()), .device = DeviceId(message.sender_device_id())};
    if (!m_waiting.empty()) {
        m_waiting.push_back(message);
        return {};
    }
    if (toBytes(message.header()) == unsealedHeader) {
        content::LinkStep step;
        if (step.ParseFromString(message.body()))
            changes.afterCommit.emplace_back([this, from, step] { m_stepped(from, step); });
        m_acknowledge = std::max<quint64>(m_acknowledge, message.number());
        return {};
    }
    const auto self = m_stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    const auto waits = self->linked ? m_senders.mustWait(from) : Result<bool>(false);
    const auto known = m_directory.isCertified(from);
    if (!waits || !known)
        return std::unexpected(!waits ? waits.error() : known.error());
    if (*waits) {
        m_waiting.push_back(message);
        return {};
    }
    if (self->linked && *known)
        return open(message, from, now, changes);
    qCInfo(lcSync) << "device" << from.device.value() << "has nothing to say to this one";
    m_acknowledge = std::max<quint64>(m_acknowledge, message.number());
    return {};
}

Result<void> DeviceMessenger::open(const wire::DeviceMessage &message, const DeviceAddress &from, qint64 now,
                                   ChangeSet &changes)
{
    m_acknowledge = std::max<quint64>(m_acknowledge, message.number());
    const auto opened = m_encryptor.open(
        toBytes(message.body()), toBytes(message.header()),
        {.conversation = {}, .message = toMessageId(message.message_id()), .sender = from});
    if (!opened && opened.error().code != ErrorCode::CannotOpen)
        return std::unexpected(opened.error());
    const auto content = opened.and_then([](const QByteArray &bytes) { return parseDeviceContent(bytes); });
    if (content) {
        failPoint("client.device.opened");
        return m_opened(from, *content, changes);
    }
    qCWarning(lcSync).noquote() << "a message from device" << from.device.value()
                                << "cannot be opened:" << content.error().detail;
    changes.afterCommit.emplace_back([this, from, now] { renewSession(from, now); });
    return {};
}

Result<void> DeviceMessenger::receiveWaiting(qint64 now, ChangeSet &changes)
{
    for (const wire::DeviceMessage &message : std::exchange(m_waiting, {})) {
        if (auto done = receive(message, now, changes); !done)
            return done;
    }
    endTurn(changes);
    return {};
}

void DeviceMessenger::endTurn(ChangeSet &changes)
{
    const quint64 through = std::exchange(m_acknowledge, 0);
    if (through == 0)
        return;
    changes.afterCommit.emplace_back([this, through] {
        failPoint("client.device.applied");
        wire::ClientFrame command;
        command.mutable_acknowledge_device_messages()->set_through(through);
        m_connection.tell(command);
        failPoint("client.device.acknowledged");
        m_directory.mailWasRead(through);
    });
}

void DeviceMessenger::reset()
{
    ++m_connectionNumber;
    m_busy = false;
    m_pause.stop();
    m_refusals = 0;
    m_acknowledge = 0;
    m_renewedAt.clear(); // what was begun may never have been told
    m_waiting.clear();
    for (const Outgoing &message : std::exchange(m_queue, {})) {
        if (message.done)
            message.done(failure(ErrorCode::ConnectionLost));
    }
}

} // namespace Parlance
