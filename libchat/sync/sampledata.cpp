// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/sampledata.h"

#include "protocol/codec.h"
#include "storage/profilevault.h"
#include "storage/stores.h"
#include "sync/account.h"
#include "sync/changeset.h"
#include "sync/compose.h"

#include <QDir>

namespace Parlance {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr UserId me(1);

struct Line
{
    qint64 ago; ///< ms before now
    bool mine;
    const char16_t *text;
    bool late = false;
    bool unreadable = false;
    quint64 missing = 0; ///< a placeholder: for so many messages, this one the last of them
};

struct Person
{
    UserId user;
    const char16_t *username;
    const char16_t *name;
};

// Whoever Alice talks to is called Bob, in one way of writing or another.
constexpr Person bob{UserId(2), u"bob", u"Bob"};

struct Chat
{
    ConversationId id;
    Person peer;
    QList<Line> lines;
    Sequence unread = 0; ///< how many of the last ones
    Sequence notDelivered = 0; ///< how many of the last ones no device of the peer has
    Sequence notSeen = 0; ///< how many of the last ones the peer has not read
};

QList<Line> withBob()
{
    return {
        {2 * day + 3 * hour, false, u"Hi Alice! The relay in the cellar is up. That was quicker than making coffee."},
        {2 * day + 3 * hour - minute, true, u"Already? I thought you needed a domain and certificates and all that."},
        {2 * day + 3 * hour - 2 * minute, false, u"One command, one link. You clicked it, and here we are 🙂"},
        {2 * day + 2 * hour, true, u"👍"},
        {day + 5 * hour, true, u"How was the concert?"},
        {day + 4 * hour, false,
         u"Wonderful. They played the whole second suite, and for the encore somebody brought an accordion."},
        {day + 4 * hour - minute, false, u"You would have liked it."},
        {day + 4 * hour - 2 * minute, false, u"🎻🪗🎶"},
        {day + 3 * hour, true,
         u"Next time I come along. Here is the list for Saturday, tell me if something is missing:\n\n"
         u"• bread, olives, cheese\n• the big blanket\n• your speaker, charged this time\n• sun cream\n• a plan B for "
         u"rain"},
        {day + 3 * hour - 2 * minute, false,
         u"Plan B is my kitchen. I have two kinds of tea and a view of the neighbour's cat."},
        {day + 2 * hour, false, u"This one I wrote in the train without a connection.", true},
        {3 * hour, true,
         u"A long one, because you asked how it works: my program seals each message for your devices and hands it to "
         u"the relay. "
         u"The relay gives it a number, writes it to its disk and only then says that it has it. Your computer fetches "
         u"it, stores "
         u"it, and says so. The relay forgets it. So when the second tick appears, it is on your disk and nowhere else "
         u"but mine. "
         u"The numbers are what keeps our two histories in the same order, whatever our clocks say."},
        {3 * hour - minute, false, u"So if I unplug the relay now, nothing is lost?"},
        {3 * hour - 2 * minute, true, u"Nothing that was accepted. Try it 😄"},
        {2 * hour, false, u"I did. Twice. It came back and nobody noticed."},
        {50 * minute, true, u"See you on Saturday then. Eleven at the bridge?"},
        {48 * minute, false, u"Eleven at the bridge."},
        {20 * minute, true, u"I bring the list."},
        {19 * minute, true, u"And an umbrella, just in case."},
        {6 * minute, false, u"The forecast says sun ☀️ but bring it anyway"},
        {5 * minute, false, u"Then it will not rain"},
    };
}

QList<Chat> chats()
{
    return {
        {ConversationId(1), bob, withBob(), 2},
        {ConversationId(2),
         {UserId(3), u"bob.work", u"Bob from work"},
         {{5 * day, false, u"Could you look over my talk before Thursday?"},
          {5 * day - hour, true, u"Gladly. Send it when it is ready."},
          {30 * minute, true, u"How did it go?"}},
         0,
         0,
         1},
        {ConversationId(3),
         {UserId(4), u"bob.ar", u"بوب"},
         {{4 * hour, false, u"صباح الخير! هل وصلت الصور؟"},
          {4 * hour - 3 * minute, true, u"صباح النور، نعم وصلت كلها. شكراً جزيلاً 🌷"},
          {4 * hour - 5 * minute, false, u"سأرسل الباقي مساءً، حوالي الساعة 18:30."}}},
        {ConversationId(4),
         {UserId(5), u"bob.zh", u"鲍勃"},
         {{day + 7 * hour, false, u"周末一起去爬山吗？"},
          {day + 6 * hour, true, u"好啊，几点出发？"},
          {day + 6 * hour - 4 * minute, false, u"早上七点，老地方见。"}},
         1},
        {ConversationId(5),
         {UserId(6), u"bob.ru", u"Боб"},
         {{3 * day, false, u"Спасибо за вчерашний вечер!"},
          {3 * day - minute, false, u"", false, true},
          {3 * day - 2 * hour, true, u"Всегда рад. До скорого!"}}},
        {ConversationId(6),
         {UserId(7), u"bob.upstairs", u"Bob upstairs"},
         {{9 * day, true, u"Did the parcel arrive?"},
          {9 * day - hour, false, u"", false, true, 12},
          {9 * day - 2 * hour, false, u"Yesterday, thank you so much ❤️"}}},
        {ConversationId(7),
         {UserId(8), u"bob.choir", u"Bob, choir"},
         {{40 * day, false, u"Long time no see. Still singing?"},
          {40 * day - 2 * hour, true, u"Still here, still a bass."}}},
        {ConversationId(8), {UserId(9), u"bob.garden", u"Bob's garden"}, {}},
    };
}

QString textOf(const char16_t *text)
{
    return QString::fromUtf16(text);
}

/// The same ids every time, so that two sample profiles are alike.
MessageId idOf(ConversationId conversation, Sequence sequence)
{
    return MessageId(QUuid(
        static_cast<uint>(conversation.value()), static_cast<ushort>(sequence), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

/// A few hundred lines of small talk before the written ones, so that scrolling has something to scroll.
QList<Line> smallTalk()
{
    static constexpr const char16_t *lines[]{
        u"Good morning!",
        u"Tea?",
        u"In five minutes.",
        u"The cat is on the roof again.",
        u"Which one?",
        u"The grey one. It looks rather pleased with itself.",
        u"😂",
        u"I found the key, it was in the other coat all along.",
        u"Shall we walk or take the bicycles?",
        u"Bicycles. The path along the river is dry again.",
        u"Done.",
        u"Read this when you have time, it explains tides better than my school did.",
        u"Good night",
        u"🌙",
    };
    constexpr int count = 240;
    QList<Line> talk;
    for (int i = 0; i < count; ++i) {
        const qint64 ago = (count - i) * 5 * hour + 4 * day;
        const bool mine = (i / 2) % 2 == 0;
        talk.append({ago, mine, lines[static_cast<size_t>(i) % std::size(lines)]});
    }
    return talk;
}

Result<void> writePerson(Stores &stores, const Person &person, ContactStatus status, bool blocked = false)
{
    const ContactRecord contact{
        .user = person.user,
        .username = textOf(person.username),
        .name = {},
        .status = status,
        .blocked = blocked,
        .conversation = {}};
    return stores.contacts.save(contact).and_then([&]() -> Result<void> {
        return stores.contacts.setDisplayName(person.user, textOf(person.name)).transform([](bool) { });
    });
}

/// As if it had come sealed: what can be given to another device, or saved and read back.
QByteArray authoredText(const QString &text)
{
    content::Content content;
    content.mutable_text()->set_body(fromText(text));
    content::Authored authored;
    authored.set_content(content.SerializeAsString());
    return serialize(authored);
}

Result<void> writeLine(Stores &stores, const Chat &chat, const Line &line, Sequence sequence, qint64 now)
{
    MessageRecord message;
    message.id = idOf(chat.id, sequence);
    message.conversation = chat.id;
    message.sequence = sequence;
    message.position = sequence;
    message.author = line.mine ? me : chat.peer.user;
    message.mine = line.mine;
    message.text = textOf(line.text);
    message.unreadable = line.unreadable;
    message.late = line.late;
    message.at = now - line.ago;
    const QByteArray authored = message.unreadable ? QByteArray() : authoredText(message.text);
    return stores.messages.insert(message, authored).transform([](qint64) { });
}

Result<void> writeChat(Stores &stores, const Chat &chat, qint64 now)
{
    auto head = static_cast<Sequence>(chat.lines.size());
    for (const Line &line : chat.lines)
        head += line.missing > 0 ? line.missing - 1 : 0;
    const ConversationState state{
        .id = chat.id,
        .peer = chat.peer.user,
        .head = head,
        .ownRead = head - chat.unread,
        .peerRead = head - chat.notSeen,
        .peerDelivered = head - chat.notDelivered,
        .deviceMark = head};
    auto done = writePerson(stores, chat.peer, ContactStatus::Accepted).and_then([&] {
        return stores.conversations.save(state, now - 60 * day);
    });
    Sequence sequence = 0;
    for (const Line &line : chat.lines) {
        sequence += std::max<quint64>(line.missing, 1);
        if (done && line.missing > 0)
            done = stores.gaps.add(
                {.conversation = chat.id, .range = {.first = sequence - line.missing + 1, .last = sequence}});
        if (done)
            done = writeLine(stores, chat, line, sequence, now);
    }
    return done;
}

/// What waits and what failed: written as the program writes it, never taken by a relay.
Result<void> writeOutbox(Stores &stores, qint64 now)
{
    ChangeSet changes;
    auto failed = compose(stores, ConversationId(2), {.text = QStringLiteral("And did they ask about the tides?")},
                          now - 3 * minute, changes);
    if (!failed)
        return std::unexpected(failed.error());
    auto row = stores.messages.find(ConversationId(2), me, failed->id);
    if (!row || !*row)
        return failure(ErrorCode::NotFound);
    return stores.messages.fail((*row)->row, ErrorCode::Rejected)
        .and_then([&] { return stores.outbox.remove(ConversationId(2), failed->id); })
        .and_then([&] {
            return compose(stores, ConversationId(2), {.text = QStringLiteral("I want to hear everything.")},
                           now - 2 * minute, changes)
                .transform([](const MessageRecord &) { });
        });
}

/// Keys of nobody: the sample never talks to a relay.
AccountSecrets secretsOf(UserId user)
{
    const auto byte = static_cast<char>(user.value());
    return {.accountKey = {.publicKey = QByteArray(32, byte), .secretKey = QByteArray(64, byte)},
            .authorshipKey = QByteArray(32, byte)};
}

/// The keys that were seen of the account and its contacts: one compared, one that changed since.
Result<void> writeTrust(Stores &stores)
{
    const auto save = [&](UserId user, bool verified, TrustNotice notice) {
        return stores.trust.save(
            user,
            {.accountKey = secretsOf(user).accountKey.publicKey,
             .listVersion = 1,
             .list = QByteArrayLiteral("list"),
             .verified = verified,
             .notice = notice});
    };
    return save(me, false, TrustNotice::None)
        .and_then([&] { return save(bob.user, true, TrustNotice::None); })
        .and_then([&] { return save(UserId(3), false, TrustNotice::None); })
        .and_then([&] { return save(UserId(8), false, TrustNotice::KeyReplaced); });
}

Result<void> writeDevices(Stores &stores, qint64 now)
{
    const auto device = [now](quint64 id, const char16_t *name, const char16_t *platform, qint64 age, qint64 inactive,
                              bool linked = true) {
        return KnownDevice{
            .record = {.id = DeviceId(id),
                       .name = textOf(name),
                       .platform = textOf(platform),
                       .created = now - age,
                       .lastActive = now - inactive,
                       .linked = linked},
            .authenticationKey = QByteArray(32, 'a'),
            .identityKey = QByteArray(33, 'i')};
    };
    return stores.devices
        .replace(
            me,
            {device(1, u"Desk at home", u"Linux", 60 * day, 0), device(2, u"Travel laptop", u"Windows", 20 * day, day),
             device(3, u"Borrowed tablet", u"Linux", hour, hour, false)})
        .and_then([&] {
            return stores.devices.replace(
                bob.user,
                {device(4, u"desk", u"Linux", 60 * day, 0), device(5, u"laptop", u"macOS", 30 * day, 2 * day)});
        });
}

/// How far the devices of the first conversation are: all of them, but for Bob's laptop, which slept since yesterday.
Result<void> writeMarks(Stores &stores, Sequence head, qint64 now)
{
    const auto raise = [&](UserId user, quint64 device, Sequence through) {
        return stores.deliveries
            .raise(ConversationId(1), {.user = user, .device = DeviceId(device), .through = through}, now - 4 * minute)
            .transform([](bool) { });
    };
    return raise(me, 2, head).and_then([&] { return raise(bob.user, 4, head); }).and_then([&] {
        return raise(bob.user, 5, head - 12);
    });
}

Result<void> writeEverything(Stores &stores, qint64 now)
{
    Transaction transaction(stores.database);
    const AccountInfo account{
        .user = me,
        .device = DeviceId(1),
        .username = QStringLiteral("alice"),
        .displayName = QStringLiteral("Alice"),
        .relay = {.host = QStringLiteral("relay.example"), .port = defaultPort, .pin = {}},
        .linked = true};
    auto done = transaction.begun().and_then([&] { return stores.account.save(account); }).and_then([&] {
        return stores.account.setSecrets(secretsOf(me));
    });
    Sequence headWithBob = 0;
    for (Chat chat : chats()) {
        if (chat.peer.user == bob.user) {
            chat.lines = smallTalk() + chat.lines;
            headWithBob = static_cast<Sequence>(chat.lines.size());
        }
        if (done)
            done = writeChat(stores, chat, now);
    }
    return done
        .and_then([&] {
            return stores.conversations.setDraft(ConversationId(6), QStringLiteral("Let us celebrate that with"));
        })
        .and_then([&] { return stores.listing.setMuted(ConversationId(7), true); })
        .and_then([&] {
            return writePerson(stores, {UserId(10), u"bob.books", u"Bob, book club"}, ContactStatus::RequestReceived);
        })
        .and_then([&] {
            return writePerson(stores, {UserId(11), u"bob.chess", u"Bob, chess"}, ContactStatus::RequestSent);
        })
        .and_then([&] {
            return writePerson(stores, {UserId(12), u"bob.lottery", u"Bob, lottery"}, ContactStatus::None, true);
        })
        .and_then([&] { return writeDevices(stores, now); })
        .and_then([&] { return writeTrust(stores); })
        .and_then([&] { return writeMarks(stores, headWithBob, now); })
        .and_then([&] { return writeOutbox(stores, now); })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

Result<void> writeSampleData(const QString &profileFolder, const ProfileSecret &secret, qint64 nowMs)
{
    const QDir folder(Account::folderIn(profileFolder));
    if (!folder.mkpath(QStringLiteral(".")))
        return failure(ErrorCode::StorageUnwritable, folder.path());
    const auto vault = ProfileVault::open(folder.path(), secret);
    if (!vault)
        return std::unexpected(vault.error());
    auto stores = Stores::open(ProfileVault::databaseIn(folder.path()), vault->databaseKey());
    if (!stores)
        return std::unexpected(stores.error());
    auto account = (*stores)->account.info();
    if (!account)
        return std::unexpected(account.error());
    if (account->isSignedIn())
        return failure(ErrorCode::AlreadySignedIn);
    return writeEverything(**stores, nowMs);
}

PresenceRecord samplePresence(UserId user, qint64 nowMs)
{
    if (user == bob.user || user == UserId(4))
        return {.online = true, .lastSeen = nowMs};
    if (user == UserId(3))
        return {.online = false, .lastSeen = nowMs - 12 * minute};
    return user == UserId(5) ? PresenceRecord{.online = false, .lastSeen = nowMs - 20 * hour} : PresenceRecord();
}

} // namespace Parlance
