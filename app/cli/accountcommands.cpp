// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/accountcommands.h"

#include "app/cli/devicejson.h"
#include "app/cli/json.h"
#include "app/cli/password.h"

#include <QTimer>

namespace Parlance {

namespace {

QString lostSentence(quint64 lost)
{
    return lost == 1
        ? QStringLiteral("1 message is missing here, and nobody who was asked could supply it.")
        : QStringLiteral("%1 messages are missing here, and nobody who was asked could supply them.").arg(lost);
}

} // namespace

// ---- join, sign-in --------------------------------------------------------------------------------------------------

SetUpCommand::SetUpCommand(const Invocation &invocation, Session &session, Printer &printer)
    : Command(session, printer), m_givesRecoveryCode(!invocation.has("no-recovery-code"))
{
}

void SetUpCommand::isSetUp(const AccountInfo &info)
{
    if (!print(toJson(info)))
        return;
    const ProfileProtection &protection = account().protection();
    const bool isOnlyWay = protection.keyStore && !protection.keyFile && !protection.passphrase;
    if (m_givesRecoveryCode && isOnlyWay && !protection.recoveryCodeWritten)
        giveRecoveryCode([this] { done(); });
    else
        done();
}

JoinCommand::JoinCommand(const Invocation &invocation, Session &session, Printer &printer)
    : SetUpCommand(invocation, session, printer)
    , m_link(invocation.value("link"))
    , m_username(invocation.value("username"))
    , m_device(invocation.value("device"))
{
}

void JoinCommand::start()
{
    const auto invite = InviteLink::parse(m_link);
    if (!invite)
        return fail(ErrorCode::MalformedInput,
                    QStringLiteral("That is not an invite link; one begins with parlance://."));
    const auto password = readPassword();
    if (!password)
        return fail(password.error());
    await(account().join(*invite, m_username, *password, m_device), [this](const AccountInfo &info) { isSetUp(info); });
}

SignInCommand::SignInCommand(const Invocation &invocation, Session &session, Printer &printer)
    : SetUpCommand(invocation, session, printer)
    , m_address(invocation.value("address"))
    , m_pin(invocation.value("pin"))
    , m_username(invocation.value("username"))
    , m_device(invocation.value("device"))
{
}

void SignInCommand::start()
{
    auto relay = parseRelayAddress(m_address);
    if (!relay)
        return fail(ErrorCode::MalformedInput,
                    QStringLiteral("'%1' is not an address such as relay.example:7667.").arg(m_address));
    if (!m_pin.isEmpty())
        relay->pin = m_pin;
    const auto password = readPassword();
    if (!password)
        return fail(password.error());
    await(account().signIn(*relay, m_username, *password, m_device),
          [this](const AccountInfo &info) { isSetUp(info); });
}

// ---- sign-out -------------------------------------------------------------------------------------------------------

void SignOutCommand::start()
{
    if (account().info().linked) {
        fail(ErrorCode::FieldInvalid,
             QStringLiteral("This device is linked: sign it out on another one (see revoke)."));
        return;
    }
    const auto leave = [this] { await(account().signOut(), [this] { done(); }); };
    if (account().info().isSignedIn())
        await(session().online(), leave);
    else
        leave();
}

StatusCommand::StatusCommand(bool wait, Session &session, Printer &printer)
    : Command(session, printer), m_wait(wait) { }

void StatusCommand::start()
{
    if (!requireAccount())
        return;
    if (!m_wait)
        return show();
    connect(&account(), &Account::connectionChanged, this, &StatusCommand::settle);
    connect(&account(), &Account::repairChanged, this, [this] {
        tellProgress();
        settle();
    });
    auto *deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [this] {
        fail(ErrorCode::Timeout,
             QStringLiteral("Still waiting in the outbox: %1. Still missing here: %2.")
                 .arg(account().connection().queued)
                 .arg(account().repairStatus().missing));
    });
    deadline->start(session().timeoutMs());
    await(session().online(), [this] {
        m_isOnline = true;
        settle();
    });
}

void StatusCommand::tellProgress()
{
    const RepairStatus &status = account().repairStatus();
    if (!isFinished() && std::exchange(m_missingTold, status.missing) != status.missing)
        print(toJson(status));
}

void StatusCommand::settle()
{
    if (isFinished() || !m_isOnline || account().connection().queued > 0 || account().repairStatus().missing > 0)
        return;
    m_isOnline = false;
    show();
}

void StatusCommand::show()
{
    await(session().load(), [this] {
        QList<QJsonObject> lines = {toJson(account().info()), toJson(account().connection())};
        for (const ConversationRecord &conversation : session().conversations())
            lines.append(marksJson(conversation));
        const RepairStatus &repair = account().repairStatus();
        if (repair.missing + repair.lost > 0)
            lines.append(toJson(repair));
        for (const QJsonObject &line : lines) {
            if (!print(line))
                return;
        }
        // Done all the same: nobody is left to be asked, and waiting longer would not bring them.
        if (m_wait && repair.lost > 0)
            finish({.code = ExitCode::Done, .error = {}, .sentence = lostSentence(repair.lost)});
        else
            done();
    });
}

} // namespace Parlance
