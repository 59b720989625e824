// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dbusnotifications.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QSignalSpy>
#include <QTest>

using namespace Parlance;

namespace {

/// What a desktop's notification service is to a program.
class Service : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint id;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QList<uint> closed;
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): the names of the specification
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaces != 0 ? replaces : ++m_last;
        shown << Shown{id, title, body, actions, hints};
        return id;
    }
    void CloseNotification(uint id)
    {
        closed << id;
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void NotificationReplied(uint id, const QString &text);
    // NOLINTEND(readability-identifier-naming)

private:
    uint m_last = 0;
};

} // namespace

/// Against a service on a bus of its own (run by ctest under dbus-run-session).
class TestDBusNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<Service>();
        m_far = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("far")));
        QVERIFY2(m_far->isConnected(), "run this under dbus-run-session");
        QVERIFY(m_far->registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(m_far->registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_service.get(),
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    void cleanup()
    {
        m_far.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("far"));
    }

    void showsReplacesAndWithdraws()
    {
        DBusNotifications notifications(QDBusConnection::sessionBus());
        notifications.show({.key = QStringLiteral("1"),
                            .title = QStringLiteral("Bob"),
                            .body = QStringLiteral("Hello"),
                            .canBeRead = true});
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown[0].title, QStringLiteral("Bob"));
        QVERIFY(m_service->shown[0].actions.contains(u"default"));
        QVERIFY(m_service->shown[0].actions.contains(u"read"));
        settle();
        notifications.show(
            {.key = QStringLiteral("1"), .title = QStringLiteral("Bob"), .body = QStringLiteral("Again")});
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown[1].id, m_service->shown[0].id);
        QVERIFY(!m_service->shown[1].actions.contains(u"read"));
        settle();
        notifications.withdraw(QStringLiteral("1"));
        notifications.withdraw(QStringLiteral("unknown"));
        QTRY_COMPARE(m_service->closed, QList<uint>{m_service->shown[0].id});
        settle();
        notifications.show({.key = QStringLiteral("1"), .title = QStringLiteral("Bob"), .body = QStringLiteral("New")});
        QTRY_COMPARE(m_service->shown.size(), 3);
        QVERIFY(m_service->shown[2].id != m_service->shown[0].id);
    }

    void whatIsReadBeforeItWasShownIsWithdrawn()
    {
        DBusNotifications notifications(QDBusConnection::sessionBus());
        notifications.show(
            {.key = QStringLiteral("1"), .title = QStringLiteral("Bob"), .body = QStringLiteral("Hello")});
        notifications.withdraw(QStringLiteral("1"));
        QTRY_COMPARE(m_service->closed.size(), 1);
    }

    void theBodyIsEscapedWhereItIsMarkup()
    {
        m_service->capabilities << QStringLiteral("body-markup");
        {
            DBusNotifications notifications(QDBusConnection::sessionBus());
            settle();
            notifications.show(
                {.key = QStringLiteral("1"), .title = QStringLiteral("<Bob>"), .body = QStringLiteral("<b>1 & 2</b>")});
            QTRY_COMPARE(m_service->shown.size(), 1);
        }
        QCOMPARE(m_service->shown[0].body, QStringLiteral("&lt;b&gt;1 &amp; 2&lt;/b&gt;"));
        QCOMPARE(m_service->shown[0].title, QStringLiteral("<Bob>")); // a title never is

        m_service->capabilities.removeLast();
        DBusNotifications notifications(QDBusConnection::sessionBus());
        settle();
        notifications.show({.key = QStringLiteral("1"), .title = {}, .body = QStringLiteral("1 & 2")});
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown[1].body, QStringLiteral("1 & 2"));
    }

    void actionsAreTold()
    {
        DBusNotifications notifications(QDBusConnection::sessionBus());
        QSignalSpy activated(&notifications, &NotificationSurface::activated);
        QSignalSpy read(&notifications, &NotificationSurface::readAsked);
        notifications.show(
            {.key = QStringLiteral("7"), .title = {}, .body = QStringLiteral("Hello"), .canBeRead = true});
        QTRY_COMPARE(m_service->shown.size(), 1);
        settle();
        const uint id = m_service->shown[0].id;
        Q_EMIT m_service->ActionInvoked(id + 100, QStringLiteral("default")); // of another program
        Q_EMIT m_service->ActionInvoked(id, QStringLiteral("default"));
        Q_EMIT m_service->ActionInvoked(id, QStringLiteral("read"));
        QTRY_COMPARE(read.count(), 1);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0], QStringLiteral("7"));
    }

    void canBeAnsweredWhereThatIsOffered()
    {
        const Notification message{
            .key = QStringLiteral("7"),
            .title = {},
            .body = QStringLiteral("Hello"),
            .canBeRead = true,
            .canBeAnswered = true};
        {
            DBusNotifications notifications(QDBusConnection::sessionBus());
            settle();
            notifications.show(message);
            QTRY_COMPARE(m_service->shown.size(), 1);
            QVERIFY(!m_service->shown[0].actions.contains(u"inline-reply"));
        }
        m_service->capabilities << QStringLiteral("inline-reply");
        DBusNotifications notifications(QDBusConnection::sessionBus());
        QSignalSpy answered(&notifications, &NotificationSurface::answered);
        QSignalSpy activated(&notifications, &NotificationSurface::activated);
        settle();
        notifications.show(message);
        QTRY_COMPARE(m_service->shown.size(), 2);
        QVERIFY(m_service->shown[1].actions.contains(u"inline-reply"));
        QVERIFY(m_service->shown[1].hints.contains(QStringLiteral("x-kde-reply-submit-button-text")));
        settle();
        const uint id = m_service->shown[1].id;
        Q_EMIT m_service->ActionInvoked(id, QStringLiteral("inline-reply")); // some tell both
        Q_EMIT m_service->NotificationReplied(id + 100, QStringLiteral("of another program"));
        Q_EMIT m_service->NotificationReplied(id, QStringLiteral("Yes"));
        QTRY_COMPARE(answered.count(), 1);
        QCOMPARE(answered[0][0], QStringLiteral("7"));
        QCOMPARE(answered[0][1], QStringLiteral("Yes"));
        QCOMPARE(activated.count(), 0);
    }

    void hasNoButtonsWhereThereAreNone()
    {
        m_service->capabilities = {QStringLiteral("body")};
        DBusNotifications notifications(QDBusConnection::sessionBus());
        settle();
        notifications.show({.key = QStringLiteral("1"), .title = {}, .body = {}, .canBeRead = true});
        QTRY_COMPARE(m_service->shown.size(), 1);
        QVERIFY(m_service->shown[0].actions.isEmpty());
    }

    void showsWhoItIs()
    {
        DBusNotifications notifications(QDBusConnection::sessionBus());
        QImage picture(3, 2, QImage::Format_ARGB32);
        picture.fill(QColor(1, 2, 3));
        notifications.show({.key = QStringLiteral("1"), .title = {}, .body = {}, .picture = picture});
        QTRY_COMPARE(m_service->shown.size(), 1);
        const auto hint = m_service->shown[0].hints.value(QStringLiteral("image-data")).value<QDBusArgument>();
        QCOMPARE(hint.currentSignature(), QStringLiteral("(iiibiiay)"));
        int width = 0;
        int height = 0;
        int bytesPerLine = 0;
        bool alpha = false;
        int bits = 0;
        int channels = 0;
        QByteArray pixels;
        hint.beginStructure();
        hint >> width >> height >> bytesPerLine >> alpha >> bits >> channels >> pixels;
        hint.endStructure();
        QCOMPARE(QSize(width, height), picture.size());
        QVERIFY(alpha);
        QCOMPARE(pixels.size(), bytesPerLine * height);
        QCOMPARE(pixels.first(4), QByteArray::fromHex("010203ff"));
    }

    void goesWithTheProgram()
    {
        {
            DBusNotifications notifications(QDBusConnection::sessionBus());
            notifications.show({.key = QStringLiteral("1"), .title = {}, .body = QStringLiteral("Hello")});
            QTRY_COMPARE(m_service->shown.size(), 1);
            settle();
        }
        QTRY_COMPARE(m_service->closed.size(), 1);
    }

private:
    /// Until what is on its way over the bus has arrived: an answer to a call comes after everything sent before it.
    static void settle()
    {
        const auto call = [] {
            return QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
                QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("GetCapabilities"));
        };
        const QDBusPendingCall answer = QDBusConnection::sessionBus().asyncCall(call());
        QTRY_VERIFY(answer.isFinished());
        QCoreApplication::processEvents();
    }

    std::unique_ptr<Service> m_service;
    std::unique_ptr<QDBusConnection> m_far;
};

QTEST_GUILESS_MAIN(TestDBusNotifications)
#include "tst_dbusnotifications.moc"
