// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spellplatform.h"

// ISpellChecker. Sonnet calls CoInitialize() where it makes it, and uses it there alone: any one thread will do.
namespace Parlance::SpellPlatform {

DictionarySource dictionarySource()
{
    return DictionarySource::LanguageSettings;
}

bool isBoundToMainThread()
{
    return false;
}

} // namespace Parlance::SpellPlatform
