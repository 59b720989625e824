// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sendcommand.h"

#include "app/cli/json.h"
#include "app/cli/linereader.h"

#include <algorithm>

namespace Parlance {

namespace {

// Enough to fill the way to the relay and back, little enough to stop soon when something is wrong.
constexpr int linesAhead = 256;

} // namespace

SendCommand::SendCommand(const QString &name, Say say, const std::optional<QStringList> &texts, Until until,
                         Session &session, Printer &printer)
    : Command(session, printer), m_name(name), m_say(std::move(say)), m_texts(texts), m_until(until)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &SendCommand::checkDeadline);
}

void SendCommand::start()
{
    if (!requireAccount())
        return;
    connect(&session(), &Session::committed, this, &SendCommand::settleAll);
    if (m_until == Until::Accepted) {
        failWithConnection();
        account().connectToRelay();
    }
    if (session().conversations().isEmpty())
        await(session().load(), [this] { resolve(m_until == Until::Accepted); });
    else
        resolve(m_until == Until::Accepted);
}

void SendCommand::resolve(bool mayConnect)
{
    if (const auto conversation = session().conversationWith(m_name))
        return begin(*conversation);
    if (mayConnect && m_name.compare(account().info().username, Qt::CaseInsensitive) == 0)
        return await(session().online(), [this] { beginNotes(); });
    // The other side may have accepted while this profile was away.
    if (mayConnect)
        return await(session().online(), [this] { await(session().load(), [this] { resolve(false); }); });
    fail(ErrorCode::NotAContact,
         QStringLiteral(
             "There is no conversation with %1: ask with 'contacts add', and wait until the request is accepted.")
             .arg(m_name));
}

/// To oneself: nobody has to be asked.
void SendCommand::beginNotes()
{
    await(account().openNotes(), [this](ConversationId) { await(session().load(), [this] { resolve(false); }); });
}

void SendCommand::begin(const ConversationRecord &conversation)
{
    m_conversation = conversation;
    if (!m_texts)
        return readLines();
    m_inputEnded = true;
    for (const QString &text : std::as_const(*m_texts))
        submit(text);
}

void SendCommand::readLines()
{
    m_lines = new LineReader(linesAhead, this);
    connect(m_lines, &LineReader::lineRead, this, [this](const QByteArray &line) {
        if (isFinished())
            return;
        if (line.isEmpty())
            m_lines->answered();
        else
            submit(QString::fromUtf8(line));
    });
    connect(m_lines, &LineReader::ended, this, [this] {
        m_inputEnded = true;
        finishIfComplete();
    });
    m_lines->start();
}

void SendCommand::submit(const QString &text)
{
    ++m_storing;
    await(m_say(account(), m_conversation.id, text), [this](const MessageRecord &message) { stored(message); });
}

void SendCommand::stored(const MessageRecord &message)
{
    --m_storing;
    if (m_until == Until::Accepted) {
        m_pending.push_back({message.id, QDeadlineTimer(session().timeoutMs())});
        if (!m_deadline.isActive())
            m_deadline.start(session().timeoutMs());
        const auto early = m_early.constFind(message.id);
        return settle(early == m_early.cend() ? message : *early);
    }
    if (m_lines)
        m_lines->answered();
    if (print(queuedJson(message, m_conversation.peerUsername)))
        finishIfComplete();
}

void SendCommand::settle(const MessageRecord &message)
{
    const auto pending = std::ranges::find(m_pending, message.id, &Pending::id);
    if (isFinished() || !message.mine || message.state == MessageState::Queued)
        return;
    if (pending == m_pending.end()) {
        if (m_storing > 0)
            m_early.insert(message.id, message);
        return;
    }
    m_pending.erase(pending);
    if (m_storing == 0)
        m_early.clear();
    if (message.state == MessageState::Failed)
        return fail(message.failure);
    if (!print(acceptedJson(message, m_conversation.peerUsername)))
        return;
    if (m_lines)
        m_lines->answered();
    finishIfComplete();
}

void SendCommand::settleAll(const Changes &changes)
{
    for (const MessageRecord &message : changes.messages + changes.amendments)
        settle(message);
    if (changes.everything && !m_pending.empty())
        readAgain();
}

void SendCommand::readAgain()
{
    for (const Pending &pending : m_pending) {
        await(account().messageDetails(m_conversation.id, pending.id),
              [this](const MessageDetails &details) { settle(details.message); });
    }
}

void SendCommand::checkDeadline()
{
    if (m_pending.empty())
        return;
    const QDeadlineTimer oldest = m_pending.front().deadline;
    if (!oldest.hasExpired())
        return m_deadline.start(static_cast<int>(oldest.remainingTime()) + 1);
    fail(ErrorCode::Timeout, stillQueued());
}

void SendCommand::finishIfComplete()
{
    if (m_inputEnded && m_storing == 0 && m_pending.empty())
        done();
}

void SendCommand::stop()
{
    if (m_pending.empty())
        return Command::stop();
    fail(ErrorCode::Cancelled, stillQueued());
}

QString SendCommand::stillQueued() const
{
    const auto count = m_pending.size();
    const QString what = count == 1
        ? QStringLiteral("The message stays")
        : QStringLiteral("%1 messages stay").arg(count);
    return QStringLiteral(
               "Not accepted by the relay yet. %1 in the outbox and will be sent when this profile connects next.")
        .arg(what);
}

} // namespace Parlance
