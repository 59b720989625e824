// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/talker.h"

namespace Parlance::Testing {

Talker::Talker(World &world, Ledger &ledger, const QString &profile, const QString &username,
               const QStringList &contacts)
    : m_ledger(ledger)
    , m_profile(profile)
    , m_username(username)
    , m_contacts(contacts)
    , m_process(world.profile(profile))
{
    m_process.keepEvents(false);
    m_process.onEvent([this](const QJsonObject &event) { take(event); });
}

void Talker::start()
{
    kill(); // what it still said belongs to the life that ends
    m_online = false;
    m_ending = false;
    m_asked = false;
    m_underWay = 0;
    m_accepted = 0;
    m_received = 0;
    m_printedNow.clear();
    // What a command waits for may take as long as the network is away.
    m_process.start(words("run --timeout 36000"));
}

void Talker::terminate()
{
    m_ending = true;
    m_process.terminate();
}

bool Talker::ended()
{
    // Nothing was asked of it for its own sake, so being interrupted is how it ends.
    const int code = m_process.waitForEnd();
    if (code == 0)
        return true;
    qWarning().noquote() << m_profile << "ended with" << code << m_process.complaint().right(2000);
    return false;
}

void Talker::write(const QString &to, qsizetype length)
{
    const QString text = QStringLiteral("%1 %2 ").arg(m_profile).arg(++m_written).leftJustified(length, u'.');
    m_ledger.wrote(m_profile, text);
    ++m_underWay;
    m_process.write({{QStringLiteral("command"), QStringLiteral("send")},
                     {QStringLiteral("name"), to},
                     {QStringLiteral("text"), text}});
}

void Talker::topUp(int underWay)
{
    while (isRunning() && m_underWay < underWay)
        write(m_contacts[m_written % m_contacts.size()]);
}

void Talker::askStatus()
{
    if (isRunning() && !std::exchange(m_asked, true))
        m_process.write({{QStringLiteral("command"), QStringLiteral("status")}});
}

void Talker::take(const QJsonObject &event)
{
    const QString name = textOf(event, "event");
    if (name == u"accepted") {
        ++m_accepted;
        m_ledger.accepted(m_username, event);
        qint64 &head = m_heads[textOf(event, "with")];
        head = std::max(head, event.value(u"seq").toInteger());
    } else if (name == u"done" || name == u"error") {
        takeAnswer(event);
    } else if (name == u"message") {
        takeMessage(event);
    } else if (name == u"connection") {
        m_online = textOf(event, "state") == u"online";
        m_queued = event.value(u"queued").toInt();
    } else if (name == u"marks") {
        m_heads.insert(textOf(event, "with"), event.value(u"head").toInteger());
    }
}

void Talker::takeAnswer(const QJsonObject &event)
{
    if (textOf(event, "command") == u"status")
        m_asked = false;
    if (textOf(event, "command") != u"send")
        return;
    --m_underWay;
    if (textOf(event, "event") == u"error" && !m_ending)
        m_wrong.append(m_profile + QStringLiteral(" could not send: ") + textOf(event, "message"));
}

void Talker::takeMessage(const QJsonObject &message)
{
    ++m_received;
    const QString id = textOf(message, "id");
    if (m_printedNow.contains(id))
        m_wrong.append(QStringLiteral("%1 printed message %2 twice").arg(m_profile, id));
    m_printedNow.insert(id);
    m_printed[textOf(message, "with")].insert(id);
}

QStringList Talker::judge(const QList<QJsonObject> &history) const
{
    QStringList wrong;
    for (const QJsonObject &message : history) {
        const QString id = textOf(message, "id");
        if (textOf(message, "from") != m_username && !m_printed.value(textOf(message, "with")).contains(id))
            wrong.append(QStringLiteral("%1 never printed message %2").arg(m_profile, id));
    }
    return wrong;
}

} // namespace Parlance::Testing
