// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/admin.h"
#include "relay/disksync.h"
#include "relay/migrations.h"
#include "relay/operatortext.h"
#include "relay/sqlitelogreader.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QSslCertificate>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <optional>

namespace Parlance::Admin {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 hourMs = 3600LL * 1000;
constexpr qint64 expiresSoonMs = 48 * hourMs;
constexpr qint64 certificateSoonDays = 30;
constexpr qint64 diskLittle = 1LL << 30;
constexpr qint64 diskTooLittle = 100LL << 20;
constexpr qint64 slowDiskMs = 100;

class Report
{
public:
    explicit Report(QTextStream &out) : m_out(out) { }

    void ok(const QString &text) { line("ok   ", text); }
    void warn(const QString &text) { line("warn ", text); }
    void fail(const QString &text)
    {
        line("fail ", text);
        m_failed = true;
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void line(const char *level, const QString &text) { m_out << level << text << Qt::endl; }

    QTextStream &m_out;
    bool m_failed = false;
};

void checkFolder(Report &report, const DataFolder &folder)
{
#ifndef Q_OS_WIN
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    if (QFile::permissions(folder.path()) & others)
        report.warn(u"folder: others on this machine may enter %1: run chmod 700 on it"_s.arg(folder.path()));
    else
        report.ok(u"folder: %1, open to its owner only"_s.arg(folder.path()));
#else
    report.ok(u"folder: %1"_s.arg(folder.path()));
#endif
}

void checkProcess(Report &report, const DataFolder &folder)
{
    if (const auto lock = folder.lock(); lock)
        report.warn(u"process: no relay serves from this folder now: run parlance-relay serve"_s);
    else if (lock.error().code == ErrorCode::StorageBusy)
        report.ok(u"process: the relay runs as process %1"_s.arg(lock.error().limit));
    else
        report.fail(u"process: "_s + operatorText(lock.error()));
}

void checkCertificate(Report &report, const QString &file, const Clock &clock)
{
    const auto chain = QSslCertificate::fromPath(file);
    if (chain.isEmpty()) {
        report.fail(u"certificate: %1 cannot be read: serve makes one when there is none"_s.arg(file));
        return;
    }
    const qint64 now = clock.nowMs();
    const qint64 begins = chain.first().effectiveDate().toMSecsSinceEpoch();
    const qint64 ends = chain.first().expiryDate().toMSecsSinceEpoch();
    const qint64 days = (ends - now) / (24 * hourMs);
    if (now < begins)
        report.fail(u"certificate: it begins only on %1: set this machine's clock"_s.arg(operatorTime(begins)));
    else if (now >= ends)
        report.fail(u"certificate: it ended on %1: renew it with the same key, so that the pin stays"_s.arg(
            operatorTime(ends)));
    else if (days < certificateSoonDays)
        report.warn(u"certificate: it ends in %1 days: renew it with the same key, so that the pin stays"_s.arg(days));
    else
        report.ok(u"certificate: good for another %1 days"_s.arg(days));
}

void checkDisk(Report &report, const DataFolder &folder)
{
    const QStorageInfo disk(folder.path());
    const qint64 left = disk.bytesAvailable();
    const QString amount = QLocale::c().formattedDataSize(left);
    if (!disk.isValid() || disk.isReadOnly())
        report.fail(u"disk: %1 cannot be written to"_s.arg(folder.path()));
    else if (left < diskTooLittle)
        report.fail(u"disk: only %1 left: make room now, soon no message can be accepted"_s.arg(amount));
    else if (left < diskLittle)
        report.warn(u"disk: only %1 left: make room"_s.arg(amount));
    else
        report.ok(u"disk: %1 left"_s.arg(amount));
}

// The middle of five: how long a message has to wait at least.
std::optional<qint64> msToKeep(const QString &folder)
{
    std::array<qint64, 5> times{};
    for (qint64 &time : times) {
        QTemporaryFile file(folder + u"/doctor-XXXXXX"_s);
        if (!file.open())
            return {};
        QElapsedTimer timer;
        timer.start();
        if (file.write(QByteArray(4096, 'x')) != 4096 || !file.flush() || !syncToDisk(file.handle()))
            return {};
        time = timer.elapsed();
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void checkDiskSpeed(Report &report, const DataFolder &folder)
{
    const auto ms = msToKeep(folder.path());
    if (!ms)
        return; // checkDisk has said that nothing can be written
    if (*ms > slowDiskMs)
        report.warn(u"disk: slow disk, it takes %1 ms to keep 4 KiB: every message waits as long"_s.arg(*ms));
    else
        report.ok(u"disk: keeps 4 KiB in %1 ms"_s.arg(*ms));
}

void checkClock(Report &report, LogReader &reader, const Clock &clock)
{
    const auto numbers = reader.statistics();
    if (!numbers) {
        report.fail(u"database: "_s + operatorText(numbers.error()));
        return;
    }
    const qint64 behind = numbers->newestMs - clock.nowMs();
    if (behind > 5 * 60 * 1000)
        report.fail(
            u"clock: it is behind what the relay already saw (%1): set it, else messages expire at wrong times"_s.arg(
                operatorTime(numbers->newestMs)));
    else
        report.ok(u"clock: %1"_s.arg(operatorTime(clock.nowMs())));
}

void checkQueues(Report &report, LogReader &reader, const Clock &clock, qint64 payloadRetentionMs)
{
    const auto queues = reader.queuesOlderThan(clock.nowMs() - payloadRetentionMs + expiresSoonMs);
    if (!queues) {
        report.fail(u"queues: "_s + operatorText(queues.error()));
        return;
    }
    for (const QueueRecord &queue : *queues) {
        report.warn(
            u"queues: %1 messages wait for %2's device \"%3\", the first expires on %4: it should connect before"_s
                .arg(queue.queued)
                .arg(queue.username, queue.deviceName, operatorTime(queue.oldestMs + payloadRetentionMs)));
    }
    if (queues->empty())
        report.ok(u"queues: nothing expires within 48 hours"_s);
}

/// Nothing when the database cannot be looked into.
std::unique_ptr<SqliteLogReader> checkSchema(Report &report, const DataFolder &folder, const Clock &clock)
{
    if (!QFileInfo::exists(folder.database())) {
        report.fail(u"schema: there is no database in %1: is this the relay's data folder?"_s.arg(folder.path()));
        return nullptr;
    }
    auto reader = SqliteLogReader::open(folder.database(), clock);
    if (!reader) {
        report.fail(u"schema: "_s + operatorText(reader.error()));
        return nullptr;
    }
    report.ok(u"schema: version %1, the newest this program knows"_s.arg(RelaySchema::migrations.back().version));
    return std::move(*reader);
}

} // namespace

int doctor(Context &context, const QString &certificateFile, qint64 payloadRetentionMs)
{
    Report report(context.out);
    if (!context.folder.exists()) {
        report.fail(u"folder: %1 is not there: give the relay's data folder"_s.arg(context.folder.path()));
        return 1;
    }
    checkFolder(report, context.folder);
    checkProcess(report, context.folder);
    checkCertificate(report, certificateFile.isEmpty() ? context.folder.certificate() : certificateFile, context.clock);
    checkDisk(report, context.folder);
    checkDiskSpeed(report, context.folder);
    if (const auto reader = checkSchema(report, context.folder, context.clock)) {
        checkClock(report, *reader, context.clock);
        checkQueues(report, *reader, context.clock, payloadRetentionMs);
    }
    return report.failed() ? 1 : 0;
}

} // namespace Parlance::Admin
