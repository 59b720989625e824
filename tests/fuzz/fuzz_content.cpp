// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is inside the seal: the content of a message, and what one device says to another.

#include "protocol/codec.h"
#include "protocol/limits.h"
#include "sync/opencontent.h"
#include "harness.h"

using namespace Parlance;

namespace {

void readAsMessage(const QByteArray &bytes)
{
    const auto opened = readAuthored(bytes);
    if (!opened)
        return;
    Fuzz::require(bytes.size() <= Limits::bodyBytes, "content beyond the limit is refused");
    Fuzz::require(opened->authored == bytes, "what was sealed is kept as it was");
    const bool isText = opened->kind == EntryKind::Message || opened->kind == EntryKind::Edit;
    Fuzz::require(!isText || !opened->text.isEmpty(), "a text is not empty");
    const bool isReaction = opened->kind == EntryKind::Reaction && !opened->text.isEmpty();
    Fuzz::require(!isReaction || Limits::isReaction(opened->text), "a reaction is one sign");
    Fuzz::require(opened->kind == EntryKind::Message || opened->target.isValid() || opened->text.isEmpty(),
                  "what changes nothing says nothing");
    Fuzz::require(!opened->forwarded || opened->kind == EntryKind::Message, "what is forwarded is a message");
    Fuzz::require(opened->text.toUtf8().size() <= Limits::textBytes, "a text is within its limit");
    Fuzz::require(opened->disappearsAfter <= Limits::disappearingLongestS, "no time is longer than the longest");
    Fuzz::require(opened->kind != EntryKind::Deletion || opened->disappearsAfter == 0, "a deletion stays");
}

void readAsDevice(const QByteArray &bytes)
{
    const auto content = parseDeviceContent(bytes);
    if (!content)
        return;
    Fuzz::require(bytes.size() <= Limits::deviceBodyBytes, "content beyond the limit is refused");
    const auto again = parseDeviceContent(serialize(*content));
    Fuzz::require(again && serialize(*again) == serialize(*content), "writing and reading changes nothing");
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    QByteArrayList all = goldenBytes(QStringLiteral("device-"));
    const QByteArrayList contents = goldenBytes(QStringLiteral("content-"));
    for (const QByteArray &content : contents) {
        all += content;
        content::Authored authored;
        authored.set_content(fromBytes(content));
        authored.set_authorship(std::string(16, 'a'));
        all += serialize(authored);
    }
    content::DeviceContent large;
    large.mutable_history_answer()->add_messages()->set_authored(
        std::string(static_cast<size_t>(Limits::deviceBodyBytes), 'x'));
    content::Content content;
    content.mutable_text()->set_body("hello");
    content.mutable_anchor()->set_message_id(std::string(static_cast<size_t>(Limits::bodyBytes), 'x'));
    content::Authored authored;
    authored.set_content(content.SerializeAsString());
    return all << serialize(large) << serialize(authored);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    readAsMessage(bytes);
    readAsDevice(bytes);
    return 0;
}
