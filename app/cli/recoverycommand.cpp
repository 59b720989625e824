// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/recoverycommand.h"

#include <QJsonObject>

namespace Parlance {

void RecoveryCommand::start()
{
    const RecoveryCode code = RecoveryCode::create();
    await(account().addSecret(ProfileSecret::fromRecoveryCode(code)), [this, text = code.text()] {
        const bool printed = print(
            {{QStringLiteral("event"), QStringLiteral("recovery-code")}, {QStringLiteral("code"), text}});
        if (printed)
            await(account().setRecoveryCodeWritten(), [this] { done(); });
    });
}

} // namespace Parlance
