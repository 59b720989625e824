// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/accountworker.h"

namespace Parlance {

/// An attempt to become somebody at a relay.
struct AccountWorker::Enrollment
{
    RelayAddress relay;
    SigningKeyPair key;
    Answer<AccountInfo> answer;
    DeviceId replaces; ///< this profile was a copy of that device
};

} // namespace Parlance
