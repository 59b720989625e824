// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulatedmail.h"
#include "simulatedrelay.h"

#include <map>
#include <set>

namespace Parlance::Simulation {

/// A message as somebody wrote it.
struct Written
{
    quint64 conversation = 0;
    MessageId id;
};

/// What is true about a conversation, as far as anybody was told; filled by all devices, checked for contradictions.
class Truth
{
public:
    /// This message was said to stand here. A second message at a place, or a second place for a message, is a problem.
    void place(quint64 conversation, Sequence sequence, const MessageId &id, DeviceId author);
    [[nodiscard]] const std::map<Sequence, std::pair<MessageId, DeviceId>> &log(quint64 conversation) const;
    [[nodiscard]] std::vector<quint64> conversations() const;

    /// The store failed somebody, so that of two things said one after the other the second may be first.
    void storageFailed() { m_storageFailed = true; }
    [[nodiscard]] bool hasStorageFailed() const { return m_storageFailed; }

    void problem(const QString &text) { m_problems.append(text); }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    std::map<quint64, std::map<Sequence, std::pair<MessageId, DeviceId>>> m_logs;
    std::map<std::pair<quint64, QByteArray>, Sequence> m_places;
    QStringList m_problems;
    bool m_storageFailed = false;
};

/// A device that behaves as a good client does: its outbox and what it received survive everything, its connection
/// nothing.
class SimulatedDevice
{
public:
    SimulatedDevice(UserId user, DeviceId device, Truth &truth)
        : m_user(user), m_device(device), m_truth(truth), m_mail(device, truth)
    {
    }

    void addConversation(quint64 conversation, std::vector<DeviceId> recipients);
    void write(const MessageId &id, std::mt19937 &random);
    void writeToDevice(const MessageId &id, std::mt19937 &random);
    [[nodiscard]] bool isConnected() const { return m_link != nullptr; }
    /// The relay's store failed on this connection: a good client begins another.
    [[nodiscard]] bool wantsToReconnect() const { return m_link && m_storageFailed; }
    [[nodiscard]] SimulatedLink *link() const { return m_link; }
    void connect(SimulatedLink &link, const ResumeTokens &tokens, qint64 nowMs, std::mt19937 &random);
    void forgetLink() { m_link = nullptr; }
    /// Takes the next frame off the link.
    void receive(std::mt19937 &random);
    /// Says the same once more, as after an answer that took too long.
    void repeatASubmit(std::mt19937 &random);
    void repeatMail();
    void acknowledgeAll();
    /// Something it acknowledged before, as from a connection that was slow.
    void acknowledgeLate(std::mt19937 &random);

    /// It was told that this connection is its own.
    [[nodiscard]] bool hasArrived() const { return m_arrivedGeneration == m_generation; }

    // ---- afterwards
    [[nodiscard]] bool isIdle() const { return m_outbox.empty() && m_mail.outbox().empty() && m_isSynchronized; }
    [[nodiscard]] SimulatedMail &mail() { return m_mail; }
    void checkComplete() const;
    [[nodiscard]] UserId user() const { return m_user; }
    [[nodiscard]] DeviceId id() const { return m_device; }
    [[nodiscard]] std::optional<bool> believesOnline(UserId peer) const;
    [[nodiscard]] size_t written() const { return m_written; }

private:
    template <typename Part, typename Command>
    void say(Part part, const Command &command);
    void resume(quint64 generation, const std::string &grant);
    void synchronize(StatePosition since);
    void signedIn(quint64 request, const wire::SignedIn &account);
    /// Half of the devices are of a version before grants.
    [[nodiscard]] bool keepsGrants() const { return m_device.value() % 2 == 1; }
    void failed(quint64 request, const wire::Failure &failure);
    void submit(const Written &message);
    void send(const Mail &mail);
    void accepted(const wire::Accepted &accepted);
    void deliver(const wire::Deliver &deliver, std::mt19937 &random);
    void caughtUp();
    void acknowledge(quint64 conversation);
    void acknowledgeMail();
    [[nodiscard]] QString name() const { return QStringLiteral("device %1").arg(m_device.value()); }

    const UserId m_user;
    const DeviceId m_device;
    Truth &m_truth;
    std::map<quint64, std::vector<DeviceId>> m_recipients; ///< by conversation

    // what survives
    std::deque<Written> m_outbox;
    std::map<quint64, std::set<Sequence>> m_received;
    std::map<quint64, Sequence> m_cursor;
    size_t m_written = 0;
    quint64 m_generation = 0;
    quint64 m_arrivedGeneration = 0; ///< the last one it was told SignedIn for
    std::string m_grant; ///< the last one it was given
    std::string m_lastShown; ///< the last one that got it in
    std::optional<std::string> m_deadGrant; ///< what got it in before that
    SimulatedMail m_mail;

    // of this connection
    SimulatedLink *m_link = nullptr;
    std::string m_token;
    quint64 m_copyRequest = 0; ///< by which it pretended to be a copy
    bool m_storageFailed = false;
    bool m_isSynchronized = false;
    bool m_sendsCursors = false;
    std::map<quint64, Sequence> m_lastDelivered;
    std::map<quint64, Sequence> m_headsAtStart;
    std::map<quint64, bool> m_presence;
    std::map<quint64, MessageId> m_mailByRequest;
    quint64 m_request = 0;
};

} // namespace Parlance::Simulation
