// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

/// libFuzzer's interface (llvm.org/docs/LibFuzzer.html), and what every target defines once: takes any bytes, returns 0. The
/// same file is linked with libFuzzer by `./dev fuzz` and with replay.cpp in the suite.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace Parlance::Fuzz {

/// Defined by each target: inputs it is begun with that are better made than kept in a file, such as golden frames.
[[nodiscard]] QByteArrayList seeds();

/// A finding: says what does not hold and ends the process, as a crash does.
void require(bool holds, const char *what);

/// Before the first input: an application object, and nothing is logged (what is logged about garbage is most of the time).
void begin(int &argc, char **argv);

/// An input as a row of values. Past its end there are zeros and empty bytes.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_rest(QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_rest.isEmpty(); }
    [[nodiscard]] quint8 byte();
    [[nodiscard]] quint16 number(); ///< two bytes, big endian
    /// As many bytes as the two before them say.
    [[nodiscard]] QByteArray field();
    /// All that is left, copied, so that reading beyond it is seen.
    [[nodiscard]] QByteArray rest();

private:
    QByteArray m_rest;
};

/// What Input::field() reads.
[[nodiscard]] QByteArray field(const QByteArray &bytes);

/// The golden frames of tests/data/frames whose names begin so.
[[nodiscard]] QByteArrayList goldenBytes(const QString &prefix);

/// A folder of this process, in memory where the system offers that: databases are made by the thousand.
[[nodiscard]] QString scratchFile(const QString &name);

/// The input as bytes and as text.
[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}
[[nodiscard]] inline QString textOf(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

} // namespace Parlance::Fuzz
