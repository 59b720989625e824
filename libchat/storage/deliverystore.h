// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"
#include "storage/gapstore.h"

namespace Parlance {

/// How far each device of a conversation has come, and when it was heard of. Storage thread.
class DeliveryStore
{
public:
    explicit DeliveryStore(Database &database) : m_database(database) { }

    struct DeviceMark
    {
        UserId user;
        DeviceId device;
        Sequence through = 0;
    };
    /// Only forward; true when it moved.
    [[nodiscard]] Result<bool> raise(ConversationId conversation, const DeviceMark &mark, qint64 now);
    /// The device wrote this message itself: its mark passes over it, as the relay's does, where it has all before.
    [[nodiscard]] Result<void> passOver(ConversationId conversation, const DeviceMark &mark);
    [[nodiscard]] Result<QList<DeviceMark>> marks(ConversationId conversation);
    /// When it was first heard that this device has this message; 0 when that is not known (any more).
    [[nodiscard]] Result<qint64> heardAt(ConversationId conversation, DeviceId device, Sequence sequence);
    /// The peer has read this far, on whichever device.
    [[nodiscard]] Result<void> noteRead(ConversationId conversation, Sequence through, qint64 now);
    [[nodiscard]] Result<qint64> readAt(ConversationId conversation, Sequence sequence); ///< 0 as above
    /// What was heard before this time is forgotten; the marks stay.
    [[nodiscard]] Result<void> prune(qint64 before);

    /// What the relay dropped before this device had it.
    struct Expiry
    {
        UserId user;
        DeviceId device;
        SequenceRange range;
        qint64 at = 0;
        bool offered = false;
    };
    /// What is known already changes nothing.
    [[nodiscard]] Result<void> addExpiry(ConversationId conversation, const Expiry &expiry);
    [[nodiscard]] Result<QList<Expiry>> expiries(ConversationId conversation);
    /// Whose devices missed something, and none of them is known by name yet.
    [[nodiscard]] Result<QList<UserId>> strangers();
    /// The relay has what offers these to this device, each range as it was noted.
    [[nodiscard]] Result<void> setOffered(ConversationId conversation, DeviceId device,
                                          const QList<SequenceRange> &ranges);
    /// This device has these messages now.
    [[nodiscard]] Result<void> supplied(ConversationId conversation, DeviceId device, const SequenceRange &range);

    struct Place
    {
        ConversationId conversation;
        UserId user;
        DeviceId device;
    };
    /// Devices that have been back since they missed something, and were not offered it.
    [[nodiscard]] Result<QList<Place>> waitForOffers();
    /// This device asked for history and was neither given any nor told that there is none.
    [[nodiscard]] Result<void> addOwed(const Place &place);
    [[nodiscard]] Result<QList<Place>> owed();
    [[nodiscard]] Result<void> forgetOwed(const Place &place);

private:
    [[nodiscard]] Result<void> noteHeard(ConversationId conversation, DeviceId device, Sequence through, qint64 now);

    Database &m_database;
};

} // namespace Parlance
