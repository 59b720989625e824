// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/avatarpicture.h"

#include "app/person.h"

#include <QGuiApplication>
#include <QPainter>

#include <array>

namespace Parlance {

namespace {

// Theme.hues in light: a test compares.
constexpr std::array<QRgb, 8> hues{
    0xff2563c9, 0xff5451d6, 0xff8a3fc8, 0xffb0307f, 0xffa3540b, 0xff7a5a3a, 0xff0b7285, 0xff52657a};

} // namespace

QImage avatarPicture(const QString &name, UserId user, int pixels)
{
    QImage picture(pixels, pixels, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(hues.at(static_cast<std::size_t>(hueOf(user)))));
    painter.drawEllipse(picture.rect());
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels * 38 / 100);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(picture.rect(), Qt::AlignCenter, initialsOf(name));
    return picture;
}

} // namespace Parlance
