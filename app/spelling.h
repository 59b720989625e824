// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ownwords.h"
#include "app/settings.h"
#include "app/spelllanguages.h"
#include "app/spellworker.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThread>
#include <QtQmlIntegration>

namespace Parlance {

/// The door to the spell checker: what is a word is known at once or asked for, and told a moment later. Main thread; the
/// dictionaries have one of their own where the system lets them (app/spellplatform.h), so writing never waits for them. That
/// thread and the dictionaries are there from the first question on: who never writes has neither. Settings outlive it.
/// docs/decisions/0046-spelling.md.
class Spelling : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.spelling")

    /// The codes of the dictionaries there are, by the name of their language; empty until look() found them.
    Q_PROPERTY(QStringList installed READ installed NOTIFY languagesChanged FINAL)
    Q_PROPERTY(QStringList used READ used NOTIFY languagesChanged FINAL) ///< of these, the chosen ones
    Q_PROPERTY(QString usedText READ usedText NOTIFY languagesChanged FINAL) ///< their names, in one line
    /// What is missing for the languages of the system and how to get it, as sentences; "" when nothing is.
    Q_PROPERTY(QString missingText READ missingText NOTIFY languagesChanged FINAL)

public:
    enum class Verdict : std::uint8_t { Asked, Right, Wrong };

    explicit Spelling(Settings &settings, QObject *parent = nullptr);
    ~Spelling() override;

    [[nodiscard]] QStringList installed() const;
    [[nodiscard]] QStringList used() const;
    [[nodiscard]] QString usedText() const;
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] Q_INVOKABLE QString languageName(const QString &code) const;
    Q_INVOKABLE void look(); ///< finds out what there is, once
    Q_INVOKABLE void use(const QString &code, bool on);
    /// For as long as the program runs; for good; not any more.
    Q_INVOKABLE void ignore(const QString &word);
    Q_INVOKABLE void learn(const QString &word);
    Q_INVOKABLE void forget(const QString &word);

    // The word in its spellForm().
    /// When it is Asked, judged() is told later.
    [[nodiscard]] Verdict verdict(const SpellQuestion &question);
    [[nodiscard]] bool isLearned(const QString &word) const { return m_words->contains(word); }
    /// At most five, the best first.
    [[nodiscard]] QFuture<QStringList> suggestions(const SpellQuestion &question);

    void setAccount(Account *account) { m_words->setAccount(account); }
    void apply(const Changes &changes) { m_words->apply(changes); }
    /// In place of what the system speaks; for tests.
    void setSystemLanguages(const QStringList &names);
    void retranslate() { Q_EMIT languagesChanged(); } ///< the language is another one

Q_SIGNALS:
    void languagesChanged();
    void judged(); ///< everything that was asked for
    void changed(); ///< what was said of a word may be another thing now

private:
    [[nodiscard]] bool isTaken(const QString &word) const;
    void takeInstalled(const QStringList &codes);
    void choose();
    void forgetVerdicts();
    void askNext();
    void takeAnswers(int round, const QList<SpellQuestion> &questions, const QList<bool> &wrong);
    [[nodiscard]] QList<SpellLanguage> chosen() const;
    template <typename Function>
    auto run(Function function);

    Settings &m_settings;
    OwnWords *m_words;
    QThread m_thread;
    SpellWorker *m_worker = nullptr; ///< none until look(); lives on m_thread
    QStringList m_systemLanguages;
    QList<SpellLanguage> m_installed;
    QList<SpellLanguage> m_used;
    bool m_found = false; ///< m_installed is what there is
    QHash<QString, bool> m_wrong; ///< what the dictionaries said
    QSet<QString> m_ignored;
    QHash<QString, QChar::Script> m_pending; ///< not asked yet
    bool m_asking = false;
    int m_round = 0; ///< the dictionaries are others: what is answered to an older one counts no more
};

} // namespace Parlance
