// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Parlance {

/// What the program was started with.
struct Options
{
    QString profileFolder; ///< absolute
    QString mainFolder; ///< the profile that is taken when none is named; absolute
    bool portable = false; ///< everything is kept beside the program
    bool defaultProfile = true;
    QString keyFile; ///< what opens the profile instead of the key store; "": none
    bool sample = false; ///< --offline: sample conversations in a folder of their own, never connected
    bool hidden = false;
    QString link; ///< parlance://…, or ""

    QString message; ///< to print instead of starting: help, version or what is wrong with the arguments
    int exitCode = 0; ///< with the message
};

/// Reads the arguments, the program's name first. Makes nothing. Where a folder "parlance-profile" stands beside the program
/// (`programFolder`), the main profile is in there.
[[nodiscard]] Options optionsFrom(const QStringList &arguments, const QString &programFolder);
/// The folder the program's file is in, as a person sees it: of an AppImage the image, on macOS what holds the bundle.
[[nodiscard]] QString programFolder();

} // namespace Parlance
