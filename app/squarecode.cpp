// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/squarecode.h"

#include <QPainter>

#include <qrencode.h>
#include <memory>

namespace Parlance {

namespace {

constexpr int quietZone = 4; // modules; ISO/IEC 18004, section 6.3.8

} // namespace

SquareCode::SquareCode(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
}

QImage SquareCode::imageOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width + 2 * quietZone, code->width + 2 * quietZone, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            // The lowest bit of each byte is the module's colour.
            if (code->data[y * code->width + x] & 1)
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
        }
    }
    return image;
}

void SquareCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_image = imageOf(text);
    update();
    Q_EMIT textChanged();
}

void SquareCode::paint(QPainter *painter)
{
    const QRectF ground = boundingRect();
    painter->fillRect(ground, Qt::white);
    if (m_image.isNull())
        return;
    // Whole device pixels, or a camera sees modules of unequal width.
    const double ratio = painter->device()->devicePixelRatio();
    const int scale = std::max(
        1, static_cast<int>(std::min(ground.width(), ground.height()) * ratio) / m_image.width());
    const double size = m_image.width() * scale / ratio;
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF((ground.width() - size) / 2, (ground.height() - size) / 2, size, size), m_image);
}

} // namespace Parlance
