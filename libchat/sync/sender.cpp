// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/sender.h"

#include "core/failpoint.h"
#include "core/logging.h"
#include "sync/compose.h"
#include "sync/relayerror.h"
#include "sync/sendpolicy.h"
#include "sync/submitresult.h"

namespace Parlance {

Sender::Sender(Stores &stores, History &history, Encryptor &encryptor, RelayConnection &connection,
               DeviceDirectory &directory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_history(history)
    , m_encryptor(encryptor)
    , m_connection(connection)
    , m_directory(directory)
    , m_clock(clock)
{
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &Sender::pump);
}

void Sender::start()
{
    if (m_started)
        return;
    const auto conversations = m_stores.outbox.conversations();
    if (!conversations) {
        m_connection.fail(conversations.error());
        return;
    }
    m_started = true;
    for (const ConversationId conversation : *conversations)
        added(conversation);
}

void Sender::reset()
{
    m_started = false;
    m_underWay = 0;
    m_lanes.clear();
    ++m_connectionNumber;
}

void Sender::added(ConversationId conversation)
{
    if (!m_started)
        return;
    m_lanes[conversation];
    pumpSoon();
}

void Sender::pumpSoon()
{
    if (!std::exchange(m_pumpPosted, true))
        QMetaObject::invokeMethod(this, &Sender::pump, Qt::QueuedConnection);
}

// ---- outbox -> relay -------------------------------------------------------------------------------------------------

void Sender::pump()
{
    m_pumpPosted = false;
    if (!m_started)
        return;
    QList<OutboxRow> rows;
    const auto written = m_history.write([&](ChangeSet &changes) -> Result<void> {
        for (auto lane = m_lanes.begin(); lane != m_lanes.end();) {
            const auto idle = fill(lane.key(), *lane, rows, changes);
            if (!idle)
                return std::unexpected(idle.error());
            lane = *idle ? m_lanes.erase(lane) : std::next(lane);
        }
        if (!rows.isEmpty())
            failPoint("client.send.uncommitted");
        return {};
    });
    if (!written) {
        m_connection.fail(written.error());
        return;
    }
    if (!rows.isEmpty())
        failPoint("client.send.committed");
    for (const OutboxRow &row : std::as_const(rows))
        submit(row);
}

/// How many more may be under way in this conversation now.
int Sender::room(const Lane &lane)
{
    const int wanted = std::min(mostUnderWayInOne - lane.underWay, mostUnderWay - m_underWay);
    if (lane.paused || wanted <= 0)
        return 0;
    const int granted = m_rate.take(wanted, m_clock.monotonicMs());
    if (granted == 0 && !m_nextTurn.isActive())
        m_nextTurn.start(static_cast<int>(m_rate.waitMs()));
    return granted;
}

/// True when there is nothing to do for this conversation.
Result<bool> Sender::fill(ConversationId conversation, Lane &lane, QList<OutboxRow> &rows, ChangeSet &changes)
{
    const int granted = room(lane);
    if (granted == 0)
        return false;
    const auto waiting = m_stores.outbox.after(conversation, lane.last, granted);
    if (!waiting)
        return std::unexpected(waiting.error());
    m_rate.giveBack(granted - static_cast<int>(waiting->size()));
    if (waiting->isEmpty())
        return lane.underWay == 0;
    const auto recipients = recipientsOf(conversation);
    if (!recipients && recipients.error().code == ErrorCode::KeyChanged) {
        m_rate.giveBack(static_cast<int>(waiting->size()));
        lane.paused = true; // trustAcknowledged() goes on
        return false;
    }
    if (!recipients)
        return refuseAll(*waiting, recipients.error(), lane, changes);
    if (!*recipients) {
        m_rate.giveBack(static_cast<int>(waiting->size()));
        fetchDevices(conversation, lane, {}, changes);
        return false;
    }
    const auto strangers = m_directory.withoutSession(**recipients);
    if (!strangers)
        return std::unexpected(strangers.error());
    if (!strangers->isEmpty()) {
        m_rate.giveBack(static_cast<int>(waiting->size()));
        fetchDevices(conversation, lane, *strangers, changes);
        return false;
    }
    for (OutboxRow row : *waiting) {
        auto sealed = seal(row, **recipients, changes);
        if (!sealed)
            return std::unexpected(sealed.error());
        if (!*sealed)
            continue;
        lane.last = row.place;
        ++lane.underWay;
        ++m_underWay;
        rows += row;
    }
    return false;
}

/// Checked here too, and not only when it was written: in the meantime they may have parted.
Result<std::optional<QList<DeviceAddress>>> Sender::recipientsOf(ConversationId conversation)
{
    const auto self = m_stores.account.info();
    const auto peer = m_stores.conversations.peerOf(conversation);
    if (!self || !peer)
        return std::unexpected(!self ? self.error() : peer.error());
    if (auto allowed = mayWrite(m_stores, *peer); !allowed)
        return std::unexpected(allowed.error());
    return m_directory.recipients(*self, *peer);
}

Result<bool> Sender::refuseAll(const QList<OutboxRow> &rows, const Error &reason, Lane &lane, ChangeSet &changes)
{
    if (!finalFailure(reason))
        return std::unexpected(reason);
    for (const OutboxRow &row : rows) {
        lane.last = row.place;
        if (auto done = failMessage(m_stores, row, *finalFailure(reason), changes); !done)
            return std::unexpected(done.error());
    }
    changes.afterCommit.emplace_back([this, conversation = rows.first().conversation] { added(conversation); });
    return false;
}

/// False when it cannot be sealed, which has then been noted.
Result<bool> Sender::seal(OutboxRow &row, const QList<DeviceAddress> &recipients, ChangeSet &changes)
{
    if (!row.sealed.isEmpty())
        return true;
    const auto self = m_stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    const auto sealed = m_encryptor.seal(
        row.content, recipients,
        {.conversation = row.conversation,
         .message = row.message,
         .sender = {.user = self->user, .device = self->device}});
    if (!sealed && sealed.error().code != ErrorCode::CannotOpen)
        return std::unexpected(sealed.error());
    if (!sealed)
        return failMessage(m_stores, row, ErrorCode::CannotOpen, changes).transform([] { return false; });
    failPoint("client.send.sealed");
    wire::Submit submission;
    submission.set_conversation_id(row.conversation.value());
    submission.set_client_message_id(fromBytes(row.message.toBytes()));
    submission.set_body(fromBytes(sealed->body));
    for (const auto &[device, header] : sealed->headers) {
        auto *envelope = submission.add_headers();
        envelope->set_device_id(device.value());
        envelope->set_header(fromBytes(header));
    }
    row.sealed = serialize(submission);
    return m_stores.outbox.setSealed(row.place, row.sealed).transform([] {
        failPoint("client.send.stored");
        return true;
    });
}

void Sender::submit(const OutboxRow &row)
{
    wire::ClientFrame command;
    if (!command.mutable_submit()->ParseFromArray(row.sealed.constData(), static_cast<int>(row.sealed.size()))) {
        refused(row, {.code = ErrorCode::ProtocolViolation, .detail = QStringLiteral("outbox")});
        return;
    }
    qCDebug(lcSync).noquote() << "submitting" << row.message.toString();
    m_connection.request(
        std::move(command),
        [this, row](const wire::RelayFrame &answer, ChangeSet &changes) { return answered(row, answer, changes); },
        [this, row, number = m_connectionNumber](const Error &error) {
            if (number == m_connectionNumber && m_connection.isReady())
                refused(row, error);
        });
}

// ---- relay -> history ------------------------------------------------------------------------------------------------

Result<void> Sender::answered(const OutboxRow &row, const wire::RelayFrame &answer, ChangeSet &changes)
{
    changes.afterCommit.emplace_back([this, conversation = row.conversation] {
        failPoint("client.send.settled");
        settled(conversation);
    });
    switch (answer.event_case()) {
    case wire::RelayFrame::kAccepted:
        m_lanes[row.conversation].refusals = 0;
        changes.afterCommit.emplace_back([this] { m_connection.setHindrance({}); });
        return acceptMessage(m_stores, row, answer.accepted(), changes).transform([] {
            failPoint("client.send.accepted");
        });
    case wire::RelayFrame::kRejected:
        return failMessage(m_stores, row, errorCodeFrom(answer.rejected().reason()), changes);
    case wire::RelayFrame::kStaleDevices:
        return stale(row, answer.stale_devices(), changes);
    default:
        return failure(ErrorCode::ProtocolViolation, QStringLiteral("answer to submit"));
    }
}

void Sender::refused(const OutboxRow &row, const Error &error)
{
    if (const auto reason = finalFailure(error)) {
        const auto written = m_history.write([&](ChangeSet &changes) {
            return failMessage(m_stores, row, *reason, changes);
        });
        if (!written) {
            m_connection.fail(written.error());
            return;
        }
    } else {
        Lane &lane = m_lanes[row.conversation];
        const qint64 pauseMs = std::max(error.retryAfterMs, pauseAfter(lane.waiting ? 0 : lane.refusals++));
        pause(row.conversation, pauseMs);
        if (isHindrance(error))
            m_connection.setHindrance(error, pauseMs);
    }
    settled(row.conversation);
}

void Sender::trustAcknowledged(ConversationId conversation)
{
    if (!m_started)
        return;
    m_lanes[conversation];
    resume(conversation);
}

// ---- lanes -----------------------------------------------------------------------------------------------------------

void Sender::settled(ConversationId conversation)
{
    const auto lane = m_lanes.find(conversation);
    if (lane == m_lanes.end() || lane->underWay == 0)
        return; // of a connection that is gone
    --lane->underWay;
    --m_underWay;
    if (lane->paused && !lane->waiting)
        resume(conversation);
    added(conversation);
}

void Sender::pause(ConversationId conversation, qint64 forMs)
{
    Lane &lane = m_lanes[conversation];
    lane.paused = true;
    if (std::exchange(lane.waiting, true))
        return;
    QTimer::singleShot(static_cast<int>(forMs), this, [this, conversation, number = m_connectionNumber] {
        if (number == m_connectionNumber)
            resume(conversation);
    });
}

void Sender::resume(ConversationId conversation)
{
    const auto lane = m_lanes.find(conversation);
    if (lane == m_lanes.end())
        return;
    lane->waiting = false;
    if (lane->underWay > 0)
        return; // settled() comes back here
    lane->paused = false;
    lane->last = 0;
    added(conversation);
}

} // namespace Parlance
