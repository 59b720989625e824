// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/ratchet.h"

namespace Parlance {

/// What libomemo-c calls to read and write keys and sessions. Each works on the RatchetStore at once, inside the caller's
/// transaction; `user` is the Ratchet.
struct Ratchet::Callbacks
{
    static int loadSession(signal_buffer **record, signal_buffer **userRecord, const signal_protocol_address *address,
                           void *user);
    static int storeSession(const signal_protocol_address *address, uint8_t *record, size_t size, uint8_t *userRecord,
                            size_t userSize, void *user);
    static int containsSession(const signal_protocol_address *address, void *user);
    static int deleteSession(const signal_protocol_address *address, void *user);

    static int loadPreKey(signal_buffer **record, uint32_t id, void *user);
    static int storePreKey(uint32_t id, uint8_t *record, size_t size, void *user);
    static int containsPreKey(uint32_t id, void *user);
    static int removePreKey(uint32_t id, void *user);

    static int loadSignedPreKey(signal_buffer **record, uint32_t id, void *user);
    static int containsSignedPreKey(uint32_t id, void *user);

    static int identityKeyPair(signal_buffer **publicKey, signal_buffer **privateKey, void *user);
    static int registrationId(void *user, uint32_t *id);
    static int saveIdentity(const signal_protocol_address *address, uint8_t *key, size_t size, void *user);
    static int isTrustedIdentity(const signal_protocol_address *address, uint8_t *key, size_t size, void *user);

private:
    [[nodiscard]] static Ratchet &self(void *user) { return *static_cast<Ratchet *>(user); }
    /// Keeps the error for the caller of the library.
    [[nodiscard]] static int failed(Ratchet &ratchet, const Error &error);
    [[nodiscard]] static int answer(Ratchet &ratchet, const Result<void> &done);
    [[nodiscard]] static int load(Ratchet &ratchet, const Result<QByteArray> &record, signal_buffer **out,
                                  int whenMissing, int whenFound);
};

} // namespace Parlance
