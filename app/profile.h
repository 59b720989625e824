// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/profilesecret.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Parlance {

struct Options;

/// The folder everything of this person is in; made when it is not there. With --offline a temporary one, filled with
/// sample conversations and removed at the end.
class Profile
{
public:
    explicit Profile(const Options &options);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] bool isSample() const { return m_temporary != nullptr; }
    /// Makes the samples, where they are asked for.
    [[nodiscard]] Result<void> prepare();
    /// What opens the samples: made for them, and gone with this object.
    [[nodiscard]] const ProfileSecret &sampleSecret() const { return m_sampleSecret; }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    ProfileSecret m_sampleSecret;
};

} // namespace Parlance
