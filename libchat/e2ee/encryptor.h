// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace Parlance {

/// A device somebody seals for.
struct DeviceAddress
{
    UserId user;
    DeviceId device;

    bool operator==(const DeviceAddress &) const = default;
};

/// What is authenticated together with the content, and so cannot be changed on the way.
struct EnvelopeContext
{
    ConversationId conversation;
    MessageId message;
    DeviceAddress sender;
};

/// A body that is stored once, and for each device what it needs to open it.
struct SealedMessage
{
    QByteArray body;
    QList<std::pair<DeviceId, QByteArray>> headers;
};

/// The door of end-to-end encryption: content goes in, sealed bytes come out, and back. Called on the storage thread,
/// inside the caller's transaction, so that key state and message are stored together or not at all; never asynchronous.
class Encryptor
{
public:
    Encryptor() = default;
    Encryptor(const Encryptor &) = delete;
    Encryptor &operator=(const Encryptor &) = delete;
    virtual ~Encryptor() = default;

    /// `content` is a serialized content.Content. Fails with CannotOpen when a device's keys are missing or wrong.
    [[nodiscard]] virtual Result<SealedMessage> seal(const QByteArray &content, const QList<DeviceAddress> &recipients,
                                                     const EnvelopeContext &context) = 0;
    /// The serialized content, or CannotOpen.
    [[nodiscard]] virtual Result<QByteArray> open(const QByteArray &body, const QByteArray &header,
                                                  const EnvelopeContext &context) = 0;
};

} // namespace Parlance
