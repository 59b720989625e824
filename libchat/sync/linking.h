// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/linkexchange.h"
#include "sync/accountsharing.h"
#include "sync/devicemessenger.h"
#include "sync/keypublisher.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace Parlance {

/// Puts a new device on its account's list, with the help of one that is on it already: the exchange of linkexchange.h, one
/// attempt at a time, on whichever side this device stands. The keys travel only when the person at each device has said
/// that both show the same code. An attempt outlives a connection: what was said is in the other device's mailbox, what
/// could not be said is said on the next one, and what it answers comes then. Storage thread.
///
/// Whoever stands between guesses the code once for each answer of the old device, so that it answers once for each time a
/// person at it asks it to.
class Linking : public QObject
{
    Q_OBJECT

public:
    Linking(Stores &stores, History &history, DeviceMessenger &messenger, KeyPublisher &keys,
            DeviceDirectory &directory, AccountSharing &sharing, const Clock &clock, QObject *parent = nullptr);

    void start(); ///< on the new device
    void help(); ///< on one that is asked: answers, so that both come to show the code
    void confirm(bool same); ///< on either
    void received(const DeviceAddress &from, const content::LinkStep &step);
    void resume(); ///< there is a connection again
    /// The new device is linked, and has what only this one knows.
    void finishHelping(const DeviceAddress &device);
    [[nodiscard]] const LinkStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const Parlance::LinkStatus &status);
    void linked(); ///< this device is on the list now: it has to connect anew

private:
    struct Said
    {
        DeviceAddress to;
        content::LinkStep step;
    };

    void begin(bool newDevice, const QByteArray &linkId);
    void end(const Error &reason);
    void leave();
    void setState(LinkStatus::State state);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isAt(const QByteArray &linkId, LinkStatus::State state) const;
    [[nodiscard]] content::LinkStep step() const;
    void say(const DeviceAddress &to, const content::LinkStep &step);
    void submit(quint64 number);
    void wasSaid(quint64 number, const Result<void> &sent);
    void withdraw(const DeviceAddress &except);

    // ---- the new device
    void ask();
    void askEach(UserId user);
    void answered(const DeviceAddress &from, const content::LinkAnswer &answer);
    void takeGrant();
    void enlist();
    void finish();

    // ---- the old one (linkinghelp.cpp)
    void committed(const DeviceAddress &from, const content::LinkStep &message);
    void revealed(const content::LinkReveal &reveal);
    void publish();
    void grant();
    [[nodiscard]] DeviceRecord recordOf(DeviceId device) const;

    void agreeOnCode(const QByteArray &theirPublicKey);

    Stores &m_stores;
    History &m_history;
    DeviceMessenger &m_messenger;
    KeyPublisher &m_keys;
    DeviceDirectory &m_directory;
    AccountSharing &m_sharing;
    const Clock &m_clock;

    LinkStatus m_status;
    LinkTranscript m_transcript;
    EphemeralKey m_ephemeral;
    DeviceAddress m_other;
    QList<DeviceAddress> m_asked; ///< new device: by the commitment
    std::optional<LinkKey> m_key;
    std::optional<content::LinkGrant> m_grant; ///< came before the person here has compared
    bool m_handedOver = false; ///< the keys: the old device gave them, the new one has them
    bool m_interrupted = false; ///< what was to be asked of the relay waits for the next connection
    QMap<quint64, Said> m_unsaid; ///< what the relay has not taken yet
    quint64 m_lastSaid = 0;
    QTimer m_deadline;
};

} // namespace Parlance
