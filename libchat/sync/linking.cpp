// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/linking.h"

#include "core/failpoint.h"
#include "core/logging.h"
#include "e2ee/primitives.h"

/// What both devices do, and the new one's side of it.
namespace Parlance {

namespace {

constexpr std::chrono::minutes longestAttempt(15);
constexpr qsizetype nonceBytes = 32;
constexpr qsizetype linkIdBytes = 16;

/// It was not refused, it was interrupted.
bool isInterruption(const Error &error)
{
    return error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::Offline;
}

} // namespace

Linking::Linking(Stores &stores, History &history, DeviceMessenger &messenger, KeyPublisher &keys,
                 DeviceDirectory &directory, AccountSharing &sharing, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_history(history)
    , m_messenger(messenger)
    , m_keys(keys)
    , m_directory(directory)
    , m_sharing(sharing)
    , m_clock(clock)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(longestAttempt);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_status.state == LinkStatus::State::Asked)
            leave();
        else
            end({.code = m_handedOver ? ErrorCode::NotLinked : ErrorCode::Timeout, .detail = {}});
    });
}

// ---- an attempt ------------------------------------------------------------------------------------------------------

void Linking::setState(LinkStatus::State state)
{
    m_status.state = state;
    Q_EMIT statusChanged(m_status);
}

bool Linking::isRunning() const
{
    return m_status.state != LinkStatus::State::None && m_status.state != LinkStatus::State::Done
        && m_status.state != LinkStatus::State::Ended;
}

/// Whether it is still this attempt, and as far: for answers of the relay.
bool Linking::isAt(const QByteArray &linkId, LinkStatus::State state) const
{
    return m_transcript.linkId == linkId && m_status.state == state;
}

void Linking::begin(bool newDevice, const QByteArray &linkId)
{
    m_status = {.newDevice = newDevice, .code = {}, .device = {}, .error = {}};
    m_transcript = {};
    m_transcript.linkId = linkId;
    m_key.reset();
    m_grant.reset();
    m_unsaid.clear();
    m_asked.clear();
    m_handedOver = false;
    m_interrupted = false;
    m_other = {};
    m_deadline.start();
}

void Linking::end(const Error &reason)
{
    m_deadline.stop();
    m_key.reset();
    m_grant.reset();
    m_unsaid.clear();
    m_ephemeral = {};
    m_status.error = reason;
    m_status.code.clear();
    qCInfo(lcSync) << "linking ended:" << errorName(reason.code) << reason.detail;
    setState(LinkStatus::State::Ended);
}

/// Somebody asked, and asks no longer: nothing had begun here.
void Linking::leave()
{
    m_deadline.stop();
    m_unsaid.clear();
    m_status = {};
    Q_EMIT statusChanged(m_status);
}

void Linking::resume()
{
    if (!isRunning())
        return;
    const auto self = m_stores.account.info();
    if (m_status.newDevice && self && self->linked) {
        finish();
        return;
    }
    for (const quint64 number : m_unsaid.keys())
        submit(number);
    if (!std::exchange(m_interrupted, false))
        return;
    if (!m_status.newDevice)
        publish();
    else if (m_status.state == LinkStatus::State::Asking)
        ask();
    else
        enlist();
}

// ---- what is said ----------------------------------------------------------------------------------------------------

content::LinkStep Linking::step() const
{
    content::LinkStep step;
    step.set_link_id(fromBytes(m_transcript.linkId));
    return step;
}

void Linking::say(const DeviceAddress &to, const content::LinkStep &step)
{
    const quint64 number = ++m_lastSaid;
    m_unsaid.insert(number, {.to = to, .step = step});
    submit(number);
}

void Linking::submit(quint64 number)
{
    const Said said = m_unsaid.value(number);
    m_messenger.sendUnsealed(said.to, said.step, [this, number](const Result<void> &sent) { wasSaid(number, sent); });
}

