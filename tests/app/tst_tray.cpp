// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/logbuffer.h"
#include "app/options.h"
#include "desktop.h"

#include <QApplication>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// On a desktop with a tray: a closed window goes there, and says so once; the launcher shows how much is unread. Run by ctest
/// on a screen and a bus of its own.
class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_service.isRegistered());
        QVERIFY(m_launcher.isListening());
        Options options;
        options.sample = true;
        options.mainFolder = m_folder.path();
        m_application = std::make_unique<ChatApplication>(options, m_log);
        m_application->start(m_window);
        QTRY_VERIFY(m_application->isReady());
        QVERIFY(m_application->isTrayVisible());
    }

    void theLauncherShowsWhatIsUnread()
    {
        QTRY_COMPARE(m_launcher.count(), qint64(m_application->unreadTotal()));
        QVERIFY(m_application->unreadTotal() > 0);
        QCOMPARE(m_launcher.application(), u"application://chat.parlance.Parlance.desktop"_s);
        QVERIFY(m_launcher.isVisible());
    }

    void aClosedWindowGoesToTheTray()
    {
        QSignalSpy asked(m_application.get(), &ChatApplication::closeAsked);
        QVERIFY(m_window.isVisible());
        QVERIFY(!m_application->mayCloseWindow());
        QVERIFY(!m_window.isVisible());
        QTRY_COMPARE(m_service.titles().filter(u"goes on running"_s).size(), 1);
        m_application->raise();
        QVERIFY(m_window.isVisible());
        QVERIFY(!m_application->mayCloseWindow());
        m_application->raise();
        m_service.settle();
        QCOMPARE(m_service.titles().filter(u"goes on running"_s).size(), 1); // known by now
        QCOMPARE(asked.count(), 0);
    }

    void itQuitsForWhoDoesNotWantTheTray()
    {
        m_application->settings()->setCloseToTray(false);
        QSignalSpy asked(m_application.get(), &ChatApplication::closeAsked);
        QVERIFY(m_application->mayCloseWindow());
        QCOMPARE(asked.count(), 0);
    }

private:
    LogBuffer m_log;
    QTemporaryDir m_folder;
    QQuickWindow m_window;
    Testing::NotificationService m_service;
    Testing::LauncherWatch m_launcher;
    std::unique_ptr<ChatApplication> m_application;
};

// The tray is there before the program is, as on a desktop: in a process of its own, since Qt asks it and waits.
int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--tray") == 0)
        return Testing::runTray(argc, argv);
    const QByteArray command = QByteArray("exec '") + argv[0] + "' --tray";
    FILE *tray = popen(command.constData(), "r");
    char ready[8] = {};
    if (!tray || !fgets(ready, sizeof ready, tray))
        qFatal("there is no tray");
    QGuiApplication::setDesktopFileName(u"chat.parlance.Parlance"_s);
    QApplication program(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestTray test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tray.moc"
