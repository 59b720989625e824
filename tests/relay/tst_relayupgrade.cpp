// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/migrations.h"
#include "relay/sqliteepochs.h"
#include "relay/sqlitelogreader.h"
#include "relay/sqlitelogstore.h"
#include "storefixture.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

constexpr int newest = RelaySchema::migrations.back().version;
const UserId alice(1);
const UserId bob(2);
const DeviceId alicesLaptop(1);
const DeviceId alicesDesktop(2);
const DeviceId bobsLaptop(3);
const ConversationId theirs(1);
constexpr quint64 epoch = 4711;
const QByteArray grant = QByteArray::fromHex("0000000000000007") + QByteArray(16, 'g');

/// Alice's two devices and Bob's; a message of his waits for both of hers, and one is read by everybody.
const QString fromTheBeginning = uR"sql(
UPDATE counter SET value = 9 WHERE name = 'version';
UPDATE counter SET value = 2 WHERE name = 'account';
UPDATE counter SET value = 3 WHERE name = 'device';
UPDATE counter SET value = 1 WHERE name = 'conversation';
INSERT INTO epoch (id, begun) VALUES (4711, 0);
INSERT INTO secret (name, value) VALUES ('resume-token', X'0123456789abcdef');
INSERT INTO account (id, username, password_hash, account_key, created_ms, last_seen_ms, changed)
    VALUES (1, 'alice', 'hash of alice', X'6b6579', 1, 11, 1), (2, 'bob', 'hash of bob', X'', 2, 12, 2);
INSERT INTO device (account, id, name, platform, keys, created_ms, last_active_ms)
    VALUES (1, 1, 'laptop', 'linux', X'6b31', 1, 21), (1, 2, 'desktop', '', X'6b32', 1, 22), (2, 3, 'laptop', '', X'6b33', 1, 23);
INSERT INTO one_time_prekey (account, device, id, key) VALUES (2, 3, 7, X'6f6e6365');
INSERT INTO contact (owner, peer, status, blocked, changed) VALUES (1, 2, 3, 0, 3), (2, 1, 3, 0, 4);
INSERT INTO conversation (id, low_member, high_member, head, low_read, high_read, changed) VALUES (1, 1, 2, 2, 1, 2, 5);
INSERT INTO mark (conversation, device, account, through) VALUES (1, 1, 1, 1), (1, 2, 1, 1), (1, 3, 2, 2);
INSERT INTO entry (conversation, sequence, sender, sender_device, message_id, accepted_ms)
    VALUES (1, 1, 1, 1, X'10112233445566778899aabbccddeeff', 1700000000000),
           (1, 2, 2, 3, X'00112233445566778899aabbccddeeff', 1700000000001);
INSERT INTO payload (conversation, sequence, body, headers)
    VALUES (1, 2, X'7761697473', X'00000000000000010001680000000000000002000168');
)sql"_s;

/// What a relay of this version, and none before it, may have written besides.
QString sinceVersion(int version)
{
    switch (version) {
    case 2:
        return uR"sql(
INSERT INTO account_key (account, number, key, succession) VALUES (1, 1, X'6b6579', X''), (1, 2, X'6e6578746b6579', X'7369676e6564');
UPDATE account SET device_list = X'6c697374', device_list_version = 3 WHERE id = 1;
UPDATE device SET generation = 7 WHERE id = 1;
UPDATE device SET mailbox_head = 5 WHERE id = 2;
INSERT INTO mailbox (account, device, number, sender, sender_device, message_id, accepted_ms, body, header)
    VALUES (1, 2, 5, 1, 1, X'20112233445566778899aabbccddeeff', 1700000000002, X'6e6f7465', X'68');
)sql"_s;
    case 3:
        return u"UPDATE device SET grant_held = X'%1', grant_given = X'%1' WHERE id = 1;"_s.arg(
            QString::fromLatin1(grant.toHex()));
    default:
        return {};
    }
}

/// As a relay of this version left it.
void makeFile(const QString &file, int version)
{
    const auto database = Database::open(file);
    const std::span steps(RelaySchema::migrations);
    QVERIFY(migrate(**database, steps.first(1)));
    QVERIFY((*database)->executeScript(fromTheBeginning));
    for (int at = 2; at <= version; ++at) {
        QCOMPARE(*migrate(**database, steps.first(static_cast<size_t>(at))), 1);
        if (const QString more = sinceVersion(at); !more.isEmpty())
            QVERIFY((*database)->executeScript(more));
    }
    QCOMPARE(*schemaVersion(**database), version);
}

} // namespace

