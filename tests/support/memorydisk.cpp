// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memorydisk.h"

#include <algorithm>
#include <cstring>

namespace Parlance::Testing {

namespace {

/// How a disk ends: which part of what was under way is kept.
class LastMoments
{
public:
    explicit LastMoments(std::uint32_t seed) : m_random(seed)
    {
        // All and nothing are as likely as something in between.
        constexpr std::array kept{0, 25, 50, 75, 100};
        m_kept = kept.at(below(kept.size()));
        m_sector = below(2) == 0 ? 512 : 4096;
    }

    [[nodiscard]] bool keeps() { return static_cast<int>(below(100)) < m_kept; }

    void apply(const DiskFile::Change &change, std::string &disk)
    {
        if (change.isTruncation) {
            if (keeps())
                disk.resize(change.offset);
            return;
        }
        const std::uint64_t end = change.offset + change.bytes.size();
        for (std::uint64_t at = change.offset; at < end;) {
            const std::uint64_t next = std::min(end, (at / m_sector + 1) * m_sector);
            if (keeps())
                keep(change, at, next, disk);
            at = next;
        }
    }

private:
    [[nodiscard]] size_t below(size_t end) { return m_random() % end; }

    void keep(const DiskFile::Change &change, std::uint64_t from, std::uint64_t to, std::string &disk)
    {
        disk.resize(std::max<std::uint64_t>(disk.size(), to));
        disk.replace(from, to - from, change.bytes, from - change.offset, to - from);
        // Of a sector that was just being written nothing is sure.
        if (m_kept < 100 && below(16) == 0) {
            for (std::uint64_t at = from; at < to; ++at)
                disk[at] = static_cast<char>(m_random());
        }
    }

