// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/stores.h"
#include "tests/support/testsecret.h"

#include <QTemporaryDir>

namespace Parlance {

/// A database with Alice (user 1) in it and her conversation 5 with Bob (user 2).
struct StoreFixture
{
    StoreFixture()
    {
        auto opened = Stores::open(folder.filePath(QStringLiteral("chat.db")), testDatabaseKey());
        if (!opened)
            qFatal("cannot open: %s", qPrintable(opened.error().detail));
        stores = std::move(*opened);
        AccountInfo info;
        info.user = alice;
        info.device = DeviceId(11);
        info.username = QStringLiteral("alice");
        info.linked = true;
        const bool made = stores->account.save(info) && addContact(bob, QStringLiteral("bob"), conversation);
        if (!made)
            qFatal("cannot fill the database");
    }

    bool addContact(UserId user, const QString &username, ConversationId with)
    {
        ContactRecord contact;
        contact.user = user;
        contact.username = username;
        contact.status = ContactStatus::Accepted;
        return stores->contacts.save(contact)
            && stores->conversations.save({.id = with, .peer = user, .deviceMark = {}}, 1);
    }

    qint64 add(Sequence sequence, const QString &text, UserId author = bob)
    {
        MessageRecord message;
        message.id = MessageId::create();
        message.conversation = conversation;
        message.sequence = sequence;
        message.position = sequence;
        message.author = author;
        message.mine = author == alice;
        message.text = text;
        message.at = 1000 + static_cast<qint64>(sequence);
        return stores->messages.insert(message).value_or(0);
    }

    qint64 queue(const QString &text)
    {
        MessageRecord message;
        message.id = MessageId::create();
        message.conversation = conversation;
        message.position = stores->messages.nextQueuedPosition(conversation).value_or(0);
        message.author = alice;
        message.mine = true;
        message.text = text;
        message.at = 9000;
        message.queuedSince = 9000;
        return stores->messages.insert(message).value_or(0);
    }

    static constexpr UserId alice{1};
    static constexpr UserId bob{2};
    static constexpr ConversationId conversation{5};

    QTemporaryDir folder;
    std::unique_ptr<Stores> stores;
};

inline QStringList textsOf(const Result<QList<MessageRecord>> &messages)
{
    QStringList texts;
    for (const MessageRecord &message : messages.value_or(QList<MessageRecord>()))
        texts += message.text;
    return texts;
}

} // namespace Parlance
