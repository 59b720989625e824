// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messagemarkup.h"

#include <QColor>
#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QQmlParserStatus>
#include <QQuickTextDocument>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QtQmlIntegration>

namespace Parlance {

/// Reads a message's Markdown (app/messagemarkup.h) and shows it in a TextEdit, whose text is bound to `plain`: gives it the
/// formats, the line height, the links, emoji their font, and highlights what was searched for. The document holds plain text and
/// formats set from here; nothing in it is ever read as markup. Owns nothing; main thread. Formats once all its properties are
/// set, and again whenever the text changes, or one of them that this text has a use for: each time the text is laid out anew.
class MessageTextFormat : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged FINAL REQUIRED)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged FINAL) ///< as it was written
    Q_PROPERTY(QString plain READ plain NOTIFY sourceChanged FINAL) ///< what is shown of it
    /// Where quotes and blocks of code are: x the first place of each in the text, y the one after it.
    Q_PROPERTY(QList<QPointF> quotes READ quotes NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QList<QPointF> codeBlocks READ codeBlocks NOTIFY sourceChanged FINAL)
    /// The last line is one of neither.
    Q_PROPERTY(bool endsPlain READ endsPlain NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QColor codeColor READ codeColor WRITE setCodeColor NOTIFY codeColorChanged FINAL) ///< behind code
    Q_PROPERTY(QColor quoteColor READ quoteColor WRITE setQuoteColor NOTIFY quoteColorChanged FINAL) ///< of quoted text
    /// The side quotes are drawn in from: the one the text is aligned to.
    Q_PROPERTY(bool rightToLeft READ isRightToLeft WRITE setRightToLeft NOTIFY rightToLeftChanged FINAL)
    Q_PROPERTY(
        qreal lineHeight READ lineHeight WRITE setLineHeight NOTIFY lineHeightChanged FINAL) ///< 1 is the font's own
    Q_PROPERTY(QColor linkColor READ linkColor WRITE setLinkColor NOTIFY linkColorChanged FINAL)
    /// Words that were searched for: they are highlighted.
    Q_PROPERTY(QString marked READ marked WRITE setMarked NOTIFY markedChanged FINAL)
    Q_PROPERTY(QColor markColor READ markColor WRITE setMarkColor NOTIFY markColorChanged FINAL)
    Q_PROPERTY(QColor markTextColor READ markTextColor WRITE setMarkTextColor NOTIFY markTextColorChanged FINAL)

public:
    explicit MessageTextFormat(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] QString source() const { return m_source; }
    void setSource(const QString &source);
    [[nodiscard]] QString plain() const { return m_markup.text; }
    [[nodiscard]] QList<QPointF> quotes() const { return places(false); }
    [[nodiscard]] QList<QPointF> codeBlocks() const { return places(true); }
    [[nodiscard]] bool endsPlain() const;
    [[nodiscard]] QColor codeColor() const { return m_codeColor; }
    void setCodeColor(const QColor &color);
    [[nodiscard]] QColor quoteColor() const { return m_quoteColor; }
    void setQuoteColor(const QColor &color);
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    void setRightToLeft(bool rightToLeft);
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    void setLineHeight(qreal height);
    [[nodiscard]] QColor linkColor() const { return m_linkColor; }
    void setLinkColor(const QColor &color);
    [[nodiscard]] QString marked() const { return m_marked; }
    void setMarked(const QString &words);
    [[nodiscard]] QColor markColor() const { return m_markColor; }
    void setMarkColor(const QColor &color);
    [[nodiscard]] QColor markTextColor() const { return m_markTextColor; }
    void setMarkTextColor(const QColor &color);

    /// Its text is not its address: a person is asked before it is opened.
    [[nodiscard]] Q_INVOKABLE bool isDisguised(const QString &target) const;

    void classBegin() override { }
    void componentComplete() override;

Q_SIGNALS:
    void documentChanged();
    void sourceChanged();
    void codeColorChanged();
    void quoteColorChanged();
    void rightToLeftChanged();
    void lineHeightChanged();
    void linkColorChanged();
    void markedChanged();
    void markColorChanged();
    void markTextColorChanged();

private:
    void format();
    [[nodiscard]] bool has(MarkupSpan::Kind kind) const;
    [[nodiscard]] bool hasQuotes() const;
    void formatBlocks(QTextCursor &cursor);
    void formatSpans(QTextCursor &cursor);
    [[nodiscard]] QTextCharFormat formatOf(const MarkupSpan &span) const;
    [[nodiscard]] QList<QPointF> places(bool code) const;

    QPointer<QQuickTextDocument> m_document;
    QString m_source;
    Markup m_markup;
    QColor m_codeColor;
    QColor m_quoteColor;
    bool m_rightToLeft = false;
    qreal m_lineHeight = 1;
    QColor m_linkColor;
    QString m_marked;
    QColor m_markColor;
    QColor m_markTextColor;
    bool m_complete = false;
    bool m_stale = false; ///< the source is another since it was formatted
    bool m_formatting = false; ///< formats are changes of the document too
};

} // namespace Parlance
