// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <omemo/curve.h>
#include <omemo/protocol.h>
#include <omemo/session_builder.h>
#include <omemo/session_cipher.h>
#include <omemo/session_pre_key.h>
#include <omemo/signal_protocol.h>

#include <memory>
#include <utility>

/// An owner for each kind of handle libomemo-c gives out: what it gives is released exactly once.
namespace Parlance {

/// One reference to a counted object (keys, records, bundles, messages).
template <typename T>
class SignalRef
{
public:
    SignalRef() = default;
    explicit SignalRef(T *object) : m_object(object) { } ///< takes over the reference
    SignalRef(SignalRef &&other) noexcept : m_object(std::exchange(other.m_object, nullptr)) { }
    SignalRef &operator=(SignalRef &&other) noexcept
    {
        std::swap(m_object, other.m_object);
        return *this;
    }
    SignalRef(const SignalRef &) = delete;
    SignalRef &operator=(const SignalRef &) = delete;
    ~SignalRef()
    {
        if (m_object)
            signal_type_unref(reinterpret_cast<signal_type_base *>(m_object));
    }

    [[nodiscard]] T *get() const { return m_object; }
    /// Where a function of the library puts a new reference; only while there is none.
    [[nodiscard]] T **out() { return &m_object; }

private:
    T *m_object = nullptr;
};

/// The library's objects that are freed by a function of their own. Buffers are wiped, since most hold keys.
template <auto Free>
struct SignalDeleter
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using SignalBuffer = std::unique_ptr<signal_buffer, SignalDeleter<signal_buffer_bzero_free>>;
using SignalContext = std::unique_ptr<signal_context, SignalDeleter<signal_context_destroy>>;
using SignalStoreContext =
    std::unique_ptr<signal_protocol_store_context, SignalDeleter<signal_protocol_store_context_destroy>>;
using SessionBuilder = std::unique_ptr<session_builder, SignalDeleter<session_builder_free>>;
using SessionCipher = std::unique_ptr<session_cipher, SignalDeleter<session_cipher_free>>;

inline const uint8_t *dataOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uint8_t *>(bytes.constData());
}

inline QByteArray bytesFrom(const signal_buffer *buffer)
{
    return {reinterpret_cast<const char *>(signal_buffer_const_data(buffer)),
            static_cast<qsizetype>(signal_buffer_len(buffer))};
}

/// A new buffer with these bytes, which the library will free.
inline signal_buffer *newBuffer(const QByteArray &bytes)
{
    return signal_buffer_create(dataOf(bytes), static_cast<size_t>(bytes.size()));
}

/// What one of the library's serializing functions writes; empty when it fails.
template <typename Serialize, typename Object>
[[nodiscard]] QByteArray serialized(Serialize serialize, const Object *object)
{
    signal_buffer *written = nullptr;
    if (serialize(&written, object) < 0)
        return {};
    const SignalBuffer buffer(written);
    return bytesFrom(buffer.get());
}

} // namespace Parlance
