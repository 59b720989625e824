// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testproxy.h"

namespace Parlance::Testing {

namespace {

constexpr char socksVersion = 5;
constexpr int lastStep = 3;

quint8 byteAt(const QByteArray &bytes, qsizetype index)
{
    return static_cast<quint8>(bytes.at(index));
}

} // namespace

TestProxy::TestProxy(Kind kind, quint16 target, const QString &user, const QString &password)
    : m_kind(kind), m_target(target), m_user(user.toUtf8()), m_password(password.toUtf8())
{
    connect(&m_server, &QTcpServer::newConnection, this, &TestProxy::greet);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
}

void TestProxy::greet()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        auto visitor = std::make_shared<Visitor>();
        visitor->client = client;
        connect(client, &QTcpSocket::readyRead, this, [this, visitor] { read(visitor); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

void TestProxy::read(const std::shared_ptr<Visitor> &visitor)
{
    if (visitor->step == lastStep)
        return; // passed: others listen
    visitor->arrived += visitor->client->readAll();
    const auto understood = [&] { return m_kind == Kind::Socks5 ? readSocks(visitor) : readHttp(visitor); };
    while (visitor->step < lastStep && understood()) { }
}

bool TestProxy::readSocks(const std::shared_ptr<Visitor> &visitor)
{
    QByteArray &in = visitor->arrived;
    if (visitor->step == 1)
        return readSocksLogin(visitor);
    if (visitor->step == 2)
        return readSocksRequest(visitor);
    if (in.size() < 2 || in.size() < 2 + byteAt(in, 1))
        return false;
    const char method = m_user.isEmpty() ? 0 : 2;
    const bool offered = in.mid(2, byteAt(in, 1)).contains(method);
    in.remove(0, 2 + byteAt(in, 1));
    if (!offered) {
        refuse(visitor, QByteArray::fromHex("05ff"));
        return false;
    }
    visitor->client->write(QByteArray(1, socksVersion) + method);
    visitor->step = m_user.isEmpty() ? 2 : 1;
    return true;
}

bool TestProxy::readSocksLogin(const std::shared_ptr<Visitor> &visitor)
{
    QByteArray &in = visitor->arrived;
    if (in.size() < 2 || in.size() < 3 + byteAt(in, 1))
        return false;
    const int userSize = byteAt(in, 1);
    const int passwordSize = byteAt(in, 2 + userSize);
    if (in.size() < 3 + userSize + passwordSize)
        return false;
    const bool right = in.mid(2, userSize) == m_user && in.mid(3 + userSize, passwordSize) == m_password;
    in.remove(0, 3 + userSize + passwordSize);
    if (!right) {
        refuse(visitor, QByteArray::fromHex("0101"));
        return false;
    }
    visitor->client->write(QByteArray::fromHex("0100"));
    visitor->step = 2;
    return true;
}

bool TestProxy::readSocksRequest(const std::shared_ptr<Visitor> &visitor)
{
    QByteArray &in = visitor->arrived;
    constexpr int head = 5;
    if (in.size() < head)
        return false;
    constexpr quint8 named = 3;
    if (byteAt(in, 3) != named) {
        refuse(visitor, QByteArray::fromHex("05080001000000000000")); // an address: it was not left to us to find it
        return false;
    }
    const int size = byteAt(in, 4);
    if (in.size() < head + size + 2)
        return false;
    const int port = byteAt(in, head + size) * 256 + byteAt(in, head + size + 1);
    const QString where = QStringLiteral("%1:%2").arg(QString::fromUtf8(in.mid(head, size))).arg(port);
    in.remove(0, head + size + 2);
    pass(visitor, where, QByteArray::fromHex("05000001000000000000"));
    return true;
}

bool TestProxy::readHttp(const std::shared_ptr<Visitor> &visitor)
{
    const qsizetype end = visitor->arrived.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = visitor->arrived.first(end).split('\n');
    visitor->arrived.remove(0, end + 4);
    QByteArray login;
    for (const QByteArray &line : lines) {
        const QByteArray name("proxy-authorization: basic ");
        if (line.toLower().startsWith(name))
            login = QByteArray::fromBase64(line.mid(name.size()).trimmed());
    }
    const QList<QByteArray> request = lines.first().split(' ');
    if (request.value(0) != "CONNECT") {
        refuse(visitor, "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
        return false;
    }
    if (!m_user.isEmpty() && login != m_user + ':' + m_password) {
        // Who sent none is asked for it, on the same connection.
        refuse(visitor,
               "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
               "Content-Length: 0\r\n\r\n",
               login.isEmpty());
        return login.isEmpty();
    }
    pass(visitor, QString::fromUtf8(request.value(1)), "HTTP/1.1 200 Connection established\r\n\r\n");
    return true;
}

void TestProxy::refuse(const std::shared_ptr<Visitor> &visitor, const QByteArray &answer, bool stays)
{
    m_refused += stays ? 0 : 1;
    visitor->client->write(answer);
    if (!stays)
        visitor->client->disconnectFromHost();
}

void TestProxy::pass(const std::shared_ptr<Visitor> &visitor, const QString &where, const QByteArray &welcome)
{
    m_passed << where;
    visitor->step = lastStep;
    QTcpSocket *client = visitor->client;
    auto *relay = new QTcpSocket(client);
    connect(relay, &QTcpSocket::connected, client, [client, welcome] { client->write(welcome); });
    connect(relay, &QTcpSocket::readyRead, client, [client, relay] { client->write(relay->readAll()); });
    connect(client, &QTcpSocket::readyRead, relay, [client, relay] { relay->write(client->readAll()); });
    connect(relay, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, relay, &QTcpSocket::disconnectFromHost);
    relay->connectToHost(QHostAddress::LocalHost, m_target);
    relay->write(visitor->arrived);
}

} // namespace Parlance::Testing
