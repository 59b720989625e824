// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/history.h"

#include <QTimer>

namespace Parlance {

/// Brings messages that an older program indexed otherwise into the search index, a few at a time between everything else,
/// until all are in it. Begins by itself; where the program ended it goes on. Storage thread.
class SearchIndexing : public QObject
{
    Q_OBJECT

public:
    SearchIndexing(Stores &stores, History &history, QObject *parent = nullptr);

private:
    void step();

    Stores &m_stores;
    History &m_history;
    QTimer m_timer;
};

} // namespace Parlance
