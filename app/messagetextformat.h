// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QQuickTextDocument>
#include <QTextDocument>
#include <QtQmlIntegration>

namespace Parlance {

/// Where links begin and end in plain text: http:// and https:// up to the next white space, without the punctuation that
/// ends a sentence. Positions in UTF-16 units.
struct LinkPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
};
[[nodiscard]] QList<LinkPlace> linksIn(const QString &text);

/// Gives the plain text of a TextEdit its line height, makes the links in it links, and gives emoji their font. The text
/// stays plain: nothing in it is ever read as markup. Owns nothing; main thread. Formats once all its properties are set,
/// and again whenever the text or one of them changes.
class MessageTextFormat : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged FINAL REQUIRED)
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

    void classBegin() override { }
    void componentComplete() override;

Q_SIGNALS:
    void documentChanged();
    void lineHeightChanged();
    void linkColorChanged();
    void markedChanged();
    void markColorChanged();
    void markTextColorChanged();

private:
    void format();

    QPointer<QQuickTextDocument> m_document;
    qreal m_lineHeight = 1;
    QColor m_linkColor;
    QString m_marked;
    QColor m_markColor;
    QColor m_markTextColor;
    bool m_complete = false;
    bool m_formatting = false; ///< formats are changes of the document too
};

} // namespace Parlance
