// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversationsearch.h"

#include "sync/account.h"

#include <QLocale>

#include <algorithm>

namespace Parlance {

ConversationSearch::ConversationSearch(Find ask, QObject *parent) : QObject(parent), m_find(std::move(ask))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, [this] { find(false); });
}

QString ConversationSearch::statusText() const
{
    if (!m_answered)
        return {};
    if (m_places.isEmpty())
        return tr("Nothing found");
    const QString total = QLocale().toString(count())
        + (count() >= Account::mostPlaces ? QStringLiteral("+") : QString());
    //: Of the messages that were found, which one is shown: "3 of 17"
    return tr("%1 of %2").arg(QLocale().toString(m_current), total);
}

void ConversationSearch::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    ++m_generation;
    Q_EMIT wordsChanged();
    if (!m_words.trimmed().isEmpty()) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    m_answered = false;
    m_current = 0;
    m_places.clear();
    Q_EMIT placesChanged();
}

void ConversationSearch::refresh()
{
    if (m_answered && !m_pause.isActive())
        find(true);
}

void ConversationSearch::find(bool stays)
{
    m_find(m_words).then(this, [this, stays, generation = m_generation](const Result<QList<MessagePlace>> &places) {
        if (generation == m_generation)
            take(places.value_or(QList<MessagePlace>()), stays);
    });
}

void ConversationSearch::take(const QList<MessagePlace> &places, bool stays)
{
    const MessageId looked = m_current > 0 ? m_places.at(count() - m_current).id : MessageId();
    m_places = places;
    m_answered = true;
    const auto same = std::ranges::find(m_places, looked, &MessagePlace::id);
    if (stays && same != m_places.end()) {
        m_current = count() - static_cast<int>(same - m_places.begin());
        Q_EMIT placesChanged();
    } else if (stays) {
        m_current = std::min(m_current, count());
        Q_EMIT placesChanged();
    } else {
        goTo(std::min(1, count()));
    }
}

void ConversationSearch::older()
{
    if (count() > 0)
        goTo(m_current % count() + 1);
}

void ConversationSearch::newer()
{
    if (count() > 0)
        goTo(m_current > 1 ? m_current - 1 : count());
}

void ConversationSearch::goTo(int current)
{
    m_current = current;
    Q_EMIT placesChanged();
    if (m_current > 0)
        Q_EMIT placeWanted(m_places.at(count() - m_current));
}

} // namespace Parlance
