// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/ratchetcallbacks.h"

namespace Parlance {

namespace {

QByteArray bytesAt(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

} // namespace

int Ratchet::Callbacks::failed(Ratchet &ratchet, const Error &error)
{
    ratchet.m_storageError = error;
    return SG_ERR_UNKNOWN;
}

int Ratchet::Callbacks::answer(Ratchet &ratchet, const Result<void> &done)
{
    return done ? SG_SUCCESS : failed(ratchet, done.error());
}

int Ratchet::Callbacks::load(Ratchet &ratchet, const Result<QByteArray> &record, signal_buffer **out, int whenMissing,
                             int whenFound)
{
    if (!record)
        return failed(ratchet, record.error());
    if (record->isEmpty())
        return whenMissing;
    *out = newBuffer(*record);
    return *out ? whenFound : SG_ERR_NOMEM;
}

// ---- sessions --------------------------------------------------------------------------------------------------------

int Ratchet::Callbacks::loadSession(signal_buffer **record, signal_buffer ** /*userRecord*/,
                                    const signal_protocol_address * /*address*/, void *user)
{
    Ratchet &ratchet = self(user);
    return load(ratchet, ratchet.m_keys.session(ratchet.m_device.user, ratchet.m_device.device), record, 0, 1);
}

int Ratchet::Callbacks::storeSession(const signal_protocol_address * /*address*/, uint8_t *record, size_t size,
                                     uint8_t * /*userRecord*/, size_t /*userSize*/, void *user)
{
    Ratchet &ratchet = self(user);
    return answer(ratchet,
                  ratchet.m_keys.setSession(ratchet.m_device.user, ratchet.m_device.device, bytesAt(record, size)));
}

int Ratchet::Callbacks::containsSession(const signal_protocol_address * /*address*/, void *user)
{
    Ratchet &ratchet = self(user);
    const auto record = ratchet.m_keys.session(ratchet.m_device.user, ratchet.m_device.device);
    if (!record)
        return failed(ratchet, record.error());
    return record->isEmpty() ? 0 : 1;
}

int Ratchet::Callbacks::deleteSession(const signal_protocol_address * /*address*/, void *user)
{
    Ratchet &ratchet = self(user);
    return answer(ratchet, ratchet.m_keys.removeSession(ratchet.m_device.user, ratchet.m_device.device));
}

// ---- prekeys ---------------------------------------------------------------------------------------------------------

int Ratchet::Callbacks::loadPreKey(signal_buffer **record, uint32_t id, void *user)
{
    Ratchet &ratchet = self(user);
    return load(ratchet, ratchet.m_keys.preKey(id), record, SG_ERR_INVALID_KEY_ID, SG_SUCCESS);
}

int Ratchet::Callbacks::storePreKey(uint32_t id, uint8_t *record, size_t size, void *user)
{
    Ratchet &ratchet = self(user);
    return answer(ratchet, ratchet.m_keys.setPreKey(id, bytesAt(record, size)));
}

int Ratchet::Callbacks::containsPreKey(uint32_t id, void *user)
{
    Ratchet &ratchet = self(user);
    const auto record = ratchet.m_keys.preKey(id);
    if (!record)
        return failed(ratchet, record.error());
    return record->isEmpty() ? 0 : 1;
}

int Ratchet::Callbacks::removePreKey(uint32_t id, void *user)
{
    Ratchet &ratchet = self(user);
    return answer(ratchet, ratchet.m_keys.removePreKey(id));
}

int Ratchet::Callbacks::loadSignedPreKey(signal_buffer **record, uint32_t id, void *user)
{
    Ratchet &ratchet = self(user);
    return load(ratchet, ratchet.m_keys.signedPreKey(id), record, SG_ERR_INVALID_KEY_ID, SG_SUCCESS);
}

int Ratchet::Callbacks::containsSignedPreKey(uint32_t id, void *user)
{
    Ratchet &ratchet = self(user);
    const auto record = ratchet.m_keys.signedPreKey(id);
    if (!record)
        return failed(ratchet, record.error());
    return record->isEmpty() ? 0 : 1;
}

// ---- identities ------------------------------------------------------------------------------------------------------

int Ratchet::Callbacks::identityKeyPair(signal_buffer **publicKey, signal_buffer **privateKey, void *user)
{
    Ratchet &ratchet = self(user);
    const auto identity = ratchet.m_keys.identity();
    if (!identity)
        return failed(ratchet, identity.error());
    if (!*identity)
        return SG_ERR_UNKNOWN;
    *publicKey = newBuffer((*identity)->publicKey);
    *privateKey = newBuffer((*identity)->privateKey);
    return *publicKey && *privateKey ? SG_SUCCESS : SG_ERR_NOMEM;
}

int Ratchet::Callbacks::registrationId(void *user, uint32_t *id)
{
    Ratchet &ratchet = self(user);
    const auto identity = ratchet.m_keys.identity();
    if (!identity)
        return failed(ratchet, identity.error());
    if (!*identity)
        return SG_ERR_UNKNOWN;
    *id = (*identity)->registrationId;
    return SG_SUCCESS;
}

// Which identity a device has is decided by its account's list, never by what it says itself.
int Ratchet::Callbacks::saveIdentity(const signal_protocol_address * /*address*/, uint8_t * /*key*/, size_t /*size*/,
                                     void * /*user*/)
{
    return SG_SUCCESS;
}

int Ratchet::Callbacks::isTrustedIdentity(const signal_protocol_address * /*address*/, uint8_t *key, size_t size,
                                          void *user)
{
    Ratchet &ratchet = self(user);
    const auto certified = ratchet.m_devices.identityKey(ratchet.m_device.user, ratchet.m_device.device);
    if (!certified)
        return failed(ratchet, certified.error());
    return !certified->isEmpty() && *certified == bytesAt(key, size) ? 1 : 0;
}

} // namespace Parlance
