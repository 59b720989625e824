// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

#include <memory>
#include <vector>

namespace Parlance::Testing {

class ProxyLink;

/// How a bad network treats bytes; the same both ways unless it says otherwise.
struct NetworkFaults
{
    int delayMs = 0;
    int bytesPerSecond = 0; ///< 0: as fast as it goes
    bool blackHole = false; ///< nothing arrives any more, nobody is told
    /// After so many bytes from the relay the connection is reset; -1: never.
    qint64 resetAfter = -1;
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
    /// The next bytes from the relay to any client are thrown away and that connection reset: an answer is lost after the
    /// relay has acted.
    void loseNextAnswer();

    [[nodiscard]] int connections() const { return static_cast<int>(m_links.size()); }
    [[nodiscard]] int connectionsSoFar() const { return m_connectionsSoFar; }
    [[nodiscard]] int answersLost() const { return m_answersLost; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class ProxyLink;
    void remove(ProxyLink *link);
    [[nodiscard]] bool takeLoss();

    quint16 m_relayPort;
    quint16 m_port = 0;
    NetworkFaults m_faults;
    bool m_losing = false;
    int m_answersLost = 0;
    int m_connectionsSoFar = 0;
    std::vector<std::unique_ptr<ProxyLink>> m_links;
};

} // namespace Parlance::Testing
