// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/invitelink.h"
#include "relay/certificate.h"
#include "relay/datafolder.h"
#include "relay/options.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Parlance {

class Metrics;
class StoreLoad;
class StoreService;

/// A whole relay: data folder, store, certificate, I/O threads. Made, used and ended on one thread with an event loop.
class Server : public QObject
{
    Q_OBJECT

public:
    /// Makes what is missing and listens. StorageBusy with the other's pid in `limit` when another relay serves this
    /// folder; a storage error; MalformedInput for a certificate; Offline, the reason in the detail, when the address
    /// cannot be listened on.
    [[nodiscard]] static Result<std::unique_ptr<Server>> start(const ServeOptions &options);
    ~Server() override; ///< stops

    /// Takes no more commands, commits what it took, says goodbye to all and closes: within some two seconds.
    void stop();

    /// Asks each thread for an answer, the writer included; `alive` when all have given it and the writer can write.
    void checkPulse(const std::function<void()> &alive);

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] quint16 adminPort() const; ///< 0: no admin listener
    [[nodiscard]] QString url() const; ///< as it is printed when ready
    [[nodiscard]] QString pin() const; ///< empty behind a proxy whose certificate is not known
    [[nodiscard]] StoreService &store(); ///< for operators' commands and tests
    [[nodiscard]] const StoreLoad &load();
    [[nodiscard]] Metrics &metrics();

Q_SIGNALS:
    /// The disk could not keep what was written: no command is run any more, and only a new process can find out what is
    /// there. Once, on this thread; stop() then.
    void diskFailed(const Parlance::Error &error);

private:
    struct Parts;
    explicit Server(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> d;
};

} // namespace Parlance
