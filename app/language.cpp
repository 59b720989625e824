// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace Parlance {

namespace {

const QString english = QStringLiteral("en");

/// The same words in the same letters, wherever they are spoken.
bool isSameLanguage(const QLocale &a, const QLocale &b)
{
    return a.language() == b.language() && a.script() == b.script();
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{
        {.code = QStringLiteral("de"), .name = QStringLiteral("Deutsch")},
        {.code = english, .name = QStringLiteral("English")},
        {.code = QStringLiteral("es"), .name = QStringLiteral("Español")},
        {.code = QStringLiteral("fr"), .name = QStringLiteral("Français")},
        {.code = QStringLiteral("ar"), .name = QStringLiteral("العربية")},
        {.code = QStringLiteral("ja"), .name = QStringLiteral("日本語")},
        {.code = QStringLiteral("zh_CN"), .name = QStringLiteral("简体中文")},
    };
    return all;
}

bool isLanguage(const QString &code)
{
    return std::ranges::contains(languages(), code, &Language::code);
}

QString languageFor(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        const auto found = std::ranges::find_if(languages(), [&](const Language &language) {
            return isSameLanguage(locale, QLocale(language.code));
        });
        // A name Qt does not know gives the C locale, which speaks English.
        if (found != languages().end() && locale.language() != QLocale::C)
            return found->code;
    }
    return english;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const QLocale usual(code);
    const bool same = isSameLanguage(system, usual) || (system.language() == QLocale::C && code == english);
    QLocale locale = same ? system : usual;
    // Counters and codes are in European digits; dates beside them should not be in others.
    if (locale.zeroDigit() != u"0")
        locale = QLocale(locale.language(), locale.script(), QLocale::UnitedArabEmirates);
    return locale;
}

void Translation::use(const QString &code)
{
    const QLocale system = QLocale::system();
    const QString language = isLanguage(code) ? code : languageFor(system.uiLanguages());
    // First, so that whoever is told of the new texts finds the new dates too. Qt asks that no other thread needs the default
    // locale meanwhile, and none does: what is written for people is written here, on the main thread.
    QLocale::setDefault(localeFor(language, system));
    // English has texts as well: its plurals.
    const std::array<std::pair<QString, QString>, 2> files{
        std::pair(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
        std::pair(QStringLiteral("parlance_") + language, QStringLiteral(":/i18n")),
    };
    decltype(m_translators) translators;
    for (std::size_t at = 0; at < files.size(); ++at) {
        auto translator = std::make_unique<QTranslator>();
        // Of Qt's own there is none for English, and a system may have none at all.
        if (translator->load(files.at(at).first, files.at(at).second)
            && QCoreApplication::installTranslator(translator.get()))
            translators.at(at) = std::move(translator);
    }
    // The ones before go after the new ones came: nobody sees a text without a translation.
    m_translators = std::move(translators);
    // Without a window (--help) there is no layout, and nobody to tell of it.
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
}

} // namespace Parlance
