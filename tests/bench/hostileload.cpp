// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/hostileload.h"

#include "protocol/limits.h"
#include "tests/relay/rawclient.h"
#include "tests/relay/relayfixture.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>

#include <cstdio>

namespace Parlance::Bench {

namespace {

using namespace Qt::StringLiterals;

// What is said ahead of the relay's reading: enough to keep it busy, not so much that this process grows.
constexpr qint64 ahead = 256 * 1024;

/// Somebody who attacks: its connection, and what it says on it whenever there is room.
struct Attacker
{
    quint16 port;
    HostileAccount account;
    RawClient client = {};

    [[nodiscard]] bool connects() { return client.connectTo(port, QHostAddress(u"127.0.0.2"_s)); }
    [[nodiscard]] bool encrypts() { return connects() && client.startTls(); }
    [[nodiscard]] bool upgrades() { return encrypts() && client.upgrade(); }
    [[nodiscard]] bool signsIn()
    {
        if (!upgrades() || !client.greet())
            return false;
        // Greater than in any process before.
        client.send(resumption(account.credentials, static_cast<quint64>(QDateTime::currentMSecsSinceEpoch())));
        return client.synchronize();
    }
    template <typename Say>
    void flood(Say say)
    {
        while (!client.isClosed()) {
            while (client.bytesUnsent() < ahead && !client.isClosed())
                say(client);
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
};

wire::SignIn guess()
{
    static int guesses = 0;
    wire::SignIn command;
    command.set_username("alice");
    command.set_password("guess " + std::to_string(++guesses));
    Credentials unused;
    *command.mutable_keys() = makeKeys(unused);
    return command;
}

using Step = void (*)(Attacker &);

// Each is one connection of the attack, made again when it is cut.
const std::pair<const char *, Step> steps[] = {
    {"connections", [](Attacker &one) { (void)one.connects(); }},
    {"handshakes", [](Attacker &one) { (void)one.upgrades(); }},
    {"garbage",
     [](Attacker &one) {
         if (one.upgrades())
             one.flood([](RawClient &client) { client.say(RawFrame{.payload = QByteArray(1000, '\xFF')}); });
     }},
    {"guesses",
     [](Attacker &one) {
         if (one.upgrades() && one.client.greet())
             one.flood([](RawClient &client) { client.send(guess()); });
     }},
    {"pings",
     [](Attacker &one) {
         if (one.signsIn())
             one.flood([](RawClient &client) { client.say(RawFrame{.opcode = 9, .payload = QByteArray(125, 'x')}); });
     }},
    {"questions",
     [](Attacker &one) {
         if (one.signsIn())
             one.flood([](RawClient &client) { client.send(wire::ListDevices()); });
     }},
    {"messages",
     [](Attacker &one) {
         const std::string body(Limits::bodyBytes, 'x');
         if (one.signsIn())
             one.flood([&](RawClient &client) {
                 client.send(message(one.account.conversation, body, {one.account.contact}));
             });
     }},
    {"deaf",
     [](Attacker &one) {
         if (!one.signsIn())
             return;
         one.client.setReading(false);
         one.flood([](RawClient &client) { client.send(wire::ListDevices()); });
     }},
};

} // namespace

QString HostileAccount::toArgument() const
{
    return QStringList{QString::number(credentials.device.value()), QString::number(conversation),
                       QString::number(contact.value()), QString::fromStdString(credentials.resumeToken)}
        .join(u',');
}

HostileAccount HostileAccount::fromArgument(const QString &text)
{
    const QStringList parts = text.split(u',');
    HostileAccount account;
    account.credentials.device = DeviceId(parts.value(0).toULongLong());
    account.conversation = parts.value(1).toULongLong();
    account.contact = DeviceId(parts.value(2).toULongLong());
    account.credentials.resumeToken = parts.value(3).toStdString();
    return account;
}

QStringList attacks()
{
    QStringList names;
    for (const auto &[name, step] : steps)
        names.append(QString::fromLatin1(name));
    return names;
}

void attack(const QString &name, quint16 port, const QList<HostileAccount> &accounts)
{
    const auto found = std::ranges::find(steps, name, [](const auto &one) { return QString::fromLatin1(one.first); });
    if (found == std::end(steps))
        qFatal("there is no such attack: %s", qPrintable(name));
    // Qt warns of each connection that was cut while something was to be read from it.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type != QtWarningMsg)
            std::fputs(qPrintable(text + u'\n'), stderr);
    });
    for (qsizetype turn = 0;; ++turn) {
        Attacker one{.port = port, .account = accounts.at(turn % accounts.size())};
        found->second(one);
    }
}

} // namespace Parlance::Bench
