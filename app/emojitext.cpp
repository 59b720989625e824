// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/emojitext.h"

#include "app/emoji.h"

namespace Parlance {

QString EmojiText::withPictures(const QString &text, const QString &family)
{
    QString html;
    qsizetype done = 0;
    for (const QStringView emoji : emojiByVariation(text)) {
        const qsizetype start = emoji.data() - text.constData();
        html += text.sliced(done, start - done).toHtmlEscaped();
        html += QStringLiteral("<span style=\"font-family:'%1'\">%2</span>").arg(family, emoji);
        done = start + emoji.size();
    }
    return html + text.sliced(done).toHtmlEscaped();
}

} // namespace Parlance
