// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"

namespace Parlance {

Q_LOGGING_CATEGORY(lcSql, "parlance.sql", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTransport, "parlance.transport", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "parlance.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCrypto, "parlance.crypto", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "parlance.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRelay, "parlance.relay", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRelayStore, "parlance.relay.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRelayConnection, "parlance.relay.connection", QtInfoMsg)

} // namespace Parlance
