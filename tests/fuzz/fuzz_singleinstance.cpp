// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a second start of the program (or anybody on this computer's account) says to the first by its local socket.

#include "app/singleinstance.h"
#include "harness.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QLocalSocket>

using namespace Parlance;

namespace {

constexpr qsizetype longestLink = 4096;
constexpr qint64 patienceMs = 10'000;

/// Speaks to the first instance, which lives as long as this process.
class Second
{
public:
    Second()
    {
        m_first.listen();
        QObject::connect(&m_first, &SingleInstance::started, [this](const QString &link) {
            ++m_started;
            m_longest = std::max(m_longest, link.size());
        });
    }

    void say(Fuzz::Input &input)
    {
        m_started = 0;
        m_longest = 0;
        QLocalSocket socket;
        socket.connectToServer(name());
        Fuzz::require(socket.waitForConnected(), "the first instance listens");
        bool lineEnded = false;
        while (!input.isEmpty() && socket.state() == QLocalSocket::ConnectedState) {
            const QByteArray piece = input.field();
            lineEnded = lineEnded || piece.contains('\n');
            socket.write(piece);
            socket.flush();
            QCoreApplication::processEvents();
        }
        socket.disconnectFromServer();
        QElapsedTimer waited;
        waited.start();
        while (socket.state() != QLocalSocket::UnconnectedState && waited.elapsed() < patienceMs)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        Fuzz::require(m_started <= 1, "a start is told once");
        Fuzz::require(m_started == 0 || lineEnded, "only a whole line is a link");
        Fuzz::require(m_longest <= longestLink, "a link beyond the limit is not handed on");
    }

private:
    [[nodiscard]] static QString folder() { return Fuzz::scratchFile(QStringLiteral("profile")); }
    /// As SingleInstance names the socket of a folder.
    [[nodiscard]] static QString name()
    {
        const QByteArray hash = QCryptographicHash::hash(folder().toUtf8(), QCryptographicHash::Sha256);
        return QStringLiteral("parlance-") + QString::fromLatin1(hash.first(10).toHex());
    }

    SingleInstance m_first{folder()};
    int m_started = 0;
    qsizetype m_longest = 0;
};

} // namespace

QByteArrayList Fuzz::seeds()
{
    const QByteArray link("parlance://relay.example.org:7667/join?token=abc");
    return {field(link + '\n'),
            field("\n"),
            field(link.first(10)) + field(link.sliced(10) + '\n'),
            field("one\ntwo\n") + field("three\n"),
            field(QByteArray(5000, 'a')),
            field(QByteArray(5000, 'a') + '\n')};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Second second;
    Fuzz::Input input(data, size);
    second.say(input);
    return 0;
}
