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

constexpr qint64 aMinuteMs = 60'000;

/// Where it was kept before the account knew it.
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
    m_until.clear();
    if (!account)
        return;
    read();
    takeOver();
}

void TimedMutes::read()
{
    m_account->conversations().then(this, [this](const Result<QList<ConversationRecord>> &all) {
        for (const ConversationRecord &conversation : all.value_or(QList<ConversationRecord>()))
            note(conversation);
        tick();
        Q_EMIT changed();
    });
}

/// What an older version left, or hands over to a new device.
void TimedMutes::takeOver()
{
    m_account->setting(settingKey()).then(this, [this](const Result<QVariant> &stored) {
        if (!stored || !stored->isValid() || !m_account)
            return;
        const QVariantMap map = stored->toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            m_account->setMuted(idFrom<ConversationId>(it.key()), true, it.value().toLongLong());
        m_account->setSetting(settingKey(), {}).then(this, [](const Result<void> &removed) {
            if (!removed)
                qCWarning(lcApp) << "Until when conversations are muted stays twice:" << removed.error().detail;
        });
    });
}

void TimedMutes::note(const ConversationRecord &conversation)
{
    if (conversation.muted && conversation.mutedUntil > 0)
        m_until.insert(conversation.id, conversation.mutedUntil);
    else
        m_until.remove(conversation.id);
}

void TimedMutes::setOpen(const ConversationRecord *conversation)
{
    m_open = conversation ? conversation->id : ConversationId();
    m_openMuted = conversation && conversation->muted;
    if (conversation)
        note(*conversation);
    Q_EMIT changed();
}

void TimedMutes::apply(const Changes &changes)
{
    if (m_account && changes.settings)
        takeOver();
    if (m_account && changes.everything)
        read();
    const QHash<ConversationId, qint64> before = m_until;
    bool opened = false;
    for (const ConversationRecord &conversation : changes.conversations) {
        note(conversation);
        if (conversation.id == m_open)
            opened = std::exchange(m_openMuted, conversation.muted) != conversation.muted;
    }
    if (m_until != before)
        tick();
    if (opened || m_until != before)
        Q_EMIT changed();
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
    if (m_account)
        m_account->setMuted(idFrom<ConversationId>(conversationId), true,
                            minutes > 0 ? m_clock.nowMs() + minutes * aMinuteMs : 0);
}

void TimedMutes::unmute(const QString &conversationId)
{
    if (m_account)
        m_account->setMuted(idFrom<ConversationId>(conversationId), false);
}

void TimedMutes::tick()
{
    const qint64 now = m_clock.nowMs();
    QHash<ConversationId, qint64> over;
    qint64 next = aMinuteMs;
    for (auto it = m_until.cbegin(); it != m_until.cend(); ++it) {
        if (it.value() <= now)
            over.insert(it.key(), it.value());
        else
            next = std::min(next, it.value() - now);
    }
    for (auto it = over.cbegin(); it != over.cend(); ++it) {
        m_until.remove(it.key());
        if (m_account)
            m_account->endMute(it.key(), it.value());
    }
    if (!over.isEmpty())
        Q_EMIT changed();
    if (m_until.isEmpty())
        m_next.stop();
    else
        m_next.start(static_cast<int>(next));
}

} // namespace Parlance
