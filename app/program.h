// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Parlance {

/// What the program is called, by the system and in its own folders. Before there is an application object.
void nameProgram();
/// The look of the controls and the icon of its windows; the font of the interface. After the application object, before the first
/// window.
void dressProgram();

} // namespace Parlance
