// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QDateTime>

namespace Parlance {

/// A clock that stands where a test put it.
class TestClock final : public Clock
{
public:
    explicit TestClock(const QString &utc = QStringLiteral("2026-03-12T14:00:00Z")) { set(utc); }

    void set(const QString &utc) { m_now = QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch(); }
    void advance(qint64 milliseconds) { m_now += milliseconds; }
    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_now; }

private:
    qint64 m_now = 0;
};

} // namespace Parlance
