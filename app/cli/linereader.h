// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace Parlance {

/// Standard input line by line, on every system, without blocking the event loop: a thread of its own reads, and stops
/// reading while too many lines are unanswered. Main thread.
class LineReader : public QObject
{
    Q_OBJECT

public:
    /// At most `window` lines are read ahead of answered().
    explicit LineReader(int window, QObject *parent = nullptr);
    ~LineReader() override;

    void start();
    /// One of the lines has been dealt with.
    void answered();

Q_SIGNALS:
    /// Without its end of line ("\n" or "\r\n").
    void lineRead(const QByteArray &line);
    void ended();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace Parlance
