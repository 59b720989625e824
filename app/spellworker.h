// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/spelllanguages.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Sonnet {
class Speller;
}

namespace Parlance {

/// A word that is looked up, in its spellForm().
struct SpellQuestion
{
    QString word;
    QChar::Script script = QChar::Script_Unknown;
};

/// Asks the dictionaries of the system, by Sonnet. All of Sonnet is made, used and destroyed on one thread, which is this object's;
/// Spelling owns both. Dictionaries are opened when they are first chosen, which takes a tenth of a second each.
class SpellWorker : public QObject
{
    Q_OBJECT

public:
    SpellWorker();
    ~SpellWorker() override;

    /// The codes of all dictionaries there are.
    [[nodiscard]] QStringList installed() const;
    void use(const QList<SpellLanguage> &languages);
    /// Of each question whether no dictionary of its script knows the word. Where there is none, nothing is wrong.
    [[nodiscard]] QList<bool> areWrong(const QList<SpellQuestion> &questions) const;
    /// At most so many, the best first, of every dictionary in its turn.
    [[nodiscard]] QStringList suggestions(const SpellQuestion &question, qsizetype most) const;

private:
    struct Dictionary
    {
        std::unique_ptr<Sonnet::Speller> speller;
        QChar::Script script;
    };

    std::vector<Dictionary> m_dictionaries;
};

} // namespace Parlance
