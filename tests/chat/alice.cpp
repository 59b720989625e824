// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include "tests/support/testsecret.h"
#include "unsealedencryptor.h"

#include <QTest>

namespace Parlance {

using namespace Frames;

Alice::Alice()
{
    directory.publisher = alice;
    directory.setDevices(bob, {bobsDevice});
    relay.automatic = [this](const wire::ClientFrame &command) { return directory.answer(command); };
    start();
}

void Alice::start()
{
    AccountWorker::Options options;
    options.clock = clock;
    options.backoff = Backoff(1);
    options.encryptor = [this](Ratchet &) { return std::make_unique<UnsealedEncryptor>(strangers); };
    auto opened = AccountWorker::open(
        folder.filePath(QStringLiteral("chat.db")), testDatabaseKey(), std::move(options));
    if (!opened)
        qFatal("cannot open: %s", qPrintable(opened.error().detail));
    worker = std::move(*opened);
    connect(worker.get(), &AccountWorker::committed, this, [this](const Changes &changes) { commits += changes; });
    connect(worker.get(), &AccountWorker::storageFailed, this, [this](const Error &error) { storageErrors += error; });
}

void Alice::restart()
{
    kill();
    start();
}

bool Alice::join()
{
    const Answer<AccountInfo> answer;
    worker->join({.relay = relay.address(), .token = QStringLiteral("token")}, QStringLiteral("alice"),
                 QStringLiteral("correct horse"), QStringLiteral("desk"), answer);
    if (!relay.expect<wire::Hello>())
        return false;
    relay.answer(welcome());
    if (!relay.expect<wire::Register>())
        return false;
    relay.answer(signedIn());
    return synchronize(wholeState()) && wait(answer.future()).has_value();
}

bool Alice::authenticate()
{
    if (!relay.expect<wire::Hello>())
        return false;
    relay.answer(welcome());
    if (!relay.expect<wire::Challenge>())
        return false;
    wire::RelayFrame challenge;
    challenge.mutable_challenge_issued()->set_nonce(std::string(32, 'n'));
    relay.answer(challenge);
    if (!relay.expect<wire::Prove>())
        return false;
    relay.answer(signedIn());
    return true;
}

bool Alice::synchronize(const wire::RelayFrame &state)
{
    if (!relay.expect<wire::Synchronize>())
        return false;
    relay.answer(state);
    relay.send(caughtUp());
    return QTest::qWaitFor([this] { return isOnline(); });
}

bool Alice::connectAgain()
{
    worker->connectToRelay();
    return authenticate() && synchronize(sameState());
}

bool Alice::queue(const QString &text)
{
    const Answer<MessageRecord> answer;
    worker->send(withBob, {.text = text}, answer);
    return wait(answer.future()).has_value();
}

bool Alice::tellDevices()
{
    if (!relay.expect<wire::FetchDevices>())
        return false;
    relay.answer(directory.devices(bob));
    return true;
}

void Alice::linkLaptop()
{
    const auto secrets = worker->stores().account.secrets();
    if (!secrets || !*secrets)
        qFatal("Alice has no account key");
    directory.setDevices(alice, {alicesDevice, alicesLaptop}, &(*secrets)->accountKey);
}

wire::RelayFrame Alice::staleDevices(const wire::Submit &submit) const
{
    wire::RelayFrame frame;
    auto *stale = frame.mutable_stale_devices();
    stale->set_conversation_id(submit.conversation_id());
    stale->set_client_message_id(submit.client_message_id());
    directory.fill(*stale->add_users(), alice);
    directory.fill(*stale->add_users(), bob);
    return frame;
}

QList<MessageRecord> Alice::history()
{
    return worker->stores().messages.page(withBob, {}, {}, 500).value_or(QList<MessageRecord>());
}

QStringList Alice::texts()
{
    QStringList texts;
    const auto messages = history();
    for (const MessageRecord &message : messages)
        texts += message.unreadable ? QStringLiteral("?") : message.text;
    return texts;
}

ConversationRecord Alice::conversation()
{
    const auto found = worker->stores().conversations.find(withBob);
    return found && *found ? **found : ConversationRecord();
}

} // namespace Parlance
