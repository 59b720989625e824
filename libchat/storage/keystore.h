// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/secretbytes.h"

#include <QFuture>
#include <QString>

namespace Parlance {

/// Where the system keeps secrets for the person who is logged in. Main thread; may ask that person something, and so take
/// any time. The answers also come when the store itself is gone.
///
/// KeyStoreMissing: there is none, or it does not answer. KeyStoreLocked: there is one, and the person or the system did
/// not let us in.
class KeyStore
{
public:
    KeyStore() = default;
    KeyStore(const KeyStore &) = delete;
    KeyStore &operator=(const KeyStore &) = delete;
    virtual ~KeyStore() = default;

    /// NotFound when nothing is kept under this name.
    [[nodiscard]] virtual QFuture<Result<SecretBytes>> read(const QString &entry) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &entry, const SecretBytes &secret) = 0;
};

/// The one of this system (keychainstore.cpp).
[[nodiscard]] std::unique_ptr<KeyStore> systemKeyStore();

} // namespace Parlance
