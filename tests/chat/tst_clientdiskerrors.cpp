// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memoryvfs.h"
#include "clientstory.h"

#include <QLoggingCategory>
#include <QTest>

Q_DECLARE_METATYPE(Parlance::Testing::DiskFault)

using namespace Parlance;
using namespace Parlance::Testing;

namespace {

constexpr int callsByDefault = 40;
constexpr int turnsAtMost = 200;

int callsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("PARLANCE_CALLS");
    return wanted > 0 ? wanted : callsByDefault;
}

} // namespace

/// The N-th call of each kind that a device's store makes to the disk fails, for every N: nobody is told anything that is not so,
/// and as soon as the disk is well again everything goes on, in the same program or in the next one.
class TestClientDiskErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingFalseIsTold_data();
    void nothingFalseIsTold();
    void aProfileThatCannotOpenSaysWhy();
    void whatADiskForgotIsNotBuiltUpon();

private:
    MemoryDisk m_disk;
    std::unique_ptr<MemoryVfs> m_vfs;
    MemoryDisk::Image m_beginning;
};

void TestClientDiskErrors::initTestCase()
{
    // Each of these errors is meant.
    QLoggingCategory::setFilterRules(QStringLiteral("parlance.*=false"));
    m_vfs = std::make_unique<MemoryVfs>(m_disk);
    m_beginning = ClientStory::beginning(m_disk);
}

void TestClientDiskErrors::nothingFalseIsTold_data()
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
    row("sync error", DiskCall::Sync, DiskOutcome::Failed, false);
    row("sync errors from then on", DiskCall::Sync, DiskOutcome::Failed, true);
    row("every call from then on", std::nullopt, DiskOutcome::Failed, true);
}

void TestClientDiskErrors::nothingFalseIsTold()
{
    QFETCH(DiskFault, fault);
    int met = 0;
    for (fault.number = 1; fault.number <= callsWanted(); ++fault.number) {
        m_disk.load(m_beginning);
        ClientStory story(m_disk, static_cast<quint32>(fault.number));
        QVERIFY(story.open());
        m_disk.fail(fault);
        for (int turn = 0; turn < turnsAtMost && !m_disk.hasFailed(); ++turn)
            story.turn();
        for (int turn = 0; turn < 3; ++turn)
            story.turn();
        met += m_disk.hasFailed() ? 1 : 0;
        m_disk.heal();
        for (const ErrorCode code : story.takeErrors()) {
            QVERIFY2(isStorageError({.code = code, .detail = {}}), qPrintable(errorName(code)));
            if (fault.outcome == DiskOutcome::Full)
                QCOMPARE(code, ErrorCode::DiskFull);
        }
        // The same program goes on; then the power goes, and what anybody was told is looked at.
        story.reconnect();
        for (int turn = 0; turn < 3; ++turn)
            story.turn();
        QCOMPARE(story.takeErrors(), std::vector<ErrorCode>());
        m_disk.cutPower(static_cast<quint32>(fault.number));
        story.close();
        m_disk.turnOn();
        QVERIFY(story.open());
        story.check();
        story.finish();
        QVERIFY2(story.problems().isEmpty(),
                 qPrintable(
                     QStringLiteral("call %1: %2").arg(fault.number).arg(story.problems().join(QStringLiteral("; ")))));
        story.close();
    }
    QVERIFY2(met >= callsWanted() / 4, qPrintable(QString::number(met)));
}

void TestClientDiskErrors::aProfileThatCannotOpenSaysWhy()
{
    int refused = 0;
    for (int number = 1; number <= 60; ++number) {
        // What it finds is a log that a program left when it was killed.
        m_disk.load(m_beginning);
        ClientStory story(m_disk, static_cast<quint32>(number));
        QVERIFY(story.open());
        story.turn();
        story.kill();
        m_disk.fail({.call = {}, .number = number, .outcome = DiskOutcome::Failed});
        if (const auto opened = story.open(); !opened) {
            QVERIFY2(isStorageError(opened.error()), qPrintable(errorName(opened.error().code)));
            ++refused;
        }
        m_disk.heal();
        story.kill();
        QVERIFY(story.open());
        story.check();
        story.finish();
        QCOMPARE(story.problems(), QStringList());
        story.close();
    }
    QVERIFY(refused > 0);
}

// After a sync that failed the system's memory shows the next program what the disk forgot: on top of that, what is written then
// would be lost with the power. docs/decisions/0023-after-an-fsync-error.md
void TestClientDiskErrors::whatADiskForgotIsNotBuiltUpon()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        m_disk.load(m_beginning);
        ClientStory story(m_disk, seed);
        QVERIFY(story.open());
        for (int turn = 0; turn < 5; ++turn)
            story.turn();
        m_disk.fail({.call = DiskCall::Sync, .number = 1, .outcome = DiskOutcome::Failed});
        while (!m_disk.hasFailed())
            story.turn();
        story.kill();
        QVERIFY(story.open());
        for (int turn = 0; turn < 5; ++turn)
            story.turn();
        m_disk.cutPower(seed);
        story.close();
        m_disk.turnOn();
        QVERIFY(story.open());
        story.check();
        story.finish();
        QVERIFY2(story.problems().isEmpty(),
                 qPrintable(QStringLiteral("story %1: %2").arg(seed).arg(story.problems().join(QStringLiteral("; ")))));
        story.close();
    }
}

QTEST_GUILESS_MAIN(TestClientDiskErrors)
#include "tst_clientdiskerrors.moc"
