// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/spelling.h"

#include <QList>
#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace Parlance {

/// A word of a paragraph that no dictionary knows.
struct SpellMark
{
    int start = 0; ///< in UTF-16 units of the paragraph
    int length = 0;
    SpellQuestion question;
};

/// Reads each paragraph of a document that was touched and keeps its misspelt words beside it. A QSyntaxHighlighter because that
/// knows which paragraphs those are; it sets no format at all, so the document and how it is laid out are as without it. Main
/// thread; the spell checker outlives it.
class SpellReader : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SpellReader(Spelling &spelling, QObject *parent);

    [[nodiscard]] static QList<SpellMark> marksOf(const QTextBlock &block);
    /// The word that this place of the paragraph is in or beside, misspelt or not; an empty one when there is none.
    [[nodiscard]] static SpellMark wordAt(const QTextBlock &block, int place);

Q_SIGNALS:
    void marksChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    void readWhatWasAsked();

    Spelling &m_spelling;
};

} // namespace Parlance
