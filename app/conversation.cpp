// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversation.h"

#include "app/disappeartext.h"
#include "app/errortext.h"
#include "app/person.h"
#include "protocol/limits.h"

namespace Parlance {

Conversation::Conversation(const ConversationRecord &record, Account &account, const Clock &clock,
                           const TimeText &timeText, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_account(account)
    , m_clock(clock)
    , m_timeText(timeText)
    , m_keys(new PeerKeys(record, account, this))
    , m_delivery(new DeliveryInfo(record, account, clock, timeText, this))
    , m_search(new ConversationSearch(
          [&account, id = record.id](const QString &words) { return account.searchIn(id, words); }, this))
    , m_aim(new ComposerAim(this))
    , m_draft(record.draft)
{
    const auto fetch = [&account, id = record.id](const Page &page) { return account.history(id, page); };
    m_messages = new MessageListModel(record, fetch, clock, timeText, this);
    m_selection = new MessageSelection(record.id, *m_messages, this);
    connect(m_messages, &MessageListModel::readFailed, this,
            [this](const Error &error) { setErrorText(Parlance::errorText(error).all()); });
    connect(m_messages, &MessageListModel::around, this, [this] {
        if (const int row = m_messages->rowOf(std::exchange(m_wanted, {}).toString()); row >= 0)
            Q_EMIT showMessage(row);
    });
    connect(m_search, &ConversationSearch::placeWanted, this,
            [this](const MessagePlace &place) { goTo(place.id, place.position); });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(1000);
    connect(&m_draftTimer, &QTimer::timeout, this, &Conversation::storeDraft);
}

Conversation::~Conversation()
{
    close();
}

void Conversation::close()
{
    if (std::exchange(m_closed, true))
        return;
    tellTyping(false);
    if (m_draftTimer.isActive())
        storeDraft();
}

void Conversation::open()
{
    if (m_record.markedUnread)
        m_account.setMarkedUnread(m_record.id, false);
    m_messages->open();
    if (!m_record.self)
        m_keys->read();
}

QString Conversation::conversationId() const
{
    return idText(m_record.id);
}

QString Conversation::peerId() const
{
    return idText(m_record.peer);
}

QString Conversation::initials() const
{
    return initialsOf(m_record.peerName);
}

int Conversation::hue() const
{
    return hueOf(m_record.peer);
}

bool Conversation::isOnline() const
{
    return m_presence.online && !m_record.gone;
}

QString Conversation::presenceText() const
{
    if (m_record.gone)
        return {};
    return m_timeText.presence(m_presence.online, m_presence.lastSeen, m_clock.nowMs());
}

QString Conversation::disappearingText() const
{
    return Parlance::disappearingText(m_record.disappearsAfter);
}

QString Conversation::cannotWriteText() const
{
    if (m_record.canWrite)
        return {};
    if (m_record.self)
        return tr("This device is not linked to your others yet.");
    if (m_record.gone)
        return tr("%1 has deleted the account. The history stays here.").arg(m_record.peerName);
    if (m_record.blocked)
        return tr("You have blocked %1.").arg(m_record.peerName);
    return tr("You and %1 are not contacts at present.").arg(m_record.peerName);
}

// ---- composing -----------------------------------------------------------------------------------------------------

void Conversation::setDraft(const QString &text)
{
    if (m_draft == text)
        return;
    m_draft = text;
    if (!m_aim->isEditing()) {
        m_draftTimer.start();
        tellTyping(!text.trimmed().isEmpty());
    }
    Q_EMIT draftChanged();
}

void Conversation::storeDraft()
{
    m_draftTimer.stop();
    m_account.setDraft(m_record.id, m_aim->isEditing() ? m_begun : m_draft);
}

void Conversation::tellTyping(bool typing)
{
    if (m_record.self)
        return;
    // The account limits how often "typing" is really told; "no longer" is told once.
    if (typing || m_tellsTyping)
        m_account.setTyping(m_record.id, typing);
    m_tellsTyping = typing;
}

int Conversation::bytesLeft(const QString &text) const
{
    return static_cast<int>(Limits::textBytes - text.trimmed().toUtf8().size());
}

bool Conversation::canSend(const QString &text) const
{
    return m_record.canWrite && !text.trimmed().isEmpty() && bytesLeft(text) >= 0;
}

void Conversation::send(const QString &text)
{
    if (!canSend(text))
        return;
    setErrorText({});
    if (m_aim->isEditing())
        return sendEdit(text.trimmed());
    const MessageTarget answered = m_aim->isReplying() ? m_aim->message().name() : MessageTarget();
    leaveAim();
    // The composer is empty at once, so that nothing typed from now on can be lost; a refusal brings the text back.
    // The stored draft goes when the message is stored.
    setDraft({});
    m_messages->setUnreadAfter({});
    if (m_messages->hasNewer())
        m_messages->loadNewest();
    const QString body = text.trimmed();
    m_account.send(m_record.id, body, answered).then(this, [this, body](const Result<MessageRecord> &result) {
        if (result) {
            Q_EMIT sent();
            return;
        }
        setErrorText(Parlance::errorText(result.error()).all());
        setDraft(m_draft.isEmpty() ? body : body + u'\n' + m_draft);
    });
}

void Conversation::resend(const QString &messageId)
{
    answer(m_account.resend(m_record.id, MessageId::fromString(messageId)));
}

void Conversation::discard(const QString &messageId)
{
    setErrorText({});
    answer(m_account.discard(m_record.id, MessageId::fromString(messageId)));
}

void Conversation::answer(QFuture<Result<MessageRecord>> result)
{
    setErrorText({});
    result.then(this, [this](const Result<MessageRecord> &message) {
        if (!message)
            setErrorText(Parlance::errorText(message.error()).all());
    });
}

void Conversation::answer(QFuture<Result<void>> result)
{
    result.then(this, [this](const Result<void> &done) {
        if (!done)
            setErrorText(Parlance::errorText(done.error()).all());
    });
}

void Conversation::clearError()
{
    setErrorText({});
}

void Conversation::setErrorText(const QString &text)
{
    if (std::exchange(m_errorText, text) != text)
        Q_EMIT errorTextChanged();
}

// ---- reading -------------------------------------------------------------------------------------------------------

void Conversation::goTo(const QString &messageId)
{
    const MessageId id = MessageId::fromString(messageId);
    goTo(id, m_messages->positionOf(id));
}

void Conversation::goTo(const MessageId &message, quint64 position)
{
    if (const int row = m_messages->rowOf(message.toString()); row >= 0) {
        Q_EMIT showMessage(row);
    } else if (position > 0) {
        m_wanted = message;
        m_messages->loadAround(position);
    }
}

void Conversation::goToDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return;
    m_account.firstSince(m_record.id, m_timeText.startOf(date))
        .then(this, [this](const Result<std::optional<MessagePlace>> &place) {
            if (!place)
                setErrorText(Parlance::errorText(place.error()).all());
            else if (*place)
                goTo((*place)->id, (*place)->position);
            else
                Q_EMIT endWanted();
        });
}

void Conversation::markVisible(int lastRow)
{
    m_visibleRow = lastRow;
    m_messages->setViewedRow(lastRow);
    if (m_attended)
        readThrough(lastRow);
}

void Conversation::setAttended(bool attended)
{
    m_attended = attended;
    if (attended)
        readThrough(m_visibleRow);
}

void Conversation::readThrough(int row)
{
    // Messages of one's own that still wait have no place in the log yet.
    const MessageRecord *record = m_messages->recordAt(row);
    while (record && record->sequence == 0)
        record = m_messages->recordAt(--row);
    if (!record || record->sequence <= m_record.ownRead)
        return;
    m_record.ownRead = record->sequence;
    m_account.markRead(m_record.id, record->sequence);
}

// ---- what was committed --------------------------------------------------------------------------------------------

void Conversation::apply(const Changes &changes)
{
    const auto isNewHere = [&](const MessageRecord &message) {
        return message.conversation == m_record.id && changes.arrived.contains(message.id);
    };
    if (!m_attended && m_record.unread == 0 && std::ranges::any_of(changes.messages, isNewHere))
        m_messages->setUnreadAfter(m_record.ownRead);
    const auto record = std::ranges::find(changes.conversations, m_record.id, &ConversationRecord::id);
    if (record != changes.conversations.end())
        setRecord(*record);
    m_messages->apply(changes);
    m_selection->apply(changes);
    applyAmendments(changes);
    if (!m_record.self)
        m_keys->apply(changes);
    m_delivery->apply(changes);
    const auto isHere = [this](const auto &place) { return place.first == m_record.id; };
    if (changes.everything || std::ranges::contains(changes.messages, m_record.id, &MessageRecord::conversation)
        || std::ranges::any_of(changes.vacated, isHere))
        m_search->refresh();
}

void Conversation::setRecord(const ConversationRecord &record)
{
    const Sequence ownRead = std::max(m_record.ownRead, record.ownRead);
    m_record = record;
    m_record.ownRead = ownRead;
    m_messages->setConversation(record);
    m_keys->setConversation(record);
    m_delivery->setConversation(record);
    Q_EMIT changed();
    Q_EMIT presenceChanged();
}

void Conversation::setPresence(const PresenceRecord &presence)
{
    if (std::exchange(m_presence, presence) != presence)
        Q_EMIT presenceChanged();
}

void Conversation::setTyping(bool typing)
{
    if (std::exchange(m_typing, typing) != typing)
        Q_EMIT typingChanged();
}

void Conversation::retranslate()
{
    clearError();
    m_messages->refreshTimes(m_timeText);
    m_keys->retranslate();
    m_delivery->retranslate();
    m_search->retranslate();
    Q_EMIT changed();
}

void Conversation::refreshTimes(const TimeText &timeText, bool days)
{
    m_timeText = timeText;
    m_delivery->setTimeText(timeText);
    if (days)
        m_messages->refreshTimes(timeText);
    Q_EMIT presenceChanged();
}

} // namespace Parlance
