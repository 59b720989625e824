// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientunderfuzz.h"

#include "protocol/limits.h"
#include "tests/chat/unsealedencryptor.h"
#include "tests/support/testsecret.h"

#include <QCoreApplication>
#include <QFile>

namespace Parlance::Fuzz {

using namespace Frames;

namespace {

constexpr int settlesWithin = 10'000;
/// So many turns of the event loop without a word mean that there is nothing more to come.
constexpr int quietTurns = 4;

FakeDirectory &originalDirectory()
{
    static FakeDirectory directory;
    return directory;
}

} // namespace

/// A connection: what the client sends is answered at once, by the event loop.
class ClientUnderFuzz::Line final : public Transport
{
public:
    explicit Line(ClientUnderFuzz &world) : m_world(world) { }

    void open(const RelayAddress & /*relay*/) override
    {
        m_world.m_line = this;
        QMetaObject::invokeMethod(this, &Transport::opened, Qt::QueuedConnection);
    }
    void send(const QByteArray &frame) override
    {
        const auto command = parseClientFrame(frame);
        require(command.has_value(), "what the client says is a frame");
        m_world.answer(*command);
    }
    void close() override
    {
        if (m_world.m_line == this)
            m_world.m_line.clear();
    }
    void probe() override { }

private:
    ClientUnderFuzz &m_world;
};

QString ClientUnderFuzz::original()
{
    static const QString file = [] {
        const QString name = scratchFile(QStringLiteral("original.db"));
        originalDirectory().publisher = alice;
        originalDirectory().setDevices(bob, {bobsDevice});
        ClientUnderFuzz first(name);
        const Answer<AccountInfo> joined;
        first.m_worker->join({.relay = {.host = QStringLiteral("relay.example.org"), .port = defaultPort, .pin = {}},
                              .token = QStringLiteral("token")},
                             QStringLiteral("alice"), QStringLiteral("correct horse"), QStringLiteral("desk"), joined);
        first.settle();
        require(first.isOnline(), "the first one joins");
        const auto secrets = first.m_worker->stores().account.secrets();
        require(secrets && *secrets, "the first one is linked");
        originalDirectory() = first.m_directory;
        originalDirectory().setDevices(alice, {alicesDevice, alicesLaptop}, &(*secrets)->accountKey);
        return name;
    }();
    return file;
}

ClientUnderFuzz::ClientUnderFuzz(const QString &file) : m_directory(originalDirectory())
{
    start(file);
}

ClientUnderFuzz::ClientUnderFuzz()
{
    const QString from = original();
    m_directory = originalDirectory();
    const QString file = scratchFile(QStringLiteral("client.db"));
    for (const QString &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(file + part);
    require(QFile::copy(from, file), "there is room for a profile");
    m_stateVersion = 1;
    start(file);
    m_worker->connectToRelay();
    settle();
    require(isOnline(), "a profile connects");
}

void ClientUnderFuzz::start(const QString &file)
{
    AccountWorker::Options options;
    options.clock = m_clock;
    options.backoff = Backoff(1);
    options.encryptor = [](Ratchet &) { return std::make_unique<UnsealedEncryptor>(); };
    options.transport = [this] { return std::make_unique<Line>(*this); };
    auto opened = AccountWorker::open(file, testDatabaseKey(), std::move(options));
    require(opened.has_value(), "a profile opens");
    m_worker = std::move(*opened);
    connect(m_worker.get(), &AccountWorker::storageFailed, this,
            [] { require(false, "nothing a relay says makes the database fail"); });
}

void ClientUnderFuzz::hear(const QByteArray &frame)
{
    m_toClient.push_back(frame);
    settle();
}

void ClientUnderFuzz::write(const QString &text)
{
    m_worker->send(withBob, {.text = text}, {});
    settle();
}

QStringList ClientUnderFuzz::texts()
{
    QStringList texts;
    const auto messages = m_worker->stores().messages.page(withBob, {}, {}, 500);
    for (const MessageRecord &message : messages.value_or(QList<MessageRecord>()))
        texts += message.unreadable ? QStringLiteral("?") : message.text;
    return texts;
}

void ClientUnderFuzz::settle()
{
    for (int turn = 0, quiet = 0; quiet < quietTurns; ++turn, ++quiet) {
        require(turn < settlesWithin, "what a relay says makes work for a while only");
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        if (m_toClient.empty())
            continue;
        quiet = 0;
        for (const QByteArray &frame : std::exchange(m_toClient, {})) {
            if (m_line)
                Q_EMIT m_line->received(frame);
        }
    }
}

void ClientUnderFuzz::answer(const wire::ClientFrame &command)
{
    if (const auto known = handshakeAnswer(command)) {
        answer(command, *known);
        return;
    }
    switch (command.command_case()) {
    case wire::ClientFrame::kSynchronize:
        answer(command, m_stateVersion == 0 ? wholeState() : sameState());
        m_stateVersion = 1;
        m_toClient.push_back(serialize(caughtUp()));
        break;
    case wire::ClientFrame::kSubmit:
        m_underWay = toMessageId(command.submit().client_message_id());
        break;
    case wire::ClientFrame::kAcknowledgeDeviceMessages:
        m_acknowledged = std::max<quint64>(m_acknowledged, command.acknowledge_device_messages().through());
        break;
    default:
        if (const auto known = m_directory.answer(command))
            m_toClient.push_back(serialize(*known));
        break;
    }
}

void ClientUnderFuzz::answer(const wire::ClientFrame &command, wire::RelayFrame frame)
{
    frame.set_request_id(command.request_id());
    m_toClient.push_back(serialize(frame));
}

} // namespace Parlance::Fuzz
