// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spellplatform.h"

// NSSpellChecker is of AppKit, which promises nothing about other threads.
namespace Parlance::SpellPlatform {

DictionarySource dictionarySource()
{
    return DictionarySource::KeyboardSettings;
}

bool isBoundToMainThread()
{
    return true;
}

} // namespace Parlance::SpellPlatform
