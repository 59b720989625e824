// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/cliprocess.h"
#include "tests/support/ledger.h"
#include "tests/support/world.h"

#include <QSet>

namespace Parlance::Testing {

/// Somebody at one device, a real parlance-cli, who writes as much as a test wants and notes what the program says. It may be
/// killed and started at any time: what was written before is never written again.
class Talker
{
public:
    Talker(World &world, Ledger &ledger, const QString &profile, const QString &username, const QStringList &contacts);

    void start();
    void kill() { m_process.kill(); }
    /// Asks it to end, as a person would; the exit code is looked at by ended().
    void terminate();
    /// True when it has ended, by itself, as it should.
    [[nodiscard]] bool ended();

    /// One more message, with words that no other has; filled up to this length.
    void write(const QString &to, qsizetype length = 0);
    /// Writes until so many are under way, to each contact in turn.
    void topUp(int underWay);

    /// Has it say again how things stand, for queued() and head(); nothing while an earlier question is unanswered.
    void askStatus();

    [[nodiscard]] const QString &profile() const { return m_profile; }
    [[nodiscard]] const QString &username() const { return m_username; }
    [[nodiscard]] const QStringList &contacts() const { return m_contacts; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.isRunning(); }
    [[nodiscard]] bool isOnline() const { return isRunning() && m_online; }

    // Of this life of the program.
    [[nodiscard]] int underWay() const { return m_underWay; } ///< written, and neither accepted nor refused
    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] int received() const { return m_received; }
    [[nodiscard]] int queued() const { return m_queued; } ///< in the outbox, as the program said last
    /// The newest sequence number it knows in the conversation with this contact.
    [[nodiscard]] qint64 head(const QString &contact) const { return m_heads.value(contact); }

    /// Of this contact, in all lives.
    [[nodiscard]] qsizetype receivedEver(const QString &contact) const { return m_printed.value(contact).size(); }
    /// What was wrong with what it said.
    [[nodiscard]] const QStringList &complaints() const { return m_wrong; }
    /// What of this history it never said.
    [[nodiscard]] QStringList judge(const QList<QJsonObject> &history) const;

private:
    void take(const QJsonObject &event);
    void takeAnswer(const QJsonObject &event);
    void takeMessage(const QJsonObject &message);

    Ledger &m_ledger;
    QString m_profile;
    QString m_username;
    QStringList m_contacts;
    CliProcess m_process;
    bool m_online = false;
    bool m_ending = false;
    bool m_asked = false;
    int m_underWay = 0;
    int m_accepted = 0;
    int m_received = 0;
    int m_queued = 0;
    QHash<QString, qint64> m_heads;
    QSet<QString> m_printedNow; ///< in this life
    QHash<QString, QSet<QString>> m_printed; ///< in all lives, by contact
    qint64 m_written = 0;
    QStringList m_wrong;
};

} // namespace Parlance::Testing
