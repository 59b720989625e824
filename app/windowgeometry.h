// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>
#include <QWindow>

class QSettings;

namespace Parlance {

/// Remembers where the window was. Reads before it is shown, writes a moment after each change. Main thread; window and
/// settings outlive it.
class WindowGeometry : public QObject
{
    Q_OBJECT

public:
    WindowGeometry(QWindow &window, QSettings &settings, QObject *parent = nullptr);
    ~WindowGeometry() override;

    /// The geometry moved and shrunk so that it can be reached on one of the screens (their available areas, the first is
    /// the main one); an invalid one is put in the middle of the main screen.
    [[nodiscard]] static QRect fitted(const QRect &geometry, const QList<QRect> &screens);

private:
    void restore();
    void remember();
    void store();

    QPointer<QWindow> m_window; ///< may be gone before this
    QSettings &m_settings;
    QRect m_normal; ///< when not maximised
    bool m_maximized = false;
    QTimer m_pause;
};

} // namespace Parlance
