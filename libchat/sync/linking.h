// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/linkexchange.h"
#include "sync/devicemessenger.h"
#include "sync/keypublisher.h"

#include <QObject>
#include <QTimer>

namespace Parlance {

/// Puts a new device on its account's list, with the help of one that is on it already: the exchange of linkexchange.h, one
/// attempt at a time, on whichever side this device stands. The keys travel only when the person at each device has said
/// that both show the same code. An attempt outlives a connection: what was said is in the other device's mailbox, and
/// what it answers comes on the next one. Storage thread.
class Linking : public QObject
{
    Q_OBJECT

public:
    Linking(Stores &stores, History &history, DeviceMessenger &messenger, KeyPublisher &keys,
            DeviceDirectory &directory, const Clock &clock, QObject *parent = nullptr);

    void start(); ///< on the new device
    void confirm(bool same); ///< on either
    void received(const DeviceAddress &from, const content::LinkStep &step);
    void finishHelping();
    [[nodiscard]] const LinkStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const Parlance::LinkStatus &status);
    void linked(); ///< this device is on the list now: it has to connect anew
    /// That one is: it wants to know what only we know. finishHelping() once it was told.
    void helped(const Parlance::DeviceAddress &device);

private:
    void begin(bool newDevice, const QByteArray &linkId);
    void end(const Error &reason);
    void tellOther(const content::LinkStep &step);
    [[nodiscard]] content::LinkStep step() const;
    void setState(LinkStatus::State state);
    void committed(const DeviceAddress &from, const content::LinkStep &message);
    void answered(const DeviceAddress &from, const content::LinkAnswer &answer);
    void revealed(const content::LinkReveal &reveal);
    void compare(const QByteArray &theirPublicKey);
    void grant();
    void takeGrant();
    [[nodiscard]] DeviceRecord recordOf(DeviceId device) const;

    Stores &m_stores;
    History &m_history;
    DeviceMessenger &m_messenger;
    KeyPublisher &m_keys;
    DeviceDirectory &m_directory;
    const Clock &m_clock;

    LinkStatus m_status;
    LinkTranscript m_transcript;
    EphemeralKey m_ephemeral;
    DeviceAddress m_other;
    std::optional<LinkKey> m_key;
    std::optional<content::LinkGrant> m_grant; ///< came before the person here has compared
    QTimer m_deadline;
};

} // namespace Parlance
