// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spelling.h"

#include "app/spellplatform.h"

#include <QLocale>
#include <QPromise>

#include <algorithm>
#include <memory>

namespace Parlance {

namespace {

/// Asked at a time: a menu that waits for suggestions comes in between, and so does a key where there is no thread.
constexpr qsizetype questionsAtATime = 100;
constexpr qsizetype mostSuggestions = 5;
/// Some megabytes. Then it is forgotten, and what is on screen asked for again.
constexpr qsizetype mostVerdicts = 50'000;

} // namespace

Spelling::Spelling(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_words(new OwnWords(this))
    , m_systemLanguages(QLocale::system().uiLanguages())
{
    connect(m_words, &OwnWords::changed, this, &Spelling::changed);
    connect(&m_settings, &Settings::spellCheckChanged, this, &Spelling::changed);
    connect(&m_settings, &Settings::spellLanguagesChanged, this, &Spelling::choose);
}

Spelling::~Spelling()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    // On its own thread, as the last thing that is done there.
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

/// Calls it with the worker, on the worker's thread.
template <typename Function>
auto Spelling::run(Function function)
{
    using Answer = std::invoke_result_t<Function, SpellWorker &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise, function = std::move(function)] {
            promise->start();
            promise->addResult(function(*worker));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

// ---- languages -----------------------------------------------------------------------------------------------------

void Spelling::look()
{
    if (m_worker)
        return;
    m_worker = new SpellWorker;
    if (!SpellPlatform::isBoundToMainThread()) {
        m_thread.setObjectName("spelling");
        m_worker->moveToThread(&m_thread);
        m_thread.start(QThread::LowPriority);
    }
    run([](SpellWorker &worker) { return worker.installed(); }).then(this, [this](const QStringList &codes) {
        // In a later turn, although the answer may be there by now: who asks may be in the middle of a text, and everything
        // is read again then.
        QMetaObject::invokeMethod(this, [this, codes] { takeInstalled(codes); }, Qt::QueuedConnection);
    });
}

void Spelling::takeInstalled(const QStringList &codes)
{
    m_installed = spellLanguages(codes);
    m_found = true;
    choose();
}

void Spelling::choose()
{
    if (!m_found)
        return;
    m_used = chosen();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, used = m_used] { worker->use(used); });
    forgetVerdicts();
    Q_EMIT languagesChanged();
}

QList<SpellLanguage> Spelling::chosen() const
{
    const QStringList codes = m_settings.spellBySystem()
        ? spellLanguagesFor(m_systemLanguages, m_installed)
        : m_settings.spellLanguages();
    // In the order of the wishes: suggestions of the first language come first.
    QList<SpellLanguage> found;
    for (const QString &code : codes) {
        const auto language = std::ranges::find(m_installed, code, &SpellLanguage::code);
        if (language != m_installed.end())
            found.append(*language);
    }
    return found;
}

QStringList Spelling::installed() const
{
    QStringList codes;
    std::ranges::transform(m_installed, std::back_inserter(codes), &SpellLanguage::code);
    return codes;
}

QStringList Spelling::used() const
{
    QStringList codes;
    std::ranges::transform(m_used, std::back_inserter(codes), &SpellLanguage::code);
    return codes;
}

QString Spelling::usedText() const
{
    QStringList names;
    std::ranges::transform(m_used, std::back_inserter(names), &SpellLanguage::name);
    return QLocale().createSeparatedList(names);
}

QString Spelling::languageName(const QString &code) const
{
    const auto found = std::ranges::find(m_installed, code, &SpellLanguage::code);
    return found == m_installed.end() ? QString() : found->name;
}

QString Spelling::missingText() const
{
    const QStringList missing = languagesWithoutDictionary(m_systemLanguages, m_installed);
    if (!m_found || missing.isEmpty())
        return {};
    //: %1 languages, as they call themselves
    const QString what = tr("This computer has no dictionary for %1, so words of that language are not checked.")
                             .arg(QLocale().createSeparatedList(missing));
    switch (SpellPlatform::dictionarySource()) {
    case SpellPlatform::DictionarySource::LanguageSettings:
        return what + u' '
            + tr("Add the language in the settings of Windows, under Time & language, and start Parlance again.");
    case SpellPlatform::DictionarySource::KeyboardSettings:
        return what + u' '
            + tr("Choose it in the settings of macOS, under Keyboard, Text Input, Spelling, and start Parlance again.");
    default:
        return what + u' '
            + tr("Install its Hunspell dictionary with your package manager (hunspell-de-de for German, for example) "
                 "and "
                 "start Parlance again.");
    }
}

void Spelling::use(const QString &code, bool on)
{
    QStringList codes = used();
    codes.removeAll(code);
    if (on)
        codes.append(code);
    m_settings.setSpellLanguages(codes);
}

void Spelling::setSystemLanguages(const QStringList &names)
{
    m_systemLanguages = names;
    choose();
}

// ---- words ---------------------------------------------------------------------------------------------------------

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(word);
    Q_EMIT changed();
}

