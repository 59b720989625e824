// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/errortext.h"

#include <QTest>

using namespace Parlance;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every code has words of its own, in whole sentences, and shows no code.
    void everyCodeIsExplained()
    {
        QSet<QString> told;
        int codes = 0;
        // Codes are numbered without gaps, and errorName() knows them all.
        for (int number = 1; errorName(static_cast<ErrorCode>(number)) != u"unknown"; ++number, ++codes) {
            const auto code = static_cast<ErrorCode>(number);
            const ErrorText text = errorText({.code = code, .detail = QStringLiteral("/profile/chat.db")});
            for (const QString &sentence : {text.what, text.safe, text.advice}) {
                if (sentence.isEmpty())
                    continue;
                QVERIFY2(sentence.at(0).isUpper(), qPrintable(sentence));
                QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u"chat.db") || sentence.endsWith(u"parlance://."),
                         qPrintable(sentence));
                QVERIFY2(!errorName(code).contains(u'-') || !sentence.contains(errorName(code)), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            }
            QVERIFY2(!text.what.isEmpty(), qPrintable(errorName(code)));
            QVERIFY2(!told.contains(text.what), qPrintable(text.what));
            told.insert(text.what);
        }
        QCOMPARE(codes, static_cast<int>(ErrorCode::RelayTooOld));
    }

    void noErrorIsNoText() { QCOMPARE(errorText(ErrorCode::None).all(), QString()); }

    void storageErrorsNameTheFile_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code : {ErrorCode::StorageUnwritable, ErrorCode::StorageDamaged, ErrorCode::StorageNewer})
            QTest::newRow(qPrintable(errorName(code))) << code;
    }
    void storageErrorsNameTheFile()
    {
        QFETCH(ErrorCode, code);
        const ErrorText text = errorText({.code = code, .detail = QStringLiteral("/profile/chat.db")});
        QVERIFY(text.all().contains(u"/profile/chat.db"));
        QVERIFY(!text.advice.isEmpty());
    }

    void fieldsHaveTheirOwnAdvice()
    {
        const auto advice = [](const char *field) {
            return errorText({.code = ErrorCode::FieldInvalid, .detail = QString::fromLatin1(field)}).advice;
        };
        QVERIFY(advice("username").contains(u"a-z"));
        QVERIFY(advice("password").contains(u"8"));
        QVERIFY(advice("display_name").contains(u"64"));
    }

    void saysWhenToTryAgain()
    {
        const ErrorText text = errorText({.code = ErrorCode::RateLimited, .detail = {}, .retryAfterMs = 4200});
        QVERIFY2(text.advice.contains(u"5 second"), qPrintable(text.advice));
    }

    void limitsAreGivenWithTheirNumber()
    {
        QVERIFY(errorText({.code = ErrorCode::TooLarge, .detail = {}, .limit = 123}).what.contains(u"123"));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
