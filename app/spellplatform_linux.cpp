// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spellplatform.h"

// Hunspell, Aspell and Voikko, which keep nothing outside the objects that are made of them.
namespace Parlance::SpellPlatform {

DictionarySource dictionarySource()
{
    return DictionarySource::Packages;
}

bool isBoundToMainThread()
{
    return false;
}

} // namespace Parlance::SpellPlatform
