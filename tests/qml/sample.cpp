// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample.h"

#include "app/options.h"
#include "app/ownaccount.h"
#include "sync/account.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace Parlance {

namespace {

std::unique_ptr<ChatApplication> applicationOn(bool sample, const QString &folder, LogBuffer &log)
{
    Options options;
    options.sample = sample;
    options.defaultProfile = false;
    options.profileFolder = folder;
    options.mainFolder = folder;
    options.keyFile = folder + QStringLiteral(".key"); // the key store of whoever runs the tests is not touched
    auto application = std::make_unique<ChatApplication>(options, log);
    application->settings()->setLanguage(QStringLiteral("en")); // whatever those speak who run the tests
    return application;
}

bool isFocusable(const QQuickItem *item)
{
    const QVariant policy = item->property("focusPolicy");
    return item->activeFocusOnTab() || (policy.isValid() && policy.toInt() != Qt::NoFocus);
}

double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        return part <= 0.03928F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Where a function that Qt calls without an object leaves it.
QString &announcement()
{
    static QString last;
    return last;
}

} // namespace

Sample::Sample(QObject *parent)
    : QObject(parent)
    , m_application(applicationOn(true, {}, m_log))
    , m_stranger(applicationOn(false, m_folder.filePath(QStringLiteral("stranger")), m_log))
{
    QAccessible::setActive(true);
}

Sample::~Sample()
{
    setMirrored(false);
    QAccessible::installUpdateHandler(nullptr);
    // Before the folder they keep open.
    qDeleteAll(findChildren<Protection *>(Qt::FindDirectChildrenOnly));
}

void Sample::start(QQuickItem *item)
{
    connect(m_application.get(), &ChatApplication::languageChanged, qmlEngine(item), &QQmlEngine::retranslate);
    m_application->bugReport()->setFolder(m_folder.path());
    m_application->start(*item->window());
    m_stranger->start(*item->window());
}

Protection *Sample::freshProfile()
{
    const QString folder = m_folder.filePath(QString::number(++m_profiles));
    return new Protection(folder, QString(), nullptr, this);
}

Protection *Sample::openedWith(const ProfileSecret &secret)
{
    auto *protection = freshProfile();
    auto account = Account::open(m_folder.filePath(QString::number(m_profiles)), secret);
    if (!account)
        qFatal("cannot make a profile");
    // Done before the account, which waits for its thread, is gone.
    (*account)->addSecret(ProfileSecret::fromRecoveryCode(m_code));
    (*account)->setRecoveryCodeWritten();
    while (!(*account)->protection().recoveryCodeWritten)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return protection;
}

Protection *Sample::profileWithPassphrase(const QString &passphrase)
{
    return openedWith(ProfileSecret::fromPassphrase(passphrase));
}

Protection *Sample::profileWithoutItsKeyStore()
{
    return openedWith(ProfileSecret::forKeyStore());
}

ChatApplication *Sample::unopenable(QQuickItem *item)
{
    const QString folder = fileIn(QStringLiteral("unopenable"));
    QFile inItsPlace(folder);
    (void)inItsPlace.open(QFile::WriteOnly);
    m_unopenable = applicationOn(false, folder, m_log);
    m_unopenable->start(*item->window());
    return m_unopenable.get();
}

