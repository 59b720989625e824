// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace Parlance::Testing {

/// A proxy as those that companies run, which leads everywhere to one port of this machine: SOCKS 5 (RFC 1928, with names
/// and passwords of RFC 1929) or HTTP CONNECT (RFC 9110, with Basic of RFC 7617).
class TestProxy : public QObject
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Socks5, Http };

    /// Without a user anybody may pass.
    TestProxy(Kind kind, quint16 target, const QString &user = {}, const QString &password = {});

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Where those who were let through wanted to go, as HOST:PORT.
    [[nodiscard]] const QStringList &passed() const { return m_passed; }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    struct Visitor
    {
        QTcpSocket *client = nullptr;
        int step = 0;
        QByteArray arrived;
    };

    void greet();
    void read(const std::shared_ptr<Visitor> &visitor);
    /// Each takes what it understands; false: more is to come.
    [[nodiscard]] bool readSocks(const std::shared_ptr<Visitor> &visitor);
    [[nodiscard]] bool readSocksLogin(const std::shared_ptr<Visitor> &visitor);
    [[nodiscard]] bool readSocksRequest(const std::shared_ptr<Visitor> &visitor);
    [[nodiscard]] bool readHttp(const std::shared_ptr<Visitor> &visitor);
    void pass(const std::shared_ptr<Visitor> &visitor, const QString &where, const QByteArray &welcome);
    void refuse(const std::shared_ptr<Visitor> &visitor, const QByteArray &answer, bool stays = false);

    const Kind m_kind;
    const quint16 m_target;
    const QByteArray m_user;
    const QByteArray m_password;
    QTcpServer m_server;
    QStringList m_passed;
    int m_refused = 0;
};

} // namespace Parlance::Testing
