// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timedmutes.h"

#include "app/person.h"
#include "core/logging.h"
#include "sync/account.h"
#include "sync/profilesettings.h"

#include <algorithm>

namespace Parlance {

namespace {

constexpr qint64 minuteMs = 60'000;

QString settingKey()
{
    return SettingKeys::shared + QStringLiteral("mutedUntil");
}

} // namespace

TimedMutes::TimedMutes(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &TimedMutes::tick);
}

void TimedMutes::setAccount(Account *account)
{
    m_account = account;
    if (account)
        read();
}

void TimedMutes::read()
{
    m_account->setting(settingKey()).then(this, [this](const Result<QVariant> &stored) {
        if (!stored)
            return;
        const QVariantMap map = stored->toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            m_until.insert(idFrom<ConversationId>(it.key()), it.value().toLongLong());
        tick();
        Q_EMIT changed();
    });
}

void TimedMutes::setOpen(const ConversationRecord *conversation)
{
    m_open = conversation ? conversation->id : ConversationId();
    m_openMuted = conversation && conversation->muted;
    Q_EMIT changed();
}

void TimedMutes::apply(const Changes &changes)
{
    if (changes.settings && m_account)
        read();
    for (const ConversationRecord &conversation : changes.conversations) {
        if (conversation.id == m_open && std::exchange(m_openMuted, conversation.muted) != conversation.muted)
            Q_EMIT changed();
    }
}

QString TimedMutes::openText() const
{
    if (!m_openMuted)
        return {};
    const qint64 until = m_until.value(m_open);
    if (until == 0)
        return tr("Muted: new messages stay quiet");
    //: %1 a moment, as in "today at 14:05"
    return tr("Muted until %1").arg(TimeText().moment(until, m_clock.nowMs()));
}

void TimedMutes::mute(const QString &conversationId, int minutes)
{
    const auto conversation = idFrom<ConversationId>(conversationId);
    set(conversation, minutes > 0 ? m_clock.nowMs() + minutes * minuteMs : 0);
    if (m_account)
        m_account->setMuted(conversation, true);
}

void TimedMutes::unmute(const QString &conversationId)
{
    const auto conversation = idFrom<ConversationId>(conversationId);
    set(conversation, 0);
    if (m_account)
        m_account->setMuted(conversation, false);
}

void TimedMutes::set(ConversationId conversation, qint64 until)
{
    if (until == 0)
        m_until.remove(conversation);
    else
        m_until.insert(conversation, until);
    store();
    tick();
    Q_EMIT changed();
}

void TimedMutes::tick()
{
    const qint64 now = m_clock.nowMs();
    QList<ConversationId> over;
    qint64 next = minuteMs;
    for (auto it = m_until.cbegin(); it != m_until.cend(); ++it) {
        if (it.value() <= now)
            over << it.key();
        else
            next = std::min(next, it.value() - now);
    }
    for (const ConversationId conversation : std::as_const(over)) {
        m_until.remove(conversation);
        if (m_account)
            m_account->setMuted(conversation, false);
    }
    if (!over.isEmpty()) {
        store();
        Q_EMIT changed();
    }
    if (m_until.isEmpty())
        m_next.stop();
    else
        m_next.start(static_cast<int>(next));
}

void TimedMutes::store()
{
    if (!m_account)
        return;
    QVariantMap map;
    for (auto it = m_until.cbegin(); it != m_until.cend(); ++it)
        map.insert(idText(it.key()), it.value());
    m_account->setSetting(settingKey(), map).then(this, [](const Result<void> &stored) {
        if (!stored)
            qCWarning(lcApp) << "Until when conversations are muted is not kept:" << stored.error().detail;
    });
}

} // namespace Parlance
