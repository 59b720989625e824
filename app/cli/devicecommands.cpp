// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/devicecommands.h"

#include "app/cli/devicejson.h"
#include "app/cli/json.h"

namespace Parlance {

// ---- devices ---------------------------------------------------------------------------------------------------------

DevicesCommand::DevicesCommand(DeviceId revoked, Session &session, Printer &printer)
    : Command(session, printer), m_revoked(revoked)
{
}

void DevicesCommand::start()
{
    if (!requireAccount())
        return;
    await(session().online(), [this] {
        if (m_revoked.isValid())
            await(account().revokeDevice(m_revoked), [this] { list(); });
        else
            list();
    });
}

void DevicesCommand::list()
{
    await(account().devices(), [this](const QList<DeviceRecord> &devices) {
        // What is listed is what this device believes; that the relay shows something else is to be seen beside it.
        if (account().info().notice != TrustNotice::None && !print(toJson(account().info())))
            return;
        for (const DeviceRecord &device : devices) {
            if (!print(toJson(device)))
                return;
        }
        done();
    });
}

// ---- link ------------------------------------------------------------------------------------------------------------

LinkCommand::LinkCommand(const QString &code, bool beginsAnew, Session &session, Printer &printer)
    : Command(session, printer), m_code(code), m_beginsAnew(beginsAnew), m_input(1)
{
    connect(&m_input, &LineReader::lineRead, this, &LinkCommand::answer);
    connect(&m_input, &LineReader::ended, this, [this] { answer("no"); });
}

void LinkCommand::start()
{
    if (!requireAccount())
        return;
    if (m_beginsAnew && account().info().linked) {
        fail(ErrorCode::FieldInvalid, QStringLiteral("This device is linked: there is nothing to begin anew."));
        return;
    }
    if (m_beginsAnew) {
        await(session().online(), [this] { await(account().beginAnew(), [this] { done(); }); });
        return;
    }
    connect(&account(), &Account::linkChanged, this, &LinkCommand::follow);
    await(session().online(), [this] {
        if (!account().info().linked)
            account().startLinking();
        else
            follow(); // the other device may have asked already
    });
}

void LinkCommand::stop()
{
    account().confirmLink(false);
    Command::stop();
}

void LinkCommand::follow()
{
    const LinkStatus &status = account().linkStatus();
    if (isFinished() || status.state == m_shown)
        return;
    m_shown = status.state;
    if (status.state == LinkStatus::State::Ended) {
        if (status.error.code == ErrorCode::Rejected)
            fail(ErrorCode::Rejected,
                 QStringLiteral("Nobody said that the digits are the same. Nothing was handed over."));
        else
            fail(status.error);
        return;
    }
    if (status.state != LinkStatus::State::None && !print(toJson(status)))
        return;
    if (status.state == LinkStatus::State::Asked)
        help();
    else if (status.state == LinkStatus::State::Comparing)
        compare(status);
    else if (status.state == LinkStatus::State::Done)
        done();
}

/// Once for whoever runs this command; after that somebody has to say so, since each answer lets whoever is in between guess.
void LinkCommand::help()
{
    if (!std::exchange(m_helped, true))
        account().helpLink();
    else if (!m_code.isEmpty())
        fail(ErrorCode::Outdated,
             QStringLiteral("The other device began anew: run this again with the code it shows."));
    else
        read();
}

void LinkCommand::compare(const LinkStatus &status)
{
    if (!m_code.isEmpty()) {
        account().confirmLink(status.code == m_code);
        return;
    }
    read();
}

void LinkCommand::read()
{
    if (!std::exchange(m_reading, true))
        m_input.start();
}

void LinkCommand::answer(const QByteArray &line)
{
    const QByteArray said = line.trimmed().toLower();
    const bool yes = said == "yes" || said == "y";
    const LinkStatus::State state = account().linkStatus().state;
    if (state == LinkStatus::State::Asked && yes)
        account().helpLink();
    else if (state == LinkStatus::State::Asked || state == LinkStatus::State::Comparing)
        account().confirmLink(yes);
    m_input.answered();
}

// ---- keys ------------------------------------------------------------------------------------------------------------

SafetyNumberCommand::SafetyNumberCommand(const QString &name, Change change, const QString &number, Session &session,
                                         Printer &printer)
    : Command(session, printer), m_name(name), m_change(change), m_number(QString(number).remove(u' '))
{
}

void SafetyNumberCommand::start()
{
    if (!requireAccount())
        return;
    findConversation(m_name, false, [this](const ConversationRecord &conversation) {
        if (m_change == Change::None)
            return show(conversation.peer);
        const auto note = [this, peer = conversation.peer](const QString &digits) {
            await(account().setVerified(peer, m_change == Change::Verify, digits), [this, peer] { show(peer); });
        };
        if (!m_number.isEmpty())
            return note(m_number);
        await(account().safetyNumber(conversation.peer), [note](const SafetyNumber &now) { note(now.digits); });
    });
}

void SafetyNumberCommand::show(UserId user)
{
    await(account().safetyNumber(user), [this](const SafetyNumber &number) {
        if (print(toJson(number, m_name)))
            done();
    });
}

AcknowledgeCommand::AcknowledgeCommand(const QString &name, Session &session, Printer &printer)
    : Command(session, printer), m_name(name)
{
}

void AcknowledgeCommand::start()
{
    if (!requireAccount())
        return;
    findConversation(m_name, false, [this](const ConversationRecord &conversation) {
        await(account().acknowledgeNotice(conversation.peer, conversation.notice), [this] { done(); });
    });
}

// ---- what is where ---------------------------------------------------------------------------------------------------

DetailsCommand::DetailsCommand(const QString &name, const QString &id, Session &session, Printer &printer)
    : Command(session, printer), m_name(name), m_id(id)
{
}

void DetailsCommand::start()
{
    if (!requireAccount())
        return;
    findConversation(m_name, false, [this](const ConversationRecord &conversation) {
        await(account().messageDetails(conversation.id, MessageId::fromString(m_id)),
              [this](const MessageDetails &details) {
                  if (print(toJson(details)))
                      done();
              });
    });
}

CompletenessCommand::CompletenessCommand(const QString &name, Session &session, Printer &printer)
    : Command(session, printer), m_name(name)
{
}

void CompletenessCommand::start()
{
    if (!requireAccount())
        return;
    findConversation(m_name, false, [this](const ConversationRecord &conversation) {
        await(account().completeness(conversation.id), [this](const Completeness &completeness) {
            if (print(toJson(completeness, m_name)))
                done();
        });
    });
}

} // namespace Parlance