QString Sample::contentOf(const QString &name) const
{
    QFile file(fileIn(name));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString Sample::conversationWith(const QString &username) const
{
    const ConversationFilterModel *list = m_application->conversations();
    const int role = static_cast<int>(ConversationListModel::UsernameRole);
    const QModelIndexList found = list->match(list->index(0, 0), role, username, 1, Qt::MatchExactly);
    return found.isEmpty() ? QString() : list->idAt(found.first().row());
}

void Sample::setMirrored(bool mirrored)
{
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

void Sample::setLink(int state, bool newDevice, const QString &code)
{
    m_application->link()->setStatus(
        {.state = static_cast<LinkStatus::State>(state),
         .newDevice = newDevice,
         .code = code,
         .device = QStringLiteral("Tablet"),
         .error = {.code = ErrorCode::Timeout, .detail = {}}});
}

void Sample::setMissing(int messages)
{
    m_application->link()->setRepair({.missing = static_cast<quint64>(messages), .known = 1000});
}

void Sample::setAccountNotice(int notice)
{
    AccountInfo info;
    info.user = UserId(1);
    info.device = DeviceId(1);
    info.username = QStringLiteral("alice");
    info.notice = static_cast<TrustNotice>(notice);
    m_application->account()->setInfo(info);
}

QStringList Sample::namelessControls(QQuickItem *root) const
{
    QStringList found;
    if (!root->isVisible())
        return found;
    if (isFocusable(root) && accessibleName(root).isEmpty())
        found.append(QString::fromLatin1(root->metaObject()->className()) + u' ' + root->objectName());
    for (QQuickItem *child : root->childItems())
        found += namelessControls(child);
    return found;
}

int Sample::focusableControls(QQuickItem *root) const
{
    if (!root->isVisible())
        return 0;
    int count = isFocusable(root) ? 1 : 0;
    for (QQuickItem *child : root->childItems())
        count += focusableControls(child);
    return count;
}

QList<QQuickItem *> Sample::named(QQuickItem *root, const QString &name) const
{
    QList<QQuickItem *> found;
    if (!root || !root->isVisible())
        return found;
    if (root->objectName() == name || accessibleName(root) == name)
        found.append(root);
    for (QQuickItem *child : root->childItems())
        found += named(child, name);
    return found;
}

QQuickItem *Sample::find(QQuickItem *root, const QString &name) const
{
    const QList<QQuickItem *> found = named(root, name);
    const auto control = std::ranges::find_if(found, isFocusable);
    return control != found.end() ? *control : found.value(0);
}

QStringList Sample::shortcutsBelow(QQuickItem *root) const
{
    QStringList keys;
    for (const QObject *child : root->children()) {
        if (!child->inherits("QQuickShortcut"))
            continue;
        QVariantList sequences = child->property("sequences").toList();
        sequences.append(child->property("sequence"));
        for (const QVariant &sequence : sequences) {
            if (const QString text = sequence.toString(); !text.isEmpty())
                keys.append(text);
        }
    }
    for (QQuickItem *child : root->childItems())
        keys += shortcutsBelow(child);
    return keys;
}

QString Sample::accessibleName(QQuickItem *item) const
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    const QString name = interface ? interface->text(QAccessible::Name) : QString();
    // Qt 6.8 gives a screen reader no name of a password field; its label is what is shown above it.
    return name.isEmpty() ? item->property("label").toString() : name;
}

bool Sample::isSelectable(QQuickItem *item) const
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface && interface->state().selectable;
}

bool Sample::isSelected(QQuickItem *item) const
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface && interface->state().selected;
}

void Sample::listen()
{
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Announcement)
            announcement() = static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    });
}

QString Sample::announced() const
{
    return announcement();
}

double Sample::contrast(const QColor &first, const QColor &second) const
{
    const auto [dark, light] = std::minmax({luminance(first), luminance(second)});
    return (light + 0.05) / (dark + 0.05);
}

QString Sample::environment(const QString &name) const
{
    return qEnvironmentVariable(name.toUtf8().constData());
}

bool Sample::savePicture(QQuickItem *item, const QString &file) const
{
    const QImage window = item->window()->grabWindow();
    const qreal scale = item->window()->effectiveDevicePixelRatio(); // grabbed, it is not always told
    const QRectF place = item->mapRectToScene(item->boundingRect());
    const QRect pixels = QRectF(place.topLeft() * scale, place.size() * scale).toRect();
    QImage picture = window.copy(pixels).convertToFormat(QImage::Format_RGB888);
    picture.setDevicePixelRatio(1);
    return picture.save(file, "PNG", 0); // as small as can be, however long it takes
}

QString Sample::clipboard() const
{
    return QGuiApplication::clipboard()->text();
}

} // namespace Parlance
