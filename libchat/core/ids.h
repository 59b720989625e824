// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>
#include <QUuid>

#include <compare>

namespace Parlance {

/// A number given by the relay that names one kind of thing only: a UserId is no ConversationId. 0 names nothing.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(quint64 value) : m_value(value) { }

    [[nodiscard]] constexpr quint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value != 0; }
    constexpr auto operator<=>(const Id &) const = default;

    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    quint64 m_value = 0;
};

using UserId = Id<struct UserTag>;
using DeviceId = Id<struct DeviceTag>;
using ConversationId = Id<struct ConversationTag>;

/// A place in a conversation's log, counted from 1 by the relay. 0: before the first.
using Sequence = quint64;

/// Names a message from the moment it is written, on every device, on the relay and in every log: the
/// client_message_id of the protocol (a version 4 UUID, RFC 9562). Unique together with conversation and sender.
class MessageId
{
public:
    MessageId() = default;
    explicit MessageId(const QUuid &uuid) : m_uuid(uuid) { }

    [[nodiscard]] static MessageId create() { return MessageId(QUuid::createUuid()); }
    /// From the 16 bytes of the wire; invalid when there are not exactly 16.
    [[nodiscard]] static MessageId fromBytes(const QByteArray &bytes)
    {
        return bytes.size() == 16 ? MessageId(QUuid::fromRfc4122(bytes)) : MessageId();
    }
    [[nodiscard]] static MessageId fromString(const QString &text) { return MessageId(QUuid::fromString(text)); }

    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] bool isValid() const { return !m_uuid.isNull(); }
    bool operator==(const MessageId &) const = default;

    friend size_t qHash(const MessageId &id, size_t seed = 0) noexcept { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace Parlance

Q_DECLARE_METATYPE(Parlance::UserId)
Q_DECLARE_METATYPE(Parlance::DeviceId)
Q_DECLARE_METATYPE(Parlance::ConversationId)
Q_DECLARE_METATYPE(Parlance::MessageId)
