// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parlance {

/// Starting with the person's login, hidden in the tray: an autostart entry (XDG), a Run value (Windows) or a launch agent
/// (macOS). What the system has is the truth; nothing is kept beside it. One file per platform: autostart_*.cpp.
class Autostart
{
public:
    /// For this program and profile; an empty profile is the default one.
    explicit Autostart(const QString &profileFolder);

    [[nodiscard]] static bool isSupported();
    [[nodiscard]] bool isEnabled() const;
    /// False when the system refused.
    [[nodiscard]] bool setEnabled(bool enabled);

private:
    [[nodiscard]] QString entry() const;

    QString m_profileFolder;
};

} // namespace Parlance
