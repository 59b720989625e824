// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/savedmark.h"
#include "sync/gaps.h"
#include "sync/savedhistory.h"
#include "alice.h"

#include <QDir>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 minute = 60;
constexpr qint64 minuteMs = 60'000;

using Forge = void (*)(ReturnedEntry &);

content::Content lasting(const QString &text, quint32 seconds)
{
    content::Content content = textContent(text);
    content.set_disappears_after_s(seconds);
    return content;
}

/// As a file has it.
ReturnedEntry backFrom(const SavedEntry &entry)
{
    const MessageRecord &record = entry.record;
    const bool says = record.kind != EntryKind::Deletion && record.kind != EntryKind::DisappearingTime;
    return {.conversation = record.conversation,
            .sequence = record.sequence,
            .id = record.id,
            .from = record.mine ? u"alice"_s : u"bob"_s,
            .at = record.at,
            .disappearsAt = record.disappearsAt,
            .text = says ? record.text : QString(),
            .sealed = entry.sealed,
            .wiped = entry.wiped,
            .mark = entry.mark};
}

} // namespace

namespace Parlance {

/// So that a comparison that fails says what it got.
char *toString(const ImportCounts &counts)
{
    return QTest::toString(
        u"added %1, changes %2, present %3, gone %4, unproved %5, foreign %6, placeless %7, unreadable %8"_s
            .arg(counts.added)
            .arg(counts.changes)
            .arg(counts.present)
            .arg(counts.gone)
            .arg(counts.unproved)
            .arg(counts.foreign)
            .arg(counts.placeless)
            .arg(counts.unreadable));
}

} // namespace Parlance

/// What an account saved comes back where it is missing, and nothing else does: on a profile that was put back from a copy.
class HistoryImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theGapIsFilledOnce();
    void whatWasForgedIsLeftOut_data();
    void whatWasForgedIsLeftOut();
    void everythingSaidIsUnderTheMark();
    void nothingOfAnotherAccount();
    void nothingOfAnotherConversationThanAskedFor();
    void nothingHereIsOverwritten();
    void nothingBeyondWhatIsKnownToBeMissing();
    void nothingInTheMiddleIsAssumed();
    void whatWasDeletedHereStaysDeleted();
    void whatHasDisappearedStaysGone();
    void aTimeThatRunsGoesOn();
    void whatMayHaveBeenReadElsewhereIsNotShownAgain();
    void whatIsUpIsNotVouchedFor();
    void aDeviceWithoutKeysTakesNothing();
    void othersAreToldWhatCameBack();

private:
    [[nodiscard]] Stores &stores() { return m_alice->worker->stores(); }
    [[nodiscard]] ImportCounts take(const QList<ReturnedEntry> &entries, std::optional<ConversationId> only = {})
    {
        const Answer<ImportCounts> answer;
        m_alice->worker->importHistory(entries, only, answer);
        const auto taken = wait(answer.future());
        return taken.value_or(ImportCounts{.unreadable = -1});
    }
    /// A line with a mark that is right, whatever it says.
    [[nodiscard]] ReturnedEntry proved(Sequence sequence, const content::Content &content, qint64 disappearsAt = 0,
                                       const MessageId &id = MessageId::create())
    {
        content::Authored authored;
        authored.set_content(content.SerializeAsString());
        ReturnedEntry entry{
            .conversation = withBob,
            .sequence = sequence,
            .id = id,
            .from = u"bob"_s,
            .at = 1'000'000,
            .disappearsAt = disappearsAt,
            .text = toText(content.text().body()),
            .sealed = toBytes(authored.SerializeAsString()),
            .wiped = {},
            .mark = {}};
        entry.mark = savedMarkOf(
            (*stores().account.secrets())->authorshipKey,
            {.conversation = entry.conversation,
             .sequence = entry.sequence,
             .id = entry.id,
             .author = bob,
             .at = entry.at,
             .disappearsAt = entry.disappearsAt,
             .text = entry.text,
             .sealed = entry.sealed,
             .wiped = entry.wiped});
        return entry;
    }
    [[nodiscard]] bool miss(const SequenceRange &range, GapReason reason = GapReason::Before)
    {
        ChangeSet changes;
        return noteGap(stores(), withBob, range, reason, 0, changes).value_or(false);
    }
    [[nodiscard]] bool copyDatabase(const QString &from, const QString &to) const
    {
        const QStringList old = QDir(to).entryList({u"chat.db*"_s});
        for (const QString &name : old)
            QFile::remove(to + u'/' + name);
        const QStringList names = QDir(from).entryList({u"chat.db*"_s});
        return !names.isEmpty() && std::ranges::all_of(names, [&](const QString &name) {
            return QFile::copy(from + u'/' + name, to + u'/' + name);
        });
    }
    [[nodiscard]] quint64 missing() { return stores().gaps.missing().value_or(99); }

    std::unique_ptr<Alice> m_alice;
    QTemporaryDir m_backup;
    QList<ReturnedEntry> m_saved; ///< of the whole conversation
    QList<MessageRecord> m_whole;
    MessageId m_edited;
    MessageId m_deleted;
};

