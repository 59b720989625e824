// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/linking.h"

#include "core/logging.h"
#include "e2ee/primitives.h"

namespace Parlance {

namespace {

constexpr std::chrono::minutes longestAttempt(15);
constexpr qsizetype nonceBytes = 32;
constexpr qsizetype linkIdBytes = 16;

} // namespace

Linking::Linking(Stores &stores, History &history, DeviceMessenger &messenger, KeyPublisher &keys,
                 DeviceDirectory &directory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_history(history)
    , m_messenger(messenger)
    , m_keys(keys)
    , m_directory(directory)
    , m_clock(clock)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(longestAttempt);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end({.code = ErrorCode::Timeout, .detail = {}}); });
}

void Linking::setState(LinkStatus::State state)
{
    m_status.state = state;
    Q_EMIT statusChanged(m_status);
}

void Linking::begin(bool newDevice, const QByteArray &linkId)
{
    m_status = {.newDevice = newDevice, .code = {}, .device = {}, .error = {}};
    m_transcript = {};
    m_transcript.linkId = linkId;
    m_key.reset();
    m_grant.reset();
    m_other = {};
    m_deadline.start();
}

void Linking::end(const Error &reason)
{
    m_deadline.stop();
    m_key.reset();
    m_grant.reset();
    m_ephemeral = {};
    m_status.error = reason;
    m_status.code.clear();
    qCInfo(lcSync) << "linking ended:" << errorName(reason.code) << reason.detail;
    setState(LinkStatus::State::Ended);
}

content::LinkStep Linking::step() const
{
    content::LinkStep step;
    step.set_link_id(fromBytes(m_transcript.linkId));
    return step;
}

void Linking::tellOther(const content::LinkStep &step)
{
    m_messenger.sendUnsealed(m_other, step, [this](const Result<void> &sent) {
        if (!sent && sent.error().code != ErrorCode::ConnectionLost)
            end(sent.error());
    });
}

DeviceRecord Linking::recordOf(DeviceId device) const
{
    const auto self = m_stores.account.info();
    const auto devices = self ? m_stores.devices.of(self->user) : std::unexpected(self.error());
    const KnownDevice *known = devices ? findDevice(*devices, device) : nullptr;
    return known ? known->record : DeviceRecord();
}

void Linking::received(const DeviceAddress &from, const content::LinkStep &step)
{
    const auto self = m_stores.account.info();
    if (!self || from.user != self->user || from.device == self->device)
        return;
    if (step.has_commitment()) {
        committed(from, step);
        return;
    }
    const bool running = m_status.state != LinkStatus::State::None && m_status.state != LinkStatus::State::Done
        && m_status.state != LinkStatus::State::Ended;
    if (!running || toBytes(step.link_id()) != m_transcript.linkId || (m_other.device.isValid() && from != m_other))
        return;
    if (step.has_answer())
        answered(from, step.answer());
    else if (step.has_reveal())
        revealed(step.reveal());
    else if (step.has_grant()) {
        m_grant = step.grant();
        takeGrant();
    } else if (step.has_end()) {
        end({.code = step.end().refused() ? ErrorCode::Rejected : ErrorCode::Cancelled, .detail = {}});
    }
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
    // Fresh from the relay: a device that was linked a moment ago can help as well.
    m_directory.fetch(self->user, [this, user = self->user](const Result<void> &fetched) {
        if (!fetched) {
            end(fetched.error());
            return;
        }
        content::LinkStep message = step();
        *message.mutable_commitment() = m_transcript.commitment;
        for (const KnownDevice &device : m_stores.devices.of(user).value_or(QList<KnownDevice>())) {
            if (device.record.linked)
                m_messenger.sendUnsealed({.user = user, .device = device.record.id}, message);
        }
    });
}

void Linking::answered(const DeviceAddress &from, const content::LinkAnswer &answer)
{
    if (!m_status.newDevice || m_status.state != LinkStatus::State::Asking)
        return;
    m_other = from;
    m_transcript.oldDevice = from.device;
    m_transcript.answer = answer;
    m_status.device = recordOf(from.device).name;
    content::LinkStep message = step();
    *message.mutable_reveal() = m_transcript.reveal;
    tellOther(message);
    compare(toBytes(answer.ephemeral_key()));
}

