// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/figures.h"
#include "tests/bench/load.h"

#include <QHash>

#include <functional>
#include <vector>

namespace Parlance::Bench {

/// What was typed: those that every benchmark of the relay knows, and its own.
class BenchmarkOptions
{
public:
    explicit BenchmarkOptions(QHash<QString, int> numbers, bool plain) : m_numbers(std::move(numbers)), m_plain(plain)
    {
    }

    [[nodiscard]] int number(const QString &name) const { return m_numbers.value(name); }
    [[nodiscard]] int trials() const { return std::max(3, number(QStringLiteral("trials"))); }
    [[nodiscard]] int seconds() const { return number(QStringLiteral("seconds")); }
    [[nodiscard]] bool isPlain() const { return m_plain; }
    [[nodiscard]] LoadSettings load(int pairs, int idle = 0) const
    {
        return {.pairs = pairs, .idle = idle, .bodyBytes = number(QStringLiteral("payload")), .plain = m_plain};
    }

private:
    QHash<QString, int> m_numbers;
    bool m_plain;
};

/// A benchmark of the relay: what it is told, and what one trial does.
struct RelayBenchmark
{
    struct Option
    {
        QString name;
        QString help;
        int standard = 0;
    };

    QString name;
    QString description;
    std::vector<Option> options;
    std::function<void(const BenchmarkOptions &, Figures &)> trial;
};

/// The main function of such a benchmark: reads the options, says the conditions, measures yardsticks and runs each trial,
/// prints.
[[nodiscard]] int runBenchmark(int argc, char **argv, const RelayBenchmark &benchmark);

} // namespace Parlance::Bench