// Alice has eight entries and saves them; then her profile is put back from a copy that has the first.
void HistoryImportTest::init()
{
    m_alice = std::make_unique<Alice>();
    QVERIFY(m_alice->join());
    m_alice->linkLaptop();
    m_alice->relay.send(deliver(1, 0, u"one"_s));
    QTRY_COMPARE(m_alice->texts(), QStringList{u"one"_s});
    m_alice->kill();
    QVERIFY(copyDatabase(m_alice->folder.path(), m_backup.path()));
    m_alice->start();
    QVERIFY(m_alice->connectAgain());
    m_edited = MessageId::create();
    m_deleted = MessageId::create();
    m_alice->relay.send(deliver(2, 1, u"two"_s, alice));
    m_alice->relay.send(deliver(3, 2, u"thre"_s, bob, m_edited));
    m_alice->relay.send(deliverContent(4, editContent({bob, m_edited}, u"three"_s)));
    m_alice->relay.send(deliverContent(5, reactionContent({bob, m_edited}, u"👍"_s), alice));
    m_alice->relay.send(deliver(6, 5, u"a secret"_s, bob, m_deleted));
    m_alice->relay.send(deliverContent(7, deletionContent({bob, m_deleted})));
    m_alice->relay.send(deliver(8, 7, u"eight"_s));
    QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s, u"three"_s, QString(), u"eight"_s}));
    m_whole = m_alice->history();
    m_saved.clear();
    const auto all = savedHistory(stores(), withBob, 0, 500, m_alice->clock->nowMs());
    QVERIFY(all && all->size() == 8);
    for (const SavedEntry &entry : *all)
        m_saved += backFrom(entry);
    m_alice->kill();
    QVERIFY(copyDatabase(m_backup.path(), m_alice->folder.path()));
    m_alice->start();
    QVERIFY(miss({2, 8}));
    m_alice->commits.clear();
}

void HistoryImportTest::theGapIsFilledOnce()
{
    QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s}));
    const ImportCounts expected{.added = 3, .changes = 3, .present = 1, .gone = 1};
    QCOMPARE(take(m_saved), expected);
    QCOMPARE(missing(), 0U);
    QCOMPARE(m_alice->history(), m_whole);
    QVERIFY(m_alice->history()[2].edited);
    QCOMPARE(m_alice->history()[2].reactions, (QList{ReactionRecord{.author = alice, .emoji = u"👍"_s}}));
    QCOMPARE(stores().messages.search(u"three"_s, 10)->size(), 1);
    QVERIFY(stores().messages.search(u"secret"_s, 10)->isEmpty());
    // Told once, so that it is shown, and not as news.
    QCOMPARE(m_alice->commits.size(), 1);
    QVERIFY(!m_alice->commits[0].messages.isEmpty() && !m_alice->commits[0].conversations.isEmpty());
    QVERIFY(m_alice->commits[0].arrived.isEmpty());
    QCOMPARE(take(m_saved), (ImportCounts{.present = 5}));
    QCOMPARE(m_alice->history(), m_whole);
}

