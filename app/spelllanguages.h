// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

/// The dictionaries of a system, as languages that people choose from. Pure; any thread.
namespace Parlance {

struct SpellLanguage
{
    QString code; ///< as the system names the dictionary: "de_AT", "de-AT", "en"
    QString name; ///< as those call it who speak it
    QChar::Script script = QChar::Script_Latin; ///< what its words are written in

    bool operator==(const SpellLanguage &) const = default;
};

/// One for each language and country, by name. Variants of a spelling ("en_GB-ise", "de_DE_frami") are there only where nothing
/// plainer is; what has a name of no language is left out.
[[nodiscard]] QList<SpellLanguage> spellLanguages(const QStringList &codes);

/// The codes for whoever has a system in these languages (QLocale::uiLanguages()): one for each language, that of the country
/// where there is one.
[[nodiscard]] QStringList spellLanguagesFor(const QStringList &wanted, const QList<SpellLanguage> &installed);

/// The names of those languages of the system that no dictionary is there for.
[[nodiscard]] QStringList languagesWithoutDictionary(const QStringList &wanted, const QList<SpellLanguage> &installed);

} // namespace Parlance
