// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <vector>

namespace Parlance {

/// A key or what opens one. Each copy has its own memory, which is overwritten when it goes.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes);
    explicit SecretBytes(std::size_t size) : m_bytes(size) { }
    SecretBytes(const SecretBytes &other) = default;
    SecretBytes(SecretBytes &&other) noexcept = default;
    SecretBytes &operator=(SecretBytes other) noexcept;
    ~SecretBytes();

    /// From the system's source of randomness.
    [[nodiscard]] static SecretBytes random(std::size_t size);

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

    /// Takes the same time whatever differs.
    friend bool operator==(const SecretBytes &one, const SecretBytes &other);

private:
    std::vector<unsigned char> m_bytes;
};

} // namespace Parlance
