// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitebackend.h"
#include "simulatedschedule.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace Parlance;
using namespace Parlance::Simulation;

namespace {

// Enough to meet every kind of event several times; each takes some 0.05 to 0.25 s, most of it syncing to disk.
// PARLANCE_SCHEDULES asks for more.
constexpr int schedulesByDefault = 100;

} // namespace

/// The whole relay but its sockets and threads, under seeded schedules with lost connections, repeats, slow readers and
/// crashes: nothing is lost, nothing comes twice, everybody sees one order, of messages from device to device as well.
class TestRelaySimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises();
};

void TestRelaySimulation::keepsItsPromises()
{
    QVERIFY(sodium_init() >= 0);
    QLoggingCategory::setFilterRules(QStringLiteral("parlance.relay.connection.info=false"));
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("PARLANCE_SCHEDULES", &isNumber);
    const int first = qEnvironmentVariableIntValue("PARLANCE_FIRST_SCHEDULE");
    const QTemporaryDir folder;
    SimulatedClock clock;
    std::unique_ptr<StoreBackend> backend = std::make_unique<SqliteBackend>(
        folder.filePath(QStringLiteral("relay.db")), clock);
    for (int seed = first; seed < first + (isNumber ? wanted : schedulesByDefault); ++seed) {
        const QStringList problems = Schedule(static_cast<quint32>(seed), backend, clock).run();
        if (!problems.isEmpty())
            QFAIL(qPrintable(QStringLiteral("schedule %1: %2").arg(seed).arg(problems.join(QStringLiteral("; ")))));
    }
}

QTEST_GUILESS_MAIN(TestRelaySimulation)
#include "tst_relaysimulation.moc"
