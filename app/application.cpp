// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/errortext.h"
#include "app/notifier.h"
#include "app/options.h"
#include "app/person.h"
#include "app/profile.h"
#include "app/sharedsettings.h"
#include "app/tray.h"
#include "app/windowgeometry.h"
#include "core/logging.h"
#include "sync/account.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickWindow>

namespace Parlance {

namespace {

/// A sample is not started at login.
std::unique_ptr<Autostart> autostartFor(const Options &options)
{
    return options.sample ? nullptr
                          : std::make_unique<Autostart>(options.defaultProfile ? QString() : options.profileFolder);
}

} // namespace

ChatApplication::ChatApplication(const Options &options, LogBuffer &log, QObject *parent)
    : QObject(parent)
    , m_profile(std::make_unique<Profile>(options))
    , m_settings(new Settings(m_profile->folder(), autostartFor(options), this))
    , m_translation(m_settings->language())
    , m_hidden(options.hidden)
    , m_spelling(new Spelling(*m_settings, this))
    , m_mutes(new TimedMutes(m_clock, this))
    , m_files(new ConversationFiles(this))
    , m_proxy(new ProxySettings(this))
    , m_profiles(new Profiles(options.mainFolder, m_profile->folder(), Profiles::launcher(), this))
    , m_connectionHistory(new ConnectionHistory(this))
    , m_log(new LogModel(log, this))
    , m_protection(new Protection(m_profile->folder(), options.keyFile,
                                  // What is carried to another machine must not leave its key behind.
                                  options.portable ? nullptr : systemKeyStore(), this))
    , m_ownAccount(new OwnAccount(this))
    , m_connection(new ConnectionInfo(m_clock, this))
    , m_conversationList(new ConversationListModel(m_clock, m_timeText, this))
    , m_conversations(new ConversationFilterModel(this))
    , m_actions(new ConversationActions(*m_conversationList, this))
    , m_contacts(new Contacts(m_clock, this))
    , m_devices(new DeviceListModel(m_clock, this))
    , m_link(new LinkInfo(this))
    , m_search(new SearchModel(SearchModel::Use::Search, *m_conversationList, *m_contacts->people(), m_clock, this))
    , m_switcher(new SearchModel(SearchModel::Use::Switcher, *m_conversationList, *m_contacts->people(), m_clock, this))
    , m_forwarding(new ForwardModel(*m_conversationList, this))
    , m_tray(new Tray(this))
    , m_notifications(NotificationSurface::create(m_tray->icon()))
{
    m_doNotDisturb = new DoNotDisturb(m_settings->store(), m_clock, this);
    m_bugReport = new BugReport(log, *m_settings, *m_connectionHistory, m_profile->folder(), this);
    m_notifier = new Notifier(*m_notifications, *m_settings, *m_doNotDisturb, *m_conversationList, *m_contacts, this);
    m_conversations->setSourceModel(m_conversationList);
    m_connection->setSample(isSample());
    m_ownAccount->setPendingInvite(options.link);
    m_today = m_timeText.dateOf(m_clock.nowMs());
    m_minute.setInterval(60'000);
    connectInterface();
}

ChatApplication::~ChatApplication()
{
    // What uses the account goes before it.
    m_files->setAccount(nullptr);
    m_spelling->setAccount(nullptr);
    m_bugReport->setAccount(nullptr);
    m_proxy->setAccount(nullptr);
    if (m_conversation)
        m_conversation->close();
    // A sample profile's folder goes with the members; what was set must not be written there after that.
    m_geometry.reset();
    m_settings->store().sync();
}

void ChatApplication::connectInterface()
{
    connect(m_settings, &Settings::languageChanged, this, &ChatApplication::translate);
    connect(m_protection, &Protection::opened, this, &ChatApplication::takeAccount);
    connect(m_protection, &Protection::failed, this, &ChatApplication::fail);
    // Also out of the tray: without an answer nothing would ever arrive.
    connect(m_protection, &Protection::asks, this, [this] { raise(); });
    connect(m_conversationList, &ConversationListModel::unreadTotalChanged, this, [this] {
        updateTray();
        Q_EMIT unreadTotalChanged();
    });
    connect(m_ownAccount, &OwnAccount::signedInNow, this, [this] {
        m_settings->offerFirstSteps();
        m_link->setInfo(m_account->info(), true);
        readLists();
    });
    connect(m_connection, &ConnectionInfo::changed, this, &ChatApplication::updateTray);
    connect(m_actions, &ConversationActions::leaveWanted, this, [this](const QString &conversationId) {
        if (m_conversation && m_conversation->conversationId() == conversationId)
            closeConversation();
    });
    connect(m_contacts, &Contacts::accepted, this, &ChatApplication::openConversation);
    connect(m_forwarding, &ForwardModel::forwarded, this, [this](const QString &names) {
        //: %1 a name, or several
        Q_EMIT notice(tr("Forwarded to %1").arg(names));
    });
    connect(m_forwarding, &ForwardModel::failed, this,
            [this](const Error &error) { Q_EMIT notice(errorText(error).all()); });
    connect(m_contacts, &Contacts::notesOpened, this, &ChatApplication::openConversation);
    connect(m_contacts, &Contacts::notesFailed, this, [this] { Q_EMIT notice(m_contacts->errorText()); });
    connect(m_tray, &Tray::openAsked, this, [this] { raise(); });
    connect(m_tray, &Tray::quitAsked, this, &ChatApplication::quit);
    connect(m_tray, &Tray::doNotDisturbAsked, this,
            [this](bool on) { on ? m_doNotDisturb->start(0) : m_doNotDisturb->stop(); });
    connect(m_doNotDisturb, &DoNotDisturb::changed, this, [this] { m_tray->setDoNotDisturb(m_doNotDisturb->isOn()); });
    m_tray->setDoNotDisturb(m_doNotDisturb->isOn());
    connect(m_tray, &Tray::settingsAsked, this, [this] {
        raise();
        Q_EMIT settingsRequested();
    });
    connect(m_notifier, &Notifier::conversationAsked, this, [this](ConversationId conversation) {
        raise();
        openConversation(idText(conversation));
    });
    connect(m_notifier, &Notifier::contactRequestsAsked, this, [this] {
        raise();
        Q_EMIT newContactRequested();
    });
    connect(m_notifier, &Notifier::answered, this, &ChatApplication::answer);
    connect(m_notifier, &Notifier::linkAsked, this, [this] { raise(); }); // where its question stands already
    connect(m_notifier, &Notifier::readAsked, this, [this](ConversationId conversation) {
        if (const ConversationRecord *record = m_conversationList->find(conversation); record && m_account)
            m_account->markRead(conversation, record->head);
    });
    connect(&m_minute, &QTimer::timeout, this, &ChatApplication::tick);
    m_minute.start();
}

bool ChatApplication::isSample() const
{
    return m_profile->isSample();
}

QString ChatApplication::version() const
{
    return QStringLiteral(PARLANCE_VERSION);
}

QString ChatApplication::profileFolder() const
{
    return m_profile->folder();
}

int ChatApplication::unreadTotal() const
{
    return m_conversationList->unreadTotal();
}

bool ChatApplication::isTrayVisible() const
{
    return m_tray->isVisible();
}

// ---- window --------------------------------------------------------------------------------------------------------

void ChatApplication::start(QQuickWindow &window)
{
    m_window = &window;
    m_geometry = std::make_unique<WindowGeometry>(window, m_settings->store());
    connect(&window, &QWindow::activeChanged, this, &ChatApplication::updateAttended);
    connect(&window, &QWindow::visibleChanged, this, &ChatApplication::updateAttended);
    if (m_hidden) {
        // Without a tray it is there at least, minimised: nowhere else could it be found again. No frame is waited for, as
        // none is drawn.
        if (!isTrayVisible())
            window.showMinimized();
        openProfile();
        return;
    }
    // The first frame first: what follows takes longer than a person likes to look at nothing.
    connect(&window, &QQuickWindow::frameSwapped, this, &ChatApplication::openProfile,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    window.show();
}

void ChatApplication::raise(const QString &link)
{
    if (!link.isEmpty()) {
        if (m_ownAccount->isSignedIn())
            Q_EMIT notice(errorText(ErrorCode::AlreadySignedIn).all());
        else
            m_ownAccount->setPendingInvite(link);
    }
    if (!m_window)
        return;
    if (m_window->windowStates() & Qt::WindowMinimized)
        m_window->setWindowStates(m_window->windowStates() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
}

bool ChatApplication::mayCloseWindow()
{
    if (m_quitting)
        return true;
    const bool stays = m_settings->closeToTray();
    if (stays && !isTrayVisible() && m_settings->withoutTray() != Settings::Quit) {
        if (m_settings->withoutTray() == Settings::Ask)
            Q_EMIT closeAsked();
        else
            m_window->showMinimized();
        return false;
    }
    if (!stays || !isTrayVisible()) {
        quit();
        return true;
    }
    m_window->hide();
    const QString toldKey = QStringLiteral("window/toldAboutTray");
    if (!m_settings->store().value(toldKey, false).toBool()) {
        m_settings->store().setValue(toldKey, true);
        m_notifications->show({.key = QStringLiteral("tray"),
                               .title = tr("Parlance goes on running"),
                               .body = tr("Its icon is in the tray. Quit it from the icon's menu or with Ctrl+Q.")});
    }
    return false;
}

void ChatApplication::closeWithoutTray(bool quits)
{
    m_settings->setWithoutTray(quits ? Settings::Quit : Settings::Minimise);
    if (quits)
        quit();
    else
        m_window->showMinimized();
}

void ChatApplication::quit()
{
    m_quitting = true;
    QMetaObject::invokeMethod(qGuiApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

void ChatApplication::copyToClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT notice(tr("Copied"));
}

void ChatApplication::updateTray()
{
    m_tray->setUnread(unreadTotal());
    m_tray->setOffline(m_ownAccount->isSignedIn() && !isSample() && !m_connection->text().isEmpty());
    m_tray->setStatusText(m_connection->text());
    qGuiApp->setBadgeNumber(unreadTotal());
}

void ChatApplication::updateAttended()
{
    const bool attended = m_window && m_window->isActive() && m_window->isVisible();
    if (m_conversation)
        m_conversation->setAttended(attended);
    m_notifier->setAttended(attended, attended && m_conversation ? m_conversation->record().id : ConversationId());
    Q_EMIT trayVisibleChanged();
}

void ChatApplication::tick()
{
    m_timeText = TimeText();
    m_conversationList->refreshTimes(m_timeText);
    m_contacts->refreshTimes(m_timeText);
    // A day that ends moves every day separator; otherwise nothing in a conversation goes by the minute but its header.
    const QDate today = m_timeText.dateOf(m_clock.nowMs());
    const bool newDay = std::exchange(m_today, today) != today;
    if (m_conversation)
        m_conversation->refreshTimes(m_timeText, newDay);
}

/// Everything that was said in the language before is said again.
void ChatApplication::translate()
{
    m_translation.use(m_settings->language());
    tick();
    m_doNotDisturb->retranslate();
    m_mutes->retranslate();
    m_spelling->retranslate();
    m_connection->retranslate();
    m_devices->retranslate(m_timeText);
    m_link->retranslate();
    m_ownAccount->retranslate();
    m_protection->retranslate();
    for (SearchModel *model : {m_search, m_switcher})
        model->retranslate(m_timeText);
    m_contacts->clearError();
    if (m_conversation)
        m_conversation->retranslate();
    m_tray->retranslate();
    updateTray();
    Q_EMIT languageChanged();
}

// ---- conversations -------------------------------------------------------------------------------------------------

void ChatApplication::setConversation(Conversation *conversation)
{
    Conversation *before = std::exchange(m_conversation, conversation);
    m_conversationList->setOpen(conversation ? conversation->record().id : ConversationId());
    m_mutes->setOpen(conversation ? &conversation->record() : nullptr);
    m_files->setOpen(conversation ? &conversation->record() : nullptr);
    Q_EMIT conversationChanged();
    if (before) {
        before->close();
        m_drafts.insert(before->record().id, before->draft());
        before->deleteLater(); // the interface lets go of it when conversationChanged() is handled
    }
    updateAttended();
}

void ChatApplication::openConversation(const QString &conversationId)
{
    const auto id = idFrom<ConversationId>(conversationId);
    const ConversationRecord *record = m_conversationList->find(id);
    m_wanted = record ? ConversationId() : id;
    if (!record || !m_account || (m_conversation && m_conversation->record().id == id))
        return;
    ConversationRecord opened = *record;
    opened.draft = m_drafts.value(id, record->draft);
    auto *conversation = new Conversation(opened, *m_account, m_clock, m_timeText, this);
    conversation->messages()->setOwnName(m_ownAccount->name());
    conversation->messages()->setOnline(m_connection->isOnline());
    conversation->setPresence(presenceOf(record->peer));
    conversation->open();
    setConversation(conversation);
}

void ChatApplication::closeConversation()
{
    m_wanted = {};
    if (m_conversation)
        setConversation(nullptr);
}

void ChatApplication::openNeighbour(int step)
{
    const int count = m_conversations->count();
    if (count == 0)
        return;
    const int row = m_conversation ? m_conversations->rowOf(m_conversation->conversationId()) : -1;
    const int wanted = row < 0 ? (step > 0 ? 0 : count - 1) : std::clamp(row + step, 0, count - 1);
    openConversation(m_conversations->idAt(wanted));
}

void ChatApplication::openSearchResult(int row)
{
    openHit(*m_search, row);
}

void ChatApplication::openSwitcherRow(int row)
{
    openHit(*m_switcher, row);
}

void ChatApplication::openHit(const SearchModel &model, int row)
{
    const SearchModel::Hit *found = model.hitAt(row);
    if (!found)
        return;
    const SearchModel::Hit hit = *found;
    if (hit.oneself && !hit.conversation.isValid())
        return m_contacts->openNotes();
    openConversation(idText(hit.conversation));
    if (hit.message.isValid() && m_conversation && m_conversation->record().id == hit.conversation)
        m_conversation->goTo(hit.message, hit.position);
}

} // namespace Parlance
