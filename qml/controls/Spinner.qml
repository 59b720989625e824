// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Something is under way. Stands still with reduced motion, and while nobody sees it: an animation that runs keeps the whole
/// window rendering.
Icon {
    id: root

    readonly property alias turning: turn.running

    symbol: "spinner"
    color: Theme.accent

    RotationAnimator on rotation {
        id: turn

        from: 0
        to: 360
        duration: 900
        loops: Animation.Infinite
        running: root.visible && !Theme.reducedMotion
    }
}
