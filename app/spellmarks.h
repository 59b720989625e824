// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/spellreader.h"

#include <QColor>
#include <QPointer>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QTextCursor>

namespace Parlance {

/// Draws a wavy line under the misspelt words of a text editor, which it lies upon, and knows what can be written in their place.
/// Qt Quick draws straight lines alone under text, and of the kinds for spelling none; so these are drawn here. The word that is
/// being typed has none until one leaves it. Main thread.
class SpellMarks : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(Parlance::Spelling *spelling READ spelling WRITE setSpelling NOTIFY spellingChanged FINAL REQUIRED)
    /// A TextEdit, and its document.
    Q_PROPERTY(QQuickItem *editor READ editor WRITE setEditor NOTIFY editorChanged FINAL REQUIRED)
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged FINAL REQUIRED)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(int cursor READ cursor WRITE setCursor NOTIFY cursorChanged FINAL) ///< the place of the editor's
    Q_PROPERTY(bool writing READ isWriting WRITE setWriting NOTIFY writingChanged FINAL) ///< keys go to the editor
    /// What of the editor is on screen: from y, so high.
    Q_PROPERTY(qreal shownFrom READ shownFrom WRITE setShownFrom NOTIFY shownChanged FINAL)
    Q_PROPERTY(qreal shownHeight READ shownHeight WRITE setShownHeight NOTIFY shownChanged FINAL)

    // What ask() found; the same until it is called again.
    Q_PROPERTY(QString askedWord READ askedWord NOTIFY answered FINAL) ///< a misspelt one; else ""
    Q_PROPERTY(QString learnedWord READ learnedWord NOTIFY answered FINAL) ///< one that was learned; else ""
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY answered FINAL)

public:
    explicit SpellMarks(QQuickItem *parent = nullptr);

    [[nodiscard]] Spelling *spelling() const { return m_spelling; }
    void setSpelling(Spelling *spelling);
    [[nodiscard]] QQuickItem *editor() const { return m_editor; }
    void setEditor(QQuickItem *editor);
    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] int cursor() const { return m_cursor; }
    void setCursor(int place);
    [[nodiscard]] bool isWriting() const { return m_writing; }
    void setWriting(bool writing);
    [[nodiscard]] qreal shownFrom() const { return m_shownFrom; }
    void setShownFrom(qreal y);
    [[nodiscard]] qreal shownHeight() const { return m_shownHeight; }
    void setShownHeight(qreal height);
    [[nodiscard]] QString askedWord() const { return m_askedWord; }
    [[nodiscard]] QString learnedWord() const { return m_learnedWord; }
    [[nodiscard]] QStringList suggestions() const { return m_suggestions; }

    /// What the word at this place of the text could be: answered() is told in a moment, at once when there is none.
    Q_INVOKABLE void ask(int place);
    /// The same for a point of the editor; beside the words there is none.
    Q_INVOKABLE void askAt(const QPointF &point);
    /// Writes this in place of the word that was asked for, as one step that can be undone; the place after it, or -1 when the
    /// text is another one by now.
    Q_INVOKABLE int replace(const QString &word);
    /// The words that have a line, in their order.
    [[nodiscard]] Q_INVOKABLE QStringList marked() const;

    void componentComplete() override;

Q_SIGNALS:
    void spellingChanged();
    void editorChanged();
    void documentChanged();
    void colorChanged();
    void cursorChanged();
    void writingChanged();
    void shownChanged();
    void answered();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void noteChange(int place, int removed, int added);
    [[nodiscard]] QTextDocument *text() const;
    [[nodiscard]] QRectF cursorRectangle(int place) const;
    [[nodiscard]] bool isBeingTyped(const QTextBlock &block, const SpellMark &mark) const;
    void addLines(const QTextBlock &block, QPointF origin);
    void askFor(const QTextBlock &block, const SpellMark &word);

    Spelling *m_spelling = nullptr;
    QPointer<QQuickItem> m_editor;
    QPointer<QQuickTextDocument> m_document;
    SpellReader *m_reader = nullptr;
    QColor m_color;
    int m_cursor = 0;
    bool m_writing = false;
    qreal m_shownFrom = 0;
    qreal m_shownHeight = 0;
    int m_typedAt = -1; ///< where a key changed something last, until the word is left
    QPointF m_origin; ///< of the document, in the editor
    QList<QRectF> m_lines; ///< to draw: left, top and width

    QTextCursor m_asked;
    QString m_askedWord;
    QString m_learnedWord;
    QStringList m_suggestions;
    int m_question = 0; ///< whose answer counts
};

} // namespace Parlance
