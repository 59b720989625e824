// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include "app/language.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace Parlance {

namespace {

namespace Key {
const QString appearance = QStringLiteral("appearance");
const QString language = QStringLiteral("language");
const QString fontScale = QStringLiteral("fontScale");
const QString reducedMotion = QStringLiteral("reducedMotion");
const QString notifications = QStringLiteral("notifications");
const QString notificationContent = QStringLiteral("notificationContent");
const QString sendWithEnter = QStringLiteral("sendWithEnter");
const QString spellCheck = QStringLiteral("spellCheck");
const QString spellBySystem = QStringLiteral("spellBySystem");
const QString spellLanguages = QStringLiteral("spellLanguages");
const QString closeToTray = QStringLiteral("closeToTray");
const QString withoutTray = QStringLiteral("withoutTray");
const QString firstSteps = QStringLiteral("firstSteps");
const QString sidebarWidth = QStringLiteral("sidebarWidth");
const QString recentEmoji = QStringLiteral("recentEmoji");
} // namespace Key

constexpr double smallestFontScale = 0.85;
constexpr double largestFontScale = 1.5;

// Enums are stored by number; one from a newer or a damaged file is taken as the default.
template <typename Enum>
Enum enumFrom(const QVariant &stored, Enum last, Enum fallback)
{
    bool isNumber = false;
    const int number = stored.toInt(&isNumber);
    return isNumber && number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : fallback;
}

} // namespace

Settings::Settings(const QString &profileFolder, std::unique_ptr<Autostart> autostart, QObject *parent)
    : QObject(parent)
    , m_store(profileFolder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    , m_autostart(std::move(autostart))
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Settings::updateDark);
    updateDark();
}

template <typename T>
bool Settings::change(const QString &key, const T &value, const T &before)
{
    if (value == before)
        return false;
    if constexpr (std::is_enum_v<T>)
        m_store.setValue(key, static_cast<int>(value));
    else
        m_store.setValue(key, value);
    if (sharedNames().contains(key))
        Q_EMIT chosen(key);
    return true;
}

QStringList Settings::sharedNames()
{
    return {Key::appearance,          Key::fontScale,     Key::reducedMotion, Key::notifications,
            Key::notificationContent, Key::sendWithEnter, Key::recentEmoji,   Key::spellCheck};
}

void Settings::choose(const QString &name, const QVariant &value)
{
    if (name == Key::appearance)
        setAppearance(enumFrom(value, Dark, System));
    else if (name == Key::fontScale)
        setFontScale(std::clamp(value.toDouble(), smallestFontScale, largestFontScale));
    else if (name == Key::reducedMotion)
        setReducedMotion(value.toBool());
    else if (name == Key::notifications)
        setNotifications(value.toBool());
    else if (name == Key::notificationContent)
        setNotificationContent(enumFrom(value, Nothing, NameAndText));
    else if (name == Key::sendWithEnter)
        setSendWithEnter(value.toBool());
    else if (name == Key::recentEmoji)
        setRecentEmoji(value.toStringList());
    else if (name == Key::spellCheck)
        setSpellCheck(value.toBool());
}

Settings::Appearance Settings::appearance() const
{
    return enumFrom(m_store.value(Key::appearance), Dark, System);
}

void Settings::setAppearance(Appearance appearance)
{
    if (!change(Key::appearance, appearance, this->appearance()))
        return;
    Q_EMIT appearanceChanged();
    updateDark();
}

bool Settings::isDark() const
{
    return m_dark;
}

