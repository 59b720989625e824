// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/bugreport.h"
#include "app/connectioninfo.h"
#include "app/contacts.h"
#include "app/conversation.h"
#include "app/conversationactions.h"
#include "app/conversationfiles.h"
#include "app/conversationfiltermodel.h"
#include "app/conversationlistmodel.h"
#include "app/devicelistmodel.h"
#include "app/donotdisturb.h"
#include "app/forwardmodel.h"
#include "app/language.h"
#include "app/linkinfo.h"
#include "app/logmodel.h"
#include "app/ownaccount.h"
#include "app/profiles.h"
#include "app/protection.h"
#include "app/proxysettings.h"
#include "app/searchmodel.h"
#include "app/settings.h"
#include "app/spelling.h"
#include "app/timedmutes.h"

#include <QDate>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <memory>

class QQuickWindow;

namespace Parlance {

class Account;
class NotificationSurface;
class Notifier;
class Profile;
class SharedSettings;
class Tray;
class WindowGeometry;
struct Options;

/// What Main.qml is given: `required property ChatApplication application`. (QtQuick has a type named Application.)
///
/// Owns the open profile and every object the interface sees, and hands each commit of the account to them. Lives on the
/// main thread. The window is shown first; start() then opens the profile and fills the models.
class ChatApplication : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by main()")

    /// The profile is open and its lists are read (or problem says why not). Until then show nothing, not even a spinner.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    /// Why the profile cannot be used, as sentences: what happened, what is safe, what to do. "" when all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    /// Sample conversations (--offline): nothing is ever sent.
    Q_PROPERTY(bool sample READ isSample CONSTANT FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QString profileFolder READ profileFolder CONSTANT FINAL)

