// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Long seeded walks: whatever happens to the model and to the size, what one looks at stays where it is.

#include "tests/timeline/stage.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

namespace Parlance {

namespace {

// The rows that begin inside the view, by their ids, with the place of each.
struct Looking
{
    struct Seen
    {
        int id;
        qreal y;
    };
    QList<Seen> rows;
    bool atEnd;
};

// What a step did, as far as it may move something.
struct Step
{
    QString name;
    QSet<int> touched; ///< rows that were removed or moved
};

} // namespace

class TestTimelineWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_data();
    void walk();

private:
    static Looking look(const Stage &stage, const RowModel &model);
    static Step change(Stage &stage, RowModel &model, QRandomGenerator &random);
    static Step changeRows(RowModel &model, QRandomGenerator &random, int near);
    static Step resize(Stage &stage, QRandomGenerator &random);
    static QString moved(const Stage &stage, const RowModel &model, const Looking &before, const Step &step);
    static bool isAtALimit(const Stage &stage, const RowModel &model);
};

void TestTimelineWalk::walk_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("rows");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed << (seed % 4 == 0 ? 25 : 600);
}

void TestTimelineWalk::walk()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, rows);
    QRandomGenerator random(seed);
    RowModel model(rows);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Stage stage;
    stage->setAnimated(false);
    stage->setTopPadding(seed % 3 * 7);
    stage->setBottomPadding(seed % 2 * 9);
    QVERIFY(stage.show(&model));

    int held = 0;
    for (int i = 0; i < 400; ++i) {
        // Every few steps one looks somewhere else.
        if (random.bounded(4) == 0) {
            stage->scrollBy(random.bounded(-900, 700));
            QVERIFY(stage.settleNow());
            QCOMPARE(stage.flaw(), QString());
        }
        const Looking before = look(stage, model);
        const Step step = change(stage, model, random);
        QVERIFY(stage.settleNow());
        const QString where = QStringLiteral("step %1, %2: ").arg(i).arg(step.name);
        QVERIFY2(stage.flaw().isEmpty(), qPrintable(where + stage.flaw()));
        QVERIFY2(stage->liveCount() + stage->pooledCount() < 250, qPrintable(where));
        if (before.atEnd) {
            QVERIFY2(stage->isAtEnd(), qPrintable(where));
        } else if (!isAtALimit(stage, model)) {
            const QString wrong = moved(stage, model, before, step);
            QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
            ++held;
        }
    }
    // Limits excuse a move; the walk must not be made of them.
    QVERIFY2(rows < 100 || held > 150, qPrintable(QString::number(held)));
}

Looking TestTimelineWalk::look(const Stage &stage, const RowModel &model)
{
    Looking looking{{}, stage->isAtEnd()};
    for (int row = stage->firstVisibleRow(); row >= 0 && row <= stage->lastVisibleRow(); ++row) {
        if (stage.top(row) >= 0)
            looking.rows.append({model.idAt(row), stage.top(row)});
    }
    return looking;
}

Step TestTimelineWalk::change(Stage &stage, RowModel &model, QRandomGenerator &random)
{
    if (random.bounded(8) == 0)
        return resize(stage, random);
    // Near the view most of the time: far away little can go wrong.
    const int near = random.bounded(3) == 0
        ? random.bounded(qMax(1, model.rowCount()))
        : qBound(0, stage->firstVisibleRow() + random.bounded(-8, 16), qMax(0, model.rowCount() - 1));
    Step step = changeRows(model, random, near);
    // Two changes in one frame.
    if (random.bounded(5) == 0) {
        const Step second = changeRows(model, random, qMin(near, qMax(0, model.rowCount() - 1)));
        step.name += QStringLiteral(" and ") + second.name;
        step.touched += second.touched;
    }
    return step;
}

Step TestTimelineWalk::changeRows(RowModel &model, QRandomGenerator &random, int near)
{
    const int rows = model.rowCount();
    const int some = 1 + random.bounded(random.bounded(10) == 0 ? 60 : 5);
    const int kind = random.bounded(7);
    if (kind == 0 || rows < 20) {
        model.insert(qMin(near, rows), some);
        return {QStringLiteral("insert %1 at %2").arg(some).arg(near), {}};
    }
    if (kind == 1) {
        model.insert(0, 50);
        return {QStringLiteral("prepend"), {}};
    }
    if (kind == 2) {
        model.append(some);
        return {QStringLiteral("append %1").arg(some), {}};
    }
    const int count = qMin(some, rows - near);
    QSet<int> touched;
    for (int row = near; row < near + count; ++row)
        touched.insert(model.idAt(row));
    if (kind == 3) {
        model.remove(near, count);
        return {QStringLiteral("remove %1 at %2").arg(count).arg(near), touched};
    }
    if (kind == 4) {
        int to = random.bounded(rows + 1);
        to = to >= near && to <= near + count ? 0 : to;
        model.move(near, count, to);
        return {QStringLiteral("move %1 from %2 to %3").arg(count).arg(near).arg(to), touched};
    }
    const int height = random.bounded(20) == 0 ? 2500 : 10 + random.bounded(300);
    model.setHeight(near, height);
    return {QStringLiteral("row %1 becomes %2 high").arg(near).arg(height), {}};
}

Step TestTimelineWalk::resize(Stage &stage, QRandomGenerator &random)
{
    if (random.bounded(2) == 0) {
        stage->setWidth(200 + random.bounded(400));
        return {QStringLiteral("width"), {}};
    }
    stage->setHeight(300 + random.bounded(500));
    return {QStringLiteral("height"), {}};
}

// Empty when the first row of those one looked at that is still there and was not moved itself is in its place.
QString TestTimelineWalk::moved(const Stage &stage, const RowModel &model, const Looking &before, const Step &step)
{
    for (const auto &[id, y] : before.rows) {
        const int row = model.rowOf(id);
        if (row < 0 || step.touched.contains(id))
            continue;
        if (y >= stage->height())
            return {};
        const qreal now = stage.top(row);
        return qAbs(now - y) <= 0.5 ? QString() : QStringLiteral("row %1 went from %2 to %3").arg(row).arg(y).arg(now);
    }
    return {};
}

// Where the content ends the view has to give way.
bool TestTimelineWalk::isAtALimit(const Stage &stage, const RowModel &model)
{
    const int last = model.rowCount() - 1;
    return (stage->firstVisibleRow() == 0 && stage.top(0) >= stage->topPadding() - 0.5)
        || (stage->lastVisibleRow() == last && stage.bottom(last) <= stage->height() - stage->bottomPadding() + 0.5);
}

} // namespace Parlance

QTEST_MAIN(Parlance::TestTimelineWalk)

#include "tst_timelinewalk.moc"
