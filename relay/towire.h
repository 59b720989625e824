// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "relay/storerecords.h"

/// From the store's records to protocol messages. Pure functions.
namespace Parlance {

[[nodiscard]] wire::RelayFrame toEvent(const DeliveredMark &mark);
[[nodiscard]] wire::RelayFrame toEvent(const ReadMark &mark);
[[nodiscard]] wire::RelayFrame toEvent(const ExpiredRange &range);

/// What others may see of a device: its keys and age.
void toWire(const DeviceBundle &bundle, wire::Device &device);
/// What its owner sees: name, platform and last use as well.
void toOwnWire(const DeviceRecord &record, wire::Device &device);
void toWire(const UserDevices &from, wire::Devices &devices);
void toOwnWire(const UserDevices &from, wire::Devices &devices);
void toWire(const StatePage &page, wire::State &state);
void toWire(const ConversationRecord &record, wire::Conversation &conversation);

} // namespace Parlance