void HistoryImportTest::whatWasForgedIsLeftOut_data()
{
    QTest::addColumn<Forge>("forge");
    const auto row = [](const char *name, Forge forge) { QTest::newRow(name) << forge; };
    row("other words", [](ReturnedEntry &entry) { entry.text = u"I never said this"_s; });
    row("other words, sealed", [](ReturnedEntry &entry) { entry.sealed.replace("two", "owt"); });
    row("another mark", [](ReturnedEntry &entry) { entry.mark[0] = char(entry.mark[0] ^ 1); });
    row("a part of the mark", [](ReturnedEntry &entry) { entry.mark.chop(16); });
    row("no mark", [](ReturnedEntry &entry) { entry.mark.clear(); });
    row("another place", [](ReturnedEntry &entry) { entry.sequence = 5; });
    row("no place", [](ReturnedEntry &entry) { entry.sequence = 0; });
    row("another author", [](ReturnedEntry &entry) { entry.from = u"bob"_s; });
    row("a stranger", [](ReturnedEntry &entry) { entry.from = u"carol"_s; });
    row("another name", [](ReturnedEntry &entry) { entry.id = MessageId::create(); });
    row("another time", [](ReturnedEntry &entry) { entry.at += 1; });
    row("it disappears", [](ReturnedEntry &entry) { entry.disappearsAt = 1; });
    row("nothing sealed", [](ReturnedEntry &entry) { entry.sealed.clear(); });
    row("deleted", [](ReturnedEntry &entry) { entry.wiped = std::exchange(entry.sealed, {}); });
}
void HistoryImportTest::whatWasForgedIsLeftOut()
{
    QFETCH(const Forge, forge);
    ReturnedEntry two = m_saved[1];
    forge(two);
    QCOMPARE(take({two}), ImportCounts{.unproved = 1});
    QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s}));
    QCOMPARE(missing(), 7U);
    QVERIFY(m_alice->commits.isEmpty());
    QCOMPARE(take({m_saved[1]}), ImportCounts{.added = 1}); // as it was
}

void HistoryImportTest::everythingSaidIsUnderTheMark()
{
    const SavedContent said{
        .conversation = withBob,
        .sequence = 2,
        .id = MessageId::create(),
        .author = bob,
        .at = 3,
        .disappearsAt = 4,
        .text = u"text"_s,
        .sealed = "sealed",
        .wiped = {}};
    const QByteArray key(32, 'k');
    QList<QByteArray> marks{savedMarkOf(key, said), savedMarkOf(QByteArray(32, 'l'), said)};
    const auto with = [&](const auto &change) {
        SavedContent other = said;
        change(other);
        marks += savedMarkOf(key, other);
    };
    with([](SavedContent &one) { one.conversation = ConversationId(6); });
    with([](SavedContent &one) { one.sequence = 3; });
    with([](SavedContent &one) { one.id = MessageId::create(); });
    with([](SavedContent &one) { one.author = alice; });
    with([](SavedContent &one) { one.at = 4; });
    with([](SavedContent &one) { one.disappearsAt = 3; });
    with([](SavedContent &one) { one.text = u"tex"_s; });
    with([](SavedContent &one) { one.sealed = "seale"; });
    with([](SavedContent &one) { std::swap(one.sealed, one.wiped); });
    with([](SavedContent &one) { one.text = u"texts"_s, one.sealed = "ealed"; }); // no byte changes its field
    QCOMPARE(marks.first().size(), 32);
    QCOMPARE(QSet<QByteArray>(marks.begin(), marks.end()).size(), marks.size());
}

