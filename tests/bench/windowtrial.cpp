// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The application's own window in a process of its own, driven as a person would drive it; prints what it measured as one line
// of JSON. Started by bench-client:
//
//     windowtrial PROFILE KEY_FILE STARTED CONVERSATION scroll FRAMES
//     windowtrial PROFILE KEY_FILE STARTED CONVERSATION send MESSAGES
//
// STARTED: when it was started, in ns of the steady clock, which all processes share.

#include "app/application.h"
#include "app/logbuffer.h"
#include "app/options.h"
#include "app/program.h"
#include "app/timeline/timelineview.h"
#include "tests/bench/memory.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Parlance;
using namespace Parlance::Bench;
using namespace Qt::StringLiterals;

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::nanoseconds frameTime(16'666'667);
constexpr qreal pixelsPerFrame = 120; // 7,200 pixels a second at 60 Hz: a fast flick
constexpr auto patience = std::chrono::minutes(2);

double millisecondsSince(SteadyClock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - begin).count();
}

TimelineView *timelineBelow(QQuickItem *item)
{
    if (auto *view = qobject_cast<TimelineView *>(item))
        return view;
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (auto *view = timelineBelow(child))
            return view;
    }
    return nullptr;
}

class WindowTrial
{
public:
    WindowTrial(ChatApplication &application, QQuickWindow &window) : m_application(application), m_window(window) { }

    void start(SteadyClock::time_point started);
    void open(const QString &conversation);
    void scroll(int frames);
    void send(int messages);
    [[nodiscard]] QJsonObject result() const { return m_result; }

private:
    void frame();
    void until(const char *what, const std::function<bool()> &condition);
    void scrollBy(qreal pixels, int frames, QJsonArray &times);
    void keepMemory(const QString &name)
    {
        m_result[name] = Memory::of(QCoreApplication::applicationPid()).proportional;
    }
    [[nodiscard]] MessageListModel &messages() const { return *m_application.conversation()->messages(); }

    ChatApplication &m_application;
    QQuickWindow &m_window;
    TimelineView *m_view = nullptr;
    QJsonObject m_result;
};

/// Draws one, and returns when it is on the screen.
void WindowTrial::frame()
{
    QEventLoop loop;
    QObject::connect(&m_window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
    m_window.requestUpdate();
    loop.exec();
}

/// And what made it true is on the screen.
void WindowTrial::until(const char *what, const std::function<bool()> &condition)
{
    const auto begin = SteadyClock::now();
    while (!condition()) {
        if (SteadyClock::now() - begin > patience)
            qFatal("it never happened: %s", what);
        frame();
    }
    frame();
}

void WindowTrial::start(SteadyClock::time_point started)
{
    m_application.start(m_window);
    m_window.requestActivate();
    until("a list", [this] { return m_application.isReady() && m_application.conversations()->rowCount() > 0; });
    m_result[u"start"_s] = millisecondsSince(started);
    keepMemory(u"memory"_s);
}

void WindowTrial::open(const QString &conversation)
{
    const auto begin = SteadyClock::now();
    m_application.openConversation(conversation);
    until("an open conversation", [this] {
        m_view = timelineBelow(m_window.contentItem());
        return m_view && messages().isLoaded() && (m_view->firstVisibleRow() >= 0 || messages().count() == 0);
    });
    m_result[u"open"_s] = millisecondsSince(begin);
}

/// 60 frames a second by a schedule: a frame's time runs from when it was due, so that whatever stands in its way counts.
void WindowTrial::scrollBy(qreal pixels, int frames, QJsonArray &times)
{
    auto due = SteadyClock::now();
    for (int i = 0; i < frames; ++i) {
        while (SteadyClock::now() < due)
            QCoreApplication::processEvents();
        m_view->scrollBy(pixels);
        frame();
        times.append(millisecondsSince(due));
        due = std::max(due + frameTime, SteadyClock::now());
    }
}

/// Up from the newest message; then at the oldest, and down.
void WindowTrial::scroll(int frames)
{
    QJsonArray times;
    scrollBy(-pixelsPerFrame, frames, times);
    keepMemory(u"memoryScrolled"_s);
    m_result[u"rowsAlive"_s] = m_view->liveCount() + m_view->pooledCount();
    const auto begin = SteadyClock::now();
    m_application.conversation()->goToDay(2023, 1, 1);
    until("the first message",
          [this] { return !messages().isLoading() && !messages().hasOlder() && m_view->firstVisibleRow() == 0; });
    m_result[u"jump"_s] = millisecondsSince(begin);
    scrollBy(pixelsPerFrame, frames / 4, times);
    m_result[u"frames"_s] = times;
    keepMemory(u"memoryAtEnd"_s);
}

void WindowTrial::send(int count)
{
    QJsonArray shown;
    QJsonArray accepted;
    const auto newest = [this] { return messages().recordAt(messages().count() - 1); };
    for (int i = 0; i < count; ++i) {
        const QString text = u"message %1"_s.arg(i);
        for (const QChar character : text)
            QTest::keyClick(&m_window, character.toLatin1());
        frame();
        const auto begin = SteadyClock::now();
        QTest::keyClick(&m_window, Qt::Key_Return);
        until("a row", [&] { return newest() && newest()->text == text; });
        shown.append(millisecondsSince(begin));
        until("Accepted", [&] { return newest()->sequence != 0; });
        accepted.append(millisecondsSince(begin));
    }
    m_result[u"shown"_s] = shown;
    m_result[u"accepted"_s] = accepted;
}

} // namespace

int main(int argc, char **argv)
{
    // Drawn by the processor, which is dearer than by any graphics card; and as soon as it is asked for.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    nameProgram();
    LogBuffer log;
    QApplication program(argc, argv);
    dressProgram();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7)
        qFatal("see the head of windowtrial.cpp");
    Options options;
    options.profileFolder = arguments[1];
    options.mainFolder = arguments[1];
    options.defaultProfile = false;
    options.keyFile = arguments[2];
    const SteadyClock::time_point started{std::chrono::nanoseconds(arguments[3].toLongLong())};

    ChatApplication application(options, log);
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{u"application"_s, QVariant::fromValue(&application)}});
    engine.loadFromModule("Parlance", "Main");
    if (engine.rootObjects().isEmpty())
        qFatal("there is no window");
    WindowTrial trial(application, *qobject_cast<QQuickWindow *>(engine.rootObjects().first()));
    trial.start(started);
    trial.open(arguments[4]);
    if (arguments[5] == "scroll"_L1)
        trial.scroll(arguments[6].toInt());
    else
        trial.send(arguments[6].toInt());
    std::printf("%s\n", QJsonDocument(trial.result()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
