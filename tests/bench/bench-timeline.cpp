// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one frame costs while a conversation of a million messages is scrolled, and what stays in memory afterwards. The
// yardstick is Qt's own ListView with the same delegate and the same model. Both are driven without a screen, by a
// render control and Qt's software renderer, so painting is dearer than on any graphics card; "layout" is what the view
// itself costs.

#include "app/timeline/timelineview.h"
#include "tests/bench/figures.h"

#include <QAbstractListModel>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>

#include <memory>

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 1'000'000;
constexpr int frames = 1500;
constexpr int pixelsPerFrame = 120; // 7,200 pixels a second at 60 Hz: a fast flick
constexpr QSize viewSize(640, 900);

constexpr auto delegateQml = R"(
    import QtQuick
    Item { property Component row: Component {
        Item {
            id: row
            required property int index
            required property string body
            required property bool mine
            required property string time
            implicitHeight: bubble.height + 4
            Rectangle {
                id: bubble
                x: row.mine ? row.width - width - 16 : 16
                width: Math.min(row.width * 0.72, Math.max(words.implicitWidth, clock.implicitWidth) + 24)
                height: words.height + clock.height + 16
                radius: 16
                color: row.mine ? "#DCE8FF" : "#FFFFFF"
                TextEdit {
                    id: words
                    x: 12
                    y: 8
                    width: Math.min(implicitWidth, row.width * 0.72 - 24)
                    text: row.body
                    wrapMode: Text.Wrap
                    readOnly: true
                    selectByMouse: true
                    textFormat: Text.PlainText
                }
                Text { id: clock; anchors { right: parent.right; bottom: parent.bottom; margins: 8 } text: row.time }
            }
        }
    } }
)";

/// Messages of 1 to 60 words, made when they are asked for.
class MessageModel : public QAbstractListModel
{
public:
    enum Role { BodyRole = Qt::UserRole + 1, MineRole, TimeRole };

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : rows; }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{BodyRole, "body"}, {MineRole, "mine"}, {TimeRole, "time"}};
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const quint32 hash = static_cast<quint32>(index.row()) * 2654435761U;
        if (role == MineRole)
            return hash % 3 == 0;
        if (role == TimeRole)
            return u"%1:%2"_s.arg(hash % 24, 2, 10, '0'_L1).arg(hash % 60, 2, 10, '0'_L1);
        const int words = hash % 10 == 0 ? static_cast<int>(hash % 60) : static_cast<int>(hash % 12);
        return u"message %1"_s.arg(index.row()) + u" and more of it"_s.repeated(words / 4);
    }
};

/// A window that is drawn into an image when it is told to.
struct Stage
{
    QQuickRenderControl control;
    QQuickWindow window{&control};
    QImage image{viewSize, QImage::Format_ARGB32_Premultiplied};

    Stage()
    {
        window.setRenderTarget(QQuickRenderTarget::fromPaintDevice(&image));
        window.resize(viewSize);
        window.contentItem()->setSize(viewSize);
    }

    void draw()
    {
        control.sync();
        control.render();
    }
};

double pssMegabytes()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return static_cast<double>(line.mid(4).trimmed().split(' ').constFirst().toInt()) / 1024;
    }
    return 0;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::unique_ptr<QQuickItem> create(QQmlEngine &engine, const QByteArray &qml, Stage &stage)
{
    QQmlComponent component(&engine);
    component.setData(qml, {});
    std::unique_ptr<QQuickItem> item(qobject_cast<QQuickItem *>(component.create()));
    if (!item)
        qFatal("%s", qPrintable(component.errorString()));
    item->setParentItem(stage.window.contentItem());
    item->setSize(viewSize);
    return item;
}

template <typename Scroll>
void scroll(Stage &stage, Bench::Figures &figures, const QString &name, const Scroll &scrollOnce)
{
    QList<double> layout;
    QList<double> whole;
    const double before = pssMegabytes();
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        scrollOnce(frame);
        QCoreApplication::processEvents();
        stage.control.polishItems();
        layout.append(milliseconds(timer));
        stage.draw();
        whole.append(milliseconds(timer));
    }
    figures.add(name + u" layout p50"_s, u"ms"_s, Bench::percentile(layout, 0.5));
    figures.add(name + u" layout p99"_s, u"ms"_s, Bench::percentile(layout, 0.99));
    figures.add(name + u" frame p50"_s, u"ms"_s, Bench::percentile(whole, 0.5));
    figures.add(name + u" frame p99"_s, u"ms"_s, Bench::percentile(whole, 0.99));
    figures.add(name + u" frame worst"_s, u"ms"_s, *std::ranges::max_element(whole));
    figures.add(name + u" growth of PSS"_s, u"MB"_s, pssMegabytes() - before);
}

void benchTimeline(QQmlEngine &engine, QQmlComponent &delegate, MessageModel &model, Bench::Figures &figures)
{
    Stage stage;
    QElapsedTimer timer;
    timer.start();
    const auto item = create(engine, "import Parlance.Timeline\nTimelineView {}", stage);
    auto *view = qobject_cast<TimelineView *>(item.get());
    view->setDelegate(&delegate);
    view->setModel(&model);
    stage.control.polishItems();
    stage.draw();
    figures.add(u"timeline opens at the end"_s, u"ms"_s, milliseconds(timer));
    scroll(stage, figures, u"timeline"_s, [view](int) { view->scrollBy(-pixelsPerFrame); });
    figures.add(u"timeline delegates"_s, u"rows"_s, view->liveCount() + view->pooledCount());
    timer.start();
    view->positionAtRow(rows / 2);
    stage.control.polishItems();
    stage.draw();
    figures.add(u"timeline jumps half a million rows"_s, u"ms"_s, milliseconds(timer));
}

void benchListView(QQmlEngine &engine, QQmlComponent &delegate, MessageModel &model, Bench::Figures &figures)
{
    Stage stage;
    QElapsedTimer timer;
    timer.start();
    const auto item = create(engine, "import QtQuick\nListView { reuseItems: true; cacheBuffer: 600 }", stage);
    item->setProperty("delegate", QVariant::fromValue(&delegate));
    item->setProperty("model", QVariant::fromValue(&model));
    QMetaObject::invokeMethod(item.get(), "positionViewAtEnd");
    stage.control.polishItems();
    stage.draw();
    figures.add(u"ListView opens at the end"_s, u"ms"_s, milliseconds(timer));
    scroll(stage, figures, u"ListView"_s,
           [&item](int) { item->setProperty("contentY", item->property("contentY").toReal() - pixelsPerFrame); });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"trials"_s, u"How often everything is measured."_s, u"number"_s, u"3"_s});
    parser.addOption({u"json"_s, u"Print the figures as JSON."_s});
    parser.process(application);

    qmlRegisterTypesAndRevisions<TimelineView>("Parlance.Timeline", 1);
    Bench::Figures figures(u"timeline"_s);
    figures.condition(u"%1 rows, %2 frames of %3 pixels, view %4×%5, software renderer"_s.arg(rows)
                          .arg(frames)
                          .arg(pixelsPerFrame)
                          .arg(viewSize.width())
                          .arg(viewSize.height()));
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(delegateQml, {});
    const std::unique_ptr<QObject> holder(component.create());
    if (!holder)
        qFatal("%s", qPrintable(component.errorString()));
    auto *delegate = holder->property("row").value<QQmlComponent *>();
    MessageModel model;
    for (int trial = 0; trial < parser.value(u"trials"_s).toInt(); ++trial) {
        benchTimeline(engine, *delegate, model, figures);
        benchListView(engine, *delegate, model, figures);
    }
    figures.print();
    return 0;
}
