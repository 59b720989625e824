// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

/// What differs between systems about their spell checkers; one file for each of them.
namespace Parlance::SpellPlatform {

/// Where a person gets a dictionary that is missing.
enum class DictionarySource : std::uint8_t { Packages, LanguageSettings, KeyboardSettings };
[[nodiscard]] DictionarySource dictionarySource();

/// The checker of the system may be asked on the main thread alone.
[[nodiscard]] bool isBoundToMainThread();

} // namespace Parlance::SpellPlatform
