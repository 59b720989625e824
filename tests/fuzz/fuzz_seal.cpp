// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sealed message: the header for one device, which goes to the ratchet, and the body. Whatever is changed on the way, what
// opens is what was sealed, and what did not open has done no harm.

#include "e2ee/sealedencryptor.h"
#include "harness.h"
#include "party.h"

using namespace Parlance;

namespace {

const QByteArray content("hello");

/// As it goes through the relay.
struct Letter
{
    QByteArray header;
    QByteArray body;
};

/// Alice writes to Bob: with the message that begins their session, and in a session that he has answered in.
class Correspondence
{
public:
    Correspondence()
    {
        m_alice.certify(m_bob);
        m_bob.certify(m_alice);
        Fuzz::require(m_alice.beginSessionWith(m_bob), "a session begins");
        m_letters[0] = seal(m_alice, m_bob);
        const Letter first = seal(m_alice, m_bob);
        Fuzz::require(open(m_bob, m_alice, first).has_value(), "the first message opens");
        Fuzz::require(open(m_alice, m_bob, seal(m_bob, m_alice)).has_value(), "the answer opens");
        m_letters[1] = seal(m_alice, m_bob);
        for (const Letter &letter : m_letters)
            check(letter, letter);
    }

    [[nodiscard]] const Letter &letter(quint8 which) const { return m_letters.at(which % m_letters.size()); }

    /// Bob gets this in its place.
    void check(const Letter &sent, const Letter &arrived)
    {
        const auto opened = openOnce(arrived);
        Fuzz::require(!opened || *opened == content, "what opens is what was sealed");
        Fuzz::require(!opened || arrived.body == sent.body, "a header opens its own body only");
        const auto original = openOnce(sent);
        Fuzz::require(original && *original == content, "what did not open has done no harm");
    }

private:
    static EnvelopeContext contextOf(const Party &sender)
    {
        return {.conversation = ConversationId(7),
                .message = MessageId(QUuid::fromRfc4122(QByteArray(16, 'm'))),
                .sender = sender.address()};
    }
    static Letter seal(Party &from, Party &to)
    {
        const auto sealed = SealedEncryptor(from.ratchet()).seal(content, {to.address()}, contextOf(from));
        Fuzz::require(sealed.has_value(), "a message is sealed");
        return {.header = sealed->headers.first().second, .body = sealed->body};
    }
    static Result<QByteArray> open(Party &at, const Party &from, const Letter &letter)
    {
        return SealedEncryptor(at.ratchet()).open(letter.body, letter.header, contextOf(from));
    }
    /// As if it had not happened.
    Result<QByteArray> openOnce(const Letter &letter)
    {
        const Transaction transaction(m_bob.stores().database);
        return open(m_bob, m_alice, letter);
    }

    Party m_alice{1, 1};
    Party m_bob{2, 2};
    std::array<Letter, 2> m_letters;
};

/// The change that an input asks for: at a place, of a number of bytes, to those that follow.
void change(QByteArray &bytes, Fuzz::Input &input)
{
    const qsizetype at = input.number() % (bytes.size() + 1);
    const qsizetype length = input.byte();
    bytes.replace(at, std::min(length, bytes.size() - at), input.field());
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    const auto changed = [](char which, char part, quint16 at, char length, const QByteArray &by) {
        const char place[] = {static_cast<char>(at >> 8), static_cast<char>(at)};
        return QByteArray(1, which) + part + QByteArray(place, 2) + length + field(by);
    };
    QByteArrayList all{QByteArray(1, '\0'), QByteArray(1, '\x01')};
    for (const char which : {'\0', '\x01'}) {
        for (quint16 at = 0; at < 160; at = static_cast<quint16>(at + 7))
            all += changed(which, '\0', at, '\x01', "x");
        all += changed(which, '\x01', 20, '\x01', "x") + changed(which, '\0', 3, '\x20', {});
        all += QByteArray(1, which) + '\x02' + field(QByteArray("\x01\x03\x08\x01\x10\x01\x1a\x01\x05", 9));
    }
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Correspondence correspondence;
    Fuzz::Input input(data, size);
    const Letter &sent = correspondence.letter(input.byte());
    Letter arrived = sent;
    while (!input.isEmpty()) {
        const quint8 part = input.byte();
        if (part % 3 == 0)
            change(arrived.header, input);
        else if (part % 3 == 1)
            change(arrived.body, input);
        else
            arrived.header = input.field();
    }
    correspondence.check(sent, arrived);
    return 0;
}
