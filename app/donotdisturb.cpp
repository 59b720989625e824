// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/donotdisturb.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace Parlance {

namespace {

const QString untilKey = QStringLiteral("doNotDisturbUntil");
constexpr qint64 untilTurnedOff = std::numeric_limits<qint64>::max();
constexpr qint64 minuteMs = 60'000;

} // namespace

DoNotDisturb::DoNotDisturb(QSettings &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock), m_until(store.value(untilKey, 0).toLongLong())
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &DoNotDisturb::tick);
    tick();
}

bool DoNotDisturb::isOn() const
{
    return m_until > m_clock.nowMs();
}

QString DoNotDisturb::untilText() const
{
    if (!isOn())
        return {};
    if (m_until == untilTurnedOff)
        return tr("Until you turn it off");
    //: %1 a moment, as in "today at 14:05"
    return tr("Until %1").arg(TimeText().moment(m_until, m_clock.nowMs()));
}

void DoNotDisturb::start(int minutes)
{
    set(minutes > 0 ? m_clock.nowMs() + minutes * minuteMs : untilTurnedOff);
}

void DoNotDisturb::startUntilMorning()
{
    constexpr int morning = 8;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs());
    QDateTime end(now.date(), QTime(morning, 0));
    if (end <= now)
        end = QDateTime(now.date().addDays(1), QTime(morning, 0));
    set(end.toMSecsSinceEpoch());
}

void DoNotDisturb::stop()
{
    set(0);
}

void DoNotDisturb::tick()
{
    if (m_until != 0 && !isOn())
        return set(0);
    m_end.stop();
    if (m_until == 0 || m_until == untilTurnedOff)
        return;
    // A timer counts while the machine is awake: a long wait is looked at again each minute.
    m_end.start(static_cast<int>(std::min<qint64>(m_until - m_clock.nowMs(), minuteMs)));
}

void DoNotDisturb::set(qint64 until)
{
    if (std::exchange(m_until, until) == until)
        return;
    if (until == 0)
        m_store.remove(untilKey);
    else
        m_store.setValue(untilKey, until);
    tick();
    Q_EMIT changed();
}

} // namespace Parlance
