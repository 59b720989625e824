// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memoryvfs.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <new>
#include <thread>

namespace Parlance::Testing {

namespace {

constexpr int longestName = 512;

/// An open file, as SQLite has it: it gives the memory, this is made in it.
struct OpenFile : sqlite3_file
{
    MemoryDisk *disk = nullptr;
    MemoryDisk::File file;
    std::string removedOnClose;
    bool syncsFolder = false; ///< its name is new: to be synced with it
    int lockLevel = SQLITE_LOCK_NONE;
};

OpenFile &from(sqlite3_file *file)
{
    return *static_cast<OpenFile *>(file);
}

int resultOf(DiskOutcome outcome, int whenFailed)
{
    switch (outcome) {
    case DiskOutcome::Done:
        return SQLITE_OK;
    case DiskOutcome::Full:
        return SQLITE_FULL;
    case DiskOutcome::Failed:
    case DiskOutcome::Gone:
        break;
    }
    return whenFailed;
}

// ---- what is in files ----

int closeFile(sqlite3_file *file)
{
    OpenFile &open = from(file);
    open.pMethods->xUnlock(file, SQLITE_LOCK_NONE);
    open.pMethods->xShmUnmap(file, 0);
    if (!open.removedOnClose.empty())
        (void)open.disk->remove(open.removedOnClose, false);
    std::destroy_at(&open);
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    DiskOutcome outcome = DiskOutcome::Done;
    const size_t read = from(file).disk->read(*from(file).file, static_cast<char *>(into), static_cast<size_t>(size),
                                              static_cast<std::uint64_t>(offset), outcome);
    if (outcome != DiskOutcome::Done)
        return SQLITE_IOERR_READ;
    if (read == static_cast<size_t>(size))
        return SQLITE_OK;
    std::memset(static_cast<char *>(into) + read, 0, static_cast<size_t>(size) - read);
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    return resultOf(
        from(file).disk->write(*from(file).file, {static_cast<const char *>(bytes), static_cast<size_t>(size)},
                               static_cast<std::uint64_t>(offset)),
        SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return resultOf(from(file).disk->truncate(*from(file).file, static_cast<std::uint64_t>(size)),
                    SQLITE_IOERR_TRUNCATE);
}

int syncFile(sqlite3_file *file, int /*flags*/)
{
    OpenFile &open = from(file);
    const int result = resultOf(open.disk->sync(*open.file, open.syncsFolder), SQLITE_IOERR_FSYNC);
    if (result == SQLITE_OK)
        open.syncsFolder = false;
    return result;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = static_cast<sqlite3_int64>(from(file).disk->sizeOf(*from(file).file));
    return SQLITE_OK;
}

// ---- locks between connections ----

bool othersShare(const DiskFile &file, const OpenFile *self)
{
    return std::ranges::any_of(file.sharedLocks, [self](const void *holder) { return holder != self; });
}

int lockFile(sqlite3_file *handle, int level)
{
    OpenFile &open = from(handle);
    const auto guard = open.disk->lock();
    DiskFile &file = *open.file;
    if (level <= open.lockLevel)
        return SQLITE_OK;
    if (level == SQLITE_LOCK_SHARED) {
        if (file.pendingLock || file.exclusiveLock)
            return SQLITE_BUSY;
        file.sharedLocks.insert(&open);
    } else if (level == SQLITE_LOCK_RESERVED) {
        if (file.reservedLock && file.reservedLock != &open)
            return SQLITE_BUSY;
        file.reservedLock = &open;
    } else {
        if ((file.reservedLock && file.reservedLock != &open) || (file.pendingLock && file.pendingLock != &open))
            return SQLITE_BUSY;
        file.pendingLock = &open;
        open.lockLevel = SQLITE_LOCK_PENDING;
        if (othersShare(file, &open))
            return SQLITE_BUSY;
        file.exclusiveLock = &open;
    }
    open.lockLevel = level;
    return SQLITE_OK;
}

int unlockFile(sqlite3_file *handle, int level)
{
    OpenFile &open = from(handle);
    const auto guard = open.disk->lock();
    DiskFile &file = *open.file;
    for (const void **holder : {&file.reservedLock, &file.pendingLock, &file.exclusiveLock}) {
        if (*holder == &open)
            *holder = nullptr;
    }
    if (level == SQLITE_LOCK_NONE)
        file.sharedLocks.erase(&open);
    open.lockLevel = std::min(open.lockLevel, level);
    return SQLITE_OK;
}

int checkReservedLock(sqlite3_file *handle, int *isReserved)
{
    const auto guard = from(handle).disk->lock();
    const DiskFile &file = *from(handle).file;
    *isReserved = file.reservedLock || file.pendingLock || file.exclusiveLock ? 1 : 0;
    return SQLITE_OK;
}

// ---- memory that connections share: the index of the write-ahead log ----

int mapMemory(sqlite3_file *handle, int region, int size, int extend, volatile void **mapped)
{
    OpenFile &open = from(handle);
    *mapped = nullptr;
    if (const DiskOutcome outcome = open.disk->shareMemory(); outcome != DiskOutcome::Done)
        return resultOf(outcome, SQLITE_IOERR_SHMMAP);
    const auto guard = open.disk->lock();
    auto &memory = open.file->memory;
    open.file->memoryUsers.insert(&open);
    while (memory.size() <= static_cast<size_t>(region)) {
        if (!extend)
            return SQLITE_OK;
        memory.push_back(std::make_unique<char[]>(static_cast<size_t>(size)));
    }
    *mapped = memory.at(static_cast<size_t>(region)).get();
    return SQLITE_OK;
}

int lockMemory(sqlite3_file *handle, int offset, int count, int flags)
{
    OpenFile &open = from(handle);
    const auto guard = open.disk->lock();
    DiskFile &file = *open.file;
    const auto first = static_cast<size_t>(offset);
    const size_t end = first + static_cast<size_t>(count);
    if (flags & SQLITE_SHM_UNLOCK) {
        for (size_t i = first; i < end; ++i) {
            file.memoryShared.at(i).erase(&open);
            if (file.memoryExclusive.at(i) == &open)
                file.memoryExclusive.at(i) = nullptr;
        }
        return SQLITE_OK;
    }
    for (size_t i = first; i < end; ++i) {
        const bool heldByOthers = file.memoryExclusive.at(i) && file.memoryExclusive.at(i) != &open;
        const bool sharedByOthers = std::ranges::any_of(file.memoryShared.at(i), [&open](const void *holder) {
            return holder != &open;
        });
        if (heldByOthers || ((flags & SQLITE_SHM_EXCLUSIVE) && sharedByOthers))
            return SQLITE_BUSY;
    }
    for (size_t i = first; i < end; ++i) {
        if (flags & SQLITE_SHM_EXCLUSIVE)
            file.memoryExclusive.at(i) = &open;
        else
            file.memoryShared.at(i).insert(&open);
    }
    return SQLITE_OK;
}

void memoryBarrier(sqlite3_file *)
{
    std::atomic_thread_fence(std::memory_order_seq_cst);
}

// What is in it ends with its last user, as with the first one that comes to the file it stands for.
int unmapMemory(sqlite3_file *handle, int remove)
{
    OpenFile &open = from(handle);
    const auto guard = open.disk->lock();
    for (auto &holders : open.file->memoryShared)
        holders.erase(&open);
    for (const void *&holder : open.file->memoryExclusive) {
        if (holder == &open)
            holder = nullptr;
    }
    open.file->memoryUsers.erase(&open);
    if (remove || open.file->memoryUsers.empty())
        open.file->memory.clear();
    return SQLITE_OK;
}

// ---- the file system ----

int control(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

// Both as SQLite has them on Unix, so that it takes the same care here as there.
int sectorSize(sqlite3_file *)
{
    return 4096;
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

constexpr sqlite3_io_methods methods{
    .iVersion = 2,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = fileSize,
    .xLock = lockFile,
    .xUnlock = unlockFile,
    .xCheckReservedLock = checkReservedLock,
    .xFileControl = control,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = mapMemory,
    .xShmLock = lockMemory,
    .xShmBarrier = memoryBarrier,
    .xShmUnmap = unmapMemory,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

MemoryDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<MemoryDisk *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *handle, int flags, int *flagsOut)
{
    static std::atomic<unsigned> nameless = 0;
    handle->pMethods = nullptr;
    const std::string called = name ? name : "nameless-" + std::to_string(++nameless);
    MemoryDisk &disk = diskOf(vfs);
    const bool isNew = !disk.has(called);
    DiskOutcome outcome = DiskOutcome::Done;
    auto file = disk.open(called, flags & SQLITE_OPEN_CREATE, outcome);
    if (!file || outcome != DiskOutcome::Done)
        return resultOf(outcome == DiskOutcome::Done ? DiskOutcome::Failed : outcome, SQLITE_CANTOPEN);
    auto *open = new (handle) OpenFile;
    open->disk = &disk;
    open->file = std::move(file);
    open->removedOnClose = flags & SQLITE_OPEN_DELETEONCLOSE ? called : std::string();
    // As for Unix: with the first sync of a journal, the folder is synced too.
    open->syncsFolder = isNew && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL));
    open->pMethods = &methods;
    if (flagsOut)
        *flagsOut = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int withFolder)
{
    if (!diskOf(vfs).has(name))
        return SQLITE_IOERR_DELETE_NOENT;
    return resultOf(diskOf(vfs).remove(name, withFolder), SQLITE_IOERR_DELETE);
}

int access(sqlite3_vfs *vfs, const char *name, int, int *isThere)
{
    // Not whether it may be used alone: an empty file is as good as none.
    DiskOutcome outcome = DiskOutcome::Done;
    *isThere = 0;
    if (!diskOf(vfs).has(name))
        return SQLITE_OK;
    const auto file = diskOf(vfs).open(name, false, outcome);
    if (outcome != DiskOutcome::Done)
        return SQLITE_IOERR_ACCESS;
    *isThere = file && diskOf(vfs).sizeOf(*file) > 0 ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int size, char *into)
{
    const size_t length = std::strlen(name);
    if (length + 1 > static_cast<size_t>(size))
        return SQLITE_CANTOPEN;
    std::memcpy(into, name, length + 1);
    return SQLITE_OK;
}

// The same in every run, so that a seed decides everything.
int randomness(sqlite3_vfs *, int size, char *into)
{
    static std::atomic<std::uint32_t> next = 1;
    for (int i = 0; i < size; ++i)
        into[i] = static_cast<char>((next = next * 1664525U + 1013904223U) >> 24);
    return size;
}

int sleepFor(sqlite3_vfs *, int microseconds)
{
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    return microseconds;
}

int currentTime(sqlite3_vfs *, sqlite3_int64 *milliseconds)
{
    // Julian days begin at noon of 4714 BC; this is 1970 in them.
    constexpr sqlite3_int64 epoch = 24405875LL * 8640000;
    *milliseconds = epoch
        + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
              .count();
    return SQLITE_OK;
}

int currentDay(sqlite3_vfs *vfs, double *days)
{
    sqlite3_int64 milliseconds = 0;
    currentTime(vfs, &milliseconds);
    *days = static_cast<double>(milliseconds) / 86'400'000.0;
    return SQLITE_OK;
}

} // namespace

MemoryVfs::MemoryVfs(MemoryDisk &disk)
{
    m_vfs.iVersion = 2;
    m_vfs.szOsFile = sizeof(OpenFile);
    m_vfs.mxPathname = longestName;
    m_vfs.zName = "parlance-memory";
    m_vfs.pAppData = &disk;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = removeFile;
    m_vfs.xAccess = access;
    m_vfs.xFullPathname = fullName;
    m_vfs.xRandomness = randomness;
    m_vfs.xSleep = sleepFor;
    m_vfs.xCurrentTime = currentDay;
    m_vfs.xCurrentTimeInt64 = currentTime;
    sqlite3_vfs_register(&m_vfs, 1);
}

MemoryVfs::~MemoryVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
}

} // namespace Parlance::Testing
