// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/recoverycommand.h"

namespace Parlance {

void RecoveryCommand::start()
{
    giveRecoveryCode([this] { done(); });
}

} // namespace Parlance
