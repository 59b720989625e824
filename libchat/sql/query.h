// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <concepts>
#include <memory>
#include <unordered_map>

struct sqlite3_stmt;

namespace Parlance {

class Database;

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const;
};
/// Prepared statements by their text.
using Statements = std::unordered_map<QString, std::unique_ptr<sqlite3_stmt, FinalizeStatement>>;

/// One run of a prepared statement. Owns the statement while it lives and gives it back to its Database's cache, so it
/// must not outlive the Database. Same thread as the Database.
class Query
{
public:
    Query(Query &&other) noexcept = default;
    Query &operator=(Query &&) = delete;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    /// Moves to the next row; false after the last one. Check error() after the loop where a half-read answer matters.
    [[nodiscard]] bool next();
    [[nodiscard]] Result<void> error() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] quint64 number(int column) const { return static_cast<quint64>(integer(column)); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

    /// Of the statement that wrote last through this connection.
    [[nodiscard]] qint64 rowsAffected() const;
    [[nodiscard]] qint64 lastInsertId() const;

private:
    friend class Database;
    enum class Row : std::uint8_t { None, Waiting, Current }; // Waiting: read, and not asked for yet

    Query(Database &database, Statements::node_type statement)
        : m_database(&database), m_statement(std::move(statement))
    {
    }
    [[nodiscard]] sqlite3_stmt *statement() const { return m_statement.mapped().get(); }

    void bindInteger(int place, qint64 value);
    void bind(int place, const QString &value);
    void bind(int place, const QByteArray &value);
    void bind(int place, const QVariant &value);
    void bind(int place, std::integral auto value) { bindInteger(place, static_cast<qint64>(value)); }
    template <typename T>
    void bind(int place, const T &id)
        requires requires { id.value(); }
    {
        bindInteger(place, static_cast<qint64>(id.value()));
    }
    void bound(int code);
    /// Up to the first row, or all of it where there is none.
    Result<void> start();
    void step();

    Database *m_database;
    Statements::node_type m_statement; ///< empty once moved from
    std::optional<Error> m_error;
    Row m_row = Row::None;
};

} // namespace Parlance
