// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/devicemessenger.h"
#include "sync/opencontent.h"

#include <QObject>
#include <QTimer>

#include <span>

namespace Parlance {

/// Fills what is missing: asks the account's other devices, then the devices of the peer, one after the other; each tells
/// what it has, newest first. Only a device of one's own is believed about everything; a device of the peer about what the
/// peer wrote, and about what bears this account's own mark. And the other way round: offers what the relay dropped before
/// somebody's device had it, as soon as that device is heard of. Storage thread.
class Repair : public QObject
{
    Q_OBJECT

public:
    Repair(Stores &stores, History &history, DeviceMessenger &messenger, const Clock &clock, QObject *parent = nullptr);

    /// The state is stored: asking makes sense from now on.
    void start();
    void reset(); ///< the connection is gone
    /// In these something is missing, or somebody who can help has come: after a commit.
    void askSoon(const QSet<ConversationId> &conversations);
    /// Those who asked while nobody had looked at their account's new key are told to ask again, where somebody has since.
    void offerOwed();
    [[nodiscard]] RepairStatus status();

    [[nodiscard]] Result<void> requested(const DeviceAddress &from, const content::HistoryRequest &request,
                                         ChangeSet &changes);
    [[nodiscard]] Result<void> answered(const DeviceAddress &from, const content::HistoryAnswer &answer,
                                        ChangeSet &changes);
    /// What this account proves to have saved to a file itself: each is taken like one that a device of its own answers with.
    /// For each, whether it filled a gap.
    [[nodiscard]] Result<QList<bool>> returned(ConversationId conversation,
                                               const QList<content::HistoryMessage> &messages, ChangeSet &changes);
    [[nodiscard]] Result<void> offered(const DeviceAddress &from, const content::HistoryOffer &offer,
                                       ChangeSet &changes);
    /// That device has what was missing there.
    [[nodiscard]] Result<void> held(const DeviceAddress &from, const content::HistoryHeld &held, ChangeSet &changes);
    /// A session that opens now: what could not be opened is asked for anew.
    [[nodiscard]] Result<void> sessionRenewed(const DeviceAddress &from, ChangeSet &changes);
    /// Begun from here: an answer under the old session would not open.
    void askAnew(const DeviceAddress &device);
    /// This device is back: what the relay dropped before it had it is offered again, and what it was asked for and has not
    /// answered is asked once more.
    [[nodiscard]] Result<void> heardOf(const DeviceAddress &device, ConversationId conversation, ChangeSet &changes);

private:
    struct Helpers
    {
        QList<DeviceAddress> devices;
        /// The peer's are left out for now: nobody has looked at their new key, or their list is not known yet.
        bool peerIsToCome = false;
    };
    struct Asked
    {
        bool sent = false;
        qint64 lookAgainAt = 0;
    };
    void postAsk();
    void ask();
    [[nodiscard]] Result<std::optional<qint64>> askAll(ChangeSet &changes);
    [[nodiscard]] Result<Asked> askFor(ConversationId conversation, ChangeSet &changes);
    [[nodiscard]] Result<Helpers> helpers(ConversationId conversation);
    [[nodiscard]] Result<bool> isHelper(ConversationId conversation, const DeviceAddress &device);
    [[nodiscard]] Result<bool> request(ConversationId conversation, const DeviceAddress &helper, ChangeSet &changes);
    void wasSent(ConversationId conversation, const DeviceAddress &helper, quint64 number, const Result<void> &sent);
    void tellHeld(ConversationId conversation);
    void wasToldHeld(ConversationId conversation, const QList<SequenceRange> &ranges);
    void offerWaiting();
    [[nodiscard]] Result<void> offerTo(const DeviceAddress &device, ConversationId conversation, ChangeSet &changes);
    [[nodiscard]] Result<QList<SequenceRange>> toOffer(const DeviceAddress &device, ConversationId conversation);
    void sendOffer(const DeviceAddress &device, ConversationId conversation);
    void wasOffered(const DeviceAddress &device, ConversationId conversation, const QList<SequenceRange> &ranges,
                    const Result<void> &sent);
    [[nodiscard]] Result<std::optional<content::DeviceContent>> owedOffer(const DeliveryStore::Place &owed);
    void forgetOwed(const DeliveryStore::Place &owed);
    [[nodiscard]] Result<bool> believes(const DeviceAddress &from, ConversationId conversation,
                                        const content::HistoryMessage &message);
    [[nodiscard]] Result<OpenContent> contentOf(const DeviceAddress &from, const content::HistoryMessage &message);
    [[nodiscard]] Result<qint64> disappearsAt(const DeviceAddress &from, const MessageRecord &record,
                                              const content::HistoryMessage &message);
    [[nodiscard]] Result<QList<bool>> takeAll(const DeviceAddress &from, ConversationId conversation,
                                              std::span<const content::HistoryMessage *const> messages,
                                              ChangeSet &changes);
    [[nodiscard]] Result<bool> take(const DeviceAddress &from, const Gap &gap, const content::HistoryMessage &message,
                                    ChangeSet &changes);

    using Pair = std::pair<ConversationId, DeviceId>;

    Stores &m_stores;
    History &m_history;
    DeviceMessenger &m_messenger;
    const Clock &m_clock;
    QTimer m_next; ///< until somebody is to be asked: the next device, or the same one again
    bool m_started = false;
    bool m_posted = false;
    bool m_hasMore = false; ///< more are to be asked, once the relay has taken what is under way
    QHash<ConversationId, qint64> m_quiet; ///< nobody is to be asked before this time
    QHash<Pair, bool> m_offering; ///< offers that the relay has not taken yet; true: there is more to offer since
    QHash<Pair, QList<SequenceRange>> m_without; ///< what a device has said it does not have
    struct Asking
    {
        quint64 number = 0;
        qint64 at = 0;
    };
    QHash<Pair, Asking> m_underWay; ///< requests that the relay has not taken yet
    quint64 m_lastRequest = 0;
};

} // namespace Parlance
