// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composeraim.h"

#include "app/messagemarkup.h"
#include "app/person.h"

namespace Parlance {

int ComposerAim::hue() const
{
    return hueOf(m_message.author);
}

QString ComposerAim::text() const
{
    return previewOf(m_message.text);
}

void ComposerAim::set(Kind kind, const MessageRecord &message, const QString &author)
{
    m_kind = kind;
    m_message = message;
    m_author = author;
    Q_EMIT changed();
}

} // namespace Parlance
