// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the other person's program may put inside the seal of a message: nothing of it keeps the next one from being shown.

#include "protocol/limits.h"
#include "clientunderfuzz.h"

using namespace Parlance;
using namespace Parlance::Frames;

namespace {

constexpr Sequence mostMessages = 16;

/// The version byte of a body that is not sealed.
const std::string unsealed(1, '\0');

} // namespace

QByteArrayList Fuzz::seeds()
{
    content::Content content;
    content.mutable_text()->set_body("hello");
    content.set_author_name("Bob");
    content.set_written_at_ms(1);
    content.set_device_list_version(1);
    QByteArrayList all;
    const auto add = [&all](const content::Content &written) {
        content::Authored authored;
        authored.set_content(written.SerializeAsString());
        authored.set_authorship(std::string(16, 'a'));
        all += field(serialize(authored));
    };
    add(content);
    content.mutable_anchor()->set_sequence(1);
    content.mutable_anchor()->set_message_id(std::string(16, 'i'));
    content.set_device_list_version(9);
    add(content);
    content.mutable_text()->clear_body();
    add(content);
    return all << all.first() + all.last() + field("garbage");
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    Fuzz::ClientUnderFuzz client;
    Sequence sequence = 0;
    while (sequence < mostMessages && !input.isEmpty()) {
        ++sequence;
        wire::RelayFrame frame = deliver(sequence, sequence - 1, QString());
        frame.mutable_deliver()->set_body(unsealed + fromBytes(input.field()));
        client.hear(frame);
    }
    client.hear(deliver(sequence + 1, sequence, QStringLiteral("the last one")));
    const QStringList texts = client.texts();
    Fuzz::require(client.isOnline(), "what a person writes ends no connection");
    Fuzz::require(texts.size() == static_cast<qsizetype>(sequence) + 1, "every message has its place");
    Fuzz::require(texts.last() == u"the last one", "no message keeps the next one from being shown");
    for (const QString &text : texts)
        Fuzz::require(!text.isEmpty() && text.toUtf8().size() <= Limits::textBytes, "a text is within its limits");
    return 0;
}
