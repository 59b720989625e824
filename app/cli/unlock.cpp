// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/unlock.h"

#include "app/cli/password.h"

#include <QFile>

#include <cstdio>

namespace Parlance {

namespace {

using Opened = ProfileOpener::Opened;
using Opening = Answer<std::unique_ptr<Account>>;

/// A recovery code is one by its checksum; whatever else was typed is the passphrase.
ProfileSecret secretFrom(const QString &text)
{
    const auto code = RecoveryCode::fromText(text);
    return code ? ProfileSecret::fromRecoveryCode(*code) : ProfileSecret::fromPassphrase(text);
}

Result<QString> firstLineOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::SecretNeeded, file.fileName() + QStringLiteral(": ") + file.errorString());
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

void pass(QFuture<Opened> opened, const Opening &answer, QObject *context)
{
    opened.then(context, [answer](QFuture<Opened> future) { answer(future.takeResult()); });
}

} // namespace

Unlock::Unlock(const Invocation &invocation, QObject *parent)
    : QObject(parent), m_invocation(invocation), m_opener(invocation.profile, invocation.keyFile, systemKeyStore())
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(invocation.timeoutMs);
    connect(&m_deadline, &QTimer::timeout, &m_opener, &ProfileOpener::giveUpWaiting);
}

QFuture<Opened> Unlock::open()
{
    const Opening answer;
    if (!m_invocation.passphraseFile.isEmpty()) {
        const auto line = firstLineOf(m_invocation.passphraseFile);
        if (line)
            return m_opener.openWith(secretFrom(*line));
        answer(std::unexpected(line.error()));
        return answer.future();
    }
    if (m_invocation.keyFile.isEmpty() && qEnvironmentVariableIsSet("PARLANCE_PASSPHRASE"))
        return m_opener.openWith(secretFrom(qEnvironmentVariable("PARLANCE_PASSPHRASE")));
    m_deadline.start();
    m_opener.open().then(this, [this, answer](QFuture<Opened> future) {
        m_deadline.stop();
        Opened opened = future.takeResult();
        if (!opened && opened.error().code == ErrorCode::SecretNeeded && canAsk())
            ask(answer);
        else
            answer(std::move(opened));
    });
    return answer.future();
}

void Unlock::ask(const Opening &answer)
{
    const SecretRequest request = m_opener.request();
    if (request.reason == SecretRequest::Reason::NewPassphrase) {
        const QString chosen = readHidden("New passphrase, asked for whenever this profile is opened: ");
        if (readHidden("The same again: ") != chosen) {
            answer(failure(ErrorCode::FieldInvalid, QStringLiteral("passphrase-again")));
            return;
        }
        pass(m_opener.openWith(ProfileSecret::fromPassphrase(chosen)), answer, this);
    } else if (request.passphrase) {
        pass(m_opener.openWith(secretFrom(readHidden("Passphrase or recovery code: "))), answer, this);
    } else if (request.recoveryCode) {
        if (const auto code = RecoveryCode::fromText(readHidden("Recovery code: ")))
            pass(m_opener.openWith(ProfileSecret::fromRecoveryCode(*code)), answer, this);
        else
            answer(std::unexpected(code.error()));
    } else {
        answer(failure(ErrorCode::SecretNeeded));
    }
}

} // namespace Parlance
