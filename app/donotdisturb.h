// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timetext.h"
#include "core/clock.h"

#include <QObject>
#include <QSettings>
#include <QTimer>
#include <QtQmlIntegration>

namespace Parlance {

/// Whether the person wants to be left alone, on this machine: until some time, or until they say otherwise. Kept in the
/// profile's settings, so that a restart disturbs nobody. Main thread; what it is given outlives it.
class DoNotDisturb : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.doNotDisturb")
    Q_PROPERTY(bool on READ isOn NOTIFY changed FINAL)
    /// "Until today at 14:05", "Until you turn it off"; "" while it is off.
    Q_PROPERTY(QString untilText READ untilText NOTIFY changed FINAL)

public:
    DoNotDisturb(QSettings &store, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const;
    [[nodiscard]] QString untilText() const;
    /// For so many minutes from now; 0: until it is turned off.
    Q_INVOKABLE void start(int minutes);
    /// Until eight in the morning, of the day that comes next.
    Q_INVOKABLE void startUntilMorning();
    Q_INVOKABLE void stop();
    /// Ends it when it is time, also after the machine slept. By itself every minute.
    void tick();
    void retranslate() { Q_EMIT changed(); } ///< the language is another one

Q_SIGNALS:
    void changed();

private:
    void set(qint64 until);

    QSettings &m_store;
    const Clock &m_clock;
    QTimer m_end;
    qint64 m_until = 0; ///< ms since 1970 UTC; 0: off; untilTurnedOff
};

} // namespace Parlance
