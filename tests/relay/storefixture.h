// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "relay/logstore.h"
#include "relay/sqliteretention.h"

#include <QTemporaryDir>

#include <functional>

namespace Parlance {

/// A clock that stands still until it is set.
class ManualClock final : public Clock
{
public:
    static constexpr qint64 start = 1'700'000'000'000;

    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_now; }
    void advance(qint64 ms) { m_now += ms; }

private:
    std::atomic<qint64> m_now = start;
};

/// Makes the backend of one store; the same folder gives the same store again.
using MakeBackend = std::function<std::unique_ptr<StoreBackend>(const QString &folder, const Clock &, RetentionTimes)>;

struct Person
{
    UserId user;
    DeviceId device;
};

inline constexpr qint64 dayMs = 24LL * 3600 * 1000;

/// One store in a folder of its own, with the short sentences that tests are written in. What cannot fail in a test
/// ends it by qFatal when it does.
class StoreFixture
{
public:
    explicit StoreFixture(const MakeBackend &makeBackend, RetentionTimes times = {});

    ManualClock clock;

    [[nodiscard]] LogStore &store() { return *m_store; }
    [[nodiscard]] LogReader &reader() { return *m_reader; }
    /// As after a restart of the process.
    void reopen();

    /// Runs it in a batch of its own and returns what was told after the commit.
    Changes batch(const std::function<void(LogStore &)> &commands);
    /// One command in a batch of its own.
    template <typename Command>
    auto run(Command command)
    {
        std::optional<std::invoke_result_t<Command, LogStore &>> outcome;
        batch([&](LogStore &store) { outcome = command(store); });
        return *outcome;
    }
    /// Until nothing is left to do; returns what was told.
    std::vector<ExpiredRange> sweepAll();

    /// With a device that is linked.
    [[nodiscard]] Person registered(const QString &name);
    [[nodiscard]] Person registeredUnlinked(const QString &name);
    /// One more, that is linked too.
    [[nodiscard]] Person withFurtherDevice(const Person &person);
    [[nodiscard]] Person withUnlinkedDevice(const Person &person);
    [[nodiscard]] std::vector<DeviceId> linkedDevices(const Person &person);

    /// The person's next list, as it passed the checks that come before the store.
    [[nodiscard]] DeviceListUpdate nextList(const Person &person, const std::vector<DeviceId> &devices,
                                            const QByteArray &newKey = {});
    [[nodiscard]] ListOutcome publish(const Person &person, const DeviceListUpdate &update);
    /// Published; what was told after it.
    Changes list(const Person &person, const std::vector<DeviceId> &devices, const QByteArray &newKey = {});
    /// By a list without the device.
    Changes unlink(const Person &person, DeviceId device);

    /// Both accepted; their conversation.
    ConversationId befriend(const Person &one, const Person &other);

    /// Addressed to exactly the current devices, and accepted.
    SubmitAccepted send(const Person &from, ConversationId conversation, const QByteArray &body = "sealed",
                        const MessageId &id = MessageId::create());
    /// The same without expecting the outcome.
    [[nodiscard]] SubmitOutcome submit(const Submission &submission);
    [[nodiscard]] Submission submission(const Person &from, ConversationId conversation,
                                        const QByteArray &body = "sealed", const MessageId &id = MessageId::create());
    [[nodiscard]] Result<void> acknowledge(const Person &person, ConversationId conversation, Sequence through);
    /// The bodies waiting after a position; "gone" for each place that holds nothing any more.
    [[nodiscard]] QByteArrayList after(const Person &person, ConversationId conversation, Sequence position);
    [[nodiscard]] qint64 queued();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StoreBackend> m_backend;
    std::unique_ptr<LogStore> m_store;
    std::unique_ptr<LogReader> m_reader;
};

} // namespace Parlance
