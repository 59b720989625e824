// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversationfiles.h"
#include "app/export/savedfilereader.h"
#include "sync/account.h"
#include "sync/sampledata.h"
#include "tests/support/outcome.h"
#include "tests/support/testsecret.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// A conversation becomes a file, whole or not at all, and what is in it is read back; on a real profile.
class TestConversationFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeSampleData(m_folder.path(), testSecret(), QDateTime::currentMSecsSinceEpoch()));
        auto account = Account::open(m_folder.path(), testSecret());
        QVERIFY(account.has_value());
        m_account = std::move(*account);
        const auto records = outcomeOf(m_account->conversations());
        QVERIFY(records.has_value());
        for (const ConversationRecord &record : *records) {
            if (record.peerUsername == u"bob")
                m_conversation = record;
        }
        QVERIFY(m_conversation.id.isValid());
        QFuture<Result<MessageRecord>> sent;
        for (int i = 0; i < 500; ++i)
            sent = m_account->send(m_conversation.id, u"<b>message</b> %1"_s.arg(i));
        QVERIFY(outcomeOf(sent).has_value());
    }

    void init()
    {
        m_files = std::make_unique<ConversationFiles>();
        m_files->setAccount(m_account.get());
        m_files->setOpen(&m_conversation);
    }

    void everyMessageIsALineOfJson()
    {
        const QList<MessageRecord> all = history();
        QVERIFY(all.size() > 600); // more than a page of it
        const QString file = save(ConversationFiles::Json);
        QList<QJsonObject> lines;
        for (const QByteArray &bytes : read(file).trimmed().split('\n')) {
            const QJsonObject line = QJsonDocument::fromJson(bytes).object();
            if (line[u"event"_s] == u"message"_s || line[u"event"_s] == u"disappearing"_s)
                lines += line;
        }
        QCOMPARE(lines.size(), all.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QCOMPARE(lines[i][u"id"_s].toString(), all[i].id.toString());
            QCOMPARE(lines[i][u"text"_s].toString(), all[i].text);
        }
        QVERIFY(m_files->text().contains(file));
        QVERIFY(m_files->errorText().isEmpty());
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aPageEndsWhereItShould()
    {
        const QByteArray page = read(save(ConversationFiles::Html));
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.endsWith("</html>\n"));
        QCOMPARE(page.count("<article"), history().size());
    }

    void whereNothingMayBeWrittenNothingIs()
    {
        const QString nowhere = m_folder.filePath(u"nowhere/file.html"_s);
        m_files->save(QUrl::fromLocalFile(nowhere), ConversationFiles::Html);
        QTRY_VERIFY(!m_files->isBusy());
        QVERIFY(m_files->errorText().contains(u"Nothing was saved"));
        QVERIFY(!QFile::exists(nowhere));
    }

    void whatIsCutShortLeavesTheFileThatWasThere()
    {
        const QString name = m_folder.filePath(u"kept.html"_s);
        QFile kept(name);
        QVERIFY(kept.open(QFile::WriteOnly) && kept.write("before") == 6);
        kept.close();
        // What a full disk does: writing stops in the middle.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 40'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        m_files->save(QUrl::fromLocalFile(name), ConversationFiles::Html);
        QTRY_VERIFY(!m_files->isBusy());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(m_files->errorText().contains(u"Nothing was saved"));
        QVERIFY(m_files->text().isEmpty());
        QCOMPARE(read(name), QByteArray("before"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"kept*"_s}).size(), 1); // nor half of one beside it
    }

    void whatIsStoppedLeavesNothing()
    {
        const QString name = m_folder.filePath(u"stopped.html"_s);
        m_files->save(QUrl::fromLocalFile(name), ConversationFiles::Html);
        QVERIFY(m_files->isBusy());
        m_files->cancel();
        QVERIFY(!m_files->isBusy());
        QCOMPARE(QDir(m_folder.path()).entryList({u"stopped*"_s}).size(), 0);
    }

    void whatIsHereIsNotAddedAgain()
    {
        const QList<MessageRecord> before = history();
        const QString file = save(ConversationFiles::Json);
        m_files->load(QUrl::fromLocalFile(file));
        QVERIFY(m_files->isBusy() && m_files->isImporting());
        QTRY_VERIFY(!m_files->isBusy());
        QVERIFY2(m_files->errorText().isEmpty(), qPrintable(m_files->errorText()));
        QVERIFY2(m_files->text().contains(u"already here"), qPrintable(m_files->text()));
        QVERIFY2(m_files->text().contains(u"No messages were added"), qPrintable(m_files->text()));
        QCOMPARE(history(), before);
    }

    void whatSomebodyChangedIsLeftOut()
    {
        const QList<MessageRecord> before = history();
        const QString file = save(ConversationFiles::Json);
        QByteArrayList lines = read(file).split('\n');
        const auto marked = std::ranges::find_if(lines, [](const QByteArray &line) {
            return line.contains("\"mark\"");
        });
        QVERIFY(marked != lines.end());
        marked->replace("\"text\":\"", "\"text\":\"not ");
        QVERIFY(write(file, lines.join('\n')));
        m_files->load(QUrl::fromLocalFile(file));
        QTRY_VERIFY(!m_files->isBusy());
        QVERIFY2(m_files->text().contains(u"could not be proved to be yours"), qPrintable(m_files->text()));
        QCOMPARE(history(), before);
    }

    void garbageIsReadToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("garbage");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello\n<html>\n\0\xff\n", 17);
        QTest::newRow("another JSON") << QByteArray("{\"event\":7}\n[1,2]\n{}\n");
        QTest::newRow("a line that does not end") << QByteArray(5'000'000, 'x');
        QTest::newRow("deep") << QByteArray(60'000, '[');
        QTest::newRow("zeros") << QByteArray(3'000'000, '\0');
    }
    void garbageIsReadToItsEnd()
    {
        QFETCH(const QByteArray, garbage);
        const QString file = m_folder.filePath(u"garbage"_s);
        QVERIFY(write(file, garbage));
        m_files->load(QUrl::fromLocalFile(file));
        QTRY_VERIFY(!m_files->isBusy());
        QVERIFY(m_files->errorText().isEmpty());
        QVERIFY2(m_files->text().contains(garbage.isEmpty() ? u"no messages" : u"could not be read"),
                 qPrintable(m_files->text()));
    }

    // What is in memory at a time has a bound, whatever the file is.
    void aFileIsReadInParts()
    {
        const QString file = m_folder.filePath(u"parts"_s);
        const QByteArray line =
            "{\"event\":\"message\",\"id\":\"7f3c2d1e-0000-4000-8000-000000000001\",\"conversation\":3,"
            "\"seq\":1,\"from\":\"bob\"}\n";
        const qsizetype messages = SavedFileReader::entriesAtOnce + 1;
        QVERIFY(write(file, line.repeated(messages) + QByteArray(3'000'000, 'x') + '\n' + line));
        SavedFileReader reader(file);
        qsizetype entries = 0;
        int unreadable = 0;
        int parts = 0;
        for (bool isLast = false; !isLast; ++parts) {
            const auto part = reader.next();
            QVERIFY(part.has_value());
            QVERIFY(part->entries.size() <= SavedFileReader::entriesAtOnce);
            entries += part->entries.size();
            unreadable += part->unreadable;
            isLast = part->isLast;
        }
        QCOMPARE(entries, messages + 1);
        QCOMPARE(unreadable, 1);
        QVERIFY2(parts >= 4, qPrintable(QString::number(parts)));
    }

    void aFileThatIsNotThere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("nowhere") << m_folder.filePath(u"nowhere.jsonl"_s);
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("a device") << u"/dev/zero"_s;
    }
    void aFileThatIsNotThere()
    {
        QFETCH(const QString, file);
        m_files->load(QUrl::fromLocalFile(file));
        QTRY_VERIFY(!m_files->isBusy());
        QVERIFY2(m_files->errorText().contains(u"could not be read"), qPrintable(m_files->errorText()));
        QVERIFY(m_files->text().isEmpty());
    }

    void readingCanBeStopped()
    {
        const QString file = save(ConversationFiles::Json);
        m_files->load(QUrl::fromLocalFile(file));
        m_files->cancel();
        QVERIFY(!m_files->isBusy());
        m_files->setAccount(nullptr); // nothing of it is under way any more
        m_files->load(QUrl::fromLocalFile(file));
        QVERIFY(!m_files->isBusy());
    }

    void theNameSaysWhoAndWhen()
    {
        const QString name = m_files->suggestedFile(ConversationFiles::Html).fileName();
        QVERIFY2(name.startsWith(u"Parlance alice bob 20"), qPrintable(name));
        QVERIFY(name.endsWith(u".html"));
    }

private:
    [[nodiscard]] QString save(ConversationFiles::Format format)
    {
        const QString file = m_folder.filePath(u"export-%1"_s.arg(int(format)));
        m_files->save(QUrl::fromLocalFile(file), format);
        [&] { QTRY_VERIFY(!m_files->isBusy()); }();
        return file;
    }
    [[nodiscard]] static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static bool write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] QList<MessageRecord> history()
    {
        QList<MessageRecord> all;
        for (quint64 after = 0;;) {
            const auto messages = outcomeOf(m_account->history(m_conversation.id,
                                                               {.before = std::nullopt, .after = after, .limit = 500}))
                                      .value_or(QList<MessageRecord>());
            if (messages.isEmpty())
                return all;
            all += messages;
            after = all.last().position;
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Account> m_account;
    ConversationRecord m_conversation;
    std::unique_ptr<ConversationFiles> m_files;
};

QTEST_GUILESS_MAIN(TestConversationFiles)
#include "tst_conversationfiles.moc"