void Linking::wasSaid(quint64 number, const Result<void> &sent)
{
    if (!m_unsaid.contains(number) || (!sent && isInterruption(sent.error())))
        return; // of an attempt that is over, or to be said once more
    const Said said = m_unsaid.take(number);
    // Of all the account's devices that are asked some may be gone.
    if (!sent && said.to == m_other)
        end(sent.error());
}

/// Whoever was asked and does not help sees that it need not.
void Linking::withdraw(const DeviceAddress &except)
{
    content::LinkStep message = step();
    message.mutable_end();
    for (const DeviceAddress &device : std::exchange(m_asked, {})) {
        if (device != except)
            m_messenger.sendUnsealed(device, message);
    }
}

void Linking::received(const DeviceAddress &from, const content::LinkStep &step)
{
    const auto self = m_stores.account.info();
    if (!self || from.user != self->user || from.device == self->device)
        return;
    if (step.has_commitment()) {
        if (step.link_id().size() == static_cast<size_t>(linkIdBytes))
            committed(from, step);
        return;
    }
    if (!isRunning() || toBytes(step.link_id()) != m_transcript.linkId || (m_other.device.isValid() && from != m_other))
        return;
    if (step.has_answer()) {
        answered(from, step.answer());
    } else if (step.has_reveal()) {
        revealed(step.reveal());
    } else if (step.has_grant()) {
        m_grant = step.grant();
        takeGrant();
    } else if (step.has_end() && m_status.state == LinkStatus::State::Asked) {
        leave();
    } else if (step.has_end()) {
        end({.code = step.end().refused() ? ErrorCode::Rejected : ErrorCode::Cancelled, .detail = {}});
    }
}

void Linking::agreeOnCode(const QByteArray &theirPublicKey)
{
    auto key = agree(m_transcript, m_ephemeral.secretKey, theirPublicKey);
    if (!key) {
        end(key.error());
        return;
    }
    m_key = std::move(*key);
    m_status.code = m_key->code;
    setState(LinkStatus::State::Comparing);
}

void Linking::confirm(bool same)
{
    const bool comparing = m_status.state == LinkStatus::State::Comparing;
    const bool asking = m_status.state == LinkStatus::State::Asked || m_status.state == LinkStatus::State::Asking;
    if (!same && (comparing || asking)) {
        content::LinkStep message = step();
        message.mutable_end()->set_refused(comparing);
        if (m_other.device.isValid())
            m_messenger.sendUnsealed(m_other, message);
        else
            withdraw({});
        end({.code = comparing ? ErrorCode::Rejected : ErrorCode::Cancelled, .detail = {}});
        return;
    }
    if (!comparing)
        return;
    setState(LinkStatus::State::Confirmed);
    if (m_status.newDevice)
        takeGrant();
    else
        publish();
}

// ---- the new device --------------------------------------------------------------------------------------------------

void Linking::start()
{
    const auto self = m_stores.account.info();
    const auto identity = m_stores.ratchet.identity();
    const auto key = m_stores.account.deviceKey();
    auto ephemeral = createEphemeralKey();
    begin(true, randomBytes(linkIdBytes));
    if (!self || !self->isSignedIn() || self->linked || !identity || !*identity || !key || !*key || !ephemeral) {
        end({.code = ErrorCode::NotSignedIn, .detail = QStringLiteral("nothing to link")});
        return;
    }
    m_ephemeral = *ephemeral;
    m_transcript.user = self->user;
    m_transcript.newDevice = self->device;
    auto &reveal = m_transcript.reveal;
    reveal.set_ephemeral_key(fromBytes(m_ephemeral.publicKey));
    reveal.set_nonce(fromBytes(randomBytes(nonceBytes)));
    reveal.set_identity_key(fromBytes((*identity)->publicKey));
    reveal.set_authentication_key(fromBytes((*key)->publicKey));
    m_transcript.commitment = commitmentTo(reveal);
    setState(LinkStatus::State::Asking);
    ask();
}

