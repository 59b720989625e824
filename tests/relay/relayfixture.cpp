// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relayfixture.h"

#include "relay/storeservice.h"

#include <QTest>

namespace Parlance {

namespace {

constexpr int patienceMs = 20'000;
constexpr qint64 hourMs = 3'600'000;

} // namespace

RelayFixture::RelayFixture(const RelaySettings &settings, const RetentionTimes &retention)
{
    options.dataFolder = m_folder.path();
    options.listen = {.address = QHostAddress(QHostAddress::LocalHost), .port = 0};
    options.ioThreads = 2;
    options.settings = settings;
    options.retention = retention;
    start();
}

void RelayFixture::start()
{
    auto started = Server::start(options);
    if (!started)
        qFatal("the relay does not start: %s", qPrintable(started.error().detail));
    m_server = std::move(*started);
    options.listen.port = m_server->port();
}

QString RelayFixture::invite()
{
    QString token;
    QObject context;
    m_server->store().write(
        &context, [](LogStore &store) { return store.createInvite(1, QDateTime::currentMSecsSinceEpoch() + hourMs); },
        [&token](const Result<QString> &made) { token = made.value_or(QString()); });
    if (!QTest::qWaitFor([&token] { return !token.isEmpty(); }, patienceMs))
        QTest::qFail("no invite was made", __FILE__, __LINE__);
    return token;
}

std::unique_ptr<RelayClient> RelayFixture::person(const QString &username)
{
    auto one = client();
    one->registerAs(username, invite());
    return one;
}

std::unique_ptr<RelayClient> RelayFixture::furtherDevice(RelayClient &first)
{
    auto one = client();
    one->signInAs(first.me.username, testPassword);
    first.link(*one);
    return one;
}

quint64 befriend(RelayClient &one, RelayClient &other)
{
    one.send(contactChange(wire::CONTACT_ACTION_REQUEST, other.me.user));
    one.expect<wire::State>();
    other.send(contactChange(wire::CONTACT_ACTION_ACCEPT, one.me.user));
    other.expect<wire::State>();
    wire::OpenConversation open;
    open.set_peer_user_id(other.me.user.value());
    one.send(open);
    return one.expect<wire::ConversationOpened>().conversation_id();
}

wire::Submit message(quint64 conversation, const std::string &body, const std::vector<DeviceId> &devices,
                     const MessageId &id)
{
    wire::Submit submit;
    submit.set_conversation_id(conversation);
    submit.set_client_message_id(fromBytes(id.toBytes()));
    submit.set_body(body);
    for (const DeviceId device : devices) {
        wire::EnvelopeHeader &header = *submit.add_headers();
        header.set_device_id(device.value());
        header.set_header("for " + std::to_string(device.value()));
    }
    return submit;
}

wire::Acknowledge acknowledgement(quint64 conversation, Sequence through)
{
    wire::Acknowledge command;
    command.set_conversation_id(conversation);
    command.set_through(through);
    return command;
}

wire::ChangeContact contactChange(wire::ContactAction action, UserId user)
{
    wire::ChangeContact command;
    command.set_action(action);
    command.set_user_id(user.value());
    return command;
}

} // namespace Parlance
