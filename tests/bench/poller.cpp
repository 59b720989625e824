// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/poller.h"

#include "tests/bench/wireclient.h"

#include <sys/epoll.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace Parlance::Bench {

namespace {

epoll_event eventFor(WireClient &client, bool writing)
{
    return {.events = writing ? EPOLLIN | EPOLLOUT : EPOLLIN, .data = {.ptr = &client}};
}

} // namespace

Poller::Poller() : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    // The kernel may else be 50 us late with a wait that ends by its time: prctl(2).
    prctl(PR_SET_TIMERSLACK, 1);
}

Poller::~Poller()
{
    ::close(m_epoll);
}

void Poller::serve(qint64 waitNs)
{
    std::array<epoll_event, 256> events{};
    const timespec wait{.tv_sec = waitNs / 1'000'000'000, .tv_nsec = waitNs % 1'000'000'000};
    const int count = epoll_pwait2(m_epoll, events.data(), static_cast<int>(events.size()), &wait, nullptr);
    for (int i = 0; i < count; ++i)
        static_cast<WireClient *>(events.at(static_cast<std::size_t>(i)).data.ptr)->ready();
    flush();
}

void Poller::flush()
{
    // By index: what is sent may be answered by more to send only in the next turn, but nobody has to promise that here.
    for (std::size_t i = 0; i < m_withOutput.size(); ++i)
        m_withOutput[i]->flush();
    m_withOutput.clear();
}

void Poller::pass(double seconds)
{
    const qint64 end = nowNs() + static_cast<qint64>(seconds * 1e9);
    until([end] { return nowNs() >= end; }, "the end of a pause");
}

qint64 Poller::nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

void Poller::add(int socket, WireClient &client)
{
    epoll_event event = eventFor(client, true);
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
}

void Poller::watch(int socket, WireClient &client, bool writing)
{
    epoll_event event = eventFor(client, writing);
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, socket, &event);
}

void Poller::remove(int socket, WireClient &client)
{
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, socket, nullptr);
    std::erase(m_withOutput, &client);
}

} // namespace Parlance::Bench
