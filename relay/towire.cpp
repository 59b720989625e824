// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/towire.h"

#include <algorithm>

namespace Parlance {

namespace {

wire::ContactState toWire(ContactStatus status)
{
    switch (status) {
    case ContactStatus::None:
        return wire::CONTACT_STATE_NONE;
    case ContactStatus::RequestSent:
        return wire::CONTACT_STATE_REQUEST_SENT;
    case ContactStatus::RequestReceived:
        return wire::CONTACT_STATE_REQUEST_RECEIVED;
    case ContactStatus::Accepted:
        return wire::CONTACT_STATE_ACCEPTED;
    }
    return wire::CONTACT_STATE_NONE;
}

void toWire(const ContactRecord &record, wire::Contact &contact)
{
    contact.set_user_id(record.user.value());
    contact.set_username(fromText(record.username));
    contact.set_state(toWire(record.status));
    contact.set_blocked(record.blocked);
    contact.set_gone(record.gone);
    contact.set_account_key(fromBytes(record.accountKey));
    contact.set_device_list_version(record.deviceListVersion);
}

void setKeys(const DeviceRecord &record, wire::Device &device)
{
    device.set_device_id(record.id.value());
    device.set_created_ms(record.createdMs);
    device.mutable_keys()->ParseFromArray(record.keys.constData(), static_cast<int>(record.keys.size()));
}

void listToWire(const UserDevices &from, wire::Devices &devices)
{
    devices.set_user_id(from.user.value());
    if (!from.deviceList.isEmpty())
        devices.mutable_device_list()->ParseFromArray(
            from.deviceList.constData(), static_cast<int>(from.deviceList.size()));
    for (const AccountKeyRecord &record : from.accountKeys) {
        wire::AccountKey &key = *devices.add_account_keys();
        key.set_key(fromBytes(record.key));
        key.set_succession(fromBytes(record.succession));
    }
}

} // namespace

wire::RelayFrame toEvent(const DeliveredMark &mark)
{
    wire::RelayFrame frame;
    wire::Delivered &delivered = *frame.mutable_delivered();
    delivered.set_conversation_id(mark.conversation.value());
    delivered.set_user_id(mark.user.value());
    delivered.set_device_id(mark.device.value());
    delivered.set_through(mark.through);
    return frame;
}

wire::RelayFrame toEvent(const ReadMark &mark)
{
    wire::RelayFrame frame;
    wire::Read &read = *frame.mutable_read();
    read.set_conversation_id(mark.conversation.value());
    read.set_user_id(mark.user.value());
    read.set_through(mark.through);
    return frame;
}

wire::RelayFrame toEvent(const ExpiredRange &range)
{
    wire::RelayFrame frame;
    wire::Expired &expired = *frame.mutable_expired();
    expired.set_conversation_id(range.conversation.value());
    expired.set_first_sequence(range.first);
    expired.set_last_sequence(range.last);
    for (const DeviceId device : range.devices)
        expired.add_device_ids(device.value());
    return frame;
}

void toWire(const DeviceBundle &bundle, wire::Device &device)
{
    setKeys(bundle.device, device);
    if (bundle.oneTimePreKey) {
        device.mutable_one_time_prekey()->set_id(bundle.oneTimePreKey->id);
        device.mutable_one_time_prekey()->set_key(fromBytes(bundle.oneTimePreKey->key));
    }
}

void toOwnWire(const DeviceRecord &record, wire::Device &device)
{
    setKeys(record, device);
    device.set_name(fromText(record.name));
    device.set_platform(fromText(record.platform));
    device.set_last_active_ms(record.lastActiveMs);
}

void toWire(const UserDevices &from, wire::Devices &devices)
{
    listToWire(from, devices);
    for (const DeviceBundle &bundle : from.devices)
        toWire(bundle, *devices.add_devices());
}

void toOwnWire(const UserDevices &from, wire::Devices &devices)
{
    listToWire(from, devices);
    for (const DeviceBundle &bundle : from.devices)
        toOwnWire(bundle.device, *devices.add_devices());
}

void toWire(const ConversationRecord &record, wire::Conversation &conversation)
{
    conversation.set_conversation_id(record.id.value());
    conversation.set_peer_user_id(record.peer.value());
    conversation.set_head_sequence(record.head);
    conversation.set_own_read_through(record.ownReadThrough);
    conversation.set_peer_read_through(record.peerReadThrough);
    Sequence peerDelivered = 0;
    for (const DeviceMarkRecord &from : record.marks) {
        wire::DeviceMark &mark = *conversation.add_marks();
        mark.set_user_id(from.user.value());
        mark.set_device_id(from.device.value());
        mark.set_delivered_through(from.through);
        if (from.user == record.peer && !record.withOneself)
            peerDelivered = std::max(peerDelivered, from.through);
    }
    conversation.set_peer_delivered_through(peerDelivered);
    for (const SkippedRange &from : record.skipped) {
        wire::SkippedRange &range = *conversation.add_skipped();
        range.set_first_sequence(from.first);
        range.set_last_sequence(from.last);
    }
}

void toWire(const StatePage &page, wire::State &state)
{
    state.set_version(page.version);
    state.set_epoch(page.epoch);
    state.set_since_version(page.sinceVersion);
    state.set_more(page.more);
    state.set_presence_hidden(page.presenceHidden);
    for (const ContactRecord &record : page.contacts)
        toWire(record, *state.add_contacts());
    for (const ConversationRecord &record : page.conversations)
        toWire(record, *state.add_conversations());
    for (const DeviceRecord &record : page.ownDevices)
        toOwnWire(record, *state.add_own_devices());
}

} // namespace Parlance
