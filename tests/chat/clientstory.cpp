// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientstory.h"

#include "tests/support/testsecret.h"
#include "unsealedencryptor.h"

#include <QCoreApplication>

namespace Parlance::Testing {

using namespace Frames;
using namespace Qt::StringLiterals;

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

const char *const ClientStory::file = "/disk/chat.db";

/// A connection whose far end is the story.
class ClientStory::Line final : public Transport
{
public:
    explicit Line(ClientStory &story) : m_story(story) { }

    void open(const RelayAddress & /*relay*/) override
    {
        m_story.m_line = this;
        m_story.m_toClient.clear();
        QMetaObject::invokeMethod(this, &Transport::opened, Qt::QueuedConnection);
    }
    void send(const QByteArray &frame) override
    {
        const auto command = parseClientFrame(frame);
        if (!command)
            m_story.problem(u"she says what is no frame"_s);
        else if (m_story.m_line == this)
            m_story.hear(*command);
    }
    void close() override
    {
        if (m_story.m_line == this)
            m_story.m_line.clear();
    }
    void probe() override { }

private:
    ClientStory &m_story;
};

MemoryDisk::Image ClientStory::beginning(MemoryDisk &disk)
{
    {
        originalDirectory().publisher = alice;
        originalDirectory().setDevices(bob, {bobsDevice});
        ClientStory first(disk, 0);
        first.m_stateVersion = 0;
        const auto opened = first.open();
        const Answer<AccountInfo> joined;
        first.m_worker->join(
            {.relay = {.host = u"relay.example.org"_s, .port = defaultPort, .pin = {}}, .token = u"token"_s},
            u"alice"_s, u"correct horse"_s, u"desk"_s, joined);
        first.settle();
        if (!opened || first.m_worker->status().state != ConnectionState::Online)
            qFatal("Alice cannot join");
        originalDirectory() = first.m_directory;
    }
    return disk.image();
}

ClientStory::ClientStory(MemoryDisk &disk, quint32 seed)
    : m_disk(disk), m_random(seed), m_directory(originalDirectory())
{
}

ClientStory::~ClientStory() = default;

// ---- the program -------------------------------------------------------------------------------------------------------

Result<void> ClientStory::open()
{
    AccountWorker::Options options;
    options.clock = m_clock;
    options.backoff = Backoff(1);
    options.encryptor = [](Ratchet &) { return std::make_unique<UnsealedEncryptor>(); };
    options.transport = [this] { return std::make_unique<Line>(*this); };
    auto opened = AccountWorker::open(QString::fromLatin1(file), testDatabaseKey(), std::move(options));
    if (!opened)
        return std::unexpected(opened.error());
    m_worker = std::move(*opened);
    if (m_worker->info().isSignedIn())
        m_worker->connectToRelay();
    settle();
    return {};
}

void ClientStory::close()
{
    m_worker.reset();
    collectAnswers();
    m_asked.clear();
    m_toClient.clear();
}

void ClientStory::kill()
{
    m_disk.kill();
    close();
    m_disk.turnOn();
}

void ClientStory::reconnect()
{
    if (m_line)
        Q_EMIT m_line->closed({.code = ErrorCode::ConnectionLost, .detail = {}});
    m_worker->retryNow();
    settle();
}

void ClientStory::settle()
{
    for (int turn = 0, quiet = 0; quiet < quietTurns; ++turn, ++quiet) {
        if (turn == settlesWithin) {
            problem(u"it never comes to rest"_s);
            return;
        }
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
    collectAnswers();
}

// ---- what happens ------------------------------------------------------------------------------------------------------

void ClientStory::turn()
{
    // Several at once share a commit.
    for (quint32 more = draw(3); more > 0; --more)
        write();
    for (quint32 more = draw(3); more > 0; --more) {
        m_log.push_back({.id = MessageId::create(), .mine = false, .text = u"Bob's %1"_s.arg(m_log.size())});
        deliver(m_log.size());
    }
    if (draw(4) == 0)
        m_worker->markRead(withBob, m_log.size());
    settle();
    if (draw(12) == 0)
        reconnect();
}

void ClientStory::write()
{
    const QString text = u"Alice's %1"_s.arg(m_written++) + QString(static_cast<qsizetype>(draw(2000)), u'.');
    const Answer<MessageRecord> answer;
    m_asked.emplace_back(text, answer);
    m_worker->send(withBob, text, answer);
}

void ClientStory::collectAnswers()
{
    std::erase_if(m_asked, [this](const auto &asked) {
        const auto future = asked.second.future();
        if (!future.isFinished() || !future.isValid() || future.resultCount() == 0)
            return future.isFinished();
        if (const auto outcome = future.result())
            m_told.append(asked.first);
        else
            m_errors.push_back(outcome.error().code);
        return true;
    });
}

// ---- the relay ---------------------------------------------------------------------------------------------------------

void ClientStory::answer(const wire::ClientFrame &command, wire::RelayFrame frame)
{
    frame.set_request_id(command.request_id());
    m_toClient.push_back(serialize(frame));
}

void ClientStory::hear(const wire::ClientFrame &command)
{
    if (const auto known = handshakeAnswer(command)) {
        answer(command, *known);
        return;
    }
    switch (command.command_case()) {
    case wire::ClientFrame::kSynchronize:
        synchronized(command);
        break;
    case wire::ClientFrame::kSubmit:
        submitted(command);
        break;
    case wire::ClientFrame::kAcknowledge:
        m_acknowledged = std::max<Sequence>(m_acknowledged, command.acknowledge().through());
        break;
    default:
        if (const auto known = m_directory.answer(command))
            m_toClient.push_back(serialize(*known));
        break;
    }
}

void ClientStory::synchronized(const wire::ClientFrame &command)
{
    const auto &synchronize = command.synchronize();
    const Sequence cursor = synchronize.cursors_size() > 0 ? synchronize.cursors(0).through() : 0;
    if (cursor < m_acknowledged)
        problem(u"she acknowledged through %1 and knows of %2"_s.arg(m_acknowledged).arg(cursor));
    answer(command, m_stateVersion == 0 ? wholeState() : sameState());
    m_stateVersion = 1;
    for (Sequence sequence = cursor + 1; sequence <= m_log.size(); ++sequence)
        deliver(sequence);
    m_toClient.push_back(serialize(caughtUp()));
}

void ClientStory::deliver(Sequence sequence)
{
    const Entry &entry = m_log.at(sequence - 1);
    if (entry.mine)
        return;
    Sequence previous = sequence - 1;
    while (previous > 0 && m_log.at(previous - 1).mine)
        --previous;
    m_toClient.push_back(serialize(Frames::deliver(sequence, previous, entry.text, bob, entry.id)));
}

void ClientStory::submitted(const wire::ClientFrame &command)
{
    const auto &submit = command.submit();
    const MessageId id = toMessageId(submit.client_message_id());
    const QByteArray bytes = serialize(submit);
    if (submit.headers_size() == 0) {
        problem(u"she writes to nobody"_s);
        return;
    }
    if (m_sealed.contains(id.toBytes()) && m_sealed.value(id.toBytes()) != bytes)
        problem(u"%1 is sealed anew"_s.arg(textOf(submit).left(12)));
    m_sealed.insert(id.toBytes(), bytes);
    Sequence &place = m_places[id.toBytes()];
    if (place == 0) {
        m_log.push_back({.id = id, .mine = true, .text = textOf(submit)});
        place = m_log.size();
    }
    answer(command, accepted(submit, place));
}

// ---- what has to be true -----------------------------------------------------------------------------------------------

QList<MessageRecord> ClientStory::history()
{
    QList<MessageRecord> all;
    std::optional<quint64> before;
    for (;;) {
        const auto page = m_worker->stores().messages.page(withBob, before, {}, 500);
        if (!page)
            problem(u"the history cannot be read: "_s + page.error().detail);
        if (!page || page->isEmpty())
            return all;
        all = *page + all;
        before = page->first().position;
    }
}

void ClientStory::checkMessage(const MessageRecord &message)
{
    if (message.sequence == 0) {
        if (!message.mine)
            problem(u"a message of Bob's has no place"_s);
        return;
    }
    if (message.sequence > m_log.size())
        problem(u"%1 has a place that nobody gave"_s.arg(message.text.left(12)));
    else if (m_log.at(message.sequence - 1).id != message.id || m_log.at(message.sequence - 1).text != message.text)
        problem(u"another message is at %1"_s.arg(message.sequence));
}

void ClientStory::check()
{
    QSet<QString> texts;
    QSet<Sequence> places;
    const QList<MessageRecord> messages = history();
    for (const MessageRecord &message : messages) {
        if (texts.contains(message.text))
            problem(message.text.left(12) + u" is there twice"_s);
        texts.insert(message.text);
        places.insert(message.sequence);
        checkMessage(message);
    }
    for (const QString &text : std::as_const(m_told)) {
        if (!texts.contains(text))
            problem(text.left(12) + u" was said to be kept, and is not there"_s);
    }
    for (Sequence sequence = 1; sequence <= m_acknowledged; ++sequence) {
        if (!m_log.at(sequence - 1).mine && !places.contains(sequence))
            problem(u"%1 was acknowledged, and is not there"_s.arg(sequence));
    }
    auto sound = m_worker->stores().database.query(u"PRAGMA integrity_check"_s);
    if (!sound || !sound->next() || sound->text(0) != u"ok")
        problem(u"the file is damaged"_s);
}

void ClientStory::finish()
{
    m_disk.heal();
    reconnect();
    settle();
    check();
    const QList<MessageRecord> messages = history();
    if (messages.size() != static_cast<qsizetype>(m_log.size()))
        problem(u"%1 messages of %2"_s.arg(messages.size()).arg(m_log.size()));
    Sequence place = 0;
    for (const MessageRecord &message : messages) {
        if (message.sequence != ++place)
            problem(u"at %1 stands %2"_s.arg(place).arg(message.sequence));
    }
    if (m_worker->status().queued != 0)
        problem(u"something waits for ever"_s);
}

} // namespace Parlance::Testing
