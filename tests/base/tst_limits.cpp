// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"

#include "protocol/codec.h"

#include <QTest>

using namespace Parlance;

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usernames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("two") << QStringLiteral("al") << false;
        QTest::newRow("three") << QStringLiteral("bob") << true;
        QTest::newRow("thirty-two") << QString(32, u'a') << true;
        QTest::newRow("thirty-three") << QString(33, u'a') << false;
        QTest::newRow("all kinds") << QStringLiteral("a0.b-c_9") << true;
        QTest::newRow("starts with a digit") << QStringLiteral("1bob") << false;
        QTest::newRow("starts with a dot") << QStringLiteral(".bob") << false;
        QTest::newRow("upper case") << QStringLiteral("Alice") << false;
        QTest::newRow("space") << QStringLiteral("al ice") << false;
        QTest::newRow("trailing newline") << QStringLiteral("alice\n") << false;
        QTest::newRow("accent") << QStringLiteral("ren\u00e9") << false;
        QTest::newRow("look-alike") << QStringLiteral("\u0430lice") << false; // a Cyrillic first letter
        QTest::newRow("other digits") << QStringLiteral("bob\u0661") << false;
        QTest::newRow("null character") << QStringLiteral("bob") + QChar(0) << false;
    }
    void usernames()
    {
        QFETCH(QString, name);
        QFETCH(bool, allowed);
        QCOMPARE(Limits::isUsername(name), allowed);
    }

    // The largest Submit there can be: both sides with all their devices, body and headers at their limits.
    void largestSubmitFitsAFrame()
    {
        wire::ClientFrame frame;
        frame.set_request_id(~quint64(0));
        auto *submit = frame.mutable_submit();
        submit->set_conversation_id(~quint64(0));
        submit->set_client_message_id(std::string(16, 'x'));
        submit->set_body(std::string(Limits::bodyBytes, 'x'));
        for (int i = 0; i < 2 * Limits::devicesPerUser; ++i) {
            auto *header = submit->add_headers();
            header->set_device_id(~quint64(0));
            header->set_header(std::string(Limits::headerBytes, 'x'));
        }
        QVERIFY(serialize(frame).size() <= Limits::frameBytes);
    }

    // The answer to a stale Submit names every device of both sides with its keys.
    void largestStaleDevicesFitsAFrame()
    {
        wire::RelayFrame frame;
        for (int user = 0; user < 2; ++user) {
            auto *devices = frame.mutable_stale_devices()->add_users();
            devices->mutable_device_list()->set_list(std::string(Limits::deviceListBytes, 'x'));
            devices->mutable_device_list()->set_signature(std::string(Limits::keyBytes, 'x'));
            for (int i = 0; i < Limits::accountKeysKept; ++i) {
                auto *key = devices->add_account_keys();
                key->set_key(std::string(Limits::keyBytes, 'x'));
                key->set_succession(std::string(Limits::keyBytes, 'x'));
            }
            for (int i = 0; i < Limits::devicesPerUser; ++i) {
                auto *device = devices->add_devices();
                device->set_device_id(~quint64(0));
                auto *keys = device->mutable_keys();
                keys->set_authentication_key(std::string(Limits::keyBytes, 'x'));
                keys->set_identity_key(std::string(Limits::keyBytes, 'x'));
                keys->set_signed_prekey(std::string(Limits::keyBytes, 'x'));
                keys->set_signed_prekey_signature(std::string(Limits::keyBytes, 'x'));
                keys->mutable_last_resort_prekey()->set_id(~quint32(0));
                keys->mutable_last_resort_prekey()->set_key(std::string(Limits::keyBytes, 'x'));
            }
        }
        QVERIFY(serialize(frame).size() <= Limits::frameBytes);
    }

    // As it is sent, and as it is delivered.
    void largestDeviceMessageFitsAFrame()
    {
        wire::ClientFrame sent;
        sent.set_request_id(~quint64(0));
        auto *send = sent.mutable_send_to_device();
        send->set_user_id(~quint64(0));
        send->set_device_id(~quint64(0));
        send->set_message_id(std::string(16, 'x'));
        send->set_body(std::string(Limits::deviceBodyBytes, 'x'));
        send->set_header(std::string(Limits::headerBytes, 'x'));
        QVERIFY(serialize(sent).size() <= Limits::frameBytes);
        wire::RelayFrame delivered;
        auto *message = delivered.mutable_device_message();
        message->set_number(~quint64(0));
        message->set_sender_user_id(~quint64(0));
        message->set_sender_device_id(~quint64(0));
        message->set_message_id(send->message_id());
        message->set_accepted_at_ms(std::numeric_limits<qint64>::max());
        message->set_body(send->body());
        message->set_header(send->header());
        QVERIFY(serialize(delivered).size() <= Limits::frameBytes);
    }

    // Five devices with the longest names there can be, in the script that takes the most bytes.
    void largestDeviceListFitsItsLimit()
    {
        wire::DeviceList list;
        list.set_user_id(~quint64(0));
        list.set_version(~quint64(0));
        for (int i = 0; i < Limits::devicesPerUser; ++i) {
            auto *device = list.add_devices();
            device->set_device_id(~quint64(0));
            device->set_authentication_key(std::string(Limits::keyBytes, 'x'));
            device->set_identity_key(std::string(Limits::keyBytes, 'x'));
            device->set_created_ms(std::numeric_limits<qint64>::max());
            device->set_name(std::string(Limits::deviceNameLongest * 3, 'x'));
            device->set_platform(std::string(Limits::deviceNameLongest * 3, 'x'));
        }
        QVERIFY(serialize(list).size() <= Limits::deviceListBytes);
    }

    void fullPreKeyStockFitsAFrame()
    {
        wire::ClientFrame frame;
        frame.mutable_publish_keys()->mutable_device_list()->set_list(std::string(Limits::deviceListBytes, 'x'));
        for (int i = 0; i < Limits::oneTimePreKeys; ++i) {
            auto *key = frame.mutable_publish_keys()->add_one_time_prekeys();
            key->set_id(~quint32(0));
            key->set_key(std::string(Limits::keyBytes, 'x'));
        }
        QVERIFY(serialize(frame).size() <= Limits::frameBytes);
    }

    // A text at its limit still leaves room for what the seal adds.
    void longestTextFitsTheBody()
    {
        content::Content content;
        content.set_written_at_ms(std::numeric_limits<qint64>::max());
        content.set_author_name(std::string(Limits::displayNameLongest * 4, 'x'));
        content.mutable_text()->set_body(std::string(Limits::textBytes, 'x'));
        QVERIFY(serialize(content).size() + 1024 <= Limits::bodyBytes);
    }
};

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_limits.moc"
