// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace Parlance {

/// A text as a square code (QR code, ISO/IEC 18004) that another device's camera reads: black on white with the quiet zone
/// of four modules, in any colour scheme. Whole pixels for each module, in the middle of the item.
class SquareCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)

public:
    explicit SquareCode(QQuickItem *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    void paint(QPainter *painter) override;

    /// One pixel for each module, with the quiet zone; null when the text is empty or too long for a code.
    [[nodiscard]] static QImage imageOf(const QString &text);

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QImage m_image;
};

} // namespace Parlance
