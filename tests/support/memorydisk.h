// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace Parlance::Testing {

/// What a program asks of a disk.
enum class DiskCall : std::uint8_t { Open, Read, Write, Truncate, Sync, Remove, SharedMemory };

/// What a call ends in.
enum class DiskOutcome : std::uint8_t {
    Done,
    Full, ///< no room: half of what was to be written is there
    Failed, ///< the device gives an error
    Gone, ///< the power is off, or the process dead
};

/// The N-th call of a kind, counted from now, that goes wrong.
struct DiskFault
{
    std::optional<DiskCall> call; ///< absent: of any kind
    int number = 1;
    DiskOutcome outcome = DiskOutcome::Failed;
    bool forGood = false; ///< and each one after it
};

/// A file, whoever has it open. What was written is read back at once, and is on the disk after the next sync.
struct DiskFile
{
    struct Change
    {
        std::uint64_t offset = 0; ///< of a truncation: the new size
        std::string bytes;
        bool isTruncation = false;
    };

    std::string content; ///< as programs see it
    std::string durable; ///< what is on the disk whatever happens
    std::vector<Change> unsynced; ///< what leads from the one to the other, in order

    // ---- of the system that is up: locks by their holders, memory that is shared (sqlite.org/walformat.html)
    std::set<const void *> sharedLocks;
    const void *reservedLock = nullptr;
    const void *pendingLock = nullptr;
    const void *exclusiveLock = nullptr;
    std::vector<std::unique_ptr<char[]>> memory;
    std::set<const void *> memoryUsers;
    std::array<std::set<const void *>, 8> memoryShared;
    std::array<const void *, 8> memoryExclusive{};
};

/// A disk that exists in memory and can be treated badly: it fails when it is told to, and when the power goes it keeps
/// what was synced and, of what was not, any part: whole writes or some sectors of them, in any order, sizes, and the names of files
/// that were made or removed. So POSIX allows, and so disks do. All of it follows from the seeds given. Any thread.
class MemoryDisk
{
public:
    using Image = std::map<std::string, std::string>;
    using File = std::shared_ptr<DiskFile>;

    // ---- what a program does
    /// Null: it is not there and was not to be made, or the call failed.
    [[nodiscard]] File open(const std::string &name, bool create, DiskOutcome &outcome);
    /// How much of it there was.
    [[nodiscard]] size_t read(DiskFile &file, char *into, size_t size, std::uint64_t offset, DiskOutcome &outcome);
    [[nodiscard]] DiskOutcome write(DiskFile &file, std::string_view bytes, std::uint64_t offset);
    [[nodiscard]] DiskOutcome truncate(DiskFile &file, std::uint64_t size);
    /// `withFolder`: the names of files too.
    [[nodiscard]] DiskOutcome sync(DiskFile &file, bool withFolder);
    [[nodiscard]] DiskOutcome remove(const std::string &name, bool withFolder);
    [[nodiscard]] DiskOutcome shareMemory();
    [[nodiscard]] bool has(const std::string &name);
    [[nodiscard]] std::uint64_t sizeOf(const DiskFile &file);
    /// For what the model of locks does with a file.
    [[nodiscard]] std::unique_lock<std::mutex> lock() { return std::unique_lock(m_mutex); }

    // ---- what happens to it
    void fail(const DiskFault &fault);
    void heal(); ///< no fault is to come any more
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; } ///< since fail()
    /// A sync says that it is done and does nothing: the disk that people are warned of. For the check of the checks.
    void lieAboutSync(bool lie) { m_liesAboutSync = lie; }

    /// The process is no more, with no last word; what it wrote, the system still writes. Files that it has open fail from now on.
    void kill();
    /// The power goes, now or in the course of the call of this number (from 1) that changes the disk.
    void cutPower(std::uint32_t seed);
    void cutPowerAt(int call, std::uint32_t seed);
    [[nodiscard]] bool isOff() const { return m_isOff; }
    /// The next process starts, on what is there.
    void turnOn();

    // ---- all of it
    [[nodiscard]] Image image();
    void load(const Image &image); ///< as synced; the disk is on and well
    /// Writes a file anew, byte for byte, and syncs it.
    void rewrite(const std::string &name);
    [[nodiscard]] std::uint64_t changes() const { return m_changes; } ///< calls that changed the disk so far
    [[nodiscard]] std::uint64_t calls(DiskCall call) const { return m_calls.at(static_cast<size_t>(call)); }

private:
    struct NameChange
    {
        std::string name;
        File file; ///< null: removed
    };

    [[nodiscard]] DiskOutcome judge(DiskCall call);
    [[nodiscard]] bool isCutNow();
    void apply(DiskFile::Change change, DiskFile &file);
    void syncFolder();
    void cut(std::uint32_t seed);
    void endProcess();

    std::mutex m_mutex;
    std::map<std::string, File> m_names;
    std::map<std::string, File> m_durableNames;
    std::vector<NameChange> m_unsyncedNames;
    std::optional<DiskFault> m_fault;
    bool m_hasFailed = false;
    bool m_liesAboutSync = false;
    bool m_isOff = false;
    int m_cutAt = 0;
    std::uint32_t m_cutSeed = 0;
    std::uint64_t m_changes = 0;
    std::array<std::uint64_t, 7> m_calls{};
};

} // namespace Parlance::Testing
