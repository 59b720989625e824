// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"

#include "protocol/limits.h"
#include "goldenframe.h"

#include <google/protobuf/text_format.h>
#include <google/protobuf/util/message_differencer.h>

#include <QSet>
#include <QTest>

#include <functional>
#include <random>

using namespace Parlance;

namespace {

using namespace Qt::StringLiterals;
using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// Every field of the message that carries something, by its full name.
void collectFields(const Message &message, QSet<QString> &fields)
{
    std::vector<const FieldDescriptor *> set;
    const auto *reflection = message.GetReflection();
    reflection->ListFields(message, &set);
    for (const FieldDescriptor *field : set) {
        fields.insert(QString::fromStdString(std::string(field->full_name())));
        if (field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE)
            continue;
        for (int i = 0; field->is_repeated() && i < reflection->FieldSize(message, field); ++i)
            collectFields(reflection->GetRepeatedMessage(message, field, i), fields);
        if (!field->is_repeated())
            collectFields(reflection->GetMessage(message, field), fields);
    }
}

// Every field of every message that can travel in this one.
void expectedFields(const Descriptor &descriptor, QSet<QString> &fields)
{
    for (int i = 0; i < descriptor.field_count(); ++i) {
        const FieldDescriptor *field = descriptor.field(i);
        const QString name = QString::fromStdString(std::string(field->full_name()));
        if (fields.contains(name))
            continue;
        fields.insert(name);
        if (field->message_type())
            expectedFields(*field->message_type(), fields);
    }
}

template <typename Frame>
void checkGolden(const QString &prefix, const std::function<Result<Frame>(const QByteArray &)> &parse)
{
    QSet<QString> covered;
    const auto frames = goldenFrames(prefix);
    QVERIFY(!frames.isEmpty());
    for (const GoldenFrame &golden : frames) {
        const auto parsed = parse(golden.bytes);
        QVERIFY2(parsed, qPrintable(golden.name));
        Frame meant;
        QVERIFY2(google::protobuf::TextFormat::ParseFromString(golden.meaning, &meant), qPrintable(golden.name));
        QVERIFY2(google::protobuf::util::MessageDifferencer::Equals(*parsed, meant), qPrintable(golden.name));
        QCOMPARE(serialize(*parsed).toHex(), golden.bytes.toHex());
        collectFields(*parsed, covered);
    }
    QSet<QString> expected;
    expectedFields(*Frame::descriptor(), expected);
    const auto missing = QStringList((expected - covered).values()).join(u", "_s);
    QVERIFY2(missing.isEmpty(), qPrintable(u"no golden frame has "_s + missing));
}

template <typename Frame>
void checkTruncated(const QString &prefix, const std::function<Result<Frame>(const QByteArray &)> &parse)
{
    const auto frames = goldenFrames(prefix);
    for (const GoldenFrame &golden : frames) {
        for (qsizetype size = 0; size < golden.bytes.size(); ++size) {
            const auto parsed = parse(golden.bytes.first(size));
            QVERIFY2(!parsed, qPrintable(u"%1, the first %2 bytes"_s.arg(golden.name).arg(size)));
            QCOMPARE(parsed.error().code, ErrorCode::MalformedInput);
        }
    }
}

// Whatever arrives is refused, or is a message that can be written and read again.
template <typename Frame>
void checkMutated(const QString &prefix, const std::function<Result<Frame>(const QByteArray &)> &parse)
{
    std::mt19937 random(20250701); // NOLINT(cert-msc51-cpp,bugprone-random-generator-seed): the same frames each time
    const auto frames = goldenFrames(prefix);
    int understood = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = frames[static_cast<qsizetype>(random() % static_cast<size_t>(frames.size()))].bytes;
        for (auto change = random() % 4 + 1; change > 0 && !bytes.isEmpty(); --change) {
            const auto at = static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()));
            if (random() % 8 == 0)
                bytes.insert(at, static_cast<char>(random()));
            else
                bytes[at] = static_cast<char>(random());
        }
        const auto parsed = parse(bytes);
        if (!parsed)
            continue;
        const auto again = parse(serialize(*parsed));
        QVERIFY(again);
        QVERIFY(google::protobuf::util::MessageDifferencer::Equals(*parsed, *again));
        ++understood;
    }
    QVERIFY(understood > 100);
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenCommands() { checkGolden<wire::ClientFrame>(u"client-"_s, parseClientFrame); }
    void goldenEvents() { checkGolden<wire::RelayFrame>(u"relay-"_s, parseRelayFrame); }
    void goldenContent() { checkGolden<content::Content>(u"content-"_s, parseContent); }
    void goldenDeviceContent() { checkGolden<content::DeviceContent>(u"device-"_s, parseDeviceContent); }

    void truncatedCommands() { checkTruncated<wire::ClientFrame>(u"client-"_s, parseClientFrame); }
    void truncatedEvents() { checkTruncated<wire::RelayFrame>(u"relay-"_s, parseRelayFrame); }

    void mutatedCommands() { checkMutated<wire::ClientFrame>(u"client-"_s, parseClientFrame); }
    void mutatedEvents() { checkMutated<wire::RelayFrame>(u"relay-"_s, parseRelayFrame); }
    void mutatedContent() { checkMutated<content::Content>(u"content-"_s, parseContent); }
    void mutatedDeviceContent() { checkMutated<content::DeviceContent>(u"device-"_s, parseDeviceContent); }

    void framesWithoutCommandAreMalformed()
    {
        wire::ClientFrame empty;
        empty.set_request_id(7);
        const auto parsed = parseClientFrame(serialize(empty));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error(), (Error{.code = ErrorCode::MalformedInput, .detail = u"command"_s}));
        QCOMPARE(parseRelayFrame({}).error(), (Error{.code = ErrorCode::MalformedInput, .detail = u"event"_s}));
    }

    // Field 2000, length-delimited, empty: what a later version may send.
    void unknownCommandsAreMalformedUnknownFieldsAreNot()
    {
        const QByteArray unknown = QByteArray::fromHex("827d00");
        QVERIFY(!parseClientFrame(unknown));
        const auto golden = goldenFrames(u"client-hello"_s);
        QVERIFY(!golden.isEmpty());
        const auto parsed = parseClientFrame(golden.first().bytes + unknown);
        QVERIFY(parsed);
        QCOMPARE(parsed->command_case(), wire::ClientFrame::kHello);
    }

    void malformedBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("length beyond the end") << QByteArray::fromHex("12ffffffff0f");
        QTest::newRow("endless varint") << QByteArray(11, '\xff');
        QTest::newRow("field number 0") << QByteArray::fromHex("0001");
        QTest::newRow("not UTF-8") << QByteArray::fromHex("12041a02c328"); // hello.client
        QTest::newRow("surrogate half") << QByteArray::fromHex("12051a03eda080");
        QTest::newRow("deep groups") << QByteArray(200, '\x0b');
    }
    void malformedBytes()
    {
        QFETCH(QByteArray, bytes);
        const auto parsed = parseClientFrame(bytes);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::MalformedInput);
    }

    void framesEndAtTheLimit()
    {
        wire::ClientFrame frame;
        frame.mutable_submit()->set_body(std::string(Limits::frameBytes - 8, 'x'));
        QByteArray bytes = serialize(frame);
        QCOMPARE(bytes.size(), Limits::frameBytes);
        QVERIFY(parseClientFrame(bytes));
        frame.mutable_submit()->mutable_body()->push_back('x');
        bytes = serialize(frame);
        const auto parsed = parseClientFrame(bytes);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::TooLarge);
        QCOMPARE(parsed.error().limit, Limits::frameBytes);
        QCOMPARE(parseRelayFrame(bytes).error().code, ErrorCode::TooLarge);
        QCOMPARE(parseContent(QByteArray(Limits::bodyBytes + 1, 'x')).error().code, ErrorCode::TooLarge);
    }

    void stringsKeepEveryCharacter()
    {
        const QString text = u"nul \0 emoji \U0001F469\u200D\U0001F469 rtl \u202E\u0645 end"_s;
        QCOMPARE(toText(fromText(text)), text);
        const QByteArray bytes("\0\xff\0", 3);
        QCOMPARE(toBytes(fromBytes(bytes)), bytes);
        QCOMPARE(toMessageId(fromBytes(QByteArray(16, '\x7f'))).toBytes(), QByteArray(16, '\x7f'));
        QVERIFY(!toMessageId("short").isValid());
    }
};

QTEST_APPLESS_MAIN(TestCodec)
#include "tst_codec.moc"
