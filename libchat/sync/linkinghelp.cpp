// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failpoint.h"
#include "core/logging.h"
#include "sync/linking.h"

/// The side of linking of the device that is on the list already.
namespace Parlance {

DeviceRecord Linking::recordOf(DeviceId device) const
{
    const auto self = m_stores.account.info();
    const auto devices = self ? m_stores.devices.of(self->user) : std::unexpected(self.error());
    const KnownDevice *known = devices ? findDevice(*devices, device) : nullptr;
    return known ? known->record : DeviceRecord();
}

/// Nothing is answered before a person wants to: another commitment may come in its place until then, and after that it takes
/// another word of the person.
void Linking::committed(const DeviceAddress &from, const content::LinkStep &message)
{
    const auto self = m_stores.account.info();
    const QByteArray id = toBytes(message.link_id());
    // A newer attempt of the same device takes the place of the one before; another device has to wait.
    const bool newer = !m_status.newDevice && from == m_other && id != m_transcript.linkId;
    if (!self || !self->linked || (isRunning() && !newer))
        return;
    begin(false, id);
    m_other = from;
    m_transcript.user = self->user;
    m_transcript.newDevice = from.device;
    m_transcript.oldDevice = self->device;
    m_transcript.commitment = message.commitment();
    m_status.state = LinkStatus::State::Asked;
    // Its name comes from the relay, for the person to read; nothing else is taken from there.
    m_directory.fetch(self->user, [this, id](const Result<void> &) {
        if (!isAt(id, LinkStatus::State::Asked))
            return;
        m_status.device = recordOf(m_other.device).name;
        setState(LinkStatus::State::Asked);
    });
}

void Linking::help()
{
    if (m_status.state != LinkStatus::State::Asked)
        return;
    const auto secrets = m_stores.account.secrets();
    auto ephemeral = createEphemeralKey();
    if (!secrets || !*secrets || !ephemeral) {
        end({.code = ErrorCode::NotLinked, .detail = {}});
        return;
    }
    m_ephemeral = *ephemeral;
    m_transcript.answer.set_ephemeral_key(fromBytes(m_ephemeral.publicKey));
    m_transcript.answer.set_account_key(fromBytes((*secrets)->accountKey.publicKey));
    content::LinkStep reply = step();
    *reply.mutable_answer() = m_transcript.answer;
    setState(LinkStatus::State::Asking);
    say(m_other, reply);
    failPoint("client.link.answered");
}

void Linking::revealed(const content::LinkReveal &reveal)
{
    if (m_status.newDevice || m_status.state != LinkStatus::State::Asking)
        return;
    m_transcript.reveal = reveal;
    agreeOnCode(toBytes(reveal.ephemeral_key()));
}

void Linking::publish()
{
    const auto edit = [this, device = m_other.device, reveal = m_transcript.reveal](DeviceList &list) {
        const DeviceRecord record = recordOf(device);
        list.devices.removeIf([device](const CertifiedDevice &one) { return one.id == device; });
        list.devices += {.id = device,
                         .authenticationKey = toBytes(reveal.authentication_key()),
                         .identityKey = toBytes(reveal.identity_key()),
                         .created = m_clock.nowMs(),
                         .name = record.name,
                         .platform = record.platform};
    };
    m_keys.publishList(edit, [this, id = m_transcript.linkId](const Result<void> &published) {
        if (!isAt(id, LinkStatus::State::Confirmed))
            return;
        if (published) {
            failPoint("client.link.published");
            grant();
        } else if (published.error().code == ErrorCode::ConnectionLost
                   || published.error().code == ErrorCode::Offline) {
            m_interrupted = true;
        } else {
            end(published.error());
        }
    });
}

void Linking::grant()
{
    const auto secrets = m_stores.account.secrets();
    const bool sameKey = secrets && *secrets
        && (*secrets)->accountKey.publicKey == toBytes(m_transcript.answer.account_key());
    if (!m_key || !sameKey) {
        // Another device renewed the key while these two were compared, and that one is not in the code.
        end({.code = ErrorCode::Cancelled, .detail = QStringLiteral("account key")});
        return;
    }
    content::LinkStep message = step();
    *message.mutable_grant() = sealGrant(*m_key, **secrets);
    m_key.reset();
    m_handedOver = true;
    say(m_other, message);
    failPoint("client.link.granted");
}

void Linking::finishHelping(const DeviceAddress &device)
{
    if (m_status.newDevice || m_status.state != LinkStatus::State::Confirmed || device != m_other)
        return;
    m_deadline.stop();
    setState(LinkStatus::State::Done);
}

} // namespace Parlance