/// A database of every schema there ever was, with something in every table, is opened by this version: all of it is there,
/// and the relay goes on where the other one ended.
class TestRelayUpgrade final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatThereWas_data() { everyVersion(); }
    void keepsWhatThereWas();
    void goesOnWithIt_data() { everyVersion(); }
    void goesOnWithIt();
    void keepsWhatEachVersionBrought();
    void forgetsEpochsNobodyComesFrom();

private:
    static void everyVersion()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= newest; ++version)
            QTest::addRow("version %d", version) << version;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    ManualClock m_clock;

    QString fileOf(int version)
    {
        const QString file = m_folder.filePath(u"%1.db"_s.arg(++m_files));
        makeFile(file, version);
        return file;
    }
};

void TestRelayUpgrade::keepsWhatThereWas()
{
    QFETCH(const int, version);
    const QString file = fileOf(version);
    const auto store = SqliteLogStore::open(file, m_clock, {});
    QVERIFY(store);
    const auto reader = SqliteLogReader::open(file, m_clock);
    QVERIFY(reader);

    const auto users = (*reader)->users();
    QCOMPARE(users->size(), 2U);
    QCOMPARE(users->at(0).username, u"alice"_s);
    QCOMPARE(users->at(0).passwordHash, u"hash of alice"_s);
    QCOMPARE(users->at(1).lastSeenMs, 12);
    const auto laptop = (*reader)->device(alicesLaptop);
    QCOMPARE(laptop->keys, QByteArray("k1"));
    QCOMPARE(laptop->platform, u"linux"_s);
    QCOMPARE(laptop->lastActiveMs, 21);
    QVERIFY(laptop->listed);

    // Nobody has to begin anew: what a device knows is known.
    const auto news = (*reader)->state(alice, {.version = 9, .epoch = epoch}, 10);
    QCOMPARE(news->sinceVersion, 9U);
    QVERIFY(news->contacts.empty());
    const auto state = (*reader)->state(alice, {}, 10);
    QCOMPARE(state->contacts.size(), 1U);
    QCOMPARE(state->contacts[0].username, u"bob"_s);
    QCOMPARE(state->contacts[0].status, ContactStatus::Accepted);
    QCOMPARE(state->conversations.size(), 1U);
    QCOMPARE(state->conversations[0].head, 2U);
    QCOMPARE(state->conversations[0].ownReadThrough, 1U);
    QCOMPARE(state->conversations[0].peerReadThrough, 2U);
    QCOMPARE(state->conversations[0].marks.size(), 3U);
    QVERIFY(state->conversations[0].skipped.empty());

    for (const DeviceId device : {alicesLaptop, alicesDesktop}) {
        const auto page = (*reader)->after(device, theirs, 1, 10);
        QCOMPARE(page->items.size(), 1U);
        QVERIFY(page->items[0].entry);
        QCOMPARE(page->items[0].entry->body, QByteArray("waits"));
        QCOMPARE(page->items[0].entry->headers[0].header, QByteArray("h"));
    }
    QVERIFY((*reader)->pending(bobsLaptop)->empty());
}

