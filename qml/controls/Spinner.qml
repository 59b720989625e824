// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Something is under way. Stands still with reduced motion.
Icon {
    symbol: "spinner"
    color: Theme.accent

    RotationAnimator on rotation {
        from: 0
        to: 360
        duration: 900
        loops: Animation.Infinite
        running: !Theme.reducedMotion
    }
}
