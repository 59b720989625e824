// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/storestory.h"
#include "tests/support/memoryvfs.h"

#include <QLoggingCategory>
#include <QTest>

#include <sodium.h>

using namespace Parlance;
using namespace Parlance::Testing;

namespace {

constexpr int cutsByDefault = 2000;
constexpr int cutsOfAStory = 4;

} // namespace

/// The power goes in the middle of a write or a sync of the relay's store, and comes back: whatever anybody was told is still so.
class TestRelayPowerCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingToldIsKept();
    /// The check of the check: on a disk that only says that it syncs, this test fails.
    void aDiskThatDoesNotSyncIsFoundOut();

private:
    [[nodiscard]] QStringList story(quint32 seed);
    [[nodiscard]] static bool openAgain(StoreStory &story, MemoryDisk &disk, std::mt19937 &random);

    MemoryDisk m_disk;
    std::unique_ptr<MemoryVfs> m_vfs;
    MemoryDisk::Image m_beginning;
    int m_cuts = 0;
};

void TestRelayPowerCuts::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
    // Each of these errors is meant.
    QLoggingCategory::setFilterRules(QStringLiteral("parlance.*=false"));
    m_vfs = std::make_unique<MemoryVfs>(m_disk);
    m_beginning = StoreStory::beginning(m_disk);
}

// Also while it comes up, the power may go again.
bool TestRelayPowerCuts::openAgain(StoreStory &story, MemoryDisk &disk, std::mt19937 &random)
{
    for (int tries = 0; tries < 4; ++tries) {
        if (random() % 4 == 0)
            disk.cutPowerAt(static_cast<int>(1 + random() % 12), static_cast<quint32>(random()));
        if (story.open())
            return true;
        if (!disk.isOff())
            return false;
        disk.turnOn();
    }
    disk.cutPowerAt(0, 0);
    return story.open().has_value();
}

QStringList TestRelayPowerCuts::story(quint32 seed)
{
    m_disk.load(m_beginning);
    std::mt19937 random(seed);
    StoreStory story(m_disk, seed);
    if (!story.open())
        return {QStringLiteral("it does not open")};
    for (int cut = 0; cut < cutsOfAStory; ++cut) {
        m_disk.cutPowerAt(static_cast<int>(1 + random() % 150), static_cast<quint32>(random()));
        while (!m_disk.isOff()) {
            if (random() % 40 == 0) {
                story.close();
                if (!m_disk.isOff() && !story.open() && !m_disk.isOff())
                    return {QStringLiteral("it does not open after it ended well")};
            } else {
                story.batch();
            }
        }
        ++m_cuts;
        story.close();
        m_disk.turnOn();
        if (!openAgain(story, m_disk, random))
            return {QStringLiteral("it does not open after a power cut")};
        m_disk.cutPowerAt(0, 0);
        story.check();
        if (!story.problems().isEmpty())
            break;
    }
    story.close();
    return story.problems();
}

void TestRelayPowerCuts::everythingToldIsKept()
{
    const int wanted = qEnvironmentVariableIntValue("PARLANCE_CUTS");
    const int first = qEnvironmentVariableIntValue("PARLANCE_FIRST_STORY");
    for (int seed = first; m_cuts < (wanted > 0 ? wanted : cutsByDefault); ++seed) {
        const QStringList problems = story(static_cast<quint32>(seed));
        if (!problems.isEmpty())
            QFAIL(qPrintable(QStringLiteral("PARLANCE_CUTS=1 PARLANCE_FIRST_STORY=%1 tst_relaypowercuts: %2")
                                 .arg(seed)
                                 .arg(problems.join(QStringLiteral("; ")))));
    }
}

void TestRelayPowerCuts::aDiskThatDoesNotSyncIsFoundOut()
{
    m_disk.lieAboutSync(true);
    bool isFoundOut = false;
    for (quint32 seed = 0; seed < 50 && !isFoundOut; ++seed)
        isFoundOut = !story(seed).isEmpty();
    m_disk.lieAboutSync(false);
    QVERIFY(isFoundOut);
}

QTEST_GUILESS_MAIN(TestRelayPowerCuts)
#include "tst_relaypowercuts.moc"
