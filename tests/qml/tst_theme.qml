// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

// What the design promises of colours, in both schemes.
TestCase {
    id: test

    name: "Theme"

    function cleanup() {
        Theme.dark = false;
        Theme.fontScale = 1;
        Theme.reducedMotion = false;
    }

    function test_textCanBeRead_data() {
        return [
            {
                tag: "light",
                dark: false
            },
            {
                tag: "dark",
                dark: true
            }
        ];
    }

    function test_textCanBeRead(data: var) {
        Theme.dark = data.dark;
        const pairs = [["text", "window"], ["text", "surface"], ["text", "raised"], ["text", "field"], ["secondary", "window"], ["secondary", "surface"], ["secondary", "raised"], ["secondary", "field"], ["faint", "surface"], ["faint", "raised"], ["accentText", "window"], ["accentText", "surface"], ["dangerText", "window"], ["dangerText", "surface"], ["textOnAccent", "accent"], ["textOnDanger", "danger"], ["textOnMark", "mark"], ["textOnMine", "bubbleMine"], ["metaOnMine", "bubbleMine"], ["linkOnMine", "bubbleMine"], ["accentText", "bubbleTheirs"], ["textOnTheirs", "bubbleTheirs"], ["metaOnTheirs", "bubbleTheirs"], ["accentText", "field"]];
        for (const pair of pairs)
            verify(Sample.contrast(Theme[pair[0]], Theme[pair[1]]) >= 4.5, pair.join(" on ") + " has " + Sample.contrast(Theme[pair[0]], Theme[pair[1]]).toFixed(2));
        for (const hue of Theme.hues)
            verify(Sample.contrast(Theme.textOnHue, hue) >= 4.5, "initials on " + hue);
        // Marks, not text: 3:1 (WCAG 2.2, non-text contrast).
        for (const ground of ["window", "surface", "bubbleMine"])
            verify(Sample.contrast(Theme.accent, Theme[ground]) >= 3, "accent on " + ground);
        verify(Sample.contrast(Theme.positive, Theme.window) >= 3);
    }

    function test_eightHues() {
        compare(Theme.hues.length, 8);
        Theme.dark = true;
        compare(Theme.hues.length, 8);
    }

    function test_fontScale() {
        Theme.fontScale = 1.5;
        compare(Theme.fontBody, 21);
        verify(Theme.row >= 96);
        verify(Theme.control >= 54);
    }

    function test_reducedMotion() {
        verify(Theme.quick >= 120 && Theme.gentle <= 180);
        Theme.reducedMotion = true;
        compare(Theme.quick + Theme.gentle + Theme.rise, 0);
    }
}
