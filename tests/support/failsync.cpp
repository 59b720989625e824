// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded into a program before the C library (LD_PRELOAD): while the file that PARLANCE_SYNC_FAILS names is there, nothing
// can be synced, as on a disk that is dying.

#include <sys/syscall.h>
#include <unistd.h>
#include <cerrno>
#include <cstdlib>

namespace {

bool fails()
{
    const char *name = std::getenv("PARLANCE_SYNC_FAILS");
    const int before = errno;
    const bool isThere = name && access(name, F_OK) == 0;
    errno = isThere ? EIO : before;
    return isThere;
}

} // namespace

extern "C" int fsync(int descriptor)
{
    return fails() ? -1 : static_cast<int>(syscall(SYS_fsync, descriptor));
}

extern "C" int fdatasync(int descriptor)
{
    return fails() ? -1 : static_cast<int>(syscall(SYS_fdatasync, descriptor));
}
