// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/metrics.h"
#include "relay/server.h"
#include "relayclient.h"

#include <QTemporaryDir>

#include <memory>

namespace Parlance {

/// A relay in this process, on a free port of the loopback interface, with a data folder of its own.
class RelayFixture
{
public:
    /// Two I/O threads, so that what goes between threads is tested too.
    explicit RelayFixture(const RelaySettings &settings = {}, const RetentionTimes &retention = {});

    ServeOptions options;

    [[nodiscard]] Server &server() { return *m_server; }
    [[nodiscard]] quint16 port() const { return m_server->port(); }
    void stop() { m_server.reset(); }
    void start(); ///< on the same folder, and the same port from the second time on

    [[nodiscard]] QString invite();
    /// A registered, linked, connected device. Not synchronized.
    std::unique_ptr<RelayClient> person(const QString &username);
    /// One more of the same account, linked by this one.
    [[nodiscard]] std::unique_ptr<RelayClient> furtherDevice(RelayClient &first);
    [[nodiscard]] std::unique_ptr<RelayClient> client() { return std::make_unique<RelayClient>(port()); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Server> m_server;
};

/// Makes the two contacts; their conversation.
quint64 befriend(RelayClient &one, RelayClient &other);

/// A message for these devices.
[[nodiscard]] wire::Submit message(quint64 conversation, const std::string &body, const std::vector<DeviceId> &devices,
                                   const MessageId &id = MessageId::create());

[[nodiscard]] wire::Acknowledge acknowledgement(quint64 conversation, Sequence through);
[[nodiscard]] wire::ChangeContact contactChange(wire::ContactAction action, UserId user);

} // namespace Parlance
