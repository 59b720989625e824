// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/storeservice.h"
#include "tests/relay/storestory.h"
#include "tests/support/memoryvfs.h"

#include <QLoggingCategory>
#include <QTest>

#include <sodium.h>

Q_DECLARE_METATYPE(Parlance::Testing::DiskFault)

using namespace Parlance;
using namespace Parlance::Testing;

namespace {

constexpr int callsByDefault = 200;
constexpr int batchesAtMost = 220;

int callsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("PARLANCE_CALLS");
    return wanted > 0 ? wanted : callsByDefault;
}

} // namespace

/// The N-th call of each kind that the relay's store makes to the disk fails, for every N: nobody is told anything that is
/// not so, a full disk is only a pause, and after a sync that failed the store accepts nothing before a new process has looked.
class TestRelayDiskErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingFalseIsTold_data();
    void nothingFalseIsTold();
    void aStoreThatCannotOpenSaysWhy();
    void afterAFailedSyncNothingIsAccepted();
    void theLogIsWrittenAgainBeforeItIsTrusted();

private:
    void openAndFail(StoreStory &story, const DiskFault &fault);
    void aftermath(StoreStory &story, const DiskFault &fault);
    [[nodiscard]] QStringList storyOfAFailedSync(quint32 seed, bool writesLogAgain);

    MemoryDisk m_disk;
    std::unique_ptr<MemoryVfs> m_vfs;
    MemoryDisk::Image m_beginning;
};

void TestRelayDiskErrors::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
    // Each of these errors is meant.
    QLoggingCategory::setFilterRules(QStringLiteral("parlance.*=false"));
    m_vfs = std::make_unique<MemoryVfs>(m_disk);
    m_beginning = StoreStory::beginning(m_disk);
}

void TestRelayDiskErrors::nothingFalseIsTold_data()
{
    QTest::addColumn<DiskFault>("fault");
    const auto row = [](const char *name, std::optional<DiskCall> call, DiskOutcome outcome, bool forGood) {
        QTest::newRow(name) << DiskFault{.call = call, .outcome = outcome, .forGood = forGood};
    };
    row("disk full once", DiskCall::Write, DiskOutcome::Full, false);
    row("disk full from then on", DiskCall::Write, DiskOutcome::Full, true);
    row("write error", DiskCall::Write, DiskOutcome::Failed, false);
    row("write errors from then on", DiskCall::Write, DiskOutcome::Failed, true);
    row("read error", DiskCall::Read, DiskOutcome::Failed, false);
    row("read errors from then on", DiskCall::Read, DiskOutcome::Failed, true);
    row("sync error", DiskCall::Sync, DiskOutcome::Failed, false);
    row("sync errors from then on", DiskCall::Sync, DiskOutcome::Failed, true);
    row("any call", std::nullopt, DiskOutcome::Failed, false);
    row("every call from then on", std::nullopt, DiskOutcome::Failed, true);
}

void TestRelayDiskErrors::openAndFail(StoreStory &story, const DiskFault &fault)
{
    m_disk.load(m_beginning);
    QVERIFY(story.open());
    m_disk.fail(fault);
    for (int batch = 0; batch < batchesAtMost && !m_disk.hasFailed(); ++batch)
        story.batch();
    for (int batch = 0; batch < 3; ++batch)
        story.batch();
    m_disk.heal();
}

// The disk is well again, and some more is said; then the power goes, and what anybody was told is looked at.
void TestRelayDiskErrors::aftermath(StoreStory &story, const DiskFault &fault)
{
    const bool stopped = story.metrics().stopped;
    const std::vector<ErrorCode> met = story.takeErrors();
    for (const ErrorCode code : met) {
        QVERIFY(isStorageError({.code = code, .detail = {}}));
        if (fault.outcome == DiskOutcome::Full)
            QCOMPARE(code, ErrorCode::DiskFull);
    }
    if (fault.call)
        QCOMPARE(stopped, fault.call == DiskCall::Sync && m_disk.hasFailed());
    for (int batch = 0; batch < 3; ++batch)
        story.batch();
    if (stopped) {
        for (const ErrorCode code : story.takeErrors())
            QCOMPARE(code, ErrorCode::StorageUnsynced);
        story.kill();
        m_disk.rewrite("/disk/relay.db-wal"); // as settleJournal() does it with a real one
        QVERIFY(story.open());
        for (int batch = 0; batch < 3; ++batch)
            story.batch();
    }
    QCOMPARE(story.takeErrors(), std::vector<ErrorCode>());
    m_disk.cutPower(static_cast<quint32>(fault.number));
    story.close();
    m_disk.turnOn();
    QVERIFY(story.open());
    story.check();
    QCOMPARE(story.problems(), QStringList());
    story.close();
}

