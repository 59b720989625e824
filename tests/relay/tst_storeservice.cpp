// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitebackend.h"
#include "relay/storeservice.h"
#include "tests/relay/storefixture.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <csignal>
#endif

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<StoreBackend> makeSqlite(const QString &folder, const Clock &clock, RetentionTimes times)
{
    return std::make_unique<SqliteBackend>(folder + u"/relay.db"_s, clock, times);
}

/// Alice and Bob in a store that a service then serves.
struct Served
{
    Served()
    {
        StoreFixture fixture(makeSqliteIn(folder.path()));
        alice = fixture.registered(u"alice"_s);
        bob = fixture.registered(u"bob"_s);
        talk = fixture.befriend(alice, bob);
    }

    static MakeBackend makeSqliteIn(const QString &path)
    {
        return [path](const QString &, const Clock &clock, RetentionTimes times) {
            return makeSqlite(path, clock, times);
        };
    }
    [[nodiscard]] QString file() const { return folder.path() + u"/relay.db"_s; }
    [[nodiscard]] Submission message(const QByteArray &body = "sealed") const
    {
        return {.sender = alice.user,
                .senderDevice = alice.device,
                .conversation = talk,
                .id = MessageId::create(),
                .body = body,
                .headers = {{.device = bob.device, .header = "h"}}};
    }
    /// Holds the writer until released, so that what is asked meanwhile lands in one batch.
    void holdWriter(QSemaphore &release)
    {
        QSemaphore held;
        service.write([&](LogStore &) -> Result<void> {
            held.release();
            release.acquire();
            return {};
        });
        held.acquire();
    }

    QTemporaryDir folder;
    ManualClock clock;
    Person alice;
    Person bob;
    ConversationId talk;
    QObject asker;
    StoreService service{makeSqlite(folder.path(), clock, {})};
};

#ifdef Q_OS_UNIX
/// No file may grow beyond what it has: every commit fails, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};
#endif

} // namespace

