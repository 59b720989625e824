// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowgeometry.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Parlance;

class TestWindowGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWhereItWas()
    {
        QCOMPARE(WindowGeometry::fitted({100, 100, 800, 600}, screens()), QRect(100, 100, 800, 600));
        QCOMPARE(WindowGeometry::fitted({2000, 100, 800, 600}, screens()), QRect(2000, 100, 800, 600));
    }
    void comesBackFromAScreenThatIsGone()
    {
        const QRect fitted = WindowGeometry::fitted({2000, 100, 800, 600}, {screens().first()});
        QVERIFY(screens().first().contains(fitted));
        QCOMPARE(fitted.size(), QSize(800, 600));
    }
    void shrinksToASmallScreen()
    {
        const QRect small(0, 0, 800, 500);
        QCOMPARE(WindowGeometry::fitted({-50, -50, 2000, 1500}, {small}), small);
    }
    void firstTimeIsInTheMiddle()
    {
        const QRect fitted = WindowGeometry::fitted({}, screens());
        QCOMPARE(fitted.center(), screens().first().center());
    }
    void withoutScreensNothingIsChanged() { QCOMPARE(WindowGeometry::fitted({1, 2, 3, 4}, {}), QRect(1, 2, 3, 4)); }

    void isRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        {
            QWindow window;
            const WindowGeometry geometry(window, settings);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            window.setGeometry(40, 50, 500, 400);
            QTRY_COMPARE(window.geometry(), QRect(40, 50, 500, 400));
        }
        QWindow window;
        const WindowGeometry geometry(window, settings);
        QCOMPARE(window.geometry(), QRect(40, 50, 500, 400));
    }

private:
    static QList<QRect> screens() { return {{0, 0, 1920, 1080}, {1920, 0, 1280, 1024}}; }
};

QTEST_MAIN(TestWindowGeometry)
#include "tst_windowgeometry.moc"