void Linking::ask()
{
    // Fresh from the relay: a device that was linked a moment ago can help as well, and this one may be on the list by now,
    // with a key that an attempt before brought it.
    m_keys.enlist({}, [this, id = m_transcript.linkId](const Result<void> &enlisted) {
        if (!isAt(id, LinkStatus::State::Asking))
            return;
        const auto self = m_stores.account.info();
        if (!enlisted && isInterruption(enlisted.error()))
            m_interrupted = true;
        else if (!enlisted || !self)
            end(!enlisted ? enlisted.error() : self.error());
        else if (self->linked)
            finish();
        else
            askEach(self->user);
    });
}

void Linking::askEach(UserId user)
{
    content::LinkStep message = step();
    *message.mutable_commitment() = m_transcript.commitment;
    // Which of them are linked only the relay says; the others do not answer.
    for (const KnownDevice &device : m_stores.devices.of(user).value_or(QList<KnownDevice>())) {
        if (device.record.id != m_transcript.newDevice)
            m_asked += DeviceAddress{.user = user, .device = device.record.id};
    }
    for (const DeviceAddress &device : std::as_const(m_asked))
        say(device, message);
    failPoint("client.link.asked");
}

void Linking::answered(const DeviceAddress &from, const content::LinkAnswer &answer)
{
    if (!m_status.newDevice || m_status.state != LinkStatus::State::Asking)
        return;
    m_other = from;
    m_unsaid.clear();
    withdraw(from);
    m_transcript.oldDevice = from.device;
    m_transcript.answer = answer;
    m_status.device = recordOf(from.device).name;
    content::LinkStep message = step();
    *message.mutable_reveal() = m_transcript.reveal;
    say(from, message);
    failPoint("client.link.revealed");
    agreeOnCode(toBytes(answer.ephemeral_key()));
}

void Linking::takeGrant()
{
    if (!m_status.newDevice || !m_grant || !m_key || m_handedOver || m_status.state != LinkStatus::State::Confirmed)
        return;
    const auto secrets = openGrant(*m_key, *m_grant, m_transcript.answer);
    if (!secrets) {
        end(secrets.error());
        return;
    }
    m_handedOver = true;
    // What two people compared says which key is the account's. Whatever the relay told before is measured by it, and so
    // is all it tells from now on.
    const auto stored = m_history.write([&](ChangeSet &) -> Result<void> {
        const Result<void> steps[] = {
            m_stores.account.setSecrets(*secrets),
            m_stores.trust.save(m_transcript.user, {.accountKey = secrets->accountKey.publicKey, .list = {}}),
            m_stores.devices.replace(m_transcript.user, {}), m_sharing.want(m_other.device)};
        for (const auto &step : steps) {
            if (!step)
                return step;
        }
        return {};
    });
    if (!stored) {
        end(stored.error());
        return;
    }
    failPoint("client.link.taken");
    enlist();
}

void Linking::enlist()
{
    m_keys.enlist({}, [this, id = m_transcript.linkId](const Result<void> &enlisted) {
        if (!isAt(id, LinkStatus::State::Confirmed))
            return;
        const auto self = m_stores.account.info();
        if (!enlisted && isInterruption(enlisted.error()))
            m_interrupted = true;
        else if (!enlisted || !self)
            end(!enlisted ? enlisted.error() : self.error());
        else if (!self->linked)
            end({.code = ErrorCode::Untrustworthy, .detail = QStringLiteral("not on the list")});
        else
            finish();
    });
}

/// The other device hears of it by being asked for what only it knows; if not now, then on the connection that begins next.
void Linking::finish()
{
    m_deadline.stop();
    m_key.reset();
    m_unsaid.clear();
    failPoint("client.link.linked");
    m_sharing.ask([this] {
        setState(LinkStatus::State::Done);
        Q_EMIT linked();
    });
}

} // namespace Parlance
