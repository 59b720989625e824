// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include "app/emoji.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QIcon>
#include <QQuickStyle>

namespace Parlance {

namespace {

// Inter where it is installed: the sizes of the interface were chosen with it. The emoji font comes right after the font of
// the text, before any font that has some emoji as black and white symbols, but never first: it has digits of its own.
QFont interfaceFont()
{
    QFont font = QGuiApplication::font();
    const QString inter = QStringLiteral("Inter");
    if (QFontDatabase::families().contains(inter))
        font.setFamilies(QStringList{inter} + emojiFontFamilies() + QStringList{font.family()});
    else
        font.setFamilies(QStringList{font.family()} + emojiFontFamilies());
    return font;
}

} // namespace

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("parlance"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARLANCE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Parlance"));
    QGuiApplication::setDesktopFileName(QStringLiteral("chat.parlance.Parlance"));
}

void dressProgram()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/qt/qml/Parlance/resources/parlance.svg")));
    QApplication::setFont(interfaceFont());
}

} // namespace Parlance
