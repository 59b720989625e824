// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/streamturn.h"

#include "relay/socketstream.h"

#include <QAbstractEventDispatcher>

namespace Parlance {

StreamTurn::StreamTurn()
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &StreamTurn::flush);
}

void StreamTurn::flush()
{
    // What a flush makes others write leaves in the same turn.
    while (!m_waiting.empty()) {
        SocketStream *const stream = m_waiting.front();
        m_waiting.pop_front();
        stream->flush();
    }
}

} // namespace Parlance
