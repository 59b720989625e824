// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "party.h"

#include "tests/support/testsecret.h"

#include <QTest>

namespace Parlance {

namespace {

constexpr qint64 now = 1'700'000'000'000;

} // namespace

Party::Party(quint64 user, quint64 device) : m_address{.user = UserId(user), .device = DeviceId(device)}
{
    auto stores = Stores::open(m_folder.filePath(QStringLiteral("chat.db")), testDatabaseKey());
    if (!stores)
        qFatal("%s", qPrintable(stores.error().detail));
    m_stores = std::move(*stores);
    if (!m_stores->database.executeScript(QStringLiteral("PRAGMA synchronous=OFF")))
        qFatal("no database");
    restart();
    const auto identity = m_ratchet->begin();
    if (!identity)
        qFatal("%s", qPrintable(identity.error().detail));
    m_identityKey = identity->publicKey;
}

void Party::certify(const Party &other)
{
    const KnownDevice device{.record = {.id = other.m_address.device, .name = {}, .platform = {}, .linked = true},
                             .authenticationKey = QByteArray(32, 'a'),
                             .identityKey = other.m_identityKey};
    QVERIFY(m_stores->devices.replace(other.m_address.user, {device}));
}

PreKeyBundle Party::bundle(bool lastResort)
{
    const auto identity = m_stores->ratchet.identity();
    const auto signedKey = m_ratchet->signedPreKey(now);
    const auto preKeys = lastResort ? m_ratchet->lastResortPreKey().transform([](const PublicPreKey &key) {
        return std::vector<PublicPreKey>{key};
    })
                                    : m_ratchet->createPreKeys(1);
    if (!identity || !*identity || !signedKey || !preKeys)
        qFatal("no bundle");
    return {.registrationId = (*identity)->registrationId,
            .identityKey = m_identityKey,
            .signedPreKeyId = signedKey->id,
            .signedPreKey = signedKey->key,
            .signedPreKeySignature = signedKey->signature,
            .preKeyId = preKeys->front().id,
            .preKey = preKeys->front().key};
}

bool Party::beginSessionWith(Party &other, bool lastResort)
{
    return m_ratchet->beginSession(other.m_address, other.bundle(lastResort)).has_value();
}

void Party::restart()
{
    m_ratchet.reset();
    auto ratchet = Ratchet::create(m_stores->ratchet, m_stores->devices);
    if (!ratchet)
        qFatal("%s", qPrintable(ratchet.error().detail));
    m_ratchet = std::move(*ratchet);
}

} // namespace Parlance
