// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memoryvfs.h"
#include "clientstory.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Testing;

namespace {

constexpr int cutsByDefault = 300;
constexpr int cutsOfAStory = 4;

} // namespace

/// The power goes in the middle of a write or a sync of a device's profile, and comes back: what its person was told is kept is
/// there, and so is what it acknowledged to the relay.
class TestClientPowerCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingToldIsKept();
    /// The check of the check: on a disk that only says that it syncs, this test fails.
    void aDiskThatDoesNotSyncIsFoundOut();

private:
    [[nodiscard]] QStringList story(quint32 seed);
    [[nodiscard]] Result<void> openAgain(ClientStory &story, std::mt19937 &random);

    MemoryDisk m_disk;
    std::unique_ptr<MemoryVfs> m_vfs;
    MemoryDisk::Image m_beginning;
    int m_cuts = 0;
    qsizetype m_told = 0;
};

void TestClientPowerCuts::initTestCase()
{
    // Each of these errors is meant.
    QLoggingCategory::setFilterRules(QStringLiteral("parlance.*=false"));
    m_vfs = std::make_unique<MemoryVfs>(m_disk);
    m_beginning = ClientStory::beginning(m_disk);
    QVERIFY(m_beginning.contains(ClientStory::file));
    QVERIFY(m_beginning.at(ClientStory::file).find("SQLite format")
            == std::string::npos); // it is SQLCipher that is tried
}

// Also while it comes up, the power may go again.
Result<void> TestClientPowerCuts::openAgain(ClientStory &story, std::mt19937 &random)
{
    for (int tries = 0; tries < 4; ++tries) {
        if (random() % 4 == 0)
            m_disk.cutPowerAt(static_cast<int>(1 + random() % 12), static_cast<quint32>(random()));
        auto opened = story.open();
        if (!m_disk.isOff())
            return opened;
        story.close();
        m_disk.turnOn();
    }
    m_disk.cutPowerAt(0, 0);
    return story.open();
}

QStringList TestClientPowerCuts::story(quint32 seed)
{
    m_disk.load(m_beginning);
    std::mt19937 random(seed);
    ClientStory story(m_disk, seed);
    if (!story.open())
        return {QStringLiteral("it does not open")};
    for (int cut = 0; cut < cutsOfAStory; ++cut) {
        m_disk.cutPowerAt(static_cast<int>(1 + random() % 250), static_cast<quint32>(random()));
        while (!m_disk.isOff()) {
            story.turn();
            if (random() % 30 != 0 || m_disk.isOff())
                continue;
            story.close();
            if (!m_disk.isOff() && !story.open() && !m_disk.isOff())
                return {QStringLiteral("it does not open after it ended well")};
        }
        ++m_cuts;
        story.close();
        m_disk.turnOn();
        if (const auto opened = openAgain(story, random); !opened)
            return {QStringLiteral("it does not open after a power cut: ") + opened.error().detail};
        m_disk.cutPowerAt(0, 0);
        story.check();
        if (!story.problems().isEmpty())
            break;
    }
    if (story.problems().isEmpty())
        story.finish();
    story.close();
    m_told += story.told();
    return story.problems();
}

void TestClientPowerCuts::everythingToldIsKept()
{
    const int wanted = qEnvironmentVariableIntValue("PARLANCE_CUTS");
    const int first = qEnvironmentVariableIntValue("PARLANCE_FIRST_STORY");
    for (int seed = first; m_cuts < (wanted > 0 ? wanted : cutsByDefault); ++seed) {
        const QStringList problems = story(static_cast<quint32>(seed));
        if (!problems.isEmpty())
            QFAIL(qPrintable(QStringLiteral("PARLANCE_CUTS=1 PARLANCE_FIRST_STORY=%1 tst_clientpowercuts: %2")
                                 .arg(seed)
                                 .arg(problems.join(QStringLiteral("; ")))));
    }
    // Something was at stake.
    QVERIFY(m_told > 0);
}

void TestClientPowerCuts::aDiskThatDoesNotSyncIsFoundOut()
{
    m_disk.lieAboutSync(true);
    bool isFoundOut = false;
    for (quint32 seed = 0; seed < 50 && !isFoundOut; ++seed)
        isFoundOut = !story(seed).isEmpty();
    m_disk.lieAboutSync(false);
    QVERIFY(isFoundOut);
}

QTEST_GUILESS_MAIN(TestClientPowerCuts)
#include "tst_clientpowercuts.moc"
