// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Parlance
import ParlanceTest

/// What is done on a page before its picture is taken.
TestCase {
    required property T.ApplicationWindow stage
    required property Pages pages

    readonly property Item overlay: stage.contentItem.T.Overlay.overlay
    readonly property Conversation conversation: Sample.application.conversation

    function press(page: Item, name: string) {
        tryVerify(() => Sample.find(page, name)?.enabled ?? false, 5000, name);
        Sample.find(page, name).click(); // also where one would have to scroll to it
    }

    function type(text: string) {
        for (const character of text)
            keyClick(character);
    }

    function talk(username: string) {
        Sample.application.openConversation(Sample.conversationWith(username));
        tryVerify(() => Sample.application.conversation?.messages.loaded ?? false);
    }

    function showDetails(page: MainFrame) {
        talk("bob");
        page.detailsOpen = true;
    }

    function selectSome() {
        talk("bob");
        for (const back of [1, 2, 4])
            conversation.selection.toggle(conversation.messages.idAt(conversation.messages.count - back));
    }

    function timelineOf(page: Item): Timeline {
        let view = null;
        tryVerify(() => (view = Sample.find(page, qsTranslate("Timeline", "Messages"))) !== null);
        return view.parent as Timeline;
    }

    /// The menu of the message that many rows before the last.
    function menuOf(page: Item, back: int): MessageMenu {
        talk("bob");
        const timeline = timelineOf(page);
        const view = Sample.find(page, qsTranslate("Timeline", "Messages")) as TimelineView;
        tryVerify(() => view.itemAtRow(view.count - 1 - back) !== null);
        timeline.showMenuByKey(view.itemAtRow(view.count - 1 - back) as MessageRow);
        return findChild(timeline, "messageMenu") as MessageMenu;
    }

    function scrollToEnd(item: Item) {
        const flickable = item as Flickable;
        if (flickable?.visible && flickable.contentHeight > flickable.height && flickable.parent instanceof T.ScrollView)
            flickable.contentY = flickable.contentHeight - flickable.height;
        else
            item.children.forEach(child => scrollToEnd(child));
    }
}
