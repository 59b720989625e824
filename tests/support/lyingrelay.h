// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "tests/support/relayprocess.h"

#include <QSet>
#include <QSslServer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <vector>

namespace Parlance::Testing {

/// A relay that lies to some of its clients: it stands before a real one, under that one's certificate, hands on what the
/// clients say and changes what they are told. Whoever joins with a link of its own is lied to; the others use the real one.
/// Belongs to the test's thread and needs its event loop.
class LyingRelay : public QObject
{
    Q_OBJECT

public:
    explicit LyingRelay(const RelayProcess &truth);

    /// The link with this one's port in place of the real one's.
    [[nodiscard]] QString through(const QString &inviteLink) const;

    using Frames = std::vector<wire::RelayFrame>;
    /// What a client is told in place of a frame: nothing, the frame itself, another, or several. Empty: the truth.
    std::function<Frames(const wire::RelayFrame &truth)> lie;
    /// Commands of clients, before they are handed on.
    std::function<void(const wire::ClientFrame &command)> overhear;

    /// How often something else was told than the truth.
    [[nodiscard]] int lies() const { return m_lies; }

private:
    void accept();
    void tell(QWebSocket &client, const QByteArray &truth);
    [[nodiscard]] Frames versionOf(const wire::RelayFrame &truth);

    quint16 m_truthPort;
    QSslServer m_listener;
    QWebSocketServer m_upgrader;
    int m_lies = 0;
};

} // namespace Parlance::Testing
