// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace Parlance {

/// Where a command's results go. Main thread only.
class Printer
{
public:
    Printer() = default;
    Printer(const Printer &) = delete;
    Printer &operator=(const Printer &) = delete;
    virtual ~Printer() = default;

    /// One JSON object as one line. False when nobody reads any more: what was printed must not be counted as told.
    [[nodiscard]] virtual bool line(const QJsonObject &object) = 0;
    /// Bytes that are no JSON lines: an exported page.
    [[nodiscard]] virtual bool raw(const QByteArray &bytes) = 0;
};

/// Standard output, flushed with every line, so that the reader of a pipe has it before anything else is done.
class StandardOutput final : public Printer
{
public:
    [[nodiscard]] bool line(const QJsonObject &object) override;
    [[nodiscard]] bool raw(const QByteArray &bytes) override;
};

/// Marks each line with the tag of the command it answers, so that a program can tell answers apart.
class TaggedPrinter final : public Printer
{
public:
    TaggedPrinter(Printer &printer, const QJsonValue &tag) : m_printer(printer), m_tag(tag) { }

    [[nodiscard]] bool line(const QJsonObject &object) override;
    [[nodiscard]] bool raw(const QByteArray &) override { return false; }

private:
    Printer &m_printer;
    QJsonValue m_tag;
};

} // namespace Parlance
