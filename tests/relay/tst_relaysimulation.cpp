// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memoryvfs.h"
#include "simulatedschedule.h"

#include <QLoggingCategory>
#include <QTest>

#include <sodium.h>

using namespace Parlance;
using namespace Parlance::Simulation;

namespace {

// Four of these programs, each with seeds of its own, make the 10,000 of every test run. PARLANCE_SCHEDULES and
// PARLANCE_FIRST_SCHEDULE ask for others.
constexpr int schedulesByDefault = 2500;

} // namespace

/// The whole relay but its sockets and threads, under seeded schedules with lost connections, repeats, slow readers,
/// crashes, power cuts and a disk that fails: nothing is lost, nothing comes twice, everybody sees one order, of messages from device to device as well.
class TestRelaySimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsItsPromises();
    void aSeedDecidesEverything();

private:
    Testing::MemoryDisk m_disk;
    std::unique_ptr<Testing::MemoryVfs> m_vfs;
    std::unique_ptr<SimulatedTown> m_town;
};

void TestRelaySimulation::initTestCase()
{
    seedRelaysRandomness(0);
    QVERIFY(sodium_init() >= 0);
    // Each of the errors is meant.
    QLoggingCategory::setFilterRules(QStringLiteral("parlance.*=false"));
    m_vfs = std::make_unique<Testing::MemoryVfs>(m_disk);
    m_town = std::make_unique<SimulatedTown>(m_disk);
}

void TestRelaySimulation::keepsItsPromises()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("PARLANCE_SCHEDULES", &isNumber);
    const int first = qEnvironmentVariableIntValue("PARLANCE_FIRST_SCHEDULE");
    int powerCuts = 0;
    for (int seed = first; seed < first + (isNumber ? wanted : schedulesByDefault); ++seed) {
        Schedule schedule(static_cast<quint32>(seed), *m_town, m_disk);
        const QStringList problems = schedule.run();
        powerCuts += schedule.powerCuts();
        if (!problems.isEmpty())
            QFAIL(qPrintable(QStringLiteral("PARLANCE_FIRST_SCHEDULE=%1 PARLANCE_SCHEDULES=1 tst_relaysimulation: %2")
                                 .arg(seed)
                                 .arg(problems.join(QStringLiteral("; ")))));
    }
    qInfo("power cuts: %d", powerCuts);
}

void TestRelaySimulation::aSeedDecidesEverything()
{
    const auto traceOf = [this](quint32 seed) {
        Schedule schedule(seed, *m_town, m_disk);
        (void)schedule.run();
        return schedule.trace();
    };
    for (quint32 seed = 0; seed < 20; ++seed)
        QCOMPARE(traceOf(seed), traceOf(seed));
}

QTEST_GUILESS_MAIN(TestRelaySimulation)
#include "tst_relaysimulation.moc"
