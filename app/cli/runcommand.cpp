// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/runcommand.h"

#include "app/cli/devicejson.h"
#include "app/cli/json.h"

#include <QJsonDocument>

namespace Parlance {

namespace {

constexpr int commandsAtOnce = 256;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

RunCommand::RunCommand(const ArrivalFeed::Options &options, Session &session, Printer &printer)
    : Command(session, printer), m_feed(session, printer, options), m_lines(commandsAtOnce)
{
    connect(&m_feed, &ArrivalFeed::ended, this, &RunCommand::done);
    connect(&m_feed, &ArrivalFeed::failed, this, [this](const Error &error) { fail(error); });
    connect(&m_feed, &ArrivalFeed::outputClosed, this, &RunCommand::outputClosed);
    connect(&m_lines, &LineReader::lineRead, this, &RunCommand::take);
    connect(&m_lines, &LineReader::ended, this, [this] {
        m_inputEnded = true;
        finishIfComplete();
    });
}

void RunCommand::start()
{
    if (!requireAccount())
        return;
    await(session().load(), [this] {
        watch();
        printContacts();
        m_feed.start();
        m_lines.start();
        account().connectToRelay();
    });
}

void RunCommand::watch()
{
    tellAccount();
    connect(&account(), &Account::infoChanged, this, &RunCommand::tellAccount);
    connect(&session(), &Session::committed, this, &RunCommand::commit);
    connect(&account(), &Account::connectionChanged, this, [this] { print(toJson(account().connection())); });
    failWithConnection();
    connect(&account(), &Account::repairChanged, this, [this] { print(toJson(account().repairStatus())); });
    connect(&account(), &Account::storageFailed, this, [this](const Error &error) { fail(error); });
    connect(&account(), &Account::typingChanged, this, [this](ConversationId conversation, bool typing) {
        print({{key("event"), key("typing")},
               {key("conversation"), static_cast<qint64>(conversation.value())},
               {key("with"), session().conversations().value(conversation).peerUsername},
               {key("typing"), typing}});
    });
    connect(&account(), &Account::presenceChanged, this, [this](UserId user) {
        for (const ConversationRecord &conversation : session().conversations()) {
            if (conversation.peer != user)
                continue;
            const PresenceRecord presence = account().presence(user);
            print({{key("event"), key("presence")},
                   {key("username"), conversation.peerUsername},
                   {key("online"), presence.online},
                   {key("last_seen"), presence.lastSeen}});
        }
    });
}

void RunCommand::tellAccount()
{
    const QJsonObject told = toJson(account().info());
    if (std::exchange(m_accountTold, told) != told)
        print(told);
}

void RunCommand::printContacts()
{
    await(account().contacts(), [this](const QList<ContactRecord> &contacts) {
        for (const ContactRecord &contact : contacts) {
            if (contact.status == ContactStatus::RequestReceived && !print(toJson(contact)))
                return;
        }
    });
}

void RunCommand::commit(const Changes &changes)
{
    for (const ContactRecord &contact : changes.contacts)
        print(toJson(contact));
    for (const MessageRecord &entry : changes.amendments) {
        if (!entry.mine)
            print(amendmentJson(entry, session().conversations().value(entry.conversation), account().info()));
    }
    for (const MessageRecord &message : changes.messages) {
        if (message.kind == EntryKind::DisappearingTime && !message.mine)
            print(toJson(message, session().conversations().value(message.conversation), account().info()));
    }
    for (const ConversationRecord &conversation : changes.conversations) {
        const QJsonObject marks = marksJson(conversation);
        if (m_marks.value(conversation.id) == marks)
            continue;
        m_marks.insert(conversation.id, marks);
        print(marks);
    }
}

void RunCommand::take(const QByteArray &line)
{
    if (isFinished())
        return;
    if (line.trimmed().isEmpty())
        return m_lines.answered();
    ++m_running;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonObject object = document.object();
    const QJsonValue tag = object.value(key("tag"));
    if (!document.isObject()) {
        answer(Outcome::of(UsageError{.sentence = QStringLiteral("That line is no JSON object.")}), {}, tag);
        return;
    }
    const auto invocation = parseCommandObject(object);
    if (!invocation)
        return answer(Outcome::of(invocation.error()), object.value(key("command")).toString(), tag);
    const QString name = QString::fromLatin1(invocation->command->name);
    if (name == u"read")
        markRead(*invocation, tag);
    else if (name == u"confirm")
        confirm(*invocation, tag);
    else
        start(*invocation, tag);
}

void RunCommand::start(const Invocation &invocation, const QJsonValue &tag)
{
    const QString name = QString::fromLatin1(invocation.command->name);
    if (invocation.has("stdin"))
        return answer(Outcome::of(UsageError{QStringLiteral("Standard input is where commands come from.")}), name,
                      tag);
    auto tagged = std::make_shared<TaggedPrinter>(printer(), tag);
    auto made = makeCommand(invocation, session(), *tagged);
    if (!made)
        return answer(Outcome::of(made.error()), name, tag);
    Command *command = made->release();
    command->setParent(this);
    connect(command, &Command::finished, this, [this, command, tagged, name, tag](const Outcome &outcome) {
        command->deleteLater();
        answer(outcome, name, tag);
    });
    command->start();
}

void RunCommand::markRead(const Invocation &invocation, const QJsonValue &tag)
{
    const QString name = QStringLiteral("read");
    const auto conversation = session().conversationWith(invocation.value("name"));
    if (!conversation)
        return answer(Outcome::of(ErrorCode::UnknownConversation), name, tag);
    const auto head = static_cast<qint64>(conversation->head);
    const auto through = wholeNumber(invocation, "through", 0, head, head);
    if (!through)
        return answer(Outcome::of(through.error()), name, tag);
    account().markRead(conversation->id, static_cast<Sequence>(*through));
    answer({}, name, tag);
}

void RunCommand::confirm(const Invocation &invocation, const QJsonValue &tag)
{
    const bool known = m_feed.confirm(MessageId::fromString(invocation.value("id")));
    answer(known ? Outcome() : Outcome::of(ErrorCode::NotFound), QStringLiteral("confirm"), tag);
}

void RunCommand::answer(const Outcome &outcome, const QString &command, const QJsonValue &tag)
{
    QJsonObject line = {{key("event"), key(outcome.code == ExitCode::Done ? "done" : "error")},
                        {key("command"), command}};
    if (outcome.code != ExitCode::Done) {
        line[key("error")] = outcome.error;
        line[key("message")] = outcome.sentence;
        line[key("code")] = static_cast<int>(outcome.code);
    }
    if (!tag.isUndefined())
        line[key("tag")] = tag;
    --m_running;
    m_lines.answered();
    if (!isFinished() && print(line))
        finishIfComplete();
}

void RunCommand::finishIfComplete()
{
    if (m_inputEnded && m_running == 0)
        m_feed.stop();
}

void RunCommand::stop()
{
    m_feed.stop();
}

} // namespace Parlance
