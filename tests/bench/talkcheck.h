// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"

#include <QString>

#include <array>
#include <random>
#include <vector>

namespace Parlance::Bench {

/// The judge of one conversation of a load, in which one device writes and one listens: what the relay accepted arrives,
/// each message once, whole, in the order it was written, under the sequence number its author was told, without holes.
/// Looks at every message. Keeps the first thing that is wrong, as a sentence.
class TalkCheck
{
public:
    /// Stamp and count are in the body.
    static constexpr int smallestBody = 16;

    /// `bodyBytes`: at least smallestBody.
    TalkCheck(ConversationId conversation, int bodyBytes);

    /// Writes the next message: its id and its body, which carries the stamp, any number, to the one who gets it.
    void write(qint64 stamp, wire::Submit &submit);
    void accepted(const wire::Accepted &answer);
    /// Returns the stamp; 0 for what nobody wrote.
    qint64 delivered(const wire::Deliver &deliver);
    /// Nothing is under way any more: what was written was accepted, and what was accepted was delivered.
    void finish();

    /// The first thing that was wrong; empty when all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] ConversationId conversation() const { return m_conversation; }
    [[nodiscard]] quint64 written() const { return m_messages.size(); }
    [[nodiscard]] quint64 deliveredCount() const { return m_delivered; }
    /// The highest number there is: accepted or delivered.
    [[nodiscard]] Sequence head() const { return m_head; }

private:
    struct Message
    {
        std::array<char, 16> id{};
        qint64 stamp = 0;
        Sequence acceptedAs = 0;
        Sequence deliveredAs = 0;
    };

    /// Null for an id that was not given here.
    [[nodiscard]] Message *find(const std::string &id);
    [[nodiscard]] quint64 numberOf(const Message &message) const;
    void check(const wire::Deliver &deliver, const Message &message);
    void wrong(const QString &what);

    ConversationId m_conversation;
    std::string m_filler; ///< a body without stamp and count
    std::mt19937_64 m_random;
    std::vector<Message> m_messages; ///< the first written has the number 1
    quint64 m_delivered = 0;
    quint64 m_lastDelivered = 0; ///< the number of the message that came last
    Sequence m_through = 0; ///< its sequence
    Sequence m_head = 0;
    QString m_problem;
};

} // namespace Parlance::Bench
