// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <vector>

namespace Parlance {

/// How far one device has one conversation. The mark moves by acknowledging, and passes over what the device wrote
/// itself, which is never delivered to it: so the entry after a mark that is not at the head always waits for the
/// device. A value; the writer's thread only.
class DeviceMark
{
public:
    DeviceMark(UserId user, DeviceId device, Sequence through) : m_user(user), m_device(device), m_through(through) { }

    [[nodiscard]] UserId user() const { return m_user; }
    [[nodiscard]] DeviceId device() const { return m_device; }
    [[nodiscard]] Sequence through() const { return m_through; }

    /// The device's own entries after the mark, told in ascending order.
    void wrote(Sequence sequence);
    /// True when the mark moved; it never moves back.
    bool acknowledge(Sequence through);
    /// Whether something in this range is still on its way to the device.
    [[nodiscard]] bool lacks(Sequence first, Sequence last) const;

    // What the next flush has to do.
    bool moved = false;
    bool acknowledged = false;

private:
    struct Run
    {
        Sequence first;
        Sequence last;
    };

    void passOver();

    UserId m_user;
    DeviceId m_device;
    Sequence m_through;
    std::vector<Run> m_own; ///< After the mark, ascending, neighbours merged.
};

} // namespace Parlance
