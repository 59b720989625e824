// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Parlance;

class TestErrorName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnName()
    {
        static const QRegularExpression plain(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
        QSet<QString> names;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
            const QString name = errorName(static_cast<ErrorCode>(code));
            QVERIFY2(plain.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(name != u"unknown", qPrintable(QStringLiteral("code %1 has no name").arg(code)));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(errorName(static_cast<ErrorCode>(255)), QStringLiteral("unknown"));
    }

    // Scripts read these.
    void namesStayAsTheyAre()
    {
        QCOMPARE(errorName(ErrorCode::DiskFull), QStringLiteral("disk-full"));
        QCOMPARE(errorName(ErrorCode::ProfileInUse), QStringLiteral("profile-in-use"));
        QCOMPARE(errorName(ErrorCode::CertificateMismatch), QStringLiteral("certificate-mismatch"));
        QCOMPARE(errorName(ErrorCode::WrongPassword), QStringLiteral("wrong-password"));
        QCOMPARE(errorName(ErrorCode::NotAContact), QStringLiteral("not-a-contact"));
    }
};

QTEST_APPLESS_MAIN(TestErrorName)
#include "tst_errorname.moc"
