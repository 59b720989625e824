// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spelllanguages.h"

#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

namespace Parlance {

namespace {

QChar::Script scriptOf(const QLocale &locale)
{
    switch (locale.script()) {
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::ArmenianScript:
        return QChar::Script_Armenian;
    case QLocale::BengaliScript:
        return QChar::Script_Bengali;
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::DevanagariScript:
        return QChar::Script_Devanagari;
    case QLocale::EthiopicScript:
        return QChar::Script_Ethiopic;
    case QLocale::GeorgianScript:
        return QChar::Script_Georgian;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::GujaratiScript:
        return QChar::Script_Gujarati;
    case QLocale::GurmukhiScript:
        return QChar::Script_Gurmukhi;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    case QLocale::KannadaScript:
        return QChar::Script_Kannada;
    case QLocale::KoreanScript:
    case QLocale::HangulScript:
        return QChar::Script_Hangul;
    case QLocale::MalayalamScript:
        return QChar::Script_Malayalam;
    case QLocale::MongolianScript:
        return QChar::Script_Mongolian;
    case QLocale::OriyaScript:
        return QChar::Script_Oriya;
    case QLocale::SinhalaScript:
        return QChar::Script_Sinhala;
    case QLocale::TamilScript:
        return QChar::Script_Tamil;
    case QLocale::TeluguScript:
        return QChar::Script_Telugu;
    case QLocale::LatinScript:
        return QChar::Script_Latin;
    default:
        return QChar::Script_Unknown;
    }
}

bool isScriptPart(QStringView part)
{
    return part.size() == 4 && std::ranges::all_of(part, [](QChar c) { return c.isLetter(); });
}

bool isCountryPart(QStringView part)
{
    return part.size() == 2 || (part.size() == 3 && part.front().isDigit());
}

/// "de_DE_frami", "en-w_accents": the language of it, and whether there is more to it than language, script and country.
std::pair<QString, bool> plainCode(const QString &code)
{
    const QStringList parts = QString(code).replace(u'-', u'_').split(u'_');
    QString plain = parts.first();
    qsizetype at = 1;
    if (at < parts.size() && isScriptPart(parts[at]))
        plain += u'_' + parts[at++];
    if (at < parts.size() && isCountryPart(parts[at]))
        plain += u'_' + parts[at++];
    return {plain, at < parts.size()};
}

QString ownNameOf(const QLocale &locale)
{
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        name = QLocale::languageToString(locale.language());
    // In a list each of them begins a line.
    return locale.toUpper(name.first(1)) + name.sliced(1);
}

/// Of some languages Qt knows no more than what they are called.
std::optional<SpellLanguage> languageOf(const QString &code, const QString &plain)
{
    const QLocale locale(plain);
    const QLocale::Language language = QLocale::codeToLanguage(plain.section(u'_', 0, 0));
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return std::nullopt;
    if (locale.language() != language)
        return SpellLanguage{.code = code, .name = QLocale::languageToString(language), .script = QChar::Script_Latin};
    const QChar::Script script = scriptOf(locale);
    if (script == QChar::Script_Unknown)
        return std::nullopt;
    return SpellLanguage{.code = code, .name = ownNameOf(locale), .script = script};
}

QLocale localeOf(const QString &code)
{
    return QLocale(plainCode(code).first);
}

bool isSameSpelling(const QLocale &a, const QLocale &b)
{
    return a.language() == b.language() && scriptOf(a) == scriptOf(b);
}

/// One for each language: "de-AT" is followed by "de", which is the same wish. English, where a system says that it speaks none.
QList<QLocale> wantedLocales(const QStringList &names)
{
    QList<QLocale> locales;
    for (const QString &name : names) {
        const QLocale named(name);
        const QLocale locale = named.language() == QLocale::C ? QLocale(QLocale::English) : named;
        if (std::ranges::none_of(locales, [&](const QLocale &other) { return isSameSpelling(other, locale); }))
            locales.append(locale);
    }
    return locales;
}

/// The best for this locale; nothing when none is of its language.
std::optional<QString> dictionaryFor(const QLocale &wanted, const QList<SpellLanguage> &installed)
{
    std::optional<QString> found;
    int best = -1;
    for (const SpellLanguage &language : installed) {
        const QLocale locale = localeOf(language.code);
        if (!isSameSpelling(locale, wanted))
            continue;
        // The country first, then that which speaks the language most, then any.
        const bool usual = locale.territory() == QLocale(wanted.language()).territory();
        const int fit = locale.territory() == wanted.territory() ? 2 : usual ? 1 : 0;
        if (fit > best)
            found = language.code;
        best = std::max(best, fit);
    }
    return found;
}

} // namespace

QList<SpellLanguage> spellLanguages(const QStringList &codes)
{
    // The shortest name of each first: what has a variant is longer.
    QStringList sorted = codes;
    std::ranges::sort(sorted, [](const QString &a, const QString &b) {
        return std::pair(plainCode(a).second, a) < std::pair(plainCode(b).second, b);
    });
    QList<SpellLanguage> found;
    QStringList taken;
    for (const QString &code : std::as_const(sorted)) {
        const QString plain = plainCode(code).first;
        const std::optional<SpellLanguage> language = languageOf(code, plain);
        if (!language || taken.contains(plain))
            continue;
        taken.append(plain);
        found.append(*language);
    }
    const QList<SpellLanguage> named = found;
    for (SpellLanguage &language : found) {
        if (std::ranges::count(named, language.name, &SpellLanguage::name) > 1)
            language.name += QStringLiteral(" (%1)").arg(language.code);
    }
    std::ranges::sort(found, [](const SpellLanguage &a, const SpellLanguage &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return found;
}

QStringList spellLanguagesFor(const QStringList &wanted, const QList<SpellLanguage> &installed)
{
    QStringList codes;
    for (const QLocale &locale : wantedLocales(wanted)) {
        if (const auto code = dictionaryFor(locale, installed))
            codes.append(*code);
    }
    return codes;
}

QStringList languagesWithoutDictionary(const QStringList &wanted, const QList<SpellLanguage> &installed)
{
    QStringList names;
    for (const QLocale &locale : wantedLocales(wanted)) {
        // There is no spelling to check in a script of signs for words.
        if (scriptOf(locale) != QChar::Script_Unknown && !dictionaryFor(locale, installed))
            names.append(ownNameOf(locale));
    }
    return names;
}

} // namespace Parlance
