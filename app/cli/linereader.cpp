// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/linereader.h"

#include <QMutex>
#include <QSemaphore>

#include <array>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#include <cerrno>
#endif

namespace Parlance {

namespace {

/// 0 at the end. Not through stdio: its lock would be held while this waits, and exit() wants it.
qsizetype readStandardInput(char *buffer, std::size_t size)
{
#ifdef Q_OS_WIN
    return _read(0, buffer, static_cast<unsigned>(size));
#else
    ssize_t got = 0;
    do {
        got = ::read(STDIN_FILENO, buffer, size);
    } while (got < 0 && errno == EINTR);
    return got;
#endif
}

} // namespace

/// What the reading thread and its owner have in common. The thread may wait in read() for ever, so it is not joined: it
/// holds on to this, and finds out here that its owner is gone.
struct LineReader::Shared
{
    explicit Shared(LineReader *reader, int window) : owner(reader), credits(window) { }

    QMutex mutex;
    LineReader *owner;
    QSemaphore credits;

    bool deliver(const QByteArray &line)
    {
        credits.acquire();
        const QMutexLocker lock(&mutex);
        return owner
            && QMetaObject::invokeMethod(
                   owner, [reader = owner, line] { Q_EMIT reader->lineRead(line); }, Qt::QueuedConnection);
    }
    void end()
    {
        const QMutexLocker lock(&mutex);
        if (owner)
            QMetaObject::invokeMethod(owner, &LineReader::ended, Qt::QueuedConnection);
    }
    void run()
    {
        std::array<char, 65'536> buffer{};
        QByteArray rest;
        while (true) {
            const qsizetype got = readStandardInput(buffer.data(), buffer.size());
            if (got <= 0)
                break;
            rest.append(buffer.data(), got);
            qsizetype begin = 0;
            for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', begin)) {
                const bool crlf = end > begin && rest[end - 1] == '\r';
                if (!deliver(rest.mid(begin, end - begin - (crlf ? 1 : 0))))
                    return;
                begin = end + 1;
            }
            rest.remove(0, begin);
        }
        if (!rest.isEmpty() && !deliver(rest))
            return;
        end();
    }
};

LineReader::LineReader(int window, QObject *parent) : QObject(parent), m_shared(std::make_shared<Shared>(this, window))
{
}

LineReader::~LineReader()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->owner = nullptr;
    m_shared->credits.release();
}

void LineReader::start()
{
    std::thread([shared = m_shared] { shared->run(); }).detach();
}

void LineReader::answered()
{
    m_shared->credits.release();
}

} // namespace Parlance