    Q_PROPERTY(Parlance::Protection *protection READ protection CONSTANT FINAL)
    Q_PROPERTY(Parlance::OwnAccount *account READ account CONSTANT FINAL)
    Q_PROPERTY(Parlance::ConnectionInfo *connection READ connection CONSTANT FINAL)
    Q_PROPERTY(Parlance::ConversationFilterModel *conversations READ conversations CONSTANT FINAL)
    Q_PROPERTY(Parlance::ConversationActions *actions READ actions CONSTANT FINAL)
    Q_PROPERTY(Parlance::Contacts *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(Parlance::DeviceListModel *devices READ devices CONSTANT FINAL)
    Q_PROPERTY(Parlance::LinkInfo *link READ link CONSTANT FINAL)
    Q_PROPERTY(Parlance::SearchModel *search READ search CONSTANT FINAL)
    Q_PROPERTY(Parlance::SearchModel *switcher READ switcher CONSTANT FINAL) ///< Ctrl+K
    Q_PROPERTY(Parlance::ForwardModel *forwarding READ forwarding CONSTANT FINAL)
    Q_PROPERTY(Parlance::Settings *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(Parlance::Spelling *spelling READ spelling CONSTANT FINAL)
    Q_PROPERTY(Parlance::DoNotDisturb *doNotDisturb READ doNotDisturb CONSTANT FINAL)
    Q_PROPERTY(Parlance::TimedMutes *mutes READ mutes CONSTANT FINAL)
    Q_PROPERTY(Parlance::ConversationFiles *files READ files CONSTANT FINAL)
    Q_PROPERTY(Parlance::ProxySettings *proxy READ proxy CONSTANT FINAL)
    Q_PROPERTY(Parlance::Profiles *profiles READ profiles CONSTANT FINAL)
    Q_PROPERTY(Parlance::LogModel *log READ log CONSTANT FINAL)
    Q_PROPERTY(Parlance::BugReport *bugReport READ bugReport CONSTANT FINAL)

    /// The open conversation; null when none is.
    Q_PROPERTY(Parlance::Conversation *conversation READ conversation NOTIFY conversationChanged FINAL)
    Q_PROPERTY(int unreadTotal READ unreadTotal NOTIFY unreadTotalChanged FINAL)
    /// There is a tray icon a closed window can be brought back from.
    Q_PROPERTY(bool trayVisible READ isTrayVisible NOTIFY trayVisibleChanged FINAL)

public:
    /// The log outlives it.
    ChatApplication(const Options &options, LogBuffer &log, QObject *parent = nullptr);
    ~ChatApplication() override;

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isSample() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString profileFolder() const;
    [[nodiscard]] Protection *protection() const { return m_protection; }
    [[nodiscard]] OwnAccount *account() const { return m_ownAccount; }
    [[nodiscard]] ConnectionInfo *connection() const { return m_connection; }
    [[nodiscard]] ConversationFilterModel *conversations() const { return m_conversations; }
    [[nodiscard]] ConversationActions *actions() const { return m_actions; }
    [[nodiscard]] Contacts *contacts() const { return m_contacts; }
    [[nodiscard]] DeviceListModel *devices() const { return m_devices; }
    [[nodiscard]] LinkInfo *link() const { return m_link; }
    [[nodiscard]] SearchModel *search() const { return m_search; }
    [[nodiscard]] SearchModel *switcher() const { return m_switcher; }
    [[nodiscard]] ForwardModel *forwarding() const { return m_forwarding; }
    [[nodiscard]] Settings *settings() const { return m_settings; }
    [[nodiscard]] Spelling *spelling() const { return m_spelling; }
    [[nodiscard]] DoNotDisturb *doNotDisturb() const { return m_doNotDisturb; }
    [[nodiscard]] TimedMutes *mutes() const { return m_mutes; }
    [[nodiscard]] ConversationFiles *files() const { return m_files; }
    [[nodiscard]] ProxySettings *proxy() const { return m_proxy; }
    [[nodiscard]] Profiles *profiles() const { return m_profiles; }
    [[nodiscard]] LogModel *log() const { return m_log; }
    [[nodiscard]] BugReport *bugReport() const { return m_bugReport; }
    [[nodiscard]] Conversation *conversation() const { return m_conversation; }
    [[nodiscard]] int unreadTotal() const;
    [[nodiscard]] bool isTrayVisible() const;

    Q_INVOKABLE void openConversation(const QString &conversationId);
    Q_INVOKABLE void closeConversation();
    /// Alt+↑ (-1) and Alt+↓ (1).
    Q_INVOKABLE void openNeighbour(int step);
    /// What a search row stands for: a person, a conversation or a message.
    Q_INVOKABLE void openSearchResult(int row);
    Q_INVOKABLE void openSwitcherRow(int row);
    Q_INVOKABLE void copyToClipboard(const QString &text);
    /// For Main.qml's onClosing: true when the window may close (and the program ends); false when it was put away instead,
    /// which a notification says the first time, or when closeAsked() asks.
    Q_INVOKABLE bool mayCloseWindow();
    /// What closeAsked() asked; from now on it is not asked again.
    Q_INVOKABLE void closeWithoutTray(bool quits);
    Q_INVOKABLE void quit();

Q_SIGNALS:
    void readyChanged();
    void problemChanged();
    void conversationChanged();
    void unreadTotalChanged();
    void trayVisibleChanged();
    /// For the engine of the interface: every text in it is another one.
    void languageChanged();
    /// One line for a moment, at the lower edge (nothing to decide): "Copied", "Parlance goes on running in the tray".
    void notice(const QString &text);
    /// The window was closed, and there is no tray: whether that means to quit.
    void closeAsked();
    /// From the tray's menu and from a link: the page to show.
    void settingsRequested();
    void newContactRequested();

public:
    /// The window, not yet shown: shows it unless the program starts hidden, and then opens the profile.
    void start(QQuickWindow &window);
    /// A second start of the program, or a notification: shows the window, and takes the link if there is one.
    void raise(const QString &link = {});

private:
    void openProfile();
    void takeAccount();
    void fail(const Error &error);
    void connectAccount();
    void connectInterface();
    void readLists();
    void takeList();
    void openWanted();
    void setReady();
    void setProblem(const QString &problem);
    void setConversation(Conversation *conversation);
    void openHit(const SearchModel &model, int row);

    void apply(const Changes &changes);
    void takeConnection();
    void takePresence(UserId user);
    void takeContacts(const QList<ContactRecord> &contacts);
    [[nodiscard]] PresenceRecord presenceOf(UserId user) const;
    void takeTyping(ConversationId conversation, bool typing);
    /// What was written in a notification: sent, and then what it answers is read; kept as a draft when it is refused.
    void answer(ConversationId conversation, const QString &text);
    void addToDraft(ConversationId conversation, const QString &text);
    void updateAttended();
    void updateTray();
    void tick();
    void translate();

    const std::unique_ptr<Profile> m_profile; ///< its folder; first, because everything is in it
    Settings *m_settings;
    Translation m_translation; ///< before everything that says something
    SystemClock m_clock;
    TimeText m_timeText;
    QDate m_today;
    QTimer m_minute;
    bool m_hidden;
    bool m_ready = false;
    bool m_quitting = false;
    QString m_problem;

    DoNotDisturb *m_doNotDisturb;
    Spelling *m_spelling;
    TimedMutes *m_mutes;
    ConversationFiles *m_files;
    ProxySettings *m_proxy;
    Profiles *m_profiles;
    ConnectionHistory *m_connectionHistory;
    BugReport *m_bugReport;
    LogModel *m_log;
    Protection *m_protection;
    OwnAccount *m_ownAccount;
    ConnectionInfo *m_connection;
    ConversationListModel *m_conversationList;
    ConversationFilterModel *m_conversations;
    ConversationActions *m_actions;
    Contacts *m_contacts;
    DeviceListModel *m_devices;
    LinkInfo *m_link;
    SearchModel *m_search;
    SearchModel *m_switcher;
    ForwardModel *m_forwarding;
    Tray *m_tray;
    std::unique_ptr<NotificationSurface> m_notifications;
    Notifier *m_notifier;

    QQuickWindow *m_window = nullptr;
    std::unique_ptr<WindowGeometry> m_geometry;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<SharedSettings> m_sharedSettings;
    Conversation *m_conversation = nullptr;
    /// Of conversations that were open: the list learns of a draft only when it is stored.
    QHash<ConversationId, QString> m_drafts;
    ConversationId m_wanted; ///< asked for before the list had it
};

} // namespace Parlance
