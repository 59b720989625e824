// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/deliveryinfo.h"

#include "app/deliverytext.h"
#include "app/errortext.h"
#include "app/person.h"
#include "sync/account.h"

namespace Parlance {

namespace {

QString asSentence(QString text)
{
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

} // namespace

DeliveryInfo::DeliveryInfo(const ConversationRecord &record, Account &account, const Clock &clock,
                           const TimeText &timeText, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_clock(clock)
    , m_timeText(timeText)
    , m_conversation(record.id)
    , m_peer(titleOf(record))
{
}

void DeliveryInfo::setConversation(const ConversationRecord &record)
{
    m_peer = titleOf(record);
    // Marks moved: what was read before is no longer so.
    if (!m_completeness.isEmpty())
        readCompleteness();
}

void DeliveryInfo::retranslate()
{
    if (!m_completeness.isEmpty())
        readCompleteness();
    m_errorText.clear();
    Q_EMIT messageChanged();
}

void DeliveryInfo::apply(const Changes &changes)
{
    const std::pair place(m_conversation, m_details.message.position);
    const bool changed = std::ranges::contains(changes.messages, m_wanted, &MessageRecord::id);
    if (m_wanted.isValid() && (changed || changes.vacated.contains(place)))
        readMessage(messageId());
}

void DeliveryInfo::readCompleteness()
{
    m_account.completeness(m_conversation).then(this, [this](const Result<Completeness> &answer) {
        const QString text = answer ? completenessText(*answer, m_peer) : QString();
        if (std::exchange(m_completeness, text) != text)
            Q_EMIT completenessChanged();
    });
}

void DeliveryInfo::readMessage(const QString &messageId)
{
    const MessageId wanted = MessageId::fromString(messageId);
    if (m_wanted != wanted) {
        m_wanted = wanted;
        m_details = {};
        m_errorText.clear();
        Q_EMIT messageChanged();
    }
    m_account.messageDetails(m_conversation, wanted).then(this, [this, wanted](const Result<MessageDetails> &details) {
        if (wanted == m_wanted)
            takeMessage(details);
    });
}

void DeliveryInfo::takeMessage(const Result<MessageDetails> &details)
{
    m_details = details.value_or(MessageDetails());
    m_errorText = details ? QString() : Parlance::errorText(details.error()).all();
    Q_EMIT messageChanged();
}

QStringList DeliveryInfo::events() const
{
    QStringList texts;
    for (const DeliveryEvent &event : m_details.events)
        texts << eventText(event, m_peer);
    return texts;
}

QStringList DeliveryInfo::times() const
{
    QStringList texts;
    for (const DeliveryEvent &event : m_details.events)
        texts << (event.at > 0 ? asSentence(m_timeText.moment(event.at, m_clock.nowMs())) : QString());
    return texts;
}

QStringList DeliveryInfo::versions() const
{
    QStringList texts;
    for (const MessageVersion &version : m_details.versions)
        texts << version.text;
    return texts;
}

QStringList DeliveryInfo::versionTimes() const
{
    QStringList texts;
    for (const MessageVersion &version : m_details.versions)
        texts << asSentence(m_timeText.moment(version.at, m_clock.nowMs()));
    return texts;
}

QString DeliveryInfo::reach() const
{
    const auto all = static_cast<int>(m_details.devices.size());
    //: %1 how many of them have it
    return all == 0 ? QString() : tr("On %1 of %n device(s)", nullptr, all).arg(m_details.arrived);
}

QString DeliveryInfo::devices(bool arrived) const
{
    QStringList names;
    for (const DeviceProgress &device : m_details.devices) {
        if ((device.through > 0) == arrived)
            names << deviceText(device, m_peer);
    }
    return asSentence(names.join(tr(", ")));
}

QString DeliveryInfo::report() const
{
    QStringList lines{tr("Message %1").arg(messageId())};
    if (m_details.message.sequence > 0)
        //: %2 a name, or "Note to self"
        lines << tr("Number %1 in the conversation with %2").arg(m_details.message.sequence).arg(m_peer);
    const QStringList texts = events();
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const qint64 when = m_details.events.at(at).at;
        const QString time = when > 0 ? QDateTime::fromMSecsSinceEpoch(when, QTimeZone::UTC).toString(Qt::ISODateWithMs)
                                      : tr("time not known");
        lines << time + QStringLiteral("  ") + texts.at(at);
    }
    if (!reach().isEmpty())
        lines << reach() + QStringLiteral(": ") + present();
    if (!absent().isEmpty())
        lines << tr("Not yet on: %1").arg(absent());
    return lines.join(u'\n');
}

} // namespace Parlance
