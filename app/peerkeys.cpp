// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/peerkeys.h"

#include "app/errortext.h"
#include "sync/account.h"

namespace Parlance {

PeerKeys::PeerKeys(const ConversationRecord &record, Account &account, QObject *parent)
    : QObject(parent), m_account(account), m_peer(record.peer), m_name(record.peerName), m_notice(record.notice)
{
}

QStringList PeerKeys::groups() const
{
    constexpr qsizetype digits = 5;
    QStringList groups;
    for (qsizetype at = 0; at + digits <= m_number.digits.size(); at += digits)
        groups << m_number.digits.sliced(at, digits);
    return groups;
}

QString PeerKeys::noticeText() const
{
    switch (m_notice) {
    case TrustNotice::None:
        return {};
    case TrustNotice::KeyRenewed:
        return tr("%1 removed a device and renewed the key of the account. The key before vouches for the new one. "
                  "Messages to %1 wait until you have read this.")
            .arg(m_name);
    case TrustNotice::KeyReplaced:
        return tr("%1's key changed. %1 may have started anew, or somebody may be in between: compare the safety "
                  "number, "
                  "best when you meet. Messages to %1 wait until you have read this.")
            .arg(m_name);
    case TrustNotice::RelayContradicts:
        return tr("The relay named devices of %1 that %1 has not signed for. Nothing was sent to them. Tell whoever "
                  "runs "
                  "the relay.")
            .arg(m_name);
    case TrustNotice::OrderContradicts:
        return tr("The relay shows you this conversation otherwise than it shows it to %1: a message may be missing or "
                  "in "
                  "another place. Compare with %1, and tell whoever runs the relay.")
            .arg(m_name);
    }
    return {};
}

bool PeerKeys::isAlarming() const
{
    return m_notice != TrustNotice::None && m_notice != TrustNotice::KeyRenewed;
}

void PeerKeys::read()
{
    readNumber({});
}

void PeerKeys::readNumber(const QString &errorBefore)
{
    m_account.safetyNumber(m_peer).then(this, [this, errorBefore](const Result<SafetyNumber> &number) {
        const SafetyNumber now = number.value_or(SafetyNumber());
        if (std::exchange(m_number, now) != now)
            Q_EMIT changed();
        // Before anything was written there is no number, and that is no failure.
        setErrorText(number || number.error().code == ErrorCode::NotFound ? errorBefore
                                                                          : Parlance::errorText(number.error()).all());
    });
}

void PeerKeys::setVerified(bool verified)
{
    act(m_account.setVerified(m_peer, verified, m_number.digits));
}

void PeerKeys::acknowledge()
{
    act(m_account.acknowledgeNotice(m_peer, m_notice));
}

void PeerKeys::act(QFuture<Result<void>> answer)
{
    answer.then(this, [this](const Result<void> &done) {
        const QString text = done ? QString() : Parlance::errorText(done.error()).all();
        setErrorText(text);
        Q_EMIT changed(); // a switch shows again what is so
        if (!done && done.error().code == ErrorCode::Outdated)
            readNumber(text); // and the number is another one
    });
}

void PeerKeys::setErrorText(const QString &text)
{
    if (std::exchange(m_errorText, text) != text)
        Q_EMIT changed();
}

void PeerKeys::setConversation(const ConversationRecord &record)
{
    const bool other = std::exchange(m_notice, record.notice) != record.notice;
    if (std::exchange(m_name, record.peerName) != record.peerName || other)
        Q_EMIT changed();
    if (other)
        read();
}

void PeerKeys::retranslate()
{
    m_errorText.clear();
    Q_EMIT changed();
}

void PeerKeys::apply(const Changes &changes)
{
    if (std::ranges::contains(changes.contacts, m_peer, &ContactRecord::user)
        || (!isKnown() && !changes.messages.isEmpty()))
        read();
}

} // namespace Parlance