void TestRelayDiskErrors::nothingFalseIsTold()
{
    QFETCH(DiskFault, fault);
    int met = 0;
    for (fault.number = 1; fault.number <= callsWanted(); ++fault.number) {
        StoreStory story(m_disk, static_cast<quint32>(fault.number));
        openAndFail(story, fault);
        met += m_disk.hasFailed() ? 1 : 0;
        aftermath(story, fault);
        if (QTest::currentTestFailed()) {
            qWarning("it was call %d", fault.number);
            return;
        }
    }
    // A store that reads so little would else be tried with nothing.
    QVERIFY2(met >= callsWanted() / 2, qPrintable(QString::number(met)));
}

void TestRelayDiskErrors::aStoreThatCannotOpenSaysWhy()
{
    for (int number = 1; number <= 60; ++number) {
        // What it finds is a log that a relay left when it was killed.
        m_disk.load(m_beginning);
        StoreStory story(m_disk, static_cast<quint32>(number));
        QVERIFY(story.open());
        story.batch();
        story.kill();
        m_disk.fail({.call = {}, .number = number, .outcome = DiskOutcome::Failed});
        if (const auto opened = story.open(); !opened)
            QVERIFY2(isStorageError(opened.error()), qPrintable(errorName(opened.error().code)));
        m_disk.heal();
        story.kill();
        QVERIFY(story.open());
        story.check();
        QCOMPARE(story.problems(), QStringList());
        story.close();
    }
}

void TestRelayDiskErrors::afterAFailedSyncNothingIsAccepted()
{
    m_disk.load(m_beginning);
    StoreStory story(m_disk, 1);
    QVERIFY(story.open());
    for (int batch = 0; batch < 10; ++batch)
        story.batch();
    QVERIFY(!story.metrics().stopped);
    const size_t accepted = story.accepted();
    const quint64 changes = m_disk.changes();
    m_disk.fail({.call = DiskCall::Sync, .number = 1, .outcome = DiskOutcome::Failed});
    for (int batch = 0; batch < 20; ++batch)
        story.batch();
    QVERIFY(story.metrics().stopped);
    QCOMPARE(story.accepted(), accepted);
    // Nor does it write, after the commit that failed.
    const quint64 atTheEnd = m_disk.changes();
    QVERIFY(atTheEnd > changes);
    story.batch();
    QCOMPARE(m_disk.changes(), atTheEnd);
    story.close();
}

// The system's memory shows the next process what the disk forgot: written on top of that, what is accepted then would be
// lost with the power.
QStringList TestRelayDiskErrors::storyOfAFailedSync(quint32 seed, bool writesLogAgain)
{
    m_disk.load(m_beginning);
    StoreStory story(m_disk, seed);
    if (!story.open())
        return {QStringLiteral("it does not open")};
    for (int batch = 0; batch < 5; ++batch)
        story.batch();
    m_disk.fail({.call = DiskCall::Sync, .number = 1, .outcome = DiskOutcome::Failed});
    while (!m_disk.hasFailed())
        story.batch();
    story.kill();
    if (writesLogAgain)
        m_disk.rewrite("/disk/relay.db-wal");
    if (!story.open())
        return {QStringLiteral("it does not open again")};
    for (int batch = 0; batch < 5; ++batch)
        story.batch();
    m_disk.cutPower(seed);
    story.close();
    m_disk.turnOn();
    if (!story.open())
        return {QStringLiteral("it does not open at the end")};
    story.check();
    story.close();
    return story.problems();
}

void TestRelayDiskErrors::theLogIsWrittenAgainBeforeItIsTrusted()
{
    int foundOut = 0;
    for (quint32 seed = 0; seed < 30; ++seed) {
        QCOMPARE(storyOfAFailedSync(seed, true), QStringList());
        foundOut += storyOfAFailedSync(seed, false).isEmpty() ? 0 : 1;
    }
    QVERIFY(foundOut > 0);
}

QTEST_GUILESS_MAIN(TestRelayDiskErrors)
#include "tst_relaydiskerrors.moc"
