// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/logbuffer.h"
#include "app/options.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;

/// On a desktop without a tray nothing hides where nobody finds it again: closing asks once, then minimises or quits. Run by
/// ctest on a screen of its own.
class TestNoTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Options options;
        options.sample = true;
        options.hidden = true; // as at login
        options.mainFolder = m_folder.path();
        m_application = std::make_unique<ChatApplication>(options, m_log);
        m_application->start(m_window);
        QTRY_VERIFY(m_application->isReady());
    }

    void startedHiddenItIsStillThere()
    {
        QVERIFY(!m_application->isTrayVisible());
        QVERIFY(m_window.isVisible());
        QVERIFY(m_window.windowStates() & Qt::WindowMinimized);
    }

    void asksAndMinimises()
    {
        m_application->raise();
        QSignalSpy asked(m_application.get(), &ChatApplication::closeAsked);
        QVERIFY(!m_application->mayCloseWindow());
        QCOMPARE(asked.count(), 1);
        QVERIFY(m_window.isVisible());
        m_application->closeWithoutTray(false);
        QVERIFY(m_window.isVisible());
        QVERIFY(m_window.windowStates() & Qt::WindowMinimized);
        m_application->raise();
        QVERIFY(!(m_window.windowStates() & Qt::WindowMinimized));
        QVERIFY(!m_application->mayCloseWindow()); // not asked again
        QCOMPARE(asked.count(), 1);
        QVERIFY(m_window.windowStates() & Qt::WindowMinimized);
    }

    void quitsForWhoWantsThat()
    {
        m_application->settings()->setWithoutTray(Settings::Quit);
        QSignalSpy asked(m_application.get(), &ChatApplication::closeAsked);
        QVERIFY(m_application->mayCloseWindow());
        QCOMPARE(asked.count(), 0);
    }

private:
    LogBuffer m_log;
    QTemporaryDir m_folder;
    QQuickWindow m_window;
    std::unique_ptr<ChatApplication> m_application;
};

QTEST_MAIN(TestNoTray)
#include "tst_notray.moc"
