// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutArguments()
    {
        const Options options = from({});
        QVERIFY(options.defaultProfile);
        QVERIFY(QDir::isAbsolutePath(options.profileFolder));
        QVERIFY(!options.sample && !options.hidden);
        QCOMPARE(options.link, QString());
        QCOMPARE(options.message, QString());
    }

    void all()
    {
        const QString link = QStringLiteral("parlance://relay.example:7667/join?token=abc");
        const Options options = from(
            {QStringLiteral("--profile"), QStringLiteral("here"), QStringLiteral("--hidden"), link});
        QVERIFY(!options.defaultProfile);
        QCOMPARE(options.profileFolder, QDir::current().absoluteFilePath(QStringLiteral("here")));
        QVERIFY(options.hidden);
        QCOMPARE(options.link, link);
        QVERIFY(from({QStringLiteral("--offline")}).sample);
    }

    void theKeyFileIsNamedByOptionOrEnvironment()
    {
        qunsetenv("PARLANCE_KEY_FILE");
        QCOMPARE(from({}).keyFile, QString());
        qputenv("PARLANCE_KEY_FILE", "/keys/one");
        QCOMPARE(from({}).keyFile, QStringLiteral("/keys/one"));
        QCOMPARE(from({QStringLiteral("--key-file"), QStringLiteral("two")}).keyFile,
                 QDir::current().absoluteFilePath(QStringLiteral("two")));
        qunsetenv("PARLANCE_KEY_FILE");
    }

    void aFolderBesideTheProgramMakesItPortable()
    {
        const QTemporaryDir program;
        const auto started = [&program](const QStringList &arguments = {}) {
            return optionsFrom(QStringList{QStringLiteral("parlance")} + arguments, program.path());
        };
        QVERIFY(!started().portable);
        QVERIFY(!started().profileFolder.startsWith(program.path()));
        const QString beside = program.filePath(QStringLiteral("parlance-profile"));
        QFile file(beside); // a file of that name is not it
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(!started().portable);
        QVERIFY(file.remove());
        QVERIFY(QDir().mkdir(beside));
        QVERIFY(started().portable);
        QVERIFY(started().defaultProfile);
        QCOMPARE(started().profileFolder, beside);
        QCOMPARE(started().mainFolder, beside);
        // Another one of the same person: still nothing is kept elsewhere but what was asked for.
        const Options other = started({QStringLiteral("--profile"), QStringLiteral("/elsewhere")});
        QCOMPARE(other.profileFolder, QStringLiteral("/elsewhere"));
        QCOMPARE(other.mainFolder, beside);
    }

    void helpAndVersion()
    {
        QVERIFY(from({QStringLiteral("--help")}).message.contains(u"--profile"));
        QCOMPARE(from({QStringLiteral("--help")}).exitCode, 0);
        QVERIFY(from({QStringLiteral("--version")}).message.contains(QStringLiteral(PARLANCE_VERSION)));
    }

    void wrongArguments()
    {
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("--nonsense")}, QStringList{QStringLiteral("--profile")},
              QStringList{QStringLiteral("a"), QStringLiteral("b")}}) {
            const Options options = from(arguments);
            QVERIFY(!options.message.isEmpty());
            QCOMPARE(options.exitCode, 64);
        }
    }

private:
    static Options from(const QStringList &arguments)
    {
        return optionsFrom(QStringList{QStringLiteral("parlance")} + arguments, QStringLiteral("/nowhere"));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
