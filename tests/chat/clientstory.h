// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/memorydisk.h"
#include "alice.h"

#include <random>

namespace Parlance::Testing {

/// Alice's device and Bob write to each other through a relay that forgets nothing, while the disk under her profile is treated
/// badly; and everything that was promised, which has to be true ever after: to her, that what she wrote is kept, and to the
/// relay, that what was acknowledged is. No network: what one side says, the other hears in the same turn. What happens follows
/// from the seed.
class ClientStory : public QObject
{
    Q_OBJECT

public:
    /// Her profile, joined, on this disk, and all of it: every story begins with a copy.
    [[nodiscard]] static MemoryDisk::Image beginning(MemoryDisk &disk);

    ClientStory(MemoryDisk &disk, quint32 seed);
    ~ClientStory() override;

    /// As a program that starts, and connects. What it answers with if that fails.
    [[nodiscard]] Result<void> open();
    /// Something happens, and all that follows from it.
    void turn();
    /// The connection is made anew at once, whatever it waited for.
    void reconnect();
    void close(); ///< with a last word, as a program that ends
    void kill();

    /// Everybody was told the truth, and the file is in order. To be asked when it is open.
    void check();
    /// The disk is well and stays so: everything that waits arrives, and the history is the relay's log.
    void finish();

    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /// Of what she was told in place of "it is kept", since the last time this was asked.
    [[nodiscard]] std::vector<ErrorCode> takeErrors() { return std::exchange(m_errors, {}); }
    [[nodiscard]] qsizetype told() const { return m_told.size(); }

    static const char *const file; ///< where it is on the disk

private:
    class Line;
    /// One message in the relay's log; its place is its number.
    struct Entry
    {
        MessageId id;
        bool mine = false;
        QString text;
    };

    [[nodiscard]] quint32 draw(quint32 below) { return m_random() % below; }
    void settle();
    void hear(const wire::ClientFrame &command);
    void answer(const wire::ClientFrame &command, wire::RelayFrame frame);
    void submitted(const wire::ClientFrame &command);
    void synchronized(const wire::ClientFrame &command);
    void deliver(Sequence sequence);
    void write();
    void collectAnswers();
    [[nodiscard]] QList<MessageRecord> history();
    void checkMessage(const MessageRecord &message);
    void problem(const QString &text) { m_problems.append(text); }

    MemoryDisk &m_disk;
    std::mt19937 m_random;
    std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>();
    FakeDirectory m_directory;

    // ---- the relay
    std::vector<Entry> m_log;
    QHash<QByteArray, Sequence> m_places; ///< of her messages, by their ids
    QHash<QByteArray, QByteArray> m_sealed; ///< what each of her messages was submitted as
    Sequence m_acknowledged = 0;
    quint64 m_stateVersion = 1;

    // ---- Alice
    int m_written = 0;
    std::vector<std::pair<QString, Answer<MessageRecord>>> m_asked;
    QStringList m_told; ///< texts of which she was told that they are kept
    std::vector<ErrorCode> m_errors;
    QStringList m_problems;

    QPointer<Line> m_line;
    std::deque<QByteArray> m_toClient;
    std::unique_ptr<AccountWorker> m_worker; ///< goes first: it may still say something
};

} // namespace Parlance::Testing
