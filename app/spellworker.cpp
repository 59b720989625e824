// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spellworker.h"

#include <Sonnet/Speller>

#include <algorithm>

namespace Parlance {

SpellWorker::SpellWorker() = default;
SpellWorker::~SpellWorker() = default;

QStringList SpellWorker::installed() const
{
    return Sonnet::Speller().availableLanguages();
}

void SpellWorker::use(const QList<SpellLanguage> &languages)
{
    std::vector<Dictionary> dictionaries;
    for (const SpellLanguage &language : languages) {
        auto speller = std::make_unique<Sonnet::Speller>(language.code);
        if (speller->isValid())
            dictionaries.push_back({.speller = std::move(speller), .script = language.script});
    }
    // Those before go after the new ones came: what both have is not read again.
    m_dictionaries = std::move(dictionaries);
}

QList<bool> SpellWorker::areWrong(const QList<SpellQuestion> &questions) const
{
    QList<bool> wrong;
    wrong.reserve(questions.size());
    for (const SpellQuestion &question : questions) {
        bool asked = false;
        bool known = false;
        for (const Dictionary &dictionary : m_dictionaries) {
            if (known || dictionary.script != question.script)
                continue;
            asked = true;
            known = dictionary.speller->isCorrect(question.word);
        }
        wrong.append(asked && !known);
    }
    return wrong;
}

QStringList SpellWorker::suggestions(const SpellQuestion &question, qsizetype most) const
{
    QList<QStringList> lists;
    for (const Dictionary &dictionary : m_dictionaries) {
        if (dictionary.script == question.script)
            lists.append(dictionary.speller->suggest(question.word));
    }
    QStringList found;
    for (qsizetype place = 0; found.size() < most; ++place) {
        bool more = false;
        for (const QStringList &list : std::as_const(lists)) {
            if (place >= list.size() || found.size() == most)
                continue;
            more = true;
            if (!found.contains(list[place]))
                found.append(list[place]);
        }
        if (!more)
            break;
    }
    return found;
}

} // namespace Parlance
