// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded into a program before the C library (LD_PRELOAD): while the file that PARLANCE_SYNC_FAILS names is there, nothing
// can be synced, as on a disk that is dying; while the one is there that PARLANCE_SYNC_HANGS names, no sync ends, as on a network
// disk that is away. A file of that name with ".now" at its end says that one is under way.

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <cerrno>
#include <cstdlib>
#include <string>

namespace {

bool fails()
{
    const char *name = std::getenv("PARLANCE_SYNC_FAILS");
    const int before = errno;
    const bool isThere = name && access(name, F_OK) == 0;
    errno = isThere ? EIO : before;
    return isThere;
}

void hang()
{
    const char *name = std::getenv("PARLANCE_SYNC_HANGS");
    const int before = errno;
    while (name && access(name, F_OK) == 0) {
        close(open((std::string(name) + ".now").c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
        usleep(10'000);
    }
    errno = before;
}

} // namespace

extern "C" int fsync(int descriptor)
{
    hang();
    return fails() ? -1 : static_cast<int>(syscall(SYS_fsync, descriptor));
}

extern "C" int fdatasync(int descriptor)
{
    hang();
    return fails() ? -1 : static_cast<int>(syscall(SYS_fdatasync, descriptor));
}
