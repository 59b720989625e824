// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultproxy.h"

#include "tests/support/proxylink.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace Parlance::Testing {

namespace {

// A link that ends removes itself from the list, so a copy of the list is walked.
template <typename Action>
void forEach(const std::vector<std::unique_ptr<ProxyLink>> &links, Action action)
{
    std::vector<ProxyLink *> all;
    std::ranges::transform(links, std::back_inserter(all), &std::unique_ptr<ProxyLink>::get);
    std::ranges::for_each(all, action);
}

} // namespace

FaultProxy::FaultProxy(quint16 relayPort, QObject *parent) : QTcpServer(parent), m_relayPort(relayPort)
{
    setReachable(true);
}

FaultProxy::~FaultProxy()
{
    close();
    reset();
}

QString FaultProxy::throughProxy(const QString &inviteLink) const
{
    QUrl url(inviteLink);
    url.setPort(m_port);
    return url.toString(QUrl::FullyEncoded);
}

void FaultProxy::setFaults(const NetworkFaults &faults)
{
    m_faults = faults;
    forEach(m_links, [](ProxyLink *link) { link->pump(); });
}

void FaultProxy::setReachable(bool reachable)
{
    if (!reachable) {
        close();
        return cut();
    }
    if (!listen(QHostAddress::LocalHost, m_port))
        qFatal("The proxy cannot listen: %s", qPrintable(errorString()));
    m_port = serverPort();
}

void FaultProxy::cut()
{
    forEach(m_links, [](ProxyLink *link) { link->cut(); });
}

void FaultProxy::reset()
{
    forEach(m_links, [](ProxyLink *link) { link->reset(); });
}

void FaultProxy::halfClose()
{
    forEach(m_links, [](ProxyLink *link) { link->halfClose(); });
}

void FaultProxy::halfCloseToRelay()
{
    forEach(m_links, [](ProxyLink *link) { link->halfCloseToRelay(); });
}

void FaultProxy::loseNextAnswer()
{
    m_losing = true;
}

bool FaultProxy::takeLoss()
{
    if (!m_losing)
        return false;
    m_losing = false;
    ++m_answersLost;
    return true;
}

void FaultProxy::incomingConnection(qintptr descriptor)
{
    ++m_connectionsSoFar;
    m_links.push_back(std::make_unique<ProxyLink>(*this, descriptor, m_relayPort));
}

void FaultProxy::remove(ProxyLink *link)
{
    const auto found = std::ranges::find(m_links, link, &std::unique_ptr<ProxyLink>::get);
    if (found == m_links.end())
        return;
    // Its own signal may be on the stack, and what it wrote last may still be on its way out.
    found->release()->deleteLater();
    m_links.erase(found);
}

} // namespace Parlance::Testing
