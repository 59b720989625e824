// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Parlance {

/// Makes a recovery code, in place of an earlier one, and prints it.
class RecoveryCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;
};

} // namespace Parlance
