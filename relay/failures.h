// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"

#include <QByteArray>

namespace Parlance {

/// How the relay says no: a Failure as the wire has it.
struct Refusal
{
    wire::FailureCode code = wire::FAILURE_CODE_UNSPECIFIED;
    std::string field = {}; ///< the command's field at fault
    quint64 limit = 0;
    qint64 retryAfterMs = 0;
    bool closing = false;
};

/// The store's and the codec's errors, said to a client. Details stay here: they name files.
[[nodiscard]] Refusal refusalOf(const Error &error);

/// "rate_limited": the code as /metrics and the log name it.
[[nodiscard]] QByteArray reasonName(wire::FailureCode code);

/// An invalid or missing field; `limit` where there is one.
[[nodiscard]] inline Refusal invalidField(std::string field, quint64 limit = 0)
{
    return {.code = wire::FAILURE_CODE_FIELD_INVALID, .field = std::move(field), .limit = limit};
}

} // namespace Parlance
