// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Parlance
import ParlanceTest

// Not a test: takes a picture of every page and dialog, light and dark, into the current folder. ./dev screens
Item {
    id: root

    readonly property list<string> size: (Sample.environment("SCREENS_SIZE") || "900x600").split("x")

    width: 1
    height: 1

    Pages {
        id: all
    }
    // As the program's own: what controls and dialogs take from their window, they take from this one.
    T.ApplicationWindow {
        id: window

        visible: true
        color: Theme.window
        font: Application.font
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true
    }

    ScenesAround {
        id: camera

        stage: window
        pages: all

        name: "Screens"
        when: windowShown

        function initTestCase() {
            Sample.start(stage.contentItem);
            pages.unopenable = Sample.unopenable(stage.contentItem);
            // The program gives its window the size it had the last time.
            stage.width = Number(root.size[0]);
            stage.height = Number(root.size[1]);
            stage.requestActivate();
            tryCompare(stage, "active", true);
            tryCompare(Sample.application, "ready", true);
            tryCompare(Sample.stranger, "ready", true);
            tryVerify(() => pages.unopenable.problem !== "");
            Theme.reducedMotion = true;
            Sample.application.settings.language = Sample.environment("SCREENS_LANGUAGE") || "en";
            Sample.application.settings.firstSteps = false;
            Sample.application.actions.setArchived(Sample.conversationWith("bob.ru"), true);
        }

        function cleanup() {
            if (conversation)
                conversation.draft = "";
            Sample.application.closeConversation();
            Sample.application.conversations.showsArchived = false;
            Sample.application.settings.firstSteps = false;
            Sample.setLink(LinkInfo.None, false);
        }

        function inTheList(): list<var> {
            return [
                {
                    name: "first-steps",
                    page: pages.frame,
                    prepare: () => Sample.application.settings.firstSteps = true
                },
                {
                    name: "conversations",
                    page: pages.frame
                },
                {
                    name: "conversations-narrow",
                    page: pages.narrowFrame
                },
                {
                    name: "conversation-menu",
                    page: pages.frame,
                    prepare: page => {
                        const list = findChild(page, "conversations") as ConversationList;
                        tryVerify(() => list.itemAtIndex(1) !== null);
                        list.showMenuByKey(list.itemAtIndex(1) as ConversationRow);
                    }
                },
                {
                    name: "archive",
                    page: pages.frame,
                    prepare: () => Sample.application.conversations.showsArchived = true
                },
                {
                    name: "search",
                    page: pages.frame,
                    prepare: page => {
                        Sample.find(page, "search").text = "work";
                        tryVerify(() => !Sample.application.search.searching);
                    }
                },
                {
                    name: "search-nothing",
                    page: pages.frame,
                    prepare: page => Sample.find(page, "search").text = "xylophone"
                },
                {
                    name: "switcher",
                    page: pages.frame,
                    prepare: () => keyClick(Qt.Key_K, Qt.ControlModifier)
                },
                {
                    name: "new-conversation",
                    page: pages.frame,
                    prepare: () => keyClick(Qt.Key_N, Qt.ControlModifier)
                },
                {
                    name: "shortcuts",
                    page: pages.frame,
                    prepare: () => keyClick(Qt.Key_Slash, Qt.ControlModifier)
                },
                {
                    name: "close",
                    page: pages.frame,
                    prepare: () => createTemporaryObject(pages.closing, stage.contentItem)
                },
                {
                    name: "list-states",
                    page: pages.listStates
                },
                {
                    name: "notices",
                    page: pages.notices
                }
            ];
        }

        function inAConversation(): list<var> {
            return [
                {
                    name: "conversation",
                    page: pages.frame,
                    prepare: () => talk("bob")
                },
                {
                    name: "conversation-narrow",
                    page: pages.narrowFrame,
                    prepare: () => talk("bob")
                },
                {
                    name: "conversation-failed",
                    page: pages.frame,
                    prepare: () => talk("bob.work")
                },
                {
                    name: "conversation-arabic",
                    page: pages.frame,
                    prepare: () => talk("bob.ar")
                },
                {
                    name: "conversation-missing",
                    page: pages.frame,
                    prepare: () => talk("bob.upstairs")
                },
                {
                    name: "conversation-new-key",
                    page: pages.frame,
                    prepare: () => talk("bob.choir")
                },
                {
                    name: "conversation-empty",
                    page: pages.frame,
                    prepare: () => talk("bob.garden")
                },
                {
                    name: "message-states",
                    page: pages.messageStates
                },
                {
                    name: "message-menu",
                    page: pages.frame,
                    prepare: page => menuOf(page, 2)
                },
                {
                    name: "message-details",
                    page: pages.frame,
                    prepare: page => {
                        const menu = menuOf(page, 2);
                        menu.detailsWanted(menu.row.messageId);
                        menu.close();
                    }
                },
                {
                    name: "delete",
                    page: pages.frame,
                    prepare: page => {
                        const menu = menuOf(page, 2);
                        menu.deleteForEveryoneWanted(menu.row.messageId);
                        menu.close();
                    }
                },
                {
                    name: "reply",
                    page: pages.frame,
                    prepare: () => {
                        talk("bob");
                        conversation.replyTo(conversation.messages.idAt(conversation.messages.count - 2));
                    }
                },
                {
                    name: "edit",
                    page: pages.frame,
                    prepare: () => {
                        talk("bob");
                        conversation.editLast();
                    }
                },
                {
                    name: "long-draft",
                    page: pages.frame,
                    prepare: page => {
                        talk("bob");
                        tryVerify(() => Sample.find(page, "composer") !== null);
                        Sample.find(page, "composer").text = Array(12).fill("a line, ").join("\n") + "and more ".repeat(430);
                    }
                },
                {
                    name: "emoji",
                    page: pages.frame,
                    prepare: page => {
                        talk("bob");
                        press(page, qsTranslate("Composer", "Emoji"));
                    }
                },
                {
                    name: "find",
                    page: pages.frame,
                    prepare: () => {
                        talk("bob");
                        keyClick(Qt.Key_F, Qt.ControlModifier);
                        type("the");
                        tryVerify(() => conversation.search.count > 2);
                    }
                },
                {
                    name: "go-to-day",
                    page: pages.frame,
                    prepare: () => {
                        talk("bob");
                        keyClick(Qt.Key_G, Qt.ControlModifier);
                    }
                },
                {
                    name: "selection",
                    page: pages.frame,
                    prepare: () => selectSome()
                },
                {
                    name: "forward",
                    page: pages.frame,
                    prepare: page => {
                        selectSome();
                        press(page, qsTranslate("SelectionBar", "Forward"));
                        Sample.application.forwarding.toggle(1);
                        Sample.application.forwarding.toggle(2);
                    }
                },
                {
                    name: "details",
                    page: pages.frame,
                    prepare: page => showDetails(page)
                },
                {
                    name: "details-end",
                    page: pages.frame,
                    prepare: page => {
                        showDetails(page);
                        wait(100);
                        scrollToEnd(page);
                    }
                },
                {
                    name: "safety-number",
                    page: pages.frame,
                    prepare: page => {
                        showDetails(page);
                        press(page, qsTranslate("SafetyNumberSection", "Safety number"));
                    }
                },
                {
                    name: "disappearing",
                    page: pages.frame,
                    prepare: page => {
                        showDetails(page);
                        press(page, qsTranslate("DisappearingChoice", "Disappearing messages"));
                    }
                },
                {
                    name: "block",
                    page: pages.frame,
                    prepare: page => {
                        showDetails(page);
                        wait(100);
                        scrollToEnd(page);
                        press(page, qsTranslate("DetailsPanel", "Block %1").arg("Bob"));
                    }
                }
            ];
        }

        // ---- the pictures

        function test_pictures_data(): list<var> {
            const pictures = [];
            for (const scene of beforeSignIn().concat(whileLinking(), inTheList(), inAConversation(), inTheSettings())) {
                for (const dark of [false, true])
                    pictures.push(Object.assign({
                        tag: `${scene.name}-${dark ? "dark" : "light"}`,
                        dark,
                        prepare: () => {}
                    }, scene));
            }
            return pictures;
        }

        function test_pictures(data: var) {
            Theme.dark = data.dark;
            const page = createTemporaryObject(data.page, stage.contentItem);
            verify(page !== null);
            data.prepare(page);
            wait(400);
            const narrow = page.width < stage.width;
            verify(Sample.savePicture(narrow ? page : stage.contentItem, `${data.tag}.png`));
        }
    }
}