void Settings::updateDark()
{
    // Also what Qt draws itself follows: native dialogs, title bars where the platform lets it.
    QStyleHints *hints = QGuiApplication::styleHints();
    const Appearance chosen = appearance();
    if (chosen == System)
        hints->unsetColorScheme();
    else
        hints->setColorScheme(chosen == Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    const bool dark = chosen == Dark || (chosen == System && hints->colorScheme() == Qt::ColorScheme::Dark);
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT darkChanged();
}

QString Settings::language() const
{
    const QString code = m_store.value(Key::language).toString();
    return isLanguage(code) ? code : QString();
}

void Settings::setLanguage(const QString &code)
{
    if (change(Key::language, code, language()))
        Q_EMIT languageChanged();
}

QStringList Settings::languages() const
{
    QStringList codes{QString()};
    for (const Language &language : Parlance::languages())
        codes << language.code;
    return codes;
}

QString Settings::languageName(const QString &code) const
{
    const QString named = code.isEmpty() ? languageFor(QLocale::system().uiLanguages()) : code;
    const auto found = std::ranges::find(Parlance::languages(), named, &Language::code);
    return found == Parlance::languages().end() ? QString() : found->name;
}

double Settings::fontScale() const
{
    return std::clamp(m_store.value(Key::fontScale, 1.0).toDouble(), smallestFontScale, largestFontScale);
}

void Settings::setFontScale(double scale)
{
    if (change(Key::fontScale, scale, fontScale()))
        Q_EMIT fontScaleChanged();
}

bool Settings::reducedMotion() const
{
    return m_store.value(Key::reducedMotion, false).toBool();
}

void Settings::setReducedMotion(bool reduced)
{
    if (change(Key::reducedMotion, reduced, reducedMotion()))
        Q_EMIT reducedMotionChanged();
}

bool Settings::notifications() const
{
    return m_store.value(Key::notifications, true).toBool();
}

void Settings::setNotifications(bool on)
{
    if (change(Key::notifications, on, notifications()))
        Q_EMIT notificationsChanged();
}

Settings::NotificationContent Settings::notificationContent() const
{
    return enumFrom(m_store.value(Key::notificationContent), Nothing, NameAndText);
}

void Settings::setNotificationContent(NotificationContent content)
{
    if (change(Key::notificationContent, content, notificationContent()))
        Q_EMIT notificationContentChanged();
}

bool Settings::sendWithEnter() const
{
    return m_store.value(Key::sendWithEnter, true).toBool();
}

void Settings::setSendWithEnter(bool on)
{
    if (change(Key::sendWithEnter, on, sendWithEnter()))
        Q_EMIT sendWithEnterChanged();
}

bool Settings::spellCheck() const
{
    return m_store.value(Key::spellCheck, true).toBool();
}

void Settings::setSpellCheck(bool on)
{
    if (change(Key::spellCheck, on, spellCheck()))
        Q_EMIT spellCheckChanged();
}

bool Settings::spellBySystem() const
{
    return m_store.value(Key::spellBySystem, true).toBool();
}

void Settings::setSpellBySystem(bool on)
{
    if (change(Key::spellBySystem, on, spellBySystem()))
        Q_EMIT spellLanguagesChanged();
}

QStringList Settings::spellLanguages() const
{
    return m_store.value(Key::spellLanguages).toStringList();
}

void Settings::setSpellLanguages(const QStringList &codes)
{
    if (change(Key::spellLanguages, codes, spellLanguages()))
        Q_EMIT spellLanguagesChanged();
}

bool Settings::closeToTray() const
{
    return m_store.value(Key::closeToTray, true).toBool();
}

void Settings::setCloseToTray(bool on)
{
    if (change(Key::closeToTray, on, closeToTray()))
        Q_EMIT closeToTrayChanged();
}

Settings::WithoutTray Settings::withoutTray() const
{
    return enumFrom(m_store.value(Key::withoutTray), Quit, Ask);
}

void Settings::setWithoutTray(WithoutTray choice)
{
    if (change(Key::withoutTray, choice, withoutTray()))
        Q_EMIT withoutTrayChanged();
}

bool Settings::firstSteps() const
{
    return m_store.value(Key::firstSteps, false).toBool();
}

void Settings::setFirstSteps(bool shown)
{
    if (change(Key::firstSteps, shown, firstSteps()))
        Q_EMIT firstStepsChanged();
}

void Settings::offerFirstSteps()
{
    if (!m_store.contains(Key::firstSteps))
        setFirstSteps(true);
}

bool Settings::canStartAtLogin() const
{
    return m_autostart && Autostart::isSupported();
}

bool Settings::startAtLogin() const
{
    return m_autostart && m_autostart->isEnabled();
}

void Settings::setStartAtLogin(bool on)
{
    if (!m_autostart || on == startAtLogin())
        return;
    // Told also when the system refused: a switch then goes back to what is.
    (void)m_autostart->setEnabled(on);
    Q_EMIT startAtLoginChanged();
}

int Settings::sidebarWidth() const
{
    constexpr int narrowest = 280;
    constexpr int widest = 360;
    constexpr int usual = 320;
    return std::clamp(m_store.value(Key::sidebarWidth, usual).toInt(), narrowest, widest);
}

void Settings::setSidebarWidth(int width)
{
    if (change(Key::sidebarWidth, width, sidebarWidth()))
        Q_EMIT sidebarWidthChanged();
}

QStringList Settings::recentEmoji() const
{
    return m_store.value(Key::recentEmoji).toStringList();
}

void Settings::setRecentEmoji(const QStringList &emoji)
{
    if (change(Key::recentEmoji, emoji, recentEmoji()))
        Q_EMIT recentEmojiChanged();
}

} // namespace Parlance
