// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/secretbytes.h"

#include <sodium.h>

#include <QtLogging>

#include <utility>

namespace Parlance {

SecretBytes::SecretBytes(QByteArrayView bytes) : m_bytes(bytes.begin(), bytes.end()) { }

SecretBytes &SecretBytes::operator=(SecretBytes other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

SecretBytes SecretBytes::random(std::size_t size)
{
    // Also where several threads are the first to ask.
    if (sodium_init() < 0)
        qFatal("The system gives no randomness");
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

bool operator==(const SecretBytes &one, const SecretBytes &other)
{
    return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

} // namespace Parlance
