// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace Parlance {

/// For a line of text in which emoji should be pictures. Main thread; the engine makes it.
class EmojiText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// The text as HTML, its own signs escaped; this font is named for emoji that are pictures by a variation selector alone.
    [[nodiscard]] Q_INVOKABLE static QString withPictures(const QString &text, const QString &family);
};

} // namespace Parlance
