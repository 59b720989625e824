// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/invitelink.h"
#include "core/result.h"

#include <QString>

#include <chrono>
#include <memory>

class QLockFile;

namespace Parlance {

/// Where one relay keeps everything. A value without state; the functions touch the disk and may be called on any
/// thread.
class DataFolder
{
public:
    explicit DataFolder(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString database() const; ///< relay.db
    [[nodiscard]] QString certificate() const; ///< certificate.pem
    [[nodiscard]] QString privateKey() const; ///< private-key.pem
    [[nodiscard]] QString lockFile() const; ///< relay.lock, holding the pid of the process that owns the store
    [[nodiscard]] QString addressFile() const; ///< address.json
    /// The name of the local socket on which a serving relay takes operators' commands. In the folder, except where the
    /// path would not fit into a socket's name.
    [[nodiscard]] QString adminSocket() const;

    /// Makes the folder, readable by its owner only (0700). StorageUnwritable, and also when others may enter a folder
    /// that exists already and this cannot be changed.
    [[nodiscard]] Result<void> create() const;
    [[nodiscard]] bool exists() const;

    /// Becomes the one process that may write here, until the lock is destroyed. StorageBusy with the other's pid in
    /// `limit` when there is one. An operator's command may hold it for a moment while none serves: serve waits for that.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> lock(std::chrono::milliseconds waitFor = {}) const;

    /// Under which address devices reach this relay, and its pin: written by serve, printed into invite links.
    [[nodiscard]] Result<void> writeAddress(const RelayAddress &address) const;
    /// NotFound when serve has never run here.
    [[nodiscard]] Result<RelayAddress> readAddress() const;

private:
    QString m_path;
};

} // namespace Parlance
