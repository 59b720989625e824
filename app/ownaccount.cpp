// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ownaccount.h"

#include "app/errortext.h"
#include "app/person.h"
#include "protocol/limits.h"
#include "sync/account.h"

namespace Parlance {

namespace {

// Which input of the welcome page an error is about.
QString fieldOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UsernameTaken:
        return QStringLiteral("username");
    case ErrorCode::WrongPassword:
        return QStringLiteral("password");
    case ErrorCode::InviteInvalid:
        return QStringLiteral("link");
    case ErrorCode::NotARelay:
        return QStringLiteral("relay");
    case ErrorCode::FieldInvalid:
        return error.detail;
    default:
        return {};
    }
}

} // namespace

OwnAccount::OwnAccount(QObject *parent) : QObject(parent) { }

void OwnAccount::setAccount(Account *account)
{
    m_account = account;
    if (m_account)
        connect(m_account, &Account::infoChanged, this, [this] { setInfo(m_account->info()); });
    setInfo(m_account ? m_account->info() : AccountInfo());
}

void OwnAccount::setInfo(const AccountInfo &info)
{
    m_info = info;
    Q_EMIT infoChanged();
}

QString OwnAccount::userId() const
{
    return idText(m_info.user);
}

QString OwnAccount::name() const
{
    return m_info.displayName.isEmpty() ? m_info.username : m_info.displayName;
}

QString OwnAccount::initials() const
{
    return initialsOf(name());
}

int OwnAccount::hue() const
{
    return hueOf(m_info.user);
}

QString OwnAccount::relayLink() const
{
    return m_info.isSignedIn() ? m_info.relay.link() : QString();
}

QString OwnAccount::relay() const
{
    if (m_info.relay.host.isEmpty())
        return {};
    const QString host = m_info.relay.host.contains(u':') ? u'[' + m_info.relay.host + u']' : m_info.relay.host;
    return QStringLiteral("%1:%2").arg(host).arg(m_info.relay.port);
}

QString OwnAccount::signedOutText() const
{
    return isLeftBehind() ? Parlance::errorText({.code = ErrorCode::DeviceRevoked, .detail = {}}).all() : QString();
}

QString OwnAccount::noticeText() const
{
    switch (m_info.notice) {
    case TrustNotice::KeyReplaced:
        return tr(
            "The relay shows another key for your account than this device has. Somebody may have begun your account "
            "anew with your password, or the relay does not tell the truth. This device goes on with the key it has, "
            "and sends nothing to the devices the relay adds. Ask whoever runs the relay, and tell your contacts to "
            "compare safety numbers before they trust a new key of yours.");
    case TrustNotice::KeyRenewed:
        return tr(
            "The key of your account was renewed, and this device was not given the new one. If you signed out a "
            "device of yours while this one was away for long, sign this one out there too, then sign in and link it "
            "again. If you did not, a device that you signed out before may be behind it: ask whoever runs the "
            "relay.");
    case TrustNotice::RelayContradicts:
        return tr(
            "The relay shows other devices for your account than your account has signed for. This device goes on "
            "with those it knows, and sends nothing to others. The relay may have been put back from an old copy, or "
            "does not tell the truth: ask whoever runs it.");
    case TrustNotice::None:
    case TrustNotice::OrderContradicts: // that is about a conversation
        break;
    }
    return {};
}

void OwnAccount::setPendingInvite(const QString &link)
{
    if (std::exchange(m_pendingInvite, link) != link)
        Q_EMIT pendingInviteChanged();
}

// ---- actions -------------------------------------------------------------------------------------------------------

void OwnAccount::begin()
{
    setError({}, {});
    m_busy = true;
    Q_EMIT busyChanged();
}

void OwnAccount::end(const Error &error)
{
    m_busy = false;
    Q_EMIT busyChanged();
    if (error.code != ErrorCode::None)
        setError(Parlance::errorText(error).all(), fieldOf(error));
}

void OwnAccount::setError(const QString &text, const QString &field)
{
    if (m_errorText == text && m_errorField == field)
        return;
    m_errorText = text;
    m_errorField = field;
    Q_EMIT errorChanged();
}

void OwnAccount::clearError()
{
    setError({}, {});
}

void OwnAccount::retranslate()
{
    clearError();
    Q_EMIT infoChanged();
}

void OwnAccount::enter(QFuture<Result<AccountInfo>> answer)
{
    begin();
    answer.then(this, [this](const Result<AccountInfo> &info) {
        end(info ? Error() : info.error());
        if (!info)
            return;
        setPendingInvite({});
        setInfo(m_account->info());
        Q_EMIT signedInNow();
    });
}

void OwnAccount::act(QFuture<Result<void>> answer)
{
    begin();
    answer.then(this, [this](const Result<void> &done) { end(done ? Error() : done.error()); });
}

void OwnAccount::join(const QString &link, const QString &username, const QString &password)
{
    if (m_busy || !m_account)
        return;
    const auto invite = InviteLink::parse(link);
    if (invite)
        enter(m_account->join(*invite, username.trimmed(), password));
    else
        setError(inviteProblem(link), QStringLiteral("link"));
}

void OwnAccount::signIn(const QString &relay, const QString &username, const QString &password, const QString &relayPin)
{
    if (m_busy || !m_account)
        return;
    auto address = parseRelayAddress(relay);
    if (!address) {
        setError(tr("This is no address of a relay. It looks like chat.example.org or chat.example.org:7667."),
                 QStringLiteral("relay"));
        return;
    }
    if (!relayPin.isEmpty())
        address->pin = relayPin;
    enter(m_account->signIn(*address, username.trimmed(), password));
}

void OwnAccount::setDisplayName(const QString &name)
{
    if (!m_busy && m_account)
        act(m_account->setDisplayName(name.simplified()));
}

void OwnAccount::setPresenceHidden(bool hidden)
{
    if (!m_busy && m_account)
        act(m_account->setPresenceHidden(hidden));
}

void OwnAccount::beginAnew()
{
    if (!m_busy && m_account)
        act(m_account->beginAnew());
}

void OwnAccount::signOut()
{
    if (!m_busy && m_account)
        act(m_account->signOut());
}

void OwnAccount::deleteAccount(const QString &password)
{
    if (!m_busy && m_account)
        act(m_account->deleteAccount(password));
}

// ---- while a person types ------------------------------------------------------------------------------------------

QString OwnAccount::usernameProblem(const QString &username) const
{
    if (Limits::isUsername(username.trimmed()))
        return {};
    return Parlance::errorText({.code = ErrorCode::FieldInvalid, .detail = QStringLiteral("username")}).advice;
}

QString OwnAccount::passwordProblem(const QString &password) const
{
    if (password.size() < Limits::passwordShortest)
        return tr("Use at least %1 characters.").arg(Limits::passwordShortest);
    if (password.toUtf8().size() > Limits::passwordLongestBytes)
        return tr("Use at most %1 characters.").arg(Limits::passwordLongestBytes);
    return {};
}

QString OwnAccount::inviteProblem(const QString &link) const
{
    const auto invite = InviteLink::parse(link);
    if (invite)
        return {};
    if (invite.error().detail == u"pin")
        return tr("The link is damaged: the mark of the relay's certificate is not complete. Copy it again, whole.");
    if (invite.error().detail == u"token")
        return tr("The link is damaged: its end is missing. Copy it again, whole.");
    return tr("This is no invite link. It begins with parlance:// and comes from whoever runs the relay.");
}

QString OwnAccount::inviteHost(const QString &link) const
{
    const auto invite = InviteLink::parse(link);
    return invite ? invite->relay.host : QString();
}

} // namespace Parlance
