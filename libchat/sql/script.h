// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

namespace Parlance {

/// The statements of a script, without the semicolons that end them and without what is only comment. Knows literals,
/// quoted names, both kinds of comment and the body of CREATE TRIGGER (the rule of sqlite3_complete(): a trigger ends
/// with "; END;"), because the driver runs one statement at a time.
[[nodiscard]] QStringList splitStatements(QStringView script);

} // namespace Parlance
