// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"

#include <QList>

namespace Parlance {

/// Every row of a query as `read` takes it, in its order; or the query's error.
template <typename Row, typename Read>
[[nodiscard]] Result<QList<Row>> rowsOf(Result<Query> query, Read read)
{
    if (!query)
        return std::unexpected(query.error());
    QList<Row> rows;
    while (query->next())
        rows += read(*query);
    return query->error().transform([&] { return rows; });
}

} // namespace Parlance
