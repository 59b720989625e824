// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowgeometry.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

namespace Parlance {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString maximizedKey = QStringLiteral("window/maximized");
constexpr QSize usualSize(1080, 720);

} // namespace

WindowGeometry::WindowGeometry(QWindow &window, QSettings &settings, QObject *parent)
    : QObject(parent), m_window(&window), m_settings(settings)
{
    restore();
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    connect(&m_pause, &QTimer::timeout, this, &WindowGeometry::store);
    for (const auto signal : {&QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged, &QWindow::heightChanged})
        connect(&window, signal, this, &WindowGeometry::remember);
    connect(&window, &QWindow::windowStateChanged, this, &WindowGeometry::remember);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &WindowGeometry::remember);
}

WindowGeometry::~WindowGeometry()
{
    if (m_window)
        remember(); // a change may not have been told yet
    store();
}

QRect WindowGeometry::fitted(const QRect &geometry, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return geometry;
    QRect result = geometry;
    if (!geometry.isValid()) {
        result = QRect(QPoint(), usualSize.boundedTo(screens.first().size()));
        result.moveCenter(screens.first().center());
        return result;
    }
    const auto shared = [&](const QRect &screen) {
        const QRect common = screen.intersected(geometry);
        return common.isEmpty() ? 0 : common.width() * common.height();
    };
    const QRect screen = *std::ranges::max_element(screens, {}, shared);
    result.setSize(result.size().boundedTo(screen.size()));
    result.moveLeft(std::clamp(result.left(), screen.left(), screen.right() - result.width() + 1));
    result.moveTop(std::clamp(result.top(), screen.top(), screen.bottom() - result.height() + 1));
    return result;
}

void WindowGeometry::restore()
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    m_normal = fitted(m_settings.value(geometryKey).toRect(), screens);
    m_maximized = m_settings.value(maximizedKey, false).toBool();
    m_window->setGeometry(m_normal);
    if (m_maximized)
        m_window->setWindowStates(Qt::WindowMaximized);
}

void WindowGeometry::remember()
{
    const Qt::WindowStates states = m_window->windowStates();
    if (states & (Qt::WindowMinimized | Qt::WindowFullScreen))
        return;
    m_maximized = states & Qt::WindowMaximized;
    if (!m_maximized && m_window->isVisible())
        m_normal = m_window->geometry();
    m_pause.start();
}

void WindowGeometry::store()
{
    m_pause.stop();
    m_settings.setValue(geometryKey, m_normal);
    m_settings.setValue(maximizedKey, m_maximized);
}

} // namespace Parlance
