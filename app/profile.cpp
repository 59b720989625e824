// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profile.h"

#include "app/options.h"
#include "sync/sampledata.h"

#include <QDir>

namespace Parlance {

Profile::Profile(const Options &options)
    : m_temporary(options.sample ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_folder(m_temporary ? m_temporary->path() : options.profileFolder)
    , m_sampleSecret{.kind = ProfileSecret::Kind::KeyFile, .bytes = SecretBytes::random(32), .entry = {}}
{
    // Private: what others must not read is in here.
    QDir().mkpath(m_folder);
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (options.defaultProfile && !options.portable) // a stick may know no owners
        QFile::setPermissions(m_folder, owner);
}

Result<void> Profile::prepare()
{
    return m_temporary ? writeSampleData(m_folder, m_sampleSecret, QDateTime::currentMSecsSinceEpoch())
                       : Result<void>();
}

} // namespace Parlance
