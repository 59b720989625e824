// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relayclient.h"

#include "protocol/limits.h"

#include <QSslConfiguration>
#include <QTest>

#include <algorithm>

namespace Parlance {

namespace {

// A relay on a busy machine hashes a password in a second or two; nothing takes longer. A test that has failed already
// need not wait.
int patienceMs()
{
    return QTest::currentTestFailed() ? 0 : 30'000;
}

} // namespace

quint64 nextGeneration()
{
    static quint64 generation = 0;
    return ++generation;
}

wire::DeviceKeys makeKeys(Credentials &credentials)
{
    credentials.key = KeyPair::make();
    wire::DeviceKeys keys;
    keys.set_authentication_key(fromBytes(credentials.key.publicKey));
    keys.set_registration_id(7);
    return keys;
}

wire::Prove proofOf(const Credentials &credentials, const std::string &nonce, quint64 generation)
{
    wire::Prove proof;
    proof.set_device_id(credentials.device.value());
    proof.set_signature(credentials.key.sign(Limits::proofLabel, nonce));
    proof.set_generation(generation);
    proof.set_grant(credentials.grant);
    return proof;
}

wire::Resume resumption(const Credentials &credentials, quint64 generation)
{
    wire::Resume command;
    command.set_token(credentials.resumeToken);
    command.set_generation(generation);
    command.set_grant(credentials.grant);
    return command;
}

RelayClient::RelayClient(quint16 port, Greet greet)
{
    QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &m_socket, [this](const QByteArray &bytes) {
        const auto frame = parseRelayFrame(bytes);
        QVERIFY2(frame.has_value(), "the relay sent what is no frame");
        m_inbox.push_back(*frame);
        m_all.push_back(*frame);
    });
    QSslConfiguration tls = m_socket.sslConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.setSslConfiguration(tls);
    m_socket.open(QUrl(QStringLiteral("wss://127.0.0.1:%1").arg(port)));
    if (!QTest::qWaitFor([this] { return isConnected(); }, patienceMs()))
        QTest::qFail("the relay does not take a connection", __FILE__, __LINE__);
    if (greet == Greet::No)
        return;
    wire::Hello hello;
    hello.set_minimum_version(1);
    hello.set_maximum_version(1);
    hello.set_client("test");
    send(hello);
    expect<wire::Welcome>();
}

std::optional<wire::RelayFrame> RelayClient::take(bool (*isIn)(const wire::RelayFrame &))
{
    if (!QTest::qWaitFor([this, isIn] { return has(isIn); }, patienceMs()))
        return {};
    const auto found = std::ranges::find_if(m_inbox, isIn);
    wire::RelayFrame frame = *found;
    m_inbox.erase(found);
    return frame;
}

bool RelayClient::has(bool (*isIn)(const wire::RelayFrame &)) const
{
    return std::ranges::any_of(m_inbox, isIn);
}

void RelayClient::fail(const char *event) const
{
    QByteArray text = QByteArray(event) + " was expected and did not come;";
    text += m_socket.state() == QAbstractSocket::ConnectedState ? " connected;" : " not connected;";
    for (const wire::RelayFrame &frame : m_inbox)
        text += ' ' + QByteArray::fromStdString(frame.ShortDebugString());
    QTest::qFail(text.constData(), __FILE__, __LINE__);
}

wire::Failure RelayClient::expectFailure(wire::FailureCode code)
{
    const auto failure = expect<wire::Failure>();
    if (failure.code() != code)
        QTest::qFail(failure.ShortDebugString().c_str(), __FILE__, __LINE__);
    return failure;
}

bool RelayClient::expectClosed()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, patienceMs());
}

void RelayClient::disconnect()
{
    m_socket.abort();
}

// One command through each of the store's threads: what was said before has been answered when these are.
void RelayClient::barrier()
{
    for (const quint64 request : {send(wire::PublishKeys()), send(wire::ListDevices())}) {
        const auto isAnswer = [request](const wire::RelayFrame &frame) { return frame.request_id() == request; };
        if (!QTest::qWaitFor([this, isAnswer] { return std::ranges::any_of(m_inbox, isAnswer); }, patienceMs()))
            fail("the answer to a barrier");
        std::erase_if(m_inbox, isAnswer);
    }
}

void RelayClient::signedIn(const QString &username)
{
    const auto event = expect<wire::SignedIn>();
    me.username = username;
    me.user = UserId(event.user_id());
    me.device = DeviceId(event.device_id());
    me.resumeToken = event.resume_token();
}

void RelayClient::registerAs(const QString &username, const QString &inviteToken)
{
    registerUnlinked(username, inviteToken);
    me.account = std::make_shared<AccountSigner>();
    me.account->add(me.device, me.key.publicKey);
    publishList();
}

void RelayClient::link(RelayClient &other)
{
    me.account->add(other.me.device, other.me.key.publicKey);
    publishList();
    other.me.account = me.account;
}

void RelayClient::publishList()
{
    send(me.account->next(me.user));
    expect<wire::KeysPublished>();
}

void RelayClient::registerUnlinked(const QString &username, const QString &inviteToken)
{
    wire::Register command;
    command.set_invite_token(fromText(inviteToken));
    command.set_username(fromText(username));
    command.set_password(fromText(testPassword));
    command.set_device_name("laptop");
    command.set_platform("linux");
    *command.mutable_keys() = makeKeys(me);
    send(command);
    signedIn(username);
}

void RelayClient::signInAs(const QString &username, const QString &password)
{
    wire::SignIn command;
    command.set_username(fromText(username));
    command.set_password(fromText(password));
    command.set_device_name("second");
    *command.mutable_keys() = makeKeys(me);
    send(command);
    signedIn(username);
}

void RelayClient::prove(const Credentials &credentials)
{
    wire::Challenge challenge;
    challenge.set_device_id(credentials.device.value());
    send(challenge);
    send(proofOf(credentials, expect<wire::ChallengeIssued>().nonce(), nextGeneration()));
    me = credentials;
    signedIn(credentials.username);
}

void RelayClient::resume(const Credentials &credentials)
{
    send(resumption(credentials, nextGeneration()));
    me = credentials;
    signedIn(credentials.username);
}

void RelayClient::resumeAndKeep(const Credentials &credentials)
{
    send(resumption(credentials, nextGeneration()));
    me = credentials;
    me.grant = expect<wire::SignedIn>().grant();
    wire::Synchronize command;
    command.set_grant(me.grant);
    send(command);
    expect<wire::State>();
}

wire::State RelayClient::synchronize(StatePosition since, const std::vector<std::pair<quint64, Sequence>> &cursors)
{
    wire::State whole;
    do {
        wire::Synchronize command;
        command.set_since_version(since.version);
        command.set_since_epoch(since.epoch);
        for (const auto &[conversation, through] : cursors) {
            wire::Cursor &cursor = *command.add_cursors();
            cursor.set_conversation_id(conversation);
            cursor.set_through(through);
        }
        send(command);
        whole.MergeFrom(expect<wire::State>());
        since = {.version = whole.version(), .epoch = whole.epoch()};
    } while (whole.more());
    return whole;
}

} // namespace Parlance
