// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wavyline.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>
#include <QSGImageNode>

#include <algorithm>
#include <cmath>

namespace Parlance {

namespace {

/// Of the picture the lines are cut from; a longer line is put together.
constexpr qreal pictureWidth = 256;
constexpr qreal usualTextPixels = 14;

} // namespace

void WavyLines::draw(QQuickWindow &window, const QList<QRectF> &lines, const QColor &color, int textPixels)
{
    while (QSGNode *line = firstChild()) {
        removeChildNode(line);
        delete line;
    }
    if (lines.isEmpty())
        return;
    if (!m_texture || color != m_color || textPixels != m_textPixels || window.effectiveDevicePixelRatio() != m_ratio)
        paint(window, color, textPixels);
    for (const QRectF &line : lines) {
        // On whole device pixels, where its picture is as sharp as it was painted.
        const auto whole = [this](qreal place) { return std::round(place * m_ratio) / m_ratio; };
        for (qreal done = 0; done < line.width(); done += pictureWidth) {
            const qreal width = std::min(pictureWidth, whole(line.width() - done));
            QSGImageNode *piece = window.createImageNode();
            piece->setTexture(m_texture.get());
            piece->setOwnsTexture(false);
            piece->setFiltering(QSGTexture::Nearest);
            piece->setRect(whole(line.left() + done), whole(line.top()), width, m_height);
            piece->setSourceRect(0, 0, width * m_ratio, m_height * m_ratio);
            appendChildNode(piece);
        }
    }
}

void WavyLines::paint(QQuickWindow &window, const QColor &color, int textPixels)
{
    m_color = color;
    m_textPixels = textPixels;
    m_ratio = window.effectiveDevicePixelRatio();
    const qreal unit = std::max(1.0, textPixels / usualTextPixels);
    m_height = std::ceil(4 * unit);
    QImage picture(QSizeF(pictureWidth * m_ratio, m_height * m_ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(m_ratio);
    picture.fill(Qt::transparent);
    const qreal middle = m_height / 2;
    QPainterPath wave(QPointF(0, middle));
    for (qreal x = 0; x < pictureWidth; x += 4 * unit) {
        wave.quadTo(x + unit, middle - 2 * unit, x + 2 * unit, middle);
        wave.quadTo(x + 3 * unit, middle + 2 * unit, x + 4 * unit, middle);
    }
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, unit * 1.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(wave);
    painter.end();
    m_texture.reset(window.createTextureFromImage(picture, QQuickWindow::TextureHasAlphaChannel));
}

} // namespace Parlance
