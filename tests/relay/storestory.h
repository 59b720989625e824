// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/sqlitebackend.h"
#include "relay/storeservice.h"
#include "tests/support/memorydisk.h"

#include <map>
#include <random>
#include <set>

namespace Parlance::Testing {

/// Alice with two devices and Bob with one, who write to each other through the relay's store while its disk is treated
/// badly; and everything they were told, which has to be true ever after. What happens follows from the seed.
class StoreStory
{
public:
    /// The people, made on this disk, and all of it: every story begins with a copy.
    [[nodiscard]] static MemoryDisk::Image beginning(MemoryDisk &disk);

    StoreStory(MemoryDisk &disk, std::uint32_t seed);

    /// As a process that starts. What it answers with if that fails.
    [[nodiscard]] Result<void> open();
    /// Some commands, as a relay's writer takes them: what they were told counts if the power was on to tell it.
    void batch();
    /// A process that ends as it should, or is killed.
    void close();
    void kill();
    /// Everybody was told the truth, and the file is in order. To be asked when it is open.
    void check();

    [[nodiscard]] const StoreMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /// Commands that ended in an error, since the last time this was asked.
    [[nodiscard]] std::vector<ErrorCode> takeErrors() { return std::exchange(m_errors, {}); }
    [[nodiscard]] size_t accepted() const { return m_log.size(); }

private:
    struct Message
    {
        MessageId id;
        size_t author = 0; ///< which device
        QByteArray body;
    };
    /// What one device has said and been told.
    struct Marks
    {
        Sequence asked = 0; ///< what it acknowledged, answered or not
        Sequence told = 0; ///< and was answered
        quint64 mailAsked = 0;
        quint64 mailTold = 0;
        quint64 generationTold = 0;
        QByteArray grantTold; ///< which it shows next
        Sequence readTold = 0; ///< of its user
    };

    [[nodiscard]] quint32 draw(quint32 below) { return m_random() % below; }
    template <typename Command, typename Answer>
    void ask(Command command, Answer answer);
    void askSomething();
    void submit();
    void ask(const Message &message);
    void acknowledge();
    void acknowledgeMail();
    void markRead();
    void writeToDevice();
    void arrive();
    void accepted(const Message &message, const SubmitOutcome &outcome);
    void checkLog(size_t device);
    void checkMarks(size_t device);
    void checkMailbox(size_t device);
    void noteNumber(size_t device, const DeviceMessage &message);
    void checkRepeats();
    void checkFile();
    void problem(const QString &text) { m_problems.append(text); }
    template <typename T>
    [[nodiscard]] std::optional<T> certainly(Result<T> outcome);

    MemoryDisk &m_disk;
    std::mt19937 m_random;
    std::unique_ptr<LogStore> m_store;
    std::unique_ptr<LogReader> m_reader;
    StoreMetrics m_metrics;
    std::unique_ptr<BatchWriter> m_writer;
    std::vector<BatchWriter::Task> m_asked;
    QObject m_asker;

    std::deque<Message> m_outbox; ///< not accepted, as far as their authors know
    std::map<Sequence, Message> m_log;
    std::map<QByteArray, Sequence> m_places;
    std::array<std::set<QByteArray>, 3> m_mailTaken; ///< for each device
    std::array<std::map<quint64, QByteArray>, 3> m_mailNumbers; ///< that each device has seen
    std::array<Marks, 3> m_marks;
    QStringList m_problems;
    std::vector<ErrorCode> m_errors;
};

} // namespace Parlance::Testing