void TestRelayUpgrade::goesOnWithIt()
{
    QFETCH(const int, version);
    const QString file = fileOf(version);
    auto opened = SqliteLogStore::open(file, m_clock, {});
    QVERIFY(opened);
    LogStore &store = **opened;
    const auto reader = SqliteLogReader::open(file, m_clock);
    QVERIFY(store.begin());
    QCOMPARE(*store.secret(u"resume-token"_s, 8), QByteArray::fromHex("0123456789abcdef"));
    // A repeat of what was accepted before gets the answer it got then, the next message the next number.
    Submission submission{
        .sender = bob,
        .senderDevice = bobsLaptop,
        .conversation = theirs,
        .id = MessageId::fromBytes(QByteArray::fromHex("00112233445566778899aabbccddeeff")),
        .body = "again",
        .headers = {{.device = alicesLaptop, .header = "h"}, {.device = alicesDesktop, .header = "h"}}};
    const auto repeated = store.submit(submission);
    QCOMPARE(std::get<SubmitAccepted>(*repeated).sequence, 2U);
    QVERIFY(std::get<SubmitAccepted>(*repeated).repeated);
    submission.id = MessageId::create();
    QCOMPARE(std::get<SubmitAccepted>(*store.submit(submission)).sequence, 3U);
    QVERIFY(store.acknowledge(alice, alicesLaptop, theirs, 3));
    const auto bundles = store.takeBundles(alice, bob, {bobsLaptop});
    QVERIFY(bundles->devices.at(0).oneTimePreKey);
    QCOMPARE(bundles->devices.at(0).oneTimePreKey->key, QByteArray("once"));
    const auto enrolled = store.registerUser(
        {.username = u"third"_s,
         .passwordHash = u"hash"_s,
         .device = {.name = {}, .platform = {}, .keys = "k"},
         .inviteToken = {}});
    QCOMPARE(enrolled->user, UserId(3));
    QCOMPARE(enrolled->device, DeviceId(4));
    // And what no relay before took: a conversation with oneself.
    const auto notes = store.openConversation(alice, alice);
    QVERIFY(notes);
    QCOMPARE(notes->marks.size(), 2U);
    submission = {.sender = alice,
                  .senderDevice = alicesLaptop,
                  .conversation = notes->id,
                  .id = MessageId::create(),
                  .body = "note",
                  .headers = {{.device = alicesDesktop, .header = "h"}}};
    QCOMPARE(std::get<SubmitAccepted>(*store.submit(submission)).sequence, 1U);
    QVERIFY(store.commit());
    QCOMPARE((*reader)->after(alicesDesktop, notes->id, 0, 10)->items.size(), 1U);
    QCOMPARE(*(*reader)->mark(alicesLaptop, theirs), 3U);
    QCOMPARE((*reader)->after(alicesDesktop, theirs, 1, 10)->items.size(), 2U);
}

void TestRelayUpgrade::keepsWhatEachVersionBrought()
{
    const QString file = fileOf(newest);
    auto store = SqliteLogStore::open(file, m_clock, {});
    QVERIFY(store);
    const auto reader = SqliteLogReader::open(file, m_clock);
    const auto devices = (*reader)->devicesOf(alice);
    QCOMPARE(devices->deviceList, QByteArray("list"));
    QCOMPARE(devices->keyInForce(), QByteArray("nextkey"));
    QCOMPARE(devices->accountKeys.size(), 2U);
    const auto page = (*reader)->mailboxAfter(alicesDesktop, 0, 10);
    QCOMPARE(page->messages.size(), 1U);
    QCOMPARE(page->messages[0]->body, QByteArray("note"));
    QCOMPARE(page->messages[0]->number, 5U);
    // The device that shows what it was granted is let in, one that shows an older state is a copy.
    QVERIFY((*store)->begin());
    QVERIFY(!(*(*store)->arrive(alice, alicesLaptop, {.generation = 7, .grant = grant})));
    QVERIFY(*(*store)->arrive(alice, alicesLaptop, {.generation = 8, .grant = grant}));
    QVERIFY((*store)->commit());
}

void TestRelayUpgrade::forgetsEpochsNobodyComesFrom()
{
    const QString file = fileOf(newest);
    {
        const auto database = Database::open(file);
        QVERIFY((*database)->executeScript(u"INSERT INTO epoch (id, begun) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
                                           u"SELECT i + 1 FROM n WHERE i < 3000) "
                                           "SELECT 100000 + i, 9 FROM n"_s));
    }
    QVERIFY(SqliteLogStore::open(file, m_clock, {}));
    const auto database = Database::open(file, Database::Access::Read);
    auto count = (*database)->query(u"SELECT count(*) FROM epoch"_s);
    QVERIFY(count->next());
    QCOMPARE(count->integer(0), SqliteEpochs::kept);
    // The newest are known still, and who comes from before them is told everything.
    QVERIFY(*SqliteEpochs::gave(**database, {.version = 9, .epoch = 103'000}));
    QVERIFY(*SqliteEpochs::gave(**database, {.version = 9, .epoch = 100'000 + 3000 - SqliteEpochs::kept + 2}));
    QVERIFY(!*SqliteEpochs::gave(**database, {.version = 9, .epoch = 100'000 + 3000 - SqliteEpochs::kept + 1}));
    QVERIFY(!*SqliteEpochs::gave(**database, {.version = 9, .epoch = epoch}));
}

QTEST_GUILESS_MAIN(TestRelayUpgrade)
#include "tst_relayupgrade.moc"