void Spelling::learn(const QString &word)
{
    // Where there is no room for it, it is at least not marked any more.
    if (!m_words->add(word))
        ignore(word);
}

void Spelling::forget(const QString &word)
{
    m_words->remove(word);
}

/// By the person. One with a small letter may begin a sentence too.
bool Spelling::isTaken(const QString &word) const
{
    return m_words->contains(word) || m_ignored.contains(word);
}

Spelling::Verdict Spelling::verdict(const SpellQuestion &question)
{
    if (!m_settings.spellCheck() || isTaken(question.word) || isTaken(question.word.toLower()))
        return Verdict::Right;
    look();
    if (m_found
        && std::ranges::none_of(m_used, [&](const SpellLanguage &one) { return one.script == question.script; }))
        return Verdict::Right;
    if (const auto known = m_wrong.constFind(question.word); known != m_wrong.cend())
        return *known ? Verdict::Wrong : Verdict::Right;
    m_pending.insert(question.word, question.script);
    askNext();
    return Verdict::Asked;
}

void Spelling::forgetVerdicts()
{
    ++m_round;
    m_wrong.clear();
    m_pending.clear();
    m_asking = false;
    Q_EMIT changed();
}

void Spelling::askNext()
{
    // Before it is known what there is, nobody can be asked; then everything is read again (choose()).
    if (m_asking || !m_found || m_pending.isEmpty())
        return;
    m_asking = true;
    // In the next turn of the event loop, when all words of what was written have come.
    QMetaObject::invokeMethod(
        this,
        [this, round = m_round] {
            if (round != m_round)
                return;
            QList<SpellQuestion> questions;
            for (auto it = m_pending.begin(); it != m_pending.end() && questions.size() < questionsAtATime;) {
                questions.append({.word = it.key(), .script = it.value()});
                it = m_pending.erase(it);
            }
            run([questions](SpellWorker &worker) {
                return worker.areWrong(questions);
            }).then(this, [this, round, questions](const QList<bool> &wrong) { takeAnswers(round, questions, wrong); });
        },
        Qt::QueuedConnection);
}

void Spelling::takeAnswers(int round, const QList<SpellQuestion> &questions, const QList<bool> &wrong)
{
    if (round != m_round)
        return;
    if (m_wrong.size() > mostVerdicts)
        m_wrong.clear();
    for (qsizetype at = 0; at < questions.size(); ++at)
        m_wrong.insert(questions[at].word, wrong[at]);
    m_asking = false;
    if (m_pending.isEmpty())
        Q_EMIT judged();
    else
        askNext();
}

QFuture<QStringList> Spelling::suggestions(const SpellQuestion &question)
{
    look();
    return run([question](SpellWorker &worker) { return worker.suggestions(question, mostSuggestions); });
}

} // namespace Parlance
