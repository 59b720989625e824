// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <cstdint>

/// What a message says, read as the little Markdown that messages have: **strong**, *emphasis*, ~~struck out~~, `code`, fenced
/// code, "> quotes" and links. Out come plain text and a list of places in it; there is no markup in what is shown, so nothing a
/// person writes can become any. Pure; any thread. docs/decisions/0038-formatting.md.
namespace Parlance {

/// How some of the text is shown. Places in UTF-16 units of Markup::text.
struct MarkupSpan
{
    enum class Kind : std::uint8_t { Strong, Emphasis, Struck, Code, Link };
    Kind kind = Kind::Strong;
    qsizetype start = 0;
    qsizetype length = 0;
    QString target; ///< of a link: http, https or mailto, in ASCII
    bool disguised = false; ///< of a link: its text is not its address

    bool operator==(const MarkupSpan &) const = default;
};

/// Whole lines.
struct MarkupBlock
{
    qsizetype start = 0;
    qsizetype length = 0;
    int quoted = 0; ///< how deep
    bool code = false;

    bool operator==(const MarkupBlock &) const = default;
};

struct Markup
{
    QString text; ///< what is shown, without the marks
    QList<MarkupSpan> spans; ///< in the order in which they end
    QList<MarkupBlock> blocks; ///< those that are quoted or code
};

[[nodiscard]] Markup markupOf(const QString &source);
/// The beginning of it as one line, without the marks: more than fits into any list or quote.
[[nodiscard]] QString previewOf(const QString &source);

} // namespace Parlance
