// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/hiddenmessages.h"

#include "core/logging.h"
#include "sync/amendments.h"
#include "sync/targets.h"

namespace Parlance {

namespace {

/// In one message from device to device.
constexpr qsizetype mostAtOnce = 500;

/// Of the same device and conversation as the first one.
QList<AmendmentStore::Untold> takeSome(QList<AmendmentStore::Untold> &all)
{
    const auto differs = [first = all.first()](const AmendmentStore::Untold &one) {
        return one.device != first.device || one.conversation != first.conversation;
    };
    const auto end = std::ranges::find_if(all, differs);
    const auto count = std::min<qsizetype>(end - all.begin(), mostAtOnce);
    QList<AmendmentStore::Untold> some = all.first(count);
    all.remove(0, count);
    return some;
}

content::DeviceContent contentOf(const QList<AmendmentStore::Untold> &some)
{
    content::DeviceContent content;
    auto *hidden = content.mutable_messages_hidden();
    hidden->set_conversation_id(some.first().conversation.value());
    for (const auto &one : some)
        write(one.message, *hidden->add_messages());
    return content;
}

} // namespace

Result<void> HiddenMessages::hide(const MessageRecord &record, ChangeSet &changes)
{
    const ConversationId conversation = record.conversation;
    const MessageTarget message = record.name();
    const auto self = m_stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    // What is still to be sent is sent.
    if (record.sequence == 0)
        return failure(ErrorCode::NotFound, message.id.toString());
    const auto isNew = m_stores.amendments.hide(conversation, message);
    if (!isNew || !*isNew)
        return isNew.transform([](bool) { });
    const auto devices = m_stores.devices.of(self->user);
    if (!devices)
        return std::unexpected(devices.error());
    QList<AmendmentStore::Untold> untold;
    for (const KnownDevice &device : *devices) {
        if (device.record.linked && device.record.id != self->device)
            untold += {.device = device.record.id, .conversation = conversation, .message = message};
    }
    for (const auto &one : std::as_const(untold)) {
        if (auto added = m_stores.amendments.addUntold(one); !added)
            return added;
    }
    if (m_messenger.isReady())
        changes.afterCommit.emplace_back([this, untold] { tell(untold); });
    return settleMessage(m_stores, conversation, message, changes);
}

Result<void> HiddenMessages::absorb(const content::MessagesHidden &hidden, ChangeSet &changes)
{
    const ConversationId conversation(hidden.conversation_id());
    const auto known = m_stores.conversations.exists(conversation);
    if (!known || !*known)
        return known.transform([](bool) { });
    for (const content::Target &target : hidden.messages()) {
        const MessageTarget message = targetFrom(target);
        if (!message.isValid())
            continue;
        const auto isNew = m_stores.amendments.hide(conversation, message);
        if (!isNew)
            return std::unexpected(isNew.error());
        if (auto settled = settleMessage(m_stores, conversation, message, changes); !settled)
            return settled;
    }
    return {};
}

void HiddenMessages::resume()
{
    if (std::exchange(m_resumed, true))
        return;
    const auto untold = m_stores.amendments.untold();
    if (untold)
        tell(*untold);
    else
        qCWarning(lcSync) << "cannot read what is to be hidden elsewhere:" << untold.error().detail;
}

void HiddenMessages::tell(const QList<AmendmentStore::Untold> &all)
{
    const auto self = m_stores.account.info();
    if (!self)
        return;
    auto left = all;
    while (!left.isEmpty()) {
        const auto some = takeSome(left);
        const DeviceAddress device{.user = self->user, .device = some.first().device};
        m_messenger.send(device, contentOf(some), [this, some, device](const Result<void> &sent) {
            // A device that is on the account's list no more needs not know.
            const auto key = m_stores.devices.identityKey(device.user, device.device);
            if (!sent && (!key || !key->isEmpty()))
                return;
            const auto written = m_history.write([&](ChangeSet &) -> Result<void> {
                for (const auto &one : some) {
                    if (auto done = m_stores.amendments.removeUntold(one); !done)
                        return done;
                }
                return {};
            });
            if (!written)
                qCWarning(lcSync) << "cannot note who was told what is hidden:" << written.error().detail;
        });
    }
}

} // namespace Parlance
