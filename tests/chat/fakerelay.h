// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/invitelink.h"
#include "protocol/codec.h"

#include <QPointer>
#include <QSslServer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>

namespace Parlance {

/// A relay that says what the test makes it say, over a real TLS socket: for what a real one does rarely or never. Tests
/// read as a dialogue: `relay.expect<wire::Submit>(); relay.answer(accepted(7));`
class FakeRelay : public QObject
{
    Q_OBJECT

public:
    /// Listens on this machine, with the certificate tests/data/tls/NAME.pem; further certificates are sent along.
    explicit FakeRelay(const QString &certificate = QStringLiteral("relay"), const QStringList &chain = {});

    [[nodiscard]] RelayAddress address() const; ///< with the right pin
    [[nodiscard]] static QString pin(const QString &certificate);

    /// Waits for a command of this kind, whatever else came before it; nothing after 10 s. What answer() answers from
    /// then on.
    template <typename Command>
    std::optional<Command> expect();
    /// Commands of this kind that are there now, without waiting.
    template <typename Command>
    [[nodiscard]] int waiting() const;

    void answer(wire::RelayFrame frame); ///< to the command expected last
    void send(const wire::RelayFrame &frame);
    void sendRaw(const QByteArray &bytes);
    void sendText(const QString &text);
    void cut(); ///< the connection is reset
    void refuseConnections(bool refuse); ///< new ones are closed at once
    void goSilent(); ///< keeps the connection and reads nothing more from it

    /// What answers commands by itself, before a test sees them.
    std::function<std::optional<wire::RelayFrame>(const wire::ClientFrame &)> automatic;

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] bool isConnected() const { return !m_socket.isNull(); }

Q_SIGNALS:
    void commandCame();

private:
    void accept();
    bool waitUntil(const std::function<bool()> &condition);
    std::optional<wire::ClientFrame> take(const std::function<bool(const wire::ClientFrame &)> &wanted);

    QSslServer m_listener;
    QWebSocketServer m_upgrader;
    QPointer<QTcpSocket> m_below; ///< the TLS socket under m_socket
    QPointer<QWebSocket> m_socket;
    std::deque<wire::ClientFrame> m_inbox;
    quint64 m_answering = 0;
    int m_connections = 0;
    bool m_refusing = false;
};

/// The part of a frame that is this kind of command; null when it is another.
template <typename Command>
const Command *commandOf(const wire::ClientFrame &frame)
{
    const auto *reflection = frame.GetReflection();
    const auto *command = wire::ClientFrame::descriptor()->FindOneofByName("command");
    const auto *field = reflection->GetOneofFieldDescriptor(frame, command);
    if (!field || field->message_type() != Command::descriptor())
        return nullptr;
    return static_cast<const Command *>(&reflection->GetMessage(frame, field));
}

template <typename Command>
std::optional<Command> FakeRelay::expect()
{
    const auto frame = take([](const wire::ClientFrame &candidate) {
        return commandOf<Command>(candidate) != nullptr;
    });
    if (!frame)
        return {};
    m_answering = frame->request_id();
    return *commandOf<Command>(*frame);
}

template <typename Command>
int FakeRelay::waiting() const
{
    return static_cast<int>(
        std::ranges::count_if(m_inbox, [](const auto &frame) { return commandOf<Command>(frame) != nullptr; }));
}

} // namespace Parlance
