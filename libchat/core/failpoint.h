// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failpointbuild.h"

#include <algorithm>
#include <array>
#include <string_view>

/// Places where a test can have a program die as in a crash: PARLANCE_FAIL_AT=NAME, or NAME:N for the N-th time it gets there.
/// In a build without PARLANCE_FAIL_POINTS nothing of this is left. See docs/decisions/0020-fail-points.md.
namespace Parlance {

/// Every fail point, in the order of a message's way.
inline constexpr std::array<std::string_view, 38> failPointNames{
    // A message on its way out.
    "client.send.sealed", // the ratchet has moved on, in the transaction
    "client.send.stored", // the sealed bytes are in the outbox row, in the transaction
    "client.send.uncommitted", // all of this turn is sealed, in the transaction
    "client.send.committed", // nothing of it was submitted
    "client.send.accepted", // the relay's answer is applied, in the transaction
    "client.send.settled", // and committed
    // A message on its way in.
    "client.receive.opened", // the ratchet has moved on, in the transaction
    "client.receive.inserted", // the message has its row, in the transaction
    "client.receive.uncommitted", // all of this turn is stored, in the transaction
    "client.receive.committed", // not acknowledged
    "client.receive.acknowledged", // handed to the connection
    // A message from device to device.
    "client.device.sealed", // the ratchet has moved on, in the transaction
    "client.device.committed", // not submitted
    "client.device.sent", // the relay has it
    "client.device.opened", // the ratchet has moved on, in the transaction
    "client.device.applied", // what it says is committed, and not acknowledged
    "client.device.acknowledged", // handed to the connection
    // The account's list of devices.
    "client.keys.signed", // a new list is signed, and a new key is stored; not published
    "client.keys.published", // the relay has answered; what is published is not stored here
    "client.revoke.told", // every device that stays has the new key; not published
    // A new device, on both sides.
    "client.link.asked", // its commitment is on its way to each of the others
    "client.link.answered", // the answer of one of them is
    "client.link.revealed", // what it has committed to is
    "client.link.published", // the list with it is in force; it has no key
    "client.link.granted", // the key is on its way
    "client.link.taken", // it has stored the key, and does not know yet that it is listed
    "client.link.linked", // it knows, and has not asked for what the others know
    "client.link.shared", // the relay has what the others know
    // A batch of the relay's writer.
    "relay.write.begun", // the transaction is open
    "relay.write.appended", // one command has run in it
    "relay.write.uncommitted", // all of the batch have
    "relay.write.committed", // on the disk, and nobody knows
    "relay.write.told", // the answers are on their way to their threads
    "relay.checkpoint.due", // the log is about to go into the file
    "relay.checkpoint.done", // and has, or could not
    // What the relay says, and hears.
    "relay.reply.accepted", // handed to the connection
    "relay.deliver.sent", // handed to the connection
    "relay.acknowledge.received", // not stored yet
};

/// One of them: anything else does not compile.
class FailPoint
{
public:
    template <std::size_t length>
    consteval FailPoint(const char (&name)[length]) : m_name(name, length - 1)
    {
        if (!std::ranges::contains(failPointNames, m_name))
            throw "no such fail point";
    }
    [[nodiscard]] constexpr std::string_view name() const { return m_name; }

private:
    std::string_view m_name;
};

#ifdef PARLANCE_FAIL_POINTS
/// Ends the process at once if it is this one's turn, with no destructor, no flush, no word to anybody. A name that is not in
/// the table ends it at the first fail point of all, and says so.
void failPoint(FailPoint point);
#else
constexpr void failPoint(FailPoint /*point*/) { }
#endif

} // namespace Parlance
