// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composeraim.h"

#include "app/person.h"

namespace Parlance {

int ComposerAim::hue() const
{
    return hueOf(m_message.author);
}

void ComposerAim::set(Kind kind, const MessageRecord &message, const QString &author)
{
    m_kind = kind;
    m_message = message;
    m_author = author;
    Q_EMIT changed();
}

} // namespace Parlance
