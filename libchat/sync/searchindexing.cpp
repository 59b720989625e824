// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/searchindexing.h"

namespace Parlance {

namespace {

// About 20 ms of work and a sync to disk; whoever asks for something meanwhile waits no longer than that.
constexpr int messagesAStep = 500;
constexpr int pauseMs = 20;

} // namespace

SearchIndexing::SearchIndexing(Stores &stores, History &history, QObject *parent)
    : QObject(parent), m_stores(stores), m_history(history)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseMs);
    connect(&m_timer, &QTimer::timeout, this, &SearchIndexing::step);
    m_timer.start();
}

void SearchIndexing::step()
{
    bool more = false;
    const auto written = m_history.write([&](ChangeSet & /*changes*/) {
        return m_stores.searchIndex.indexWaiting(messagesAStep).transform([&more](bool left) { more = left; });
    });
    // A disk that is full was told by History; the next start tries again.
    if (written && more)
        m_timer.start();
}

} // namespace Parlance
