// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QString>

#include <cstdint>

namespace Parlance {

enum class LogFormat : std::uint8_t { Readable, Json };

/// Sends everything logged to standard error, one line each: "time level category: text field=value …", or one JSON
/// object with the fields time, level, category, message and those of the LogFields in scope. Call once, before threads.
void installLogFormat(LogFormat format);

/// While it lives, lines logged on this thread carry these fields. Nests; ids that are not valid are left out.
/// The field of a message's id is called "id" as everywhere.
class LogFields
{
public:
    explicit LogFields(const MessageId &message) : LogFields(message, {}) { }
    explicit LogFields(DeviceId device) : LogFields({}, device) { }
    LogFields(const MessageId &message, DeviceId device);
    LogFields(const LogFields &) = delete;
    LogFields &operator=(const LogFields &) = delete;
    ~LogFields();

private:
    friend struct LogLine;

    MessageId m_message;
    DeviceId m_device;
    LogFields *m_outer;
};

} // namespace Parlance
