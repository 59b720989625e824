// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <algorithm>
#include <span>

namespace Parlance {

/// Bytes that leave at the front in the order they came in at the back. Holds no memory while it is empty, of which a
/// relay with many quiet connections has many.
class ByteQueue
{
public:
    void append(QByteArrayView bytes) { m_bytes.append(bytes); }
    [[nodiscard]] QByteArrayView front(qsizetype atMost) const
    {
        return QByteArrayView(m_bytes).sliced(m_taken, std::min(atMost, size()));
    }
    void drop(qsizetype count)
    {
        m_taken += count;
        if (m_taken == m_bytes.size())
            clear();
        else if (m_taken >= compactAt && m_taken >= m_bytes.size() / 2)
            compact();
    }
    void clear()
    {
        m_bytes = QByteArray();
        m_taken = 0;
    }
    [[nodiscard]] qsizetype size() const { return m_bytes.size() - m_taken; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    static constexpr qsizetype compactAt = 16 * 1024;

    // A copy, so that the memory follows, too.
    void compact()
    {
        m_bytes = m_bytes.sliced(m_taken);
        m_taken = 0;
    }

    QByteArray m_bytes;
    qsizetype m_taken = 0;
};

} // namespace Parlance
