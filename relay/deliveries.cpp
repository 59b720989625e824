// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/deliveries.h"

#include "protocol/limits.h"

#include <algorithm>
#include <utility>

namespace Parlance {

namespace {

// What one page of the log may weigh, so that a thousand slow readers of large messages do not fill the memory.
constexpr qint64 pageBytes = 256 * 1024;
constexpr int smallestPage = 8;

} // namespace

bool Deliveries::hasRoom() const
{
    return m_inFlight < Limits::deliveriesInFlight && m_sink.mayDeliver();
}

void Deliveries::begin(const std::vector<Start> &starts)
{
    m_begun = true;
    for (const Start &start : starts) {
        // A track that is there already was made by an entry committed since; what waited is before that.
        Track &track = m_tracks[start.conversation.value()];
        track.scanned = start.after;
        track.previous = start.after;
        track.head = std::max(track.head, start.head);
        track.caughtUpAt = track.head;
        m_notCaughtUp += track.head > 0 ? 1 : 0;
    }
    const bool nothingWaits = m_notCaughtUp == 0;
    for (auto &[conversation, track] : m_tracks) {
        if (track.scanned < track.head)
            fallBehind(ConversationId(conversation), track);
        noteCaughtUp(track);
    }
    if (nothingWaits)
        m_sink.caughtUp();
    pump();
}

Deliveries::Track &Deliveries::trackFor(const LogEntry &entry)
{
    const auto [found, isNew] = m_tracks.try_emplace(entry.conversation.value());
    Track &track = found->second;
    if (isNew) {
        // Nothing waited in this conversation, so the device's mark is at the entry before.
        track.scanned = entry.sequence - 1;
        track.previous = track.scanned;
        track.head = track.scanned;
    }
    return track;
}

void Deliveries::appended(const LogEntry &entry)
{
    Track &track = trackFor(entry);
    if (entry.sequence <= track.head)
        return;
    const bool atTail = m_begun && track.scanned == track.head && entry.sequence == track.head + 1;
    const bool forThisDevice = !entry.headerFor(m_device).isEmpty();
    track.head = entry.sequence;
    if (track.scanned >= track.head)
        return; // a page that was read after the commit had it
    if (atTail && (!forThisDevice || hasRoom())) {
        track.scanned = entry.sequence;
        if (forThisDevice)
            send(track, entry);
    } else if (m_begun) {
        fallBehind(entry.conversation, track);
        pump();
    }
}

void Deliveries::send(Track &track, const LogEntry &entry)
{
    track.inFlight.push_back(entry.sequence);
    ++m_inFlight;
    m_sink.deliver(entry, track.previous);
    track.previous = entry.sequence;
}

void Deliveries::fallBehind(ConversationId conversation, Track &track)
{
    if (std::exchange(track.queued, true))
        return;
    m_behind.push_back(conversation);
}

void Deliveries::pump()
{
    if (!m_begun || m_reading || m_behind.empty() || !hasRoom())
        return;
    const ConversationId conversation = m_behind.front();
    const int room = Limits::deliveriesInFlight - m_inFlight;
    m_reading = true;
    m_sink.readLog(conversation, m_tracks[conversation.value()].scanned, std::min(room, m_pageLimit));
}

void Deliveries::logRead(ConversationId conversation, const std::optional<LogPage> &page)
{
    m_reading = false;
    if (!page)
        return;
    Track &track = m_tracks[conversation.value()];
    m_behind.pop_front();
    track.queued = false;
    sendPage(conversation, track, *page);
    if (track.scanned < track.head)
        fallBehind(conversation, track);
    noteCaughtUp(track);
    pump();
}

void Deliveries::sendPage(ConversationId conversation, Track &track, const LogPage &page)
{
    qint64 bytes = 0;
    for (const LogItem &item : page.items) {
        if (item.entry) {
            bytes += item.entry->body.size();
            send(track, *item.entry);
        } else {
            m_sink.expired(conversation, item.first, item.last);
            track.previous = item.last;
        }
    }
    // A page is only asked for where the log is known to go on; one without progress would be asked for again for ever.
    track.scanned = page.through > track.scanned ? page.through : track.head;
    if (bytes > 0) {
        const qint64 fitting = pageBytes * static_cast<qint64>(page.items.size()) / bytes;
        m_pageLimit = static_cast<int>(std::clamp<qint64>(fitting, smallestPage, Limits::deliveriesInFlight));
    }
}

void Deliveries::noteCaughtUp(Track &track)
{
    if (track.caughtUpAt == 0 || track.scanned < track.caughtUpAt)
        return;
    track.caughtUpAt = 0;
    if (--m_notCaughtUp == 0)
        m_sink.caughtUp();
}

void Deliveries::acknowledged(ConversationId conversation, Sequence through)
{
    const auto found = m_tracks.find(conversation.value());
    if (found == m_tracks.end())
        return;
    std::deque<Sequence> &inFlight = found->second.inFlight;
    while (!inFlight.empty() && inFlight.front() <= through) {
        inFlight.pop_front();
        --m_inFlight;
    }
    pump();
}

std::optional<Sequence> Deliveries::sentThrough(ConversationId conversation) const
{
    const auto found = m_tracks.find(conversation.value());
    if (found == m_tracks.end())
        return {};
    return found->second.scanned;
}

} // namespace Parlance
