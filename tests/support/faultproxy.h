// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QTcpServer>

#include <memory>
#include <utility>
#include <vector>

namespace Parlance::Testing {

class ProxyLink;

/// How a bad network treats bytes.
struct NetworkFaults
{
    int delayMs = 0;
    int jitterMs = 0; ///< up to so much more, another time for each piece: connections overtake each other
    int bytesPerSecond = 0; ///< 0: as fast as it goes
    bool blackHole = false; ///< nothing arrives any more, nobody is told
    // Which way all of these happen.
    bool toRelay = true;
    bool toClient = true;
    /// After so many bytes from the relay, or from the client, the connection is reset; -1: never.
    qint64 resetAfter = -1;
    qint64 resetAfterSent = -1;
};

/// A bad network between clients and a relay: a TCP proxy on the loopback interface whose behaviour the test changes while
/// connections run through it. Belongs to the test's thread and needs its event loop.
class FaultProxy : public QTcpServer
{
    Q_OBJECT

public:
    explicit FaultProxy(quint16 relayPort, QObject *parent = nullptr);
    ~FaultProxy() override;

    /// The link with this proxy's port in place of the relay's.
    [[nodiscard]] QString throughProxy(const QString &inviteLink) const;

    /// From now on, for connections there are and to come.
    void setFaults(const NetworkFaults &faults);
    [[nodiscard]] const NetworkFaults &faults() const { return m_faults; }
    /// False: new connections are refused (the listening socket is closed) and those there are cut.
    void setReachable(bool reachable);

    /// Closes every connection in good order, in the middle of whatever is under way.
    void cut();
    /// The same with RST, what was under way thrown away.
    void reset();
    /// Tells the clients that the relay will say nothing more, and goes on listening to them.
    void halfClose();
    /// Tells the relay that the clients will say nothing more, and lets it go on talking.
    void halfCloseToRelay();
    /// The next bytes from the relay to any client are thrown away and that connection reset: an answer is lost after the
    /// relay has acted.
    void loseNextAnswer();
    /// One bit of the next bytes from the relay to any client arrives as another one.
    void spoilNextAnswer() { m_spoiling = true; }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int connections() const { return static_cast<int>(m_links.size()); }
    [[nodiscard]] int connectionsSoFar() const { return m_connectionsSoFar; }
    [[nodiscard]] int answersLost() const { return m_answersLost; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class ProxyLink;
    void remove(ProxyLink *link);
    [[nodiscard]] bool takeLoss();
    [[nodiscard]] bool takeSpoiling() { return std::exchange(m_spoiling, false); }

    quint16 m_relayPort;
    quint16 m_port = 0;
    NetworkFaults m_faults;
    QRandomGenerator m_random{1};
    bool m_losing = false;
    bool m_spoiling = false;
    int m_answersLost = 0;
    int m_connectionsSoFar = 0;
    std::vector<std::unique_ptr<ProxyLink>> m_links;
};

} // namespace Parlance::Testing
