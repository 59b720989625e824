// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/autostart.h"

#include <QObject>
#include <QSettings>
#include <QtQmlIntegration>

#include <memory>

namespace Parlance {

/// What a person can choose about this program, kept in settings.ini inside the profile folder, so that a profile can be
/// carried elsewhere. (Hiding one's presence is the account's: OwnAccount.presenceHidden.) Main thread.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.settings")

    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged FINAL)
    /// What Theme goes by: the choice, or what the system says at the moment.
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged FINAL)
    /// A code of languages; "": the system's.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    /// What there is to choose from, the system's first.
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL)
    /// 1 is usual; 0.85 to 1.5.
    Q_PROPERTY(double fontScale READ fontScale WRITE setFontScale NOTIFY fontScaleChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(bool notifications READ notifications WRITE setNotifications NOTIFY notificationsChanged FINAL)
    Q_PROPERTY(NotificationContent notificationContent READ notificationContent WRITE setNotificationContent NOTIFY
                   notificationContentChanged FINAL)
    Q_PROPERTY(bool sendWithEnter READ sendWithEnter WRITE setSendWithEnter NOTIFY sendWithEnterChanged FINAL)
    /// Misspelt words are marked in what one writes.
    Q_PROPERTY(bool spellCheck READ spellCheck WRITE setSpellCheck NOTIFY spellCheckChanged FINAL)
    /// In the languages of the system; else in those of spellLanguages, the codes of dictionaries, as this system names them.
    Q_PROPERTY(bool spellBySystem READ spellBySystem WRITE setSpellBySystem NOTIFY spellLanguagesChanged FINAL)
    Q_PROPERTY(
        QStringList spellLanguages READ spellLanguages WRITE setSpellLanguages NOTIFY spellLanguagesChanged FINAL)
    /// Closing the window leaves the program in the tray, where there is one.
    Q_PROPERTY(bool closeToTray READ closeToTray WRITE setCloseToTray NOTIFY closeToTrayChanged FINAL)
    /// Hidden in the tray, at login. False where the platform gives no way (canStartAtLogin).
    Q_PROPERTY(bool startAtLogin READ startAtLogin WRITE setStartAtLogin NOTIFY startAtLoginChanged FINAL)
    Q_PROPERTY(bool canStartAtLogin READ canStartAtLogin CONSTANT FINAL)
    /// What it means where there is none; WithoutTray::Ask until the person was asked.
    Q_PROPERTY(WithoutTray withoutTray READ withoutTray WRITE setWithoutTray NOTIFY withoutTrayChanged FINAL)
    /// The first steps are to be shown: from the first sign-in of this profile on, until they are put away, once and for all.
    Q_PROPERTY(bool firstSteps READ firstSteps WRITE setFirstSteps NOTIFY firstStepsChanged FINAL)
    Q_PROPERTY(int sidebarWidth READ sidebarWidth WRITE setSidebarWidth NOTIFY sidebarWidthChanged FINAL)
    /// The emoji used last, the latest first.
    Q_PROPERTY(QStringList recentEmoji READ recentEmoji WRITE setRecentEmoji NOTIFY recentEmojiChanged FINAL)

public:
    enum Appearance { System, Light, Dark };
    Q_ENUM(Appearance)
    enum NotificationContent { NameAndText, NameOnly, Nothing };
    Q_ENUM(NotificationContent)
    enum WithoutTray { Ask, Minimise, Quit };
    Q_ENUM(WithoutTray)

    Settings(const QString &profileFolder, std::unique_ptr<Autostart> autostart, QObject *parent = nullptr);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    [[nodiscard]] QStringList languages() const;
    /// The language's own name for itself; "" gives the name of the one the system asks for.
    [[nodiscard]] Q_INVOKABLE QString languageName(const QString &code) const;
    [[nodiscard]] double fontScale() const;
    void setFontScale(double scale);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool notifications() const;
    void setNotifications(bool on);
    [[nodiscard]] NotificationContent notificationContent() const;
    void setNotificationContent(NotificationContent content);
    [[nodiscard]] bool sendWithEnter() const;
    void setSendWithEnter(bool on);
    [[nodiscard]] bool spellCheck() const;
    void setSpellCheck(bool on);
    [[nodiscard]] bool spellBySystem() const;
    void setSpellBySystem(bool on);
    [[nodiscard]] QStringList spellLanguages() const;
    void setSpellLanguages(const QStringList &codes);
    [[nodiscard]] bool closeToTray() const;
    void setCloseToTray(bool on);
    [[nodiscard]] WithoutTray withoutTray() const;
    void setWithoutTray(WithoutTray choice);
    [[nodiscard]] bool firstSteps() const;
    void setFirstSteps(bool shown);
    /// Somebody signed in: they are shown, unless they were before.
    void offerFirstSteps();
    [[nodiscard]] bool startAtLogin() const;
    void setStartAtLogin(bool on);
    [[nodiscard]] bool canStartAtLogin() const;
    [[nodiscard]] int sidebarWidth() const;
    void setSidebarWidth(int width);
    [[nodiscard]] QStringList recentEmoji() const;
    void setRecentEmoji(const QStringList &emoji);

Q_SIGNALS:
    void appearanceChanged();
    void darkChanged();
    void languageChanged();
    void fontScaleChanged();
    void reducedMotionChanged();
    void notificationsChanged();
    void notificationContentChanged();
    void sendWithEnterChanged();
    void spellCheckChanged();
    void spellLanguagesChanged();
    void closeToTrayChanged();
    void withoutTrayChanged();
    void firstStepsChanged();
    void startAtLoginChanged();
    void sidebarWidthChanged();
    void recentEmojiChanged();
    /// One of sharedNames() has another value.
    void chosen(const QString &name);

public:
    /// What belongs to the person rather than to this machine, and is handed to their other devices.
    [[nodiscard]] static QStringList sharedNames();
    /// The value of one of them; invalid when it was never chosen.
    [[nodiscard]] QVariant choice(const QString &name) const { return m_store.value(name); }
    /// As if the person had chosen it here; what is no value of that setting becomes its default.
    void choose(const QString &name, const QVariant &value);
    /// Window place and the like, which QML does not see.
    [[nodiscard]] QSettings &store() { return m_store; }

private:
    template <typename T>
    bool change(const QString &key, const T &value, const T &before);
    void updateDark();

    QSettings m_store;
    std::unique_ptr<Autostart> m_autostart;
    bool m_dark = false;
};

} // namespace Parlance
