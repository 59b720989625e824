// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/ratchet.h"

#include "core/logging.h"
#include "e2ee/cryptoprovider.h"
#include "e2ee/primitives.h"
#include "e2ee/ratchetcallbacks.h"
#include "protocol/limits.h"

#include <omemo/key_helper.h>

namespace Parlance {

namespace {

constexpr uint32_t sessionVersion = 4;
constexpr qint64 weekMs = 7LL * 24 * 3600 * 1000;
/// The library never removes the prekey of this number.
constexpr quint32 lastResortId = PRE_KEY_MEDIUM_MAX_VALUE;
constexpr quint32 greatestPreKeyId = PRE_KEY_MEDIUM_MAX_VALUE - 1;
/// Twice what a relay holds: those it handed out may be used yet. More would be a relay that asks for new ones for ever.
constexpr int preKeysHeld = 2 * Limits::oneTimePreKeys;

QString nameOf(int result)
{
    switch (result) {
    case SG_ERR_DUPLICATE_MESSAGE:
        return QStringLiteral("its key was used before");
    case SG_ERR_INVALID_KEY:
        return QStringLiteral("invalid key");
    case SG_ERR_INVALID_KEY_ID:
        return QStringLiteral("unknown prekey");
    case SG_ERR_INVALID_MESSAGE:
        return QStringLiteral("no session opens it");
    case SG_ERR_NO_SESSION:
        return QStringLiteral("no session");
    case SG_ERR_UNTRUSTED_IDENTITY:
        return QStringLiteral("the device is not certified");
    case SG_ERR_INVALID_PROTO_BUF:
        return QStringLiteral("malformed");
    default:
        return QStringLiteral("error %1").arg(result);
    }
}

void logLine(int level, const char *message, size_t size, void * /*user*/)
{
    const auto text = QString::fromUtf8(message, static_cast<qsizetype>(size));
    if (level == SG_LOG_ERROR)
        qCWarning(lcCrypto).noquote() << text;
    else
        qCDebug(lcCrypto).noquote() << text;
}

Result<SignalRef<ec_public_key>> publicKeyFrom(const QByteArray &bytes, signal_context *context)
{
    SignalRef<ec_public_key> key;
    if (curve_decode_point(key.out(), dataOf(bytes), static_cast<size_t>(bytes.size()), context) < 0)
        return failure(ErrorCode::CannotOpen, QStringLiteral("invalid key"));
    return key;
}

PublicPreKey publicPart(quint32 id, const ec_key_pair *pair)
{
    return {.id = id, .key = serialized(ec_public_key_serialize, ec_key_pair_get_public(pair)), .signature = {}};
}

} // namespace

Ratchet::Ratchet(RatchetStore &keys, DeviceStore &devices) : m_keys(keys), m_devices(devices) { }

Ratchet::~Ratchet() = default;

Result<std::unique_ptr<Ratchet>> Ratchet::create(RatchetStore &keys, DeviceStore &devices)
{
    std::unique_ptr<Ratchet> ratchet(new Ratchet(keys, devices));
    if (!primitivesAvailable() || !ratchet->start() || !ratchet->setStores())
        return failure(ErrorCode::StorageFailed, QStringLiteral("the OpenSSL plugin of QCA is not installed"));
    return ratchet;
}

bool Ratchet::start()
{
    signal_context *context = nullptr;
    if (signal_context_create(&context, this) < 0)
        return false;
    m_context.reset(context);
    if (signal_context_set_crypto_provider(context, &qcaCryptoProvider()) < 0
        || signal_context_set_log_function(context, logLine) < 0)
        return false;
    signal_protocol_store_context *stores = nullptr;
    if (signal_protocol_store_context_create(&stores, context) < 0)
        return false;
    m_stores.reset(stores);
    return true;
}

bool Ratchet::setStores()
{
    const signal_protocol_session_store sessions{
        .load_session_func = Callbacks::loadSession,
        .get_sub_device_sessions_func = nullptr,
        .store_session_func = Callbacks::storeSession,
        .contains_session_func = Callbacks::containsSession,
        .delete_session_func = Callbacks::deleteSession,
        .delete_all_sessions_func = nullptr,
        .destroy_func = nullptr,
        .user_data = this};
    const signal_protocol_pre_key_store preKeys{
        .load_pre_key = Callbacks::loadPreKey,
        .store_pre_key = Callbacks::storePreKey,
        .contains_pre_key = Callbacks::containsPreKey,
        .remove_pre_key = Callbacks::removePreKey,
        .destroy_func = nullptr,
        .user_data = this};
    const signal_protocol_signed_pre_key_store signedPreKeys{
        .load_signed_pre_key = Callbacks::loadSignedPreKey,
        .store_signed_pre_key = nullptr,
        .contains_signed_pre_key = Callbacks::containsSignedPreKey,
        .remove_signed_pre_key = nullptr,
        .destroy_func = nullptr,
        .user_data = this};
    const signal_protocol_identity_key_store identities{
        .get_identity_key_pair = Callbacks::identityKeyPair,
        .get_local_registration_id = Callbacks::registrationId,
        .save_identity = Callbacks::saveIdentity,
        .is_trusted_identity = Callbacks::isTrustedIdentity,
        .destroy_func = nullptr,
        .user_data = this};
    return signal_protocol_store_context_set_session_store(m_stores.get(), &sessions) >= 0
        && signal_protocol_store_context_set_pre_key_store(m_stores.get(), &preKeys) >= 0
        && signal_protocol_store_context_set_signed_pre_key_store(m_stores.get(), &signedPreKeys) >= 0
        && signal_protocol_store_context_set_identity_key_store(m_stores.get(), &identities) >= 0;
}

Error Ratchet::errorOf(int result, const char *what)
{
    if (const auto storage = std::exchange(m_storageError, std::nullopt))
        return *storage;
    return {.code = ErrorCode::CannotOpen,
            .detail = QStringLiteral("%1: %2").arg(QLatin1StringView(what), nameOf(result))};
}

signal_protocol_address Ratchet::addressOf(const DeviceAddress &device)
{
    m_device = device;
    m_name = QByteArray::number(device.user.value()) + '/' + QByteArray::number(device.device.value());
    return {.name = m_name.constData(), .name_len = static_cast<size_t>(m_name.size()), .device_id = 1};
}

// ---- this device's keys ----------------------------------------------------------------------------------------------

Result<RatchetIdentity> Ratchet::begin()
{
    SignalRef<ratchet_identity_key_pair> pair;
    uint32_t registration = 0;
    int result = signal_protocol_key_helper_generate_identity_key_pair(pair.out(), m_context.get());
    if (result >= 0)
        result = signal_protocol_key_helper_generate_registration_id(&registration, 0, m_context.get());
    if (result < 0)
        return std::unexpected(errorOf(result, "identity"));
    RatchetIdentity identity{
        .publicKey = serialized(ec_public_key_serialize, ratchet_identity_key_pair_get_public(pair.get())),
        .privateKey = serialized(ec_private_key_serialize, ratchet_identity_key_pair_get_private(pair.get())),
        .registrationId = registration};
    return m_keys.begin(identity).transform([&] { return identity; });
}

Result<std::vector<PublicPreKey>> Ratchet::createPreKeys(int count)
{
    const auto first = m_keys.takePreKeyIds(static_cast<quint32>(count));
    if (!first)
        return std::unexpected(first.error());
    std::vector<PublicPreKey> keys;
    for (int i = 0; i < count; ++i) {
        const quint32 id = (*first - 1 + static_cast<quint32>(i)) % greatestPreKeyId + 1;
        SignalRef<ec_key_pair> pair;
        SignalRef<session_pre_key> preKey;
        int result = curve_generate_key_pair(m_context.get(), pair.out());
        if (result >= 0)
            result = session_pre_key_create(preKey.out(), id, pair.get());
        if (result < 0)
            return std::unexpected(errorOf(result, "prekey"));
        if (auto done = m_keys.setPreKey(id, serialized(session_pre_key_serialize, preKey.get())); !done)
            return std::unexpected(done.error());
        keys.push_back(publicPart(id, pair.get()));
    }
    if (auto done = m_keys.keepNewestPreKeys(preKeysHeld, lastResortId); !done)
        return std::unexpected(done.error());
    return keys;
}

Result<PublicPreKey> Ratchet::lastResortPreKey()
{
    const auto record = m_keys.preKey(lastResortId);
    if (!record)
        return std::unexpected(record.error());
    SignalRef<session_pre_key> preKey;
    if (!record->isEmpty()) {
        const int result = session_pre_key_deserialize(
            preKey.out(), dataOf(*record), static_cast<size_t>(record->size()), m_context.get());
        if (result < 0)
            return std::unexpected(errorOf(result, "prekey"));
        return publicPart(lastResortId, session_pre_key_get_key_pair(preKey.get()));
    }
    SignalRef<ec_key_pair> pair;
    int result = curve_generate_key_pair(m_context.get(), pair.out());
    if (result >= 0)
        result = session_pre_key_create(preKey.out(), lastResortId, pair.get());
    if (result < 0)
        return std::unexpected(errorOf(result, "prekey"));
    return m_keys.setPreKey(lastResortId, serialized(session_pre_key_serialize, preKey.get())).transform([&] {
        return publicPart(lastResortId, pair.get());
    });
}

Result<PublicPreKey> Ratchet::signedPreKey(qint64 now)
{
    const auto newest = m_keys.newestSignedPreKey();
    if (!newest)
        return std::unexpected(newest.error());
    if (!*newest)
        return createSignedPreKey(1, now);
    if (now - (*newest)->created >= weekMs)
        return createSignedPreKey((*newest)->id + 1, now);
    if (auto done = m_keys.removeSignedPreKeysReplacedBefore(now - weekMs); !done)
        return std::unexpected(done.error());
    const auto record = m_keys.signedPreKey((*newest)->id);
    if (!record)
        return std::unexpected(record.error());
    SignalRef<session_signed_pre_key> key;
    const int result = session_signed_pre_key_deserialize(
        key.out(), dataOf(*record), static_cast<size_t>(record->size()), m_context.get());
    if (result < 0)
        return std::unexpected(errorOf(result, "signed prekey"));
    PublicPreKey published = publicPart((*newest)->id, session_signed_pre_key_get_key_pair(key.get()));
    published.signature = QByteArray(
        reinterpret_cast<const char *>(session_signed_pre_key_get_signature_omemo(key.get())),
        static_cast<qsizetype>(session_signed_pre_key_get_signature_omemo_len(key.get())));
    return published;
}

Result<PublicPreKey> Ratchet::createSignedPreKey(quint32 id, qint64 now)
{
    SignalRef<ratchet_identity_key_pair> identity;
    SignalRef<session_signed_pre_key> key;
    int result = signal_protocol_identity_get_key_pair(m_stores.get(), identity.out());
    if (result >= 0)
        result = signal_protocol_key_helper_generate_signed_pre_key(
            key.out(), identity.get(), id, static_cast<uint64_t>(now), m_context.get());
    if (result < 0)
        return std::unexpected(errorOf(result, "signed prekey"));
    const QByteArray record = serialized(session_signed_pre_key_serialize, key.get());
    if (auto done = m_keys.setSignedPreKey({.id = id, .created = now}, record); !done)
        return std::unexpected(done.error());
    return signedPreKey(now);
}

// ---- sessions --------------------------------------------------------------------------------------------------------

Result<bool> Ratchet::hasSession(const DeviceAddress &device)
{
    return m_keys.session(device.user, device.device).transform([](const QByteArray &record) {
        return !record.isEmpty();
    });
}

Result<void> Ratchet::beginSession(const DeviceAddress &device, const PreKeyBundle &bundle)
{
    auto identity = publicKeyFrom(bundle.identityKey, m_context.get());
    auto signedKey = publicKeyFrom(bundle.signedPreKey, m_context.get());
    auto preKey = publicKeyFrom(bundle.preKey, m_context.get());
    if (!identity || !signedKey || !preKey)
        return failure(ErrorCode::CannotOpen, QStringLiteral("bundle: invalid key"));
    const signal_protocol_address address = addressOf(device);
    SignalRef<session_pre_key_bundle> library;
    int result = session_pre_key_bundle_create(
        library.out(), bundle.registrationId, address.device_id, bundle.preKeyId, preKey->get(), bundle.signedPreKeyId,
        signedKey->get(), dataOf(bundle.signedPreKeySignature),
        static_cast<size_t>(bundle.signedPreKeySignature.size()), identity->get());
    session_builder *made = nullptr;
    if (result >= 0)
        result = session_builder_create(&made, m_stores.get(), &address, m_context.get());
    const SessionBuilder builder(made);
    if (result >= 0) {
        session_builder_set_version(builder.get(), sessionVersion);
        result = session_builder_process_pre_key_bundle(builder.get(), library.get());
    }
    if (result < 0)
        return std::unexpected(errorOf(result, "bundle"));
    return {};
}

Result<SessionCipher> Ratchet::cipherFor(const signal_protocol_address &address)
{
    session_cipher *made = nullptr;
    if (const int result = session_cipher_create(&made, m_stores.get(), &address, m_context.get()); result < 0)
        return std::unexpected(errorOf(result, "session"));
    SessionCipher cipher(made);
    session_cipher_set_version(cipher.get(), sessionVersion);
    return cipher;
}

Result<QByteArray> Ratchet::encrypt(const DeviceAddress &device, const QByteArray &text)
{
    const auto there = hasSession(device);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return failure(ErrorCode::CannotOpen, QStringLiteral("encrypt: no session"));
    const signal_protocol_address address = addressOf(device);
    const auto cipher = cipherFor(address);
    if (!cipher)
        return std::unexpected(cipher.error());
    SignalRef<ciphertext_message> message;
    const int result = session_cipher_encrypt(
        cipher->get(), dataOf(text), static_cast<size_t>(text.size()), message.out());
    if (result < 0)
        return std::unexpected(errorOf(result, "encrypt"));
    const auto type = static_cast<char>(ciphertext_message_get_type(message.get()));
    return type + bytesFrom(ciphertext_message_get_serialized(message.get()));
}

Result<QByteArray> Ratchet::decrypt(const DeviceAddress &device, const QByteArray &sealed)
{
    if (sealed.isEmpty())
        return failure(ErrorCode::CannotOpen, QStringLiteral("decrypt: empty"));
    const signal_protocol_address address = addressOf(device);
    const auto cipher = cipherFor(address);
    if (!cipher)
        return std::unexpected(cipher.error());
    const QByteArray bytes = sealed.sliced(1);
    const auto size = static_cast<size_t>(bytes.size());
    signal_buffer *opened = nullptr;
    int result = SG_ERR_INVALID_PROTO_BUF;
    if (sealed.front() == CIPHERTEXT_PREKEY_TYPE) {
        SignalRef<pre_key_signal_message> message;
        // The registration id is not on the wire in this version, and nothing here asks for it.
        result = pre_key_signal_message_deserialize_omemo(message.out(), dataOf(bytes), size, 0, m_context.get());
        if (result >= 0)
            result = session_cipher_decrypt_pre_key_signal_message(cipher->get(), message.get(), nullptr, &opened);
    } else if (sealed.front() == CIPHERTEXT_SIGNAL_TYPE) {
        SignalRef<signal_message> message;
        result = signal_message_deserialize_omemo(message.out(), dataOf(bytes), size, m_context.get());
        if (result >= 0)
            result = session_cipher_decrypt_signal_message(cipher->get(), message.get(), nullptr, &opened);
    }
    if (result < 0)
        return std::unexpected(errorOf(result, "decrypt"));
    const SignalBuffer text(opened);
    return bytesFrom(text.get());
}

} // namespace Parlance