    std::mt19937 m_random;
    int m_kept = 0;
    std::uint64_t m_sector = 512;
};

} // namespace

// ---- what a program does -------------------------------------------------------------------------------------------

DiskOutcome MemoryDisk::judge(DiskCall call)
{
    if (m_isOff)
        return DiskOutcome::Gone;
    ++m_calls.at(static_cast<size_t>(call));
    if (!m_fault || (m_fault->call && m_fault->call != call) || --m_fault->number > 0)
        return DiskOutcome::Done;
    const DiskOutcome outcome = m_fault->outcome;
    if (!m_fault->forGood)
        m_fault.reset();
    m_hasFailed = true;
    return outcome;
}

bool MemoryDisk::isCutNow()
{
    ++m_changes;
    return m_cutAt > 0 && --m_cutAt == 0;
}

MemoryDisk::File MemoryDisk::open(const std::string &name, bool create, DiskOutcome &outcome)
{
    const std::lock_guard guard(m_mutex);
    outcome = judge(DiskCall::Open);
    if (outcome != DiskOutcome::Done)
        return nullptr;
    if (const auto found = m_names.find(name); found != m_names.end())
        return found->second;
    if (!create)
        return nullptr;
    const bool ends = isCutNow();
    auto file = std::make_shared<DiskFile>();
    m_names[name] = file;
    m_unsyncedNames.push_back({.name = name, .file = file});
    if (ends) {
        cut(m_cutSeed);
        outcome = DiskOutcome::Gone;
    }
    return file;
}

size_t MemoryDisk::read(DiskFile &file, char *into, size_t size, std::uint64_t offset, DiskOutcome &outcome)
{
    const std::lock_guard guard(m_mutex);
    outcome = judge(DiskCall::Read);
    if (outcome != DiskOutcome::Done || offset >= file.content.size())
        return 0;
    const size_t there = std::min<size_t>(size, file.content.size() - offset);
    std::memcpy(into, file.content.data() + offset, there);
    return there;
}

DiskOutcome MemoryDisk::write(DiskFile &file, std::string_view bytes, std::uint64_t offset)
{
    const std::lock_guard guard(m_mutex);
    const DiskOutcome outcome = judge(DiskCall::Write);
    if (outcome == DiskOutcome::Gone || outcome == DiskOutcome::Failed)
        return outcome;
    const bool ends = isCutNow();
    if (outcome == DiskOutcome::Full)
        bytes = bytes.substr(0, bytes.size() / 2);
    apply({.offset = offset, .bytes = std::string(bytes)}, file);
    if (ends)
        cut(m_cutSeed);
    return ends ? DiskOutcome::Gone : outcome;
}

DiskOutcome MemoryDisk::truncate(DiskFile &file, std::uint64_t size)
{
    const std::lock_guard guard(m_mutex);
    if (const DiskOutcome outcome = judge(DiskCall::Truncate); outcome != DiskOutcome::Done)
        return outcome;
    const bool ends = isCutNow();
    apply({.offset = size, .bytes = {}, .isTruncation = true}, file);
    if (ends)
        cut(m_cutSeed);
    return ends ? DiskOutcome::Gone : DiskOutcome::Done;
}

void MemoryDisk::apply(DiskFile::Change change, DiskFile &file)
{
    if (change.isTruncation) {
        file.content.resize(change.offset);
    } else {
        file.content.resize(std::max<std::uint64_t>(file.content.size(), change.offset + change.bytes.size()));
        file.content.replace(change.offset, change.bytes.size(), change.bytes);
    }
    file.unsynced.push_back(std::move(change));
}

DiskOutcome MemoryDisk::sync(DiskFile &file, bool withFolder)
{
    const std::lock_guard guard(m_mutex);
    const DiskOutcome outcome = judge(DiskCall::Sync);
    if (outcome == DiskOutcome::Gone)
        return outcome;
    if (outcome != DiskOutcome::Done) {
        // Systems forget then what they could not write, and the next sync succeeds without it.
        file.unsynced.clear();
        return outcome;
    }
    // The power may go before anything of it is done, or when all is and nobody was told.
    const bool ends = isCutNow();
    if (!m_liesAboutSync && (!ends || m_cutSeed % 2 == 0)) {
        for (const DiskFile::Change &change : file.unsynced) {
            if (change.isTruncation) {
                file.durable.resize(change.offset);
                continue;
            }
            const std::uint64_t end = change.offset + change.bytes.size();
            file.durable.resize(std::max<std::uint64_t>(file.durable.size(), end));
            file.durable.replace(change.offset, change.bytes.size(), change.bytes);
        }
        file.unsynced.clear();
        if (withFolder)
            syncFolder();
    }
    if (ends)
        cut(m_cutSeed);
    return ends ? DiskOutcome::Gone : DiskOutcome::Done;
}

void MemoryDisk::syncFolder()
{
    m_durableNames = m_names;
    m_unsyncedNames.clear();
}

DiskOutcome MemoryDisk::remove(const std::string &name, bool withFolder)
{
    const std::lock_guard guard(m_mutex);
    if (const DiskOutcome outcome = judge(DiskCall::Remove); outcome != DiskOutcome::Done)
        return outcome;
    const bool ends = isCutNow();
    if (m_names.erase(name) > 0)
        m_unsyncedNames.push_back({.name = name, .file = nullptr});
    if (withFolder && !ends && !m_liesAboutSync)
        syncFolder();
    if (ends)
        cut(m_cutSeed);
    return ends ? DiskOutcome::Gone : DiskOutcome::Done;
}

DiskOutcome MemoryDisk::shareMemory()
{
    const std::lock_guard guard(m_mutex);
    return judge(DiskCall::SharedMemory);
}

bool MemoryDisk::has(const std::string &name)
{
    const std::lock_guard guard(m_mutex);
    return m_names.contains(name);
}

std::uint64_t MemoryDisk::sizeOf(const DiskFile &file)
{
    const std::lock_guard guard(m_mutex);
    return file.content.size();
}

// ---- what happens to it --------------------------------------------------------------------------------------------

void MemoryDisk::fail(const DiskFault &fault)
{
    const std::lock_guard guard(m_mutex);
    m_fault = fault;
    m_hasFailed = false;
}

void MemoryDisk::heal()
{
    const std::lock_guard guard(m_mutex);
    m_fault.reset();
}

void MemoryDisk::cutPowerAt(int call, std::uint32_t seed)
{
    const std::lock_guard guard(m_mutex);
    m_cutAt = call;
    m_cutSeed = seed;
}

void MemoryDisk::cutPower(std::uint32_t seed)
{
    const std::lock_guard guard(m_mutex);
    if (!m_isOff)
        cut(seed);
}

// What is left is made ready at once: those who still have files open see errors, whatever they try.
void MemoryDisk::cut(std::uint32_t seed)
{
    LastMoments moments(seed);
    for (const NameChange &change : m_unsyncedNames) {
        if (!moments.keeps())
            continue;
        if (change.file)
            m_durableNames[change.name] = change.file;
        else
            m_durableNames.erase(change.name);
    }
    m_names.clear();
    for (const auto &[name, file] : m_durableNames) {
        auto left = std::make_shared<DiskFile>();
        left->durable = file->durable;
        for (const DiskFile::Change &change : file->unsynced)
            moments.apply(change, left->durable);
        left->content = left->durable;
        m_names[name] = std::move(left);
    }
    syncFolder();
    m_isOff = true;
    m_cutAt = 0;
}

void MemoryDisk::kill()
{
    const std::lock_guard guard(m_mutex);
    if (!m_isOff)
        endProcess();
}

void MemoryDisk::endProcess()
{
    std::map<const DiskFile *, File> left;
    const auto leftOf = [&left](File &file) {
        if (!file)
            return;
        File &copy = left[file.get()];
        if (!copy) {
            copy = std::make_shared<DiskFile>();
            copy->content = file->content;
            copy->durable = file->durable;
            copy->unsynced = file->unsynced;
        }
        file = copy;
    };
    for (auto *names : {&m_names, &m_durableNames}) {
        for (auto &[name, file] : *names)
            leftOf(file);
    }
    for (NameChange &change : m_unsyncedNames)
        leftOf(change.file);
    m_isOff = true;
    m_cutAt = 0;
}

void MemoryDisk::turnOn()
{
    const std::lock_guard guard(m_mutex);
    m_isOff = false;
    m_fault.reset();
}

// ---- all of it -----------------------------------------------------------------------------------------------------

MemoryDisk::Image MemoryDisk::image()
{
    const std::lock_guard guard(m_mutex);
    Image image;
    for (const auto &[name, file] : m_names)
        image[name] = file->content;
    return image;
}

void MemoryDisk::load(const Image &image)
{
    const std::lock_guard guard(m_mutex);
    m_names.clear();
    for (const auto &[name, content] : image) {
        auto file = std::make_shared<DiskFile>();
        file->content = content;
        file->durable = content;
        m_names[name] = std::move(file);
    }
    syncFolder();
    m_fault.reset();
    m_hasFailed = false;
    m_isOff = false;
    m_cutAt = 0;
    m_changes = 0;
    m_calls = {};
}

void MemoryDisk::rewrite(const std::string &name)
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_names.find(name);
    if (found == m_names.end())
        return;
    found->second->durable = found->second->content;
    found->second->unsynced.clear();
}

} // namespace Parlance::Testing
