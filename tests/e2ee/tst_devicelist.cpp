// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/devicelist.h"

#include <QTest>

using namespace Parlance;

namespace {

constexpr UserId bob(2);

CertifiedDevice device(quint64 id)
{
    return {.id = DeviceId(id),
            .authenticationKey = QByteArray(32, static_cast<char>(id)),
            .identityKey = '\x05' + QByteArray(32, static_cast<char>(id)),
            .created = 1000,
            .name = QStringLiteral("Laptop"),
            .platform = QStringLiteral("Linux")};
}

ErrorCode codeOf(const Result<CheckedDevices> &result)
{
    return result ? ErrorCode::None : result.error().code;
}

} // namespace

/// A relay that adds, drops, swaps or goes back in time contradicts a signature.
class TestDeviceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_key = *createSigningKey();
        m_list = {.user = bob, .version = 3, .devices = {device(11), device(12)}};
        m_known = {};
    }

    void theFirstKeyIsBelieved()
    {
        const auto checked = checkDevices(told(), m_known);
        QVERIFY(checked);
        QCOMPARE(checked->list, m_list);
        QCOMPARE(checked->accountKey, m_key.publicKey);
        QCOMPARE(checked->change, KeyChange::None);
    }

    void nobodyHasAListAtFirst()
    {
        wire::Devices nothing;
        nothing.set_user_id(bob.value());
        const auto checked = checkDevices(nothing, {});
        QVERIFY(checked);
        QVERIFY(checked->list.devices.isEmpty());
    }

    void aListCannotBeWithheld()
    {
        know();
        wire::Devices nothing;
        nothing.set_user_id(bob.value());
        QCOMPARE(codeOf(checkDevices(nothing, m_known)), ErrorCode::Untrustworthy);
        wire::Devices keyOnly = told();
        keyOnly.clear_device_list();
        QCOMPARE(codeOf(checkDevices(keyOnly, m_known)), ErrorCode::Untrustworthy);
    }

    void aDeviceCannotBeAddedDroppedOrSwapped_data()
    {
        QTest::addColumn<DeviceList>("list");
        DeviceList list{.user = bob, .version = 4, .devices = {device(11), device(12), device(13)}};
        QTest::newRow("added") << list;
        list.devices = {device(11)};
        QTest::newRow("dropped") << list;
        list.devices = {device(11), device(12)};
        list.devices[1].identityKey = device(13).identityKey;
        QTest::newRow("another key") << list;
    }
    void aDeviceCannotBeAddedDroppedOrSwapped()
    {
        QFETCH(const DeviceList, list);
        know();
        // Signed with a key the relay made, while the account's own key is named.
        wire::Devices devices = told();
        *devices.mutable_device_list() = signDeviceList(list, *createSigningKey());
        QCOMPARE(codeOf(checkDevices(devices, m_known)), ErrorCode::Untrustworthy);
        // The old signature under new content.
        devices.mutable_device_list()->set_signature(told().device_list().signature());
        QCOMPARE(codeOf(checkDevices(devices, m_known)), ErrorCode::Untrustworthy);
    }

    void anOlderListIsRefused()
    {
        know();
        m_list.version = 2;
        QCOMPARE(codeOf(checkDevices(told(), m_known)), ErrorCode::Untrustworthy);
    }

    void twoListsOfOneVersionAreRefused()
    {
        know();
        m_list.devices.removeLast();
        QCOMPARE(codeOf(checkDevices(told(), m_known)), ErrorCode::Untrustworthy);
    }

    void theListOfSomebodyElseIsRefused()
    {
        m_list.user = UserId(3);
        QCOMPARE(codeOf(checkDevices(told(), m_known)), ErrorCode::Untrustworthy);
    }

    void aRenewedKeyIsToldFromAReplacedOne()
    {
        know();
        ++m_list.version;
        const SigningKeyPair next = *createSigningKey();
        wire::Devices devices = told();
        *devices.add_account_keys() = accountKeyFor(bob, next.publicKey, &m_key);
        *devices.mutable_device_list() = signDeviceList(m_list, next);
        const auto renewed = checkDevices(devices, m_known);
        QVERIFY(renewed);
        QCOMPARE(renewed->change, KeyChange::Renewed);
        QCOMPARE(renewed->accountKey, next.publicKey);
        // The same without, or with another's, signature.
        *devices.mutable_account_keys(1) = accountKeyFor(bob, next.publicKey, nullptr);
        QCOMPARE(checkDevices(devices, m_known)->change, KeyChange::Replaced);
        *devices.mutable_account_keys(1) = accountKeyFor(bob, next.publicKey, &next);
        QCOMPARE(checkDevices(devices, m_known)->change, KeyChange::Replaced);
        *devices.mutable_account_keys(1) = accountKeyFor(UserId(3), next.publicKey, &m_key);
        QCOMPARE(checkDevices(devices, m_known)->change, KeyChange::Replaced);
        // A chain that never was the known one.
        devices.mutable_account_keys()->DeleteSubrange(0, 1);
        QCOMPARE(checkDevices(devices, m_known)->change, KeyChange::Replaced);
    }

    void severalRenewalsAreFollowed()
    {
        know();
        wire::Devices devices = told();
        SigningKeyPair last = m_key;
        for (int i = 0; i < 3; ++i) {
            const SigningKeyPair next = *createSigningKey();
            *devices.add_account_keys() = accountKeyFor(bob, next.publicKey, &last);
            last = next;
        }
        ++m_list.version;
        *devices.mutable_device_list() = signDeviceList(m_list, last);
        QCOMPARE(checkDevices(devices, m_known)->change, KeyChange::Renewed);
        // One link of the chain that nobody signed.
        devices.mutable_account_keys(2)->clear_succession();
        QCOMPARE(checkDevices(devices, m_known)->change, KeyChange::Replaced);
    }

    void nonsenseIsRefused()
    {
        wire::Devices devices = told();
        devices.mutable_account_keys(0)->set_key("short");
        QCOMPARE(codeOf(checkDevices(devices, {})), ErrorCode::Untrustworthy);
        DeviceList list = m_list;
        list.devices[0].identityKey = "short";
        devices = told();
        *devices.mutable_device_list() = signDeviceList(list, m_key);
        QCOMPARE(codeOf(checkDevices(devices, {})), ErrorCode::Untrustworthy);
        const QByteArray garbage(100, '\xff');
        devices.mutable_device_list()->set_list(fromBytes(garbage));
        devices.mutable_device_list()->set_signature(fromBytes(sign(m_key, "parlance device list v1", garbage)));
        QCOMPARE(codeOf(checkDevices(devices, {})), ErrorCode::Untrustworthy);
    }

private:
    [[nodiscard]] wire::Devices told() const
    {
        wire::Devices devices;
        devices.set_user_id(bob.value());
        *devices.add_account_keys() = accountKeyFor(bob, m_key.publicKey, nullptr);
        *devices.mutable_device_list() = signDeviceList(m_list, m_key);
        return devices;
    }

    void know()
    {
        const auto checked = checkDevices(told(), {});
        m_known = {
            .accountKey = checked->accountKey, .listVersion = checked->list.version, .list = checked->signedList};
    }

    SigningKeyPair m_key;
    DeviceList m_list;
    KnownAccount m_known;
};

QTEST_GUILESS_MAIN(TestDeviceList)
#include "tst_devicelist.moc"
