// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/linkevents.h"

#include <QFileOpenEvent>
#include <QUrl>

namespace Parlance {

LinkEvents::LinkEvents(QObject &program)
{
    program.installEventFilter(this);
}

bool LinkEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    Q_EMIT opened(static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded));
    return true;
}

} // namespace Parlance