// The same names and numbers on another relay, or somebody else's file.
void HistoryImportTest::nothingOfAnotherAccount()
{
    Alice other;
    QVERIFY(other.join());
    const auto secrets = *other.worker->stores().account.secrets();
    QList<ReturnedEntry> theirs = m_saved;
    for (ReturnedEntry &entry : theirs)
        entry.mark = savedMarkOf(
            secrets->authorshipKey,
            {.conversation = entry.conversation,
             .sequence = entry.sequence,
             .id = entry.id,
             .author = entry.from == u"bob" ? bob : alice,
             .at = entry.at,
             .disappearsAt = entry.disappearsAt,
             .text = entry.text,
             .sealed = entry.sealed,
             .wiped = entry.wiped});
    QCOMPARE(take(theirs), ImportCounts{.unproved = 8});
    QCOMPARE(missing(), 7U);
}

void HistoryImportTest::nothingOfAnotherConversationThanAskedFor()
{
    QCOMPARE(take(m_saved, ConversationId(6)), ImportCounts{.foreign = 8});
    for (ReturnedEntry &entry : m_saved)
        entry.conversation = ConversationId(6); // nobody here knows of it
    QCOMPARE(take(m_saved), ImportCounts{.foreign = 8});
    QCOMPARE(missing(), 7U);
}

void HistoryImportTest::nothingHereIsOverwritten()
{
    QCOMPARE(take({proved(1, textContent(u"something else"_s))}), ImportCounts{.placeless = 1});
    // The message that is here, in another place that is empty.
    const MessageId one = m_alice->history().first().id;
    QCOMPARE(take({proved(2, textContent(u"one"_s), 0, one)}), ImportCounts{.present = 1});
    QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s}));
    QCOMPARE(missing(), 7U);
}

void HistoryImportTest::nothingBeyondWhatIsKnownToBeMissing()
{
    const ConversationRecord before = m_alice->conversation();
    QCOMPARE(take({proved(9, textContent(u"nine"_s)), proved(firstQueuedPosition - 1, textContent(u"far"_s))}),
             ImportCounts{.placeless = 2});
    QCOMPARE(take({proved(firstQueuedPosition, textContent(u"beyond"_s))}), ImportCounts{.unproved = 1});
    QCOMPARE(m_alice->conversation(), before);
    QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s}));
}

// A file that lacks some of it leaves these missing, and the rest in its order.
void HistoryImportTest::nothingInTheMiddleIsAssumed()
{
    QCOMPARE(take({m_saved[7], m_saved[1]}), ImportCounts{.added = 2});
    QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s, u"?"_s, u"eight"_s}));
    QCOMPARE(missing(), 5U);
    QCOMPARE(take({m_saved[1], m_saved[1], m_saved[2], m_saved[2]}), (ImportCounts{.added = 1, .present = 3}));
    QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s, u"thre"_s, u"?"_s, u"eight"_s}));
}

void HistoryImportTest::whatWasDeletedHereStaysDeleted()
{
    // One that is here, and one that is to come.
    const ReturnedEntry first = m_saved[0];
    const Answer<void> hidden;
    m_alice->worker->hide(withBob, {bob, first.id}, hidden);
    QVERIFY(wait(hidden.future()).has_value());
    QVERIFY(stores().amendments.hide(withBob, {bob, m_edited}).value_or(false));
    QCOMPARE(take(m_saved), (ImportCounts{.added = 2, .changes = 3, .present = 1, .gone = 2}));
    QCOMPARE(m_alice->texts(), (QStringList{u"two"_s, QString(), u"eight"_s}));
    QCOMPARE(missing(), 0U);
    QVERIFY(stores().messages.search(u"thre"_s, 10)->isEmpty());
    // From a file of before it was deleted, when what deleted it is here already.
    QVERIFY(miss({9, 9}));
    const MessageId ninth = MessageId::create();
    QVERIFY(miss({10, 10}));
    QCOMPARE(take({proved(10, deletionContent({bob, ninth})), proved(9, textContent(u"nine"_s), 0, ninth)}),
             (ImportCounts{.changes = 1, .gone = 1}));
    QVERIFY(m_alice->history().last().isDeleted());
    QVERIFY(m_alice->history().last().text.isEmpty());
}

