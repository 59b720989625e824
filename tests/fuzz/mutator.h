// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <random>

namespace Parlance::Fuzz {

/// Makes of good inputs ones that are nearly good. The same seed gives the same inputs on every system.
class Mutator
{
public:
    Mutator(QByteArrayList corpus, quint32 seed) : m_corpus(std::move(corpus)), m_random(seed) { }

    /// One of the corpus, changed in one to four places.
    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] qsizetype draw(qsizetype end); ///< 0 to end - 1; 0 for 0
    void change(QByteArray &bytes);
    void overwrite(QByteArray &bytes);

    QByteArrayList m_corpus;
    std::mt19937 m_random;
};

} // namespace Parlance::Fuzz
