// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/query.h"

#include "sql/database.h"

#include <sqlite3.h>

namespace Parlance {

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Query::~Query()
{
    if (m_statement)
        m_database->giveBack(std::move(m_statement));
}

// ---- what it is given ----------------------------------------------------------------------------------------------

void Query::bindInteger(int place, qint64 value)
{
    bound(sqlite3_bind_int64(statement(), place, value));
}

// A null string or array of Qt is as empty as any other to us; SQLite would make NULL of a null pointer.

void Query::bind(int place, const QString &value)
{
    const QChar *text = value.isNull() ? QStringView(u"").data() : value.constData();
    bound(
        sqlite3_bind_text64(statement(), place, reinterpret_cast<const char *>(text),
                            static_cast<sqlite3_uint64>(value.size()) * sizeof(QChar), SQLITE_TRANSIENT, SQLITE_UTF16));
}

void Query::bind(int place, const QByteArray &value)
{
    bound(sqlite3_bind_blob64(statement(), place, value.isNull() ? "" : value.constData(),
                              static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Query::bind(int place, const QVariant &value)
{
    if (value.isNull()) {
        bound(sqlite3_bind_null(statement(), place));
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QString:
        bind(place, value.toString());
        return;
    case QMetaType::QByteArray:
        bind(place, value.toByteArray());
        return;
    case QMetaType::Double:
        bound(sqlite3_bind_double(statement(), place, value.toDouble()));
        return;
    default:
        bindInteger(place, value.toLongLong());
    }
}

void Query::bound(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_database->lastError();
}

// ---- its rows ------------------------------------------------------------------------------------------------------

Result<void> Query::start()
{
    if (!m_error)
        step();
    return error();
}

void Query::step()
{
    const int code = sqlite3_step(statement());
    m_row = code == SQLITE_ROW ? Row::Waiting : Row::None;
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_error = m_database->lastError();
}

bool Query::next()
{
    if (m_row == Row::Current)
        step();
    if (m_row == Row::None)
        return false;
    m_row = Row::Current;
    return true;
}

Result<void> Query::error() const
{
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(statement(), column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(statement(), column);
}

QString Query::text(int column) const
{
    // The pointer first: it makes UTF-16 of what is there, and the length is that of the form there is then.
    const void *text = sqlite3_column_text16(statement(), column);
    const qsizetype length = sqlite3_column_bytes16(statement(), column) / static_cast<int>(sizeof(QChar));
    return QString(static_cast<const QChar *>(text), length);
}

QByteArray Query::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(statement(), column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(statement(), column)};
}

qint64 Query::rowsAffected() const
{
    return sqlite3_changes64(m_database->m_handle);
}

qint64 Query::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_database->m_handle);
}

} // namespace Parlance
