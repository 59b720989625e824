// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/avatarpicture.h"
#include "app/person.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Parlance;

/// The avatar outside the window is the one inside it.
class TestAvatarPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheHuesOfTheInterface()
    {
        QFile theme(QStringLiteral(":/qt/qml/Parlance/qml/Theme.qml"));
        QVERIFY(theme.open(QFile::ReadOnly));
        static const QRegularExpression line(QStringLiteral("color> hues: dark \\? \\[.*\\] : \\[(.*)\\]"));
        const QString light = line.match(QString::fromUtf8(theme.readAll())).captured(1);
        const QStringList hues = light.split(QStringLiteral(", "));
        QCOMPARE(hues.size(), 8);
        QSet<int> seen;
        for (quint64 user = 1; seen.size() < 8; ++user) {
            const int hue = hueOf(UserId(user));
            seen << hue;
            const QImage picture = avatarPicture(QStringLiteral("Bob"), UserId(user));
            const QString drawn = picture.pixelColor(picture.width() / 2, 4).name(); // above the letters
            QCOMPARE(drawn.toUpper(), QString(hues[hue]).remove(u'"').toUpper());
        }
    }

    void isRoundAndSaysWho()
    {
        const QImage picture = avatarPicture(QStringLiteral("Bob"), UserId(1));
        QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(picture.size(), QSize(96, 96));
        QVERIFY(picture != avatarPicture(QStringLiteral("Alice"), UserId(1)));
    }
};

QTEST_MAIN(TestAvatarPicture)
#include "tst_avatarpicture.moc"
