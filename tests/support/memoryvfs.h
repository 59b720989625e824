// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "memorydisk.h"

#include <sqlite3.h>

namespace Parlance::Testing {

/// While it lives, every database that this process opens is on `disk`, whatever its path: SQLite's default file system
/// (sqlite.org/vfs.html). What the disk promises is what SQLite's own file system for Unix promises. The program links the SQLite that Qt's driver
/// uses: libsqlite3, or libsqlcipher where there are clients. One at a time; connections end before it does.
class MemoryVfs
{
public:
    explicit MemoryVfs(MemoryDisk &disk);
    MemoryVfs(const MemoryVfs &) = delete;
    MemoryVfs &operator=(const MemoryVfs &) = delete;
    ~MemoryVfs();

private:
    sqlite3_vfs m_vfs{};
};

} // namespace Parlance::Testing
