// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance
import ParlanceTest

/// Pages around the conversations: before one is signed in, while a device is linked, and the settings.
Camera {
    readonly property list<string> sections: ["account", "appearance", "notifications", "privacy", "devices", "network", "about"]

    function beforeSignIn(): list<var> {
        return [
            {
                name: "welcome",
                page: pages.welcome
            },
            {
                name: "welcome-incomplete",
                page: pages.welcome,
                prepare: page => press(page, "submit")
            },
            {
                name: "sign-in",
                page: pages.welcome,
                prepare: page => press(page, qsTranslate("WelcomePage", "I have an account"))
            },
            {
                name: "proxy",
                page: pages.welcome,
                prepare: page => {
                    press(page, qsTranslate("WelcomePage", "I need a proxy"));
                    press(overlay, qsTranslate("ProxyForm", "Through a SOCKS5 proxy"));
                }
            },
            {
                name: "unlock",
                page: pages.unlock
            },
            {
                name: "unlock-wrong",
                page: pages.unlock,
                prepare: page => {
                    tryVerify(() => Sample.find(page, "secret") !== null);
                    Sample.find(page, "secret").text = "wrong";
                    press(page, "unlock");
                    tryVerify(() => page.protection.errorText !== "");
                }
            },
            {
                name: "unlock-code",
                page: pages.unlockWithCode
            },
            {
                name: "key-store",
                page: pages.waiting
            },
            {
                name: "passphrase",
                page: pages.newPassphrase
            },
            {
                name: "recovery-code",
                page: pages.recoveryCode
            },
            {
                name: "problem",
                page: pages.problem
            }
        ];
    }

    function whileLinking(): list<var> {
        return [
            {
                name: "link-start",
                page: pages.linking
            },
            {
                name: "link-wait",
                page: pages.linking,
                prepare: () => Sample.setLink(LinkInfo.Asking, true)
            },
            {
                name: "link-compare",
                page: pages.linking,
                prepare: () => Sample.setLink(LinkInfo.Comparing, true, "123456")
            },
            {
                name: "link-ended",
                page: pages.linking,
                prepare: () => Sample.setLink(LinkInfo.Ended, true)
            },
            {
                name: "link-anew",
                page: pages.linking,
                prepare: page => press(page, qsTranslate("LinkPage", "No other device left?"))
            },
            {
                name: "link-asked",
                page: pages.frame,
                prepare: () => Sample.setLink(LinkInfo.Asked, false)
            },
            {
                name: "link-approve",
                page: pages.frame,
                prepare: () => Sample.setLink(LinkInfo.Comparing, false, "123456")
            }
        ];
    }

    function inTheSettings(): list<var> {
        const all = sections.map((name, section) => ({
                    name: `settings-${name}`,
                    page: pages.settings,
                    prepare: page => page.section = section
                }));
        return all.concat([
            {
                name: "settings-log",
                page: pages.settings,
                prepare: page => {
                    page.section = SettingsPage.About;
                    wait(100);
                    scrollToEnd(page);
                }
            },
            {
                name: "settings-sign-out",
                page: pages.settings,
                prepare: page => {
                    page.section = SettingsPage.Devices;
                    press(page, qsTranslate("DeviceRow", "Sign out %1").arg("Travel laptop"));
                }
            },
            {
                name: "settings-new-code",
                page: pages.settings,
                prepare: page => {
                    page.section = SettingsPage.Privacy;
                    press(page, qsTranslate("ProtectionSettings", "New recovery code…"));
                }
            },
            {
                name: "settings-passphrase",
                page: pages.settings,
                prepare: page => {
                    page.section = SettingsPage.Privacy;
                    press(page, qsTranslate("ProtectionSettings", "Add a passphrase…"));
                }
            }
        ]);
    }
}
