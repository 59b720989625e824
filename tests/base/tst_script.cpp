// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/script.h"

#include <QTest>

using namespace Parlance;

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const char *script, const QStringList &statements) {
            QTest::newRow(name) << QString::fromLatin1(script) << statements;
        };
        row("nothing", "", {});
        row("only space and semicolons", " ;\n; ", {});
        row("only a comment", "-- one; two\n/* three; */", {});
        row("two", "SELECT 1; SELECT 2;", {QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")});
        row("the last without semicolon", "SELECT 1;\nSELECT 2\n",
            {QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")});
        row("literal", "SELECT 'a;b', 'it''s;'; SELECT 2",
            {QStringLiteral("SELECT 'a;b', 'it''s;'"), QStringLiteral("SELECT 2")});
        row("names", "SELECT \"a;\", `b;`, [c;]; SELECT 2",
            {QStringLiteral("SELECT \"a;\", `b;`, [c;]"), QStringLiteral("SELECT 2")});
        row("comment before", "-- why;\nSELECT 1;", {QStringLiteral("SELECT 1")});
        row("comment inside", "SELECT 1, -- one;\n 2 /* ; */;", {QStringLiteral("SELECT 1, -- one;\n 2 /* ; */")});
        row("minus", "SELECT 1 - -1; SELECT 2", {QStringLiteral("SELECT 1 - -1"), QStringLiteral("SELECT 2")});
        row("open literal", "SELECT 'a; SELECT 2", {QStringLiteral("SELECT 'a; SELECT 2")});
        row("a column named trigger", "CREATE TABLE trigger_log (x); SELECT 2",
            {QStringLiteral("CREATE TABLE trigger_log (x)"), QStringLiteral("SELECT 2")});
    }
    void splits()
    {
        QFETCH(QString, script);
        QTEST(splitStatements(script), "statements");
    }

    void aTriggerIsOneStatement()
    {
        const QString trigger = QStringLiteral(
            "CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN\n"
            "  UPDATE b SET x = CASE WHEN new.x THEN 1 ELSE 2 END;\n"
            "  DELETE FROM c;\n"
            "end");
        QCOMPARE(splitStatements(trigger + QStringLiteral(";\nSELECT 1;")),
                 QStringList({trigger, QStringLiteral("SELECT 1")}));
    }
};

QTEST_APPLESS_MAIN(TestScript)
#include "tst_script.moc"