class TestStoreService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOrderOnTheAskersThread()
    {
        Served served;
        QVERIFY(served.service.start());
        std::vector<Sequence> answers;
        constexpr int asked = 4 * static_cast<int>(StoreService::batchLimit);
        for (int i = 0; i < asked; ++i) {
            served.service.write(
                &served.asker, [message = served.message()](LogStore &store) { return store.submit(message); },
                [&](const Result<SubmitOutcome> &outcome) {
                    QCOMPARE(QThread::currentThread(), served.asker.thread());
                    answers.push_back(std::get<SubmitAccepted>(*outcome).sequence);
                });
        }
        QTRY_COMPARE(answers.size(), size_t{asked});
        for (size_t i = 0; i < answers.size(); ++i)
            QCOMPARE(answers[i], i + 1);
        QCOMPARE(served.service.metrics().commands.load(), quint64{asked});
        QVERIFY(served.service.metrics().commits.load() >= 4U); // at most batchLimit at once
        QCOMPARE(served.service.metrics().queued.load(), 0U);
    }

    void manyCommandsShareOneCommit()
    {
        Served served;
        QVERIFY(served.service.start());
        QSemaphore release;
        served.holdWriter(release);
        int answered = 0;
        for (int i = 0; i < 200; ++i) {
            served.service.write(
                &served.asker, [message = served.message()](LogStore &store) { return store.submit(message); },
                [&](const Result<SubmitOutcome> &) { ++answered; });
        }
        release.release();
        QTRY_COMPARE(answered, 200);
        QCOMPARE(served.service.metrics().commits.load(), 2U);
    }

    void tellsTheListenerWhatACommitChanged()
    {
        Served served;
        QMutex mutex;
        std::vector<std::shared_ptr<const Changes>> told;
        served.service.setListener([&](const std::shared_ptr<const Changes> &changes) {
            const QMutexLocker lock(&mutex);
            told.push_back(changes);
        });
        QVERIFY(served.service.start());
        served.service.write([message = served.message("hello")](LogStore &store) { return store.submit(message); });
        served.service.write([](LogStore &) -> Result<void> { return {}; });
        served.service.stop();
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told[0]->entries.size(), 1U);
        QCOMPARE(told[0]->entries[0]->body, "hello"_ba);
    }

    void whatWasAnsweredCanBeRead()
    {
        Served served;
        QVERIFY(served.service.start());
        qsizetype found = -1;
        served.service.write(
            &served.asker, [message = served.message()](LogStore &store) { return store.submit(message); },
            [&](const Result<SubmitOutcome> &) {
                served.service.read(
                    &served.asker,
                    [&](LogReader &reader) { return reader.after(served.bob.device, served.talk, 0, 10); },
                    [&](const Result<LogPage> &page) { found = static_cast<qsizetype>(page->items.size()); });
            });
        QTRY_COMPARE(found, 1);
    }

    void aCommandThatIsRefusedSpoilsNothing()
    {
        Served served;
        QVERIFY(served.service.start());
        QSemaphore release;
        served.holdWriter(release);
        std::vector<bool> outcomes;
        const auto ask = [&](const Submission &message) {
            served.service.write(
                &served.asker, [message](LogStore &store) { return store.submit(message); },
                [&](const Result<SubmitOutcome> &outcome) { outcomes.push_back(outcome.has_value()); });
        };
        Submission foreign = served.message();
        foreign.senderDevice = DeviceId(99);
        ask(served.message());
        ask(foreign);
        ask(served.message());
        release.release();
        QTRY_COMPARE(outcomes.size(), 3U);
        QCOMPARE(outcomes, (std::vector{true, false, true}));
        QCOMPARE(served.service.metrics().commits.load(), 2U); // the one that held the writer, and these
    }

    void aCommandThatBreaksTheBatchFailsAlone()
    {
        Served served;
        QVERIFY(served.service.start());
        QSemaphore release;
        served.holdWriter(release);
        std::vector<Result<SubmitOutcome>> outcomes;
        const auto answer = [&](const Result<SubmitOutcome> &outcome) { outcomes.push_back(outcome); };
        const auto ask = [&](bool broken) {
            served.service.write(
                &served.asker,
                [message = served.message(), broken](LogStore &store) -> Result<SubmitOutcome> {
                    auto outcome = store.submit(message);
                    return broken ? failure(ErrorCode::StorageFailed, u"a test"_s) : outcome;
                },
                answer);
        };
        ask(false);
        ask(true);
        ask(false);
        release.release();
        QTRY_COMPARE(outcomes.size(), 3U);
        QCOMPARE(std::get<SubmitAccepted>(*outcomes[0]).sequence, 1U);
        QCOMPARE(outcomes[1].error().code, ErrorCode::StorageFailed);
        QCOMPARE(std::get<SubmitAccepted>(*outcomes[2]).sequence, 2U);
    }

    void aFailedCommitIsNeverAccepted()
    {
#ifdef Q_OS_UNIX
        Served served;
        QVERIFY(served.service.start());
        std::vector<Result<SubmitOutcome>> outcomes;
        const auto ask = [&](const Submission &message) {
            served.service.write(
                &served.asker, [message](LogStore &store) { return store.submit(message); },
                [&](const Result<SubmitOutcome> &outcome) { outcomes.push_back(outcome); });
        };
        ask(served.message("before"));
        QTRY_COMPARE(outcomes.size(), 1U);
        QCOMPARE(std::get<SubmitAccepted>(*outcomes[0]).sequence, 1U);

        const Submission unlucky = served.message(QByteArray(10'000, 'x'));
        {
            const FullDisk full(QFileInfo(served.file() + u"-wal"_s).size());
            QSemaphore release;
            served.holdWriter(release);
            for (int i = 0; i < 20; ++i)
                ask(i == 7 ? unlucky : served.message(QByteArray(10'000, 'x')));
            release.release();
            QTRY_COMPARE(outcomes.size(), 21U);
        }
        for (size_t i = 1; i < outcomes.size(); ++i) {
            QVERIFY(!outcomes[i]);
            QVERIFY(isStorageError(outcomes[i].error()));
        }
        QVERIFY(served.service.metrics().failedCommits.load() > 0U);

        // And as if nothing had been, once there is room again.
        ask(unlucky);
        QTRY_COMPARE(outcomes.size(), 22U);
        QCOMPARE(std::get<SubmitAccepted>(*outcomes[21]).sequence, 2U);
        QVERIFY(!std::get<SubmitAccepted>(*outcomes[21]).repeated);
        served.service.stop();
        const auto reader = SqliteBackend(served.file(), served.clock).openReader();
        QCOMPARE((*reader)->statistics()->acceptedMessages, 2);
        QCOMPARE((*reader)->statistics()->queuedPayloads, 2);
#else
        QSKIP("needs a way to make a write fail");
#endif
    }

    void stopFinishesWhatIsQueued()
    {
        Served served;
        QVERIFY(served.service.start());
        for (int i = 0; i < 500; ++i)
            served.service.write([message = served.message()](LogStore &store) { return store.submit(message); });
        served.service.stop();
        const auto reader = SqliteBackend(served.file(), served.clock).openReader();
        QCOMPARE((*reader)->statistics()->acceptedMessages, 500);
    }

    void startTellsWhyTheStoreDoesNotOpen()
    {
        ManualClock clock;
        StoreService service(std::make_unique<SqliteBackend>(u"/nowhere/at/all/relay.db"_s, clock));
        QCOMPARE(service.start().error().code, ErrorCode::StorageUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestStoreService)
#include "tst_storeservice.moc"