void HistoryImportTest::whatHasDisappearedStaysGone()
{
    const qint64 now = m_alice->clock->nowMs();
    QCOMPARE(take({proved(2, lasting(u"gone"_s, minute), now - 1)}), ImportCounts{.gone = 1});
    QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s}));
    QCOMPARE(missing(), 6U); // its place is known
    QVERIFY(stores().messages.search(u"gone"_s, 10)->isEmpty());
    QVERIFY(stores().messages.authored((*stores().messages.at(withBob, 2))->row)->isEmpty());
}

void HistoryImportTest::aTimeThatRunsGoesOn()
{
    const qint64 now = m_alice->clock->nowMs();
    QCOMPARE(
        take({proved(2, lasting(u"soon"_s, minute), now + 1000),
              proved(3, lasting(u"later"_s, minute), now + 100 * minuteMs), proved(4, lasting(u"unread"_s, minute))}),
        ImportCounts{.added = 3});
    const QList<MessageRecord> history = m_alice->history();
    QCOMPARE(history[1].disappearsAt, now + 1000);
    QCOMPARE(history[2].disappearsAt, now + minuteMs); // never longer than from now on
    QCOMPARE(history[3].disappearsAt, 0); // nobody has read it
}

// What was unread when it was saved, and has been read since, nobody knows when.
void HistoryImportTest::whatMayHaveBeenReadElsewhereIsNotShownAgain()
{
    QVERIFY(stores().conversations.raise(withBob, Mark::OwnRead, 3).has_value());
    QCOMPARE(take({proved(2, lasting(u"read"_s, minute)), proved(4, lasting(u"unread"_s, minute))}),
             (ImportCounts{.added = 1, .gone = 1}));
    QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s, u"unread"_s, u"?"_s}));
}

void HistoryImportTest::whatIsUpIsNotVouchedFor()
{
    const qint64 now = m_alice->clock->nowMs();
    QCOMPARE(take({proved(2, lasting(u"soon"_s, minute), now + 1000)}), ImportCounts{.added = 1});
    const auto line = [this](qint64 at) { return savedHistory(stores(), withBob, 1, 1, at)->first(); };
    QVERIFY(!line(now).mark.isEmpty());
    QVERIFY(line(now + 1000).mark.isEmpty() && line(now + 1000).sealed.isEmpty());
    const SavedEntry placeholder = savedHistory(stores(), withBob, 2, 1, now)->first();
    QVERIFY(placeholder.record.unreadable && placeholder.mark.isEmpty());
}

void HistoryImportTest::aDeviceWithoutKeysTakesNothing()
{
    QVERIFY(stores().account.forgetSecrets().has_value());
    const Answer<ImportCounts> answer;
    m_alice->worker->importHistory(m_saved, {}, answer);
    QCOMPARE(wait(answer.future()).error().code, ErrorCode::NotLinked);
    QCOMPARE(missing(), 7U);
    // Nor does it vouch for anything.
    const auto lines = savedHistory(stores(), withBob, 0, 500, 0);
    QVERIFY(lines->first().mark.isEmpty() && lines->first().sealed.isEmpty());
}

void HistoryImportTest::othersAreToldWhatCameBack()
{
    QCOMPARE(take({m_saved[1]}), ImportCounts{.added = 1});
    QVERIFY(stores().gaps.regained(withBob)->isEmpty()); // nobody missed it here
    QVERIFY(miss({9, 9}, GapReason::Expired));
    QCOMPARE(take({proved(9, textContent(u"nine"_s))}), ImportCounts{.added = 1});
    QCOMPARE(*stores().gaps.regained(withBob), (QList{SequenceRange{9, 9}}));
    QVERIFY(m_alice->history().last().late);
    QVERIFY(m_alice->commits.last().arrived.isEmpty()); // no news, though it was missed
}

QTEST_GUILESS_MAIN(HistoryImportTest)
#include "tst_historyimport.moc"
