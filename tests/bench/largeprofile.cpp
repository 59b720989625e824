// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/largeprofile.h"

#include "storage/accountstore.h"
#include "storage/contactstore.h"
#include "storage/conversationstore.h"
#include "storage/messagestore.h"
#include "storage/migrations.h"
#include "storage/profilevault.h"
#include "sync/account.h"
#include "tests/support/testsecret.h"

#include <QDir>

#include <array>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int conversations = 300;
constexpr int perCommit = 10'000;
constexpr qint64 start = 1'700'000'000'000;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("cannot write the profile: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

UserId peerOf(int conversation)
{
    return UserId(static_cast<quint64>(conversation) + 2);
}

ConversationId idOf(int conversation)
{
    return ConversationId(static_cast<quint64>(conversation) + 1);
}

void writePeople(Database &database)
{
    AccountInfo account;
    account.user = UserId(1);
    account.device = DeviceId(1);
    account.username = u"alice"_s;
    account.relay = {.host = u"127.0.0.1"_s, .port = 1, .pin = {}};
    account.linked = true;
    AccountStore store(database);
    must(store.save(account));
    const SigningKeyPair key{.publicKey = QByteArray(32, 'p'), .secretKey = QByteArray(64, 's')};
    must(store.setDeviceKey(key));
    must(store.setSecrets({.accountKey = key, .authorshipKey = QByteArray(32, 'a')}));
    for (int i = 0; i < conversations; ++i) {
        ContactRecord contact;
        contact.user = peerOf(i);
        contact.username = u"contact-%1"_s.arg(i);
        contact.status = ContactStatus::Accepted;
        must(ContactStore(database).save(contact));
        ConversationState state;
        state.id = idOf(i);
        state.peer = peerOf(i);
        must(ConversationStore(database).save(state, start));
    }
}

MessageRecord messageAt(int conversation, Sequence sequence, int number)
{
    static const std::array texts = {u"On my way."_s, u"Could you have a look at the second paragraph before four?"_s,
                                     u"👍"_s, u"I put the keys where they always are. See you on Sunday!"_s};
    MessageRecord message;
    message.id = MessageId::create();
    message.conversation = idOf(conversation);
    message.sequence = sequence;
    message.position = sequence;
    message.mine = sequence % 2 == 0;
    message.author = message.mine ? UserId(1) : peerOf(conversation);
    message.text = texts[static_cast<std::size_t>(number) % texts.size()];
    message.at = start + number * qint64{60'000};
    message.state = message.mine ? MessageState::Read : MessageState::Received;
    return message;
}

} // namespace

void writeLargeProfile(const QString &profileFolder, int messages)
{
    const QString folder = Account::folderIn(profileFolder);
    QDir().mkpath(folder);
    const ProfileVault vault = must(ProfileVault::open(folder, testSecret()));
    const auto database = must(Database::openEncrypted(ProfileVault::databaseIn(folder), vault.databaseKey().view(),
                                                       Database::Access::Write, Database::Durability::Normal));
    must(migrate(*database, clientMigrations));
    MessageStore store(*database);
    std::array<Sequence, conversations> heads{};
    for (int number = 0; number < messages;) {
        Transaction transaction(*database);
        if (number == 0)
            writePeople(*database);
        for (int i = 0; i < perCommit && number < messages; ++i, ++number) {
            // One in two to the first conversation, one in four to the second, …, and the rest to all in turn.
            const int share = std::countr_one(static_cast<unsigned>(number));
            const int conversation = share < 8 ? share : (number / 256) % conversations;
            must(store.insert(messageAt(conversation, ++heads[static_cast<std::size_t>(conversation)], number)));
        }
        must(transaction.commit());
    }
    Transaction transaction(*database);
    for (int i = 0; i < conversations; ++i) {
        const Sequence head = heads[static_cast<std::size_t>(i)];
        must(ConversationStore(*database).raise(idOf(i), Mark::Head, head));
        must(ConversationStore(*database).raise(idOf(i), Mark::OwnRead, head > 3 ? head - 3 : head));
    }
    must(transaction.commit());
}

} // namespace Parlance::Bench
