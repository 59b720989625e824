// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/provision.h"

#include "protocol/codec.h"
#include "protocol/limits.h"
#include "relay/datafolder.h"
#include "relay/sqlitebackend.h"
#include "tests/bench/giveup.h"
#include "tests/bench/talkcheck.h"

#include <sodium.h>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        giveUp(u"the store would not take what was to be prepared: "_s + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct KeyPair
{
    QByteArray publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey = QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);

    KeyPair()
    {
        crypto_sign_keypair(reinterpret_cast<unsigned char *>(publicKey.data()),
                            reinterpret_cast<unsigned char *>(secretKey.data()));
    }
};

/// As the device itself would, so that it has marks.
void publishList(LogStore &store, const Enrolled &enrolled, const QByteArray &authenticationKey)
{
    const KeyPair accountKey;
    wire::DeviceList list;
    list.set_user_id(enrolled.user.value());
    list.set_version(1);
    list.add_devices()->set_device_id(enrolled.device.value());
    list.mutable_devices(0)->set_authentication_key(fromBytes(authenticationKey));
    wire::SignedDeviceList signedList;
    signedList.set_list(list.SerializeAsString());
    const std::string message = std::string(Limits::deviceListLabel) + signedList.list();
    signedList.mutable_signature()->resize(crypto_sign_BYTES);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signedList.mutable_signature()->data()), nullptr,
                         reinterpret_cast<const unsigned char *>(message.data()), message.size(),
                         reinterpret_cast<const unsigned char *>(accountKey.secretKey.constData()));
    const DeviceListUpdate update{
        .version = list.version(),
        .devices = {enrolled.device},
        .deviceList = serialize(signedList),
        .keyInForce = {},
        .newKey = {{.key = accountKey.publicKey, .succession = {}}}};
    if (must(store.publishDeviceList(enrolled.user, enrolled.device, update)) != ListOutcome::Published)
        giveUp(u"the store takes no device list"_s);
}

LoadAccount registerOne(LogStore &store, int number)
{
    LoadAccount account;
    const KeyPair device;
    account.secretKey = device.secretKey;
    wire::DeviceKeys keys;
    keys.set_authentication_key(fromBytes(device.publicKey));
    const Enrolled enrolled = must(store.registerUser(
        {.username = u"load%1"_s.arg(number),
         .passwordHash = u"none"_s,
         .device = {.name = u"load"_s, .platform = u"bench"_s, .keys = serialize(keys)},
         .inviteToken = std::nullopt}));
    publishList(store, enrolled, device.publicKey);
    account.user = enrolled.user;
    account.device = enrolled.device;
    return account;
}

void befriend(LogStore &store, LoadAccount &first, LoadAccount &second)
{
    must(store.changeContact(first.user, ContactChange::Request, second.user));
    must(store.changeContact(second.user, ContactChange::Accept, first.user));
    const auto conversation = must(store.openConversation(first.user, second.user));
    first.conversation = second.conversation = conversation.id;
    first.partnerDevice = second.device;
    second.partnerDevice = first.device;
}

std::unique_ptr<LogStore> openStore(const QString &dataFolder)
{
    static const SystemClock clock;
    const DataFolder folder(dataFolder);
    must(folder.create());
    return must(SqliteBackend(folder.database(), clock).openStore());
}

void queueOne(LogStore &store, const Author &author)
{
    wire::Submit submit;
    author.talk.write(0, submit);
    const auto outcome = must(store.submit(
        {.sender = author.account.user,
         .senderDevice = author.account.device,
         .conversation = author.account.conversation,
         .id = toMessageId(submit.client_message_id()),
         .body = toBytes(submit.body()),
         .headers = {{.device = author.account.partnerDevice, .header = QByteArray(envelopeHeaderBytes, 'h')}}}));
    const auto *const accepted = std::get_if<SubmitAccepted>(&outcome);
    if (!accepted)
        giveUp(u"the store does not accept a message"_s);
    wire::Accepted answer;
    answer.set_conversation_id(author.account.conversation.value());
    answer.set_client_message_id(submit.client_message_id());
    answer.set_sequence(accepted->sequence);
    author.talk.accepted(answer);
}

} // namespace

std::vector<LoadAccount> provision(const QString &dataFolder, int pairs)
{
    constexpr int pairsPerCommit = 200;
    const auto store = openStore(dataFolder);
    std::vector<LoadAccount> accounts;
    for (int pair = 0; pair < pairs; ++pair) {
        if (pair % pairsPerCommit == 0)
            must(store->begin());
        accounts.push_back(registerOne(*store, 2 * pair));
        accounts.push_back(registerOne(*store, 2 * pair + 1));
        befriend(*store, accounts[accounts.size() - 2], accounts.back());
        if (pair % pairsPerCommit == pairsPerCommit - 1 || pair == pairs - 1)
            must(store->commit());
    }
    return accounts;
}

void queueMessages(const QString &dataFolder, std::span<const Author> authors, int messages)
{
    constexpr int messagesPerCommit = 10'000;
    const auto store = openStore(dataFolder);
    for (int done = 0; done < messages;) {
        must(store->begin());
        for (int i = 0; i < messagesPerCommit && done < messages; ++i, ++done)
            queueOne(*store, authors[static_cast<size_t>(done) % authors.size()]);
        must(store->commit());
    }
}

} // namespace Parlance::Bench
