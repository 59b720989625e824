// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mutator.h"

#include <QtEndian>

#include <array>

namespace Parlance::Fuzz {

namespace {

constexpr qsizetype longest = 16 * 1024;
constexpr qsizetype longestPiece = 64;

// Where lengths and numbers change their meaning.
constexpr std::array<quint64, 12> borders{
    0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fff'ffff, 0xffff'ffff, 0x7fff'ffff'ffff'ffff, ~quint64(0)};

} // namespace

// Not a distribution of the standard library, whose numbers differ from system to system.
qsizetype Mutator::draw(qsizetype end)
{
    return end <= 0 ? 0 : static_cast<qsizetype>(m_random() % static_cast<quint64>(end));
}

QByteArray Mutator::next()
{
    QByteArray bytes = m_corpus.at(draw(m_corpus.size()));
    for (qsizetype changes = 1 + draw(4); changes > 0; --changes)
        change(bytes);
    return bytes.left(longest);
}

void Mutator::change(QByteArray &bytes)
{
    const qsizetype at = draw(bytes.size());
    const qsizetype length = std::min(1 + draw(longestPiece), bytes.size() - at);
    switch (draw(7)) {
    case 0: // a bit
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << draw(8)));
        break;
    case 1: // cut out
        bytes.remove(at, length);
        break;
    case 2: // cut off
        bytes.truncate(at);
        break;
    case 3: // put in
        for (qsizetype count = draw(8); count >= 0; --count)
            bytes.insert(at, static_cast<char>(draw(256)));
        break;
    case 4: // twice
        bytes.insert(at, bytes.sliced(at, length));
        break;
    case 5: { // its beginning, and another's end
        const QByteArray &other = m_corpus.at(draw(m_corpus.size()));
        bytes = bytes.first(at) + other.sliced(draw(other.size()));
        break;
    }
    default:
        overwrite(bytes);
        break;
    }
}

void Mutator::overwrite(QByteArray &bytes)
{
    const qsizetype width = qsizetype(1) << draw(4);
    if (bytes.size() < width)
        return;
    const qsizetype at = draw(bytes.size() - width + 1);
    std::array<char, sizeof(quint64)> number{};
    qToBigEndian(borders.at(static_cast<size_t>(draw(borders.size()))), number.data());
    bytes.replace(at, width, number.data() + number.size() - width, width);
}

} // namespace Parlance::Fuzz
