// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QSGNode>
#include <QSGTexture>

#include <memory>

class QQuickWindow;

namespace Parlance {

/// Wavy lines in the scene graph: pieces of one picture, which every renderer draws, the one in software too. Render thread, while
/// the main thread waits. A node that moves nothing: the renderer in software remembers where things are for such nodes alone, and
/// would draw what is added to a plain one in the corner of the window.
class WavyLines : public QSGTransformNode
{
public:
    /// Lines at these places: left, top and width count. As wide as suits text of so many pixels.
    void draw(QQuickWindow &window, const QList<QRectF> &lines, const QColor &color, int textPixels);

private:
    void paint(QQuickWindow &window, const QColor &color, int textPixels);

    std::unique_ptr<QSGTexture> m_texture;
    QColor m_color;
    int m_textPixels = -1;
    qreal m_ratio = 0; ///< device pixels in one of the interface's
    qreal m_height = 0;
};

} // namespace Parlance
