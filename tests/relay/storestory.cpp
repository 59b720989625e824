// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/storestory.h"

#include "sql/database.h"
#include "tests/relay/storefixture.h"

namespace Parlance::Testing {

namespace {

using namespace Qt::StringLiterals;

constexpr int everything = 1'000'000;
// Often enough that many a power cut comes in the middle of one.
constexpr qsizetype checkpointPages = 60;

struct Cast
{
    std::array<UserId, 3> users;
    std::array<DeviceId, 3> devices;
    ConversationId talk;
};

const QString file = u"/disk/relay.db"_s;

std::unique_ptr<StoreBackend> makeBackend()
{
    static const ManualClock clock;
    auto backend = std::make_unique<SqliteBackend>(file, clock);
    backend->setCheckpointPages(checkpointPages);
    return backend;
}

Cast &cast()
{
    static Cast all;
    return all;
}

} // namespace

MemoryDisk::Image StoreStory::beginning(MemoryDisk &disk)
{
    {
        StoreFixture fixture([](const QString &, const Clock &, RetentionTimes) { return makeBackend(); });
        const Person alice = fixture.registered(u"alice"_s);
        const Person further = fixture.withFurtherDevice(alice);
        const Person bob = fixture.registered(u"bob"_s);
        cast() = {.users = {alice.user, alice.user, bob.user},
                  .devices = {alice.device, further.device, bob.device},
                  .talk = fixture.befriend(alice, bob)};
    }
    return disk.image();
}

StoreStory::StoreStory(MemoryDisk &disk, std::uint32_t seed) : m_disk(disk), m_random(seed) { }

// ---- processes -----------------------------------------------------------------------------------------------------

Result<void> StoreStory::open()
{
    const auto backend = makeBackend();
    auto store = backend->openStore();
    if (!store)
        return std::unexpected(store.error());
    m_store = std::move(*store);
    auto reader = backend->openReader();
    if (!reader) {
        m_store.reset();
        return std::unexpected(reader.error());
    }
    m_reader = std::move(*reader);
    m_metrics.stopped = false;
    m_writer = std::make_unique<BatchWriter>(m_metrics, [this](std::span<BatchWriter::Task> tasks) {
        // Whoever lost the power has told nobody.
        for (const BatchWriter::Task &task : tasks) {
            if (!m_disk.isOff())
                task->tell();
        }
    });
    return {};
}

void StoreStory::close()
{
    m_reader.reset();
    m_store.reset();
}

void StoreStory::kill()
{
    m_disk.kill();
    close();
    m_disk.turnOn();
}

// ---- what they do --------------------------------------------------------------------------------------------------

void StoreStory::batch()
{
    for (quint32 count = 1 + draw(6); count > 0; --count)
        askSomething();
    m_writer->run(*m_store, m_asked);
    m_asked.clear();
}

void StoreStory::askSomething()
{
    const quint32 what = draw(100);
    if (what < 55)
        submit();
    else if (what < 70)
        acknowledge();
    else if (what < 75)
        markRead();
    else if (what < 85)
        writeToDevice();
    else if (what < 92)
        acknowledgeMail();
    else if (what < 98)
        arrive();
    else
        ask([](LogStore &store) { return store.sweep(); }, [](bool) {});
}

template <typename Command, typename Answer>
void StoreStory::ask(Command command, Answer answer)
{
    using Outcome = std::invoke_result_t<Command &, LogStore &>;
    const auto hear = [this, answer](const Outcome &outcome) {
        if (!outcome)
            m_errors.push_back(outcome.error().code);
        else if constexpr (std::is_void_v<typename Outcome::value_type>)
            answer();
        else
            answer(*outcome);
        if (!outcome && !isStorageError(outcome.error()))
            problem(u"refused: %1 (%2)"_s.arg(errorName(outcome.error().code), outcome.error().detail));
    };
    m_asked.emplace_back(
        new Detail::StoreTaskOf<LogStore, Command, decltype(hear)>(&m_asker, std::move(command), hear));
}

void StoreStory::submit()
{
    // New, or once more what nobody answered, or what was answered long ago.
    Message message;
    if (!m_outbox.empty() && draw(3) == 0) {
        message = m_outbox.at(draw(static_cast<quint32>(m_outbox.size())));
    } else if (!m_log.empty() && draw(12) == 0) {
        auto chosen = m_log.begin();
        std::advance(chosen, draw(static_cast<quint32>(m_log.size())));
        message = chosen->second;
    } else {
        QByteArray id(16, Qt::Uninitialized);
        for (char &byte : id)
            byte = static_cast<char>(draw(256));
        message = {.id = MessageId::fromBytes(id),
                   .author = draw(3),
                   .body = QByteArray(static_cast<qsizetype>(1 + draw(draw(8) == 0 ? 9000 : 400)), 'x') + id};
        m_outbox.push_back(message);
    }
    ask(message);
}

void StoreStory::ask(const Message &message)
{
    Submission submission{
        .sender = cast().users.at(message.author),
        .senderDevice = cast().devices.at(message.author),
        .conversation = cast().talk,
        .id = message.id,
        .body = message.body,
        .headers = {}};
    for (const DeviceId device : cast().devices) {
        if (device != submission.senderDevice)
            submission.headers.push_back({.device = device, .header = "h"});
    }
    ask([submission](LogStore &store) { return store.submit(submission); },
        [this, message](const SubmitOutcome &outcome) { accepted(message, outcome); });
}

void StoreStory::accepted(const Message &message, const SubmitOutcome &outcome)
{
    const auto *answer = std::get_if<SubmitAccepted>(&outcome);
    if (!answer) {
        problem(u"a message was not accepted"_s);
        return;
    }
    const auto [placed, isNew] = m_log.try_emplace(answer->sequence, message);
    if (placed->second.id != message.id)
        problem(u"number %1 was given twice"_s.arg(answer->sequence));
    const Sequence place = m_places.try_emplace(message.id.toBytes(), answer->sequence).first->second;
    if (place != answer->sequence)
        problem(u"a message is at %1 and at %2"_s.arg(place).arg(answer->sequence));
    std::erase_if(m_outbox, [&message](const Message &one) { return one.id == message.id; });
}

void StoreStory::acknowledge()
{
    const size_t device = draw(3);
    if (m_log.empty())
        return;
    const Sequence through = 1 + draw(static_cast<quint32>(m_log.rbegin()->first));
    Marks &marks = m_marks.at(device);
    marks.asked = std::max(marks.asked, through);
    ask([user = cast().users.at(device), id = cast().devices.at(device),
         through](LogStore &store) { return store.acknowledge(user, id, cast().talk, through); },
        [&marks, through] { marks.told = std::max(marks.told, through); });
}

void StoreStory::markRead()
{
    const size_t device = draw(3);
    if (m_log.empty())
        return;
    const Sequence through = 1 + draw(static_cast<quint32>(m_log.rbegin()->first));
    ask([user = cast().users.at(device),
         through](LogStore &store) { return store.markRead(user, cast().talk, through); },
        [&marks = m_marks.at(device), through] { marks.readTold = std::max(marks.readTold, through); });
}

void StoreStory::writeToDevice()
{
    const size_t from = draw(3);
    const size_t to = (from + 1 + draw(2)) % 3;
    QByteArray id(16, Qt::Uninitialized);
    for (char &byte : id)
        byte = static_cast<char>(draw(256));
    const DeviceMessage message{
        .user = cast().users.at(to),
        .device = cast().devices.at(to),
        .sender = cast().users.at(from),
        .senderDevice = cast().devices.at(from),
        .id = MessageId::fromBytes(id),
        .body = "sealed",
        .header = "h"};
    ask([message](LogStore &store) { return store.sendToDevice(message); },
        [this, to, id](SendOutcome outcome) {
            if (outcome == SendOutcome::Stored || outcome == SendOutcome::Repeated)
                m_mailTaken.at(to).insert(id);
            else if (outcome != SendOutcome::MailboxFull)
                problem(u"a message to a device was refused"_s);
        });
}

void StoreStory::acknowledgeMail()
{
    const size_t device = draw(3);
    if (const auto page = m_reader->mailboxAfter(cast().devices.at(device), 0, everything)) {
        for (const SharedDeviceMessage &message : page->messages)
            noteNumber(device, *message);
    }
    const auto &numbers = m_mailNumbers.at(device);
    if (numbers.empty())
        return;
    const quint64 through = 1 + draw(static_cast<quint32>(numbers.rbegin()->first));
    Marks &marks = m_marks.at(device);
    marks.mailAsked = std::max(marks.mailAsked, through);
    ask([user = cast().users.at(device), id = cast().devices.at(device),
         through](LogStore &store) { return store.acknowledgeDeviceMessages(user, id, through); },
        [&marks, through] { marks.mailTold = std::max(marks.mailTold, through); });
}

void StoreStory::arrive()
{
    const size_t device = draw(3);
    Marks &marks = m_marks.at(device);
    const DeviceState state{.generation = marks.generationTold + draw(3), .grant = marks.grantTold};
    ask([user = cast().users.at(device), id = cast().devices.at(device),
         state](LogStore &store) { return store.arrive(user, id, state); },
        [this, &marks, generation = state.generation](const std::optional<Arrived> &arrived) {
            if (!arrived)
                return;
            if (generation <= marks.generationTold)
                problem(u"a copy of a device got in"_s);
            marks.generationTold = std::max(marks.generationTold, generation);
            marks.grantTold = arrived->grant;
        });
}

// ---- what has to be true -------------------------------------------------------------------------------------------

template <typename T>
std::optional<T> StoreStory::certainly(Result<T> outcome)
{
    if (outcome)
        return std::move(*outcome);
    problem(u"%1: %2"_s.arg(errorName(outcome.error().code), outcome.error().detail));
    return std::nullopt;
}

void StoreStory::check()
{
    for (size_t device = 0; device < 3; ++device) {
        checkLog(device);
        checkMarks(device);
        checkMailbox(device);
    }
    checkRepeats();
    checkFile();
}

void StoreStory::checkLog(size_t device)
{
    const DeviceId id = cast().devices.at(device);
    const Sequence asked = m_marks.at(device).asked;
    const auto page = certainly(m_reader->after(id, cast().talk, 0, everything));
    if (!page)
        return;
    std::map<Sequence, SharedEntry> there;
    for (const LogItem &item : page->items) {
        if (item.entry)
            there[item.first] = item.entry;
    }
    for (const auto &[sequence, message] : m_log) {
        if (sequence > page->through)
            problem(u"%1 was accepted, and the log ends at %2"_s.arg(sequence).arg(page->through));
        const auto found = there.find(sequence);
        if (cast().devices.at(message.author) == id)
            continue;
        if (found == there.end() ? sequence > asked
                                 : found->second->id != message.id || found->second->body != message.body)
            problem(u"%1 was accepted, and is not what waits for device %2"_s.arg(sequence).arg(device));
    }
}

void StoreStory::checkMarks(size_t device)
{
    const Marks &told = m_marks.at(device);
    const DeviceId id = cast().devices.at(device);
    const auto mark = certainly(m_reader->mark(id, cast().talk));
    if (mark && *mark < told.told)
        problem(u"device %1 acknowledged %2, and its mark is %3"_s.arg(device).arg(told.told).arg(*mark));
    const auto mailbox = certainly(m_reader->mailbox(id));
    if (mailbox && mailbox->after < told.mailTold)
        problem(u"device %1 acknowledged mail %2, and is at %3"_s.arg(device).arg(told.mailTold).arg(mailbox->after));
    const auto record = certainly(m_reader->device(id));
    if (record && record->generation < told.generationTold)
        problem(u"device %1 was told generation %2, and has %3"_s.arg(device)
                    .arg(told.generationTold)
                    .arg(record->generation));
    const auto state = certainly(m_reader->state(cast().users.at(device), {}, everything));
    if (state && state->conversations.front().ownReadThrough < told.readTold)
        problem(u"what device %1 has read is forgotten"_s.arg(device));
}

void StoreStory::checkMailbox(size_t device)
{
    const auto page = certainly(m_reader->mailboxAfter(cast().devices.at(device), 0, everything));
    if (!page)
        return;
    std::set<QByteArray> there;
    for (const SharedDeviceMessage &message : page->messages) {
        there.insert(message->id.toBytes());
        noteNumber(device, *message);
    }
    const auto &numbers = m_mailNumbers.at(device);
    for (const QByteArray &id : m_mailTaken.at(device)) {
        const auto known = std::ranges::find(numbers, id, [](const auto &one) { return one.second; });
        const bool mayBeGone = known != numbers.end() && known->first <= m_marks.at(device).mailAsked;
        if (!there.contains(id) && !mayBeGone)
            problem(u"mail that was taken for device %1 is lost"_s.arg(device));
    }
}

void StoreStory::noteNumber(size_t device, const DeviceMessage &message)
{
    const QByteArray id = message.id.toBytes();
    if (m_mailNumbers.at(device).try_emplace(message.number, id).first->second != id)
        problem(u"mail number %1 of device %2 was given twice"_s.arg(message.number).arg(device));
}

// What was accepted gets the same answer again, and nobody else's number.
void StoreStory::checkRepeats()
{
    const size_t before = m_errors.size();
    if (!m_log.empty()) {
        ask(m_log.begin()->second);
        ask(m_log.rbegin()->second);
    }
    for (const Message &message : m_outbox)
        ask(message);
    m_writer->run(*m_store, m_asked);
    m_asked.clear();
    if (m_errors.size() > before)
        problem(u"a healthy disk fails: "_s + errorName(m_errors.back()));
}

void StoreStory::checkFile()
{
    const auto database = Database::open(file, Database::Access::Read);
    if (!database)
        return problem(u"cannot be opened: "_s + database.error().detail);
    auto answer = (*database)->query(u"PRAGMA integrity_check"_s);
    if (!answer || !answer->next() || answer->text(0) != u"ok")
        problem(u"the file is damaged: "_s + (answer ? answer->text(0) : answer.error().detail));
}

} // namespace Parlance::Testing
