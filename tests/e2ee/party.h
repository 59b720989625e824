// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/ratchet.h"
#include "storage/stores.h"

#include <QTemporaryDir>

namespace Parlance {

/// A device with a database of its own, which knows others by their certified identity keys.
class Party
{
public:
    explicit Party(quint64 user, quint64 device = 1);

    [[nodiscard]] DeviceAddress address() const { return m_address; }
    [[nodiscard]] Stores &stores() { return *m_stores; }
    [[nodiscard]] Ratchet &ratchet() { return *m_ratchet; }
    [[nodiscard]] const QByteArray &identityKey() const { return m_identityKey; }

    /// From now on the other one's identity key is believed.
    void certify(const Party &other);
    /// With a prekey that was not given out before.
    [[nodiscard]] PreKeyBundle bundle(bool lastResort = false);
    /// Whether the session could begin.
    [[nodiscard]] bool beginSessionWith(Party &other, bool lastResort = false);
    /// The program ends and starts again.
    void restart();

private:
    DeviceAddress m_address;
    QTemporaryDir m_folder;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<Ratchet> m_ratchet;
    QByteArray m_identityKey;
};

} // namespace Parlance