void Linking::takeGrant()
{
    if (!m_status.newDevice || !m_grant || !m_key || m_status.state != LinkStatus::State::Confirmed)
        return;
    const auto secrets = openGrant(*m_key, *m_grant, m_transcript.answer);
    const auto trust = m_stores.trust.of(m_transcript.user);
    if (!secrets || !trust) {
        end(!secrets ? secrets.error() : trust.error());
        return;
    }
    const auto stored = m_history.write([&](ChangeSet &) { return m_stores.account.setSecrets(*secrets); });
    if (!stored) {
        end(stored.error());
        return;
    }
    m_keys.enlist({}, [this](const Result<void> &done) {
        const auto self = m_stores.account.info();
        if (!done || !self || !self->linked) {
            end(!done ? done.error()
                      : Error{.code = ErrorCode::Untrustworthy, .detail = QStringLiteral("not on the list")});
            return;
        }
        m_deadline.stop();
        m_key.reset();
        setState(LinkStatus::State::Done);
        Q_EMIT linked();
    });
}

// ---- the old device --------------------------------------------------------------------------------------------------

void Linking::committed(const DeviceAddress &from, const content::LinkStep &message)
{
    const auto self = m_stores.account.info();
    const auto secrets = m_stores.account.secrets();
    const auto ephemeral = createEphemeralKey();
    // A newer attempt of the same device takes the place of the one before; another device has to wait.
    const bool busy = (m_status.state == LinkStatus::State::Comparing || m_status.state == LinkStatus::State::Confirmed)
        && m_other != from;
    if (!self || !self->linked || !secrets || !*secrets || !ephemeral || busy
        || message.link_id().size() != static_cast<size_t>(linkIdBytes))
        return;
    begin(false, toBytes(message.link_id()));
    m_other = from;
    m_ephemeral = *ephemeral;
    m_transcript.user = self->user;
    m_transcript.newDevice = from.device;
    m_transcript.oldDevice = self->device;
    m_transcript.commitment = message.commitment();
    m_transcript.answer.set_ephemeral_key(fromBytes(m_ephemeral.publicKey));
    m_transcript.answer.set_account_key(fromBytes((*secrets)->accountKey.publicKey));
    content::LinkStep reply = step();
    *reply.mutable_answer() = m_transcript.answer;
    m_status.state = LinkStatus::State::Asking;
    // Its name comes from the relay, for the person to read; nothing else is taken from there.
    m_directory.fetch(self->user, [this, reply](const Result<void> &) {
        m_status.device = recordOf(m_other.device).name;
        tellOther(reply);
    });
}

void Linking::revealed(const content::LinkReveal &reveal)
{
    if (m_status.newDevice || m_status.state != LinkStatus::State::Asking)
        return;
    m_transcript.reveal = reveal;
    compare(toBytes(reveal.ephemeral_key()));
}

void Linking::grant()
{
    const auto secrets = m_stores.account.secrets();
    if (!secrets || !*secrets || !m_key) {
        end({.code = ErrorCode::NotLinked, .detail = {}});
        return;
    }
    const auto edit = [this, reveal = m_transcript.reveal](DeviceList &list) {
        const DeviceRecord record = recordOf(m_other.device);
        list.devices.removeIf([this](const CertifiedDevice &one) { return one.id == m_other.device; });
        list.devices += {.id = m_other.device,
                         .authenticationKey = toBytes(reveal.authentication_key()),
                         .identityKey = toBytes(reveal.identity_key()),
                         .created = m_clock.nowMs(),
                         .name = record.name,
                         .platform = record.platform};
    };
    m_keys.publishList(edit, std::nullopt, [this, secrets = **secrets](const Result<void> &published) {
        if (!published || !m_key) {
            end(!published ? published.error() : Error{.code = ErrorCode::Cancelled, .detail = {}});
            return;
        }
        content::LinkStep message = step();
        *message.mutable_grant() = sealGrant(*m_key, secrets);
        m_messenger.sendUnsealed(m_other, message, [this](const Result<void> &sent) {
            if (!sent) {
                end(sent.error());
                return;
            }
            m_deadline.stop();
            m_key.reset();
            Q_EMIT helped(m_other);
        });
    });
}

void Linking::finishHelping()
{
    if (!m_status.newDevice && m_status.state == LinkStatus::State::Confirmed)
        setState(LinkStatus::State::Done);
}

// ---- both ------------------------------------------------------------------------------------------------------------

void Linking::compare(const QByteArray &theirPublicKey)
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
    if (m_status.state != LinkStatus::State::Comparing) {
        if (!same && m_status.state == LinkStatus::State::Asking)
            end({.code = ErrorCode::Cancelled, .detail = {}});
        return;
    }
    if (!same) {
        content::LinkStep message = step();
        message.mutable_end()->set_refused(true);
        m_messenger.sendUnsealed(m_other, message);
        end({.code = ErrorCode::Rejected, .detail = {}});
        return;
    }
    setState(LinkStatus::State::Confirmed);
    if (m_status.newDevice)
        takeGrant();
    else
        grant();
}

} // namespace Parlance
