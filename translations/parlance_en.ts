<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>Too long by %n byte(s)</source>
        <translation>
            <numerusform>Too long by %n byte</numerusform>
            <numerusform>Too long by %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n byte left</numerusform>
            <numerusform>%n bytes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteMessageDialog</name>
    <message numerus="yes">
        <source>Delete %n message(s) for everyone?</source>
        <translation>
            <numerusform>Delete %n message for everyone?</numerusform>
            <numerusform>Delete %n messages for everyone?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for you?</source>
        <translation>
            <numerusform>Delete %n message for you?</numerusform>
            <numerusform>Delete %n messages for you?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisappearingText</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message numerus="yes">
        <source>Forward %n message(s)</source>
        <translation>
            <numerusform>Forward %n message</numerusform>
            <numerusform>Forward %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpToEnd</name>
    <message numerus="yes">
        <source>To the newest message, %n unread</source>
        <translation>
            <numerusform>To the newest message, %n unread</numerusform>
            <numerusform>To the newest message, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ConnectionInfo</name>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <extracomment>%1 a sentence saying why</extracomment>
        <translation>
            <numerusform>%1 Trying again in %n s.</numerusform>
            <numerusform>%1 Trying again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n message waits to be sent.</numerusform>
            <numerusform>%n messages wait to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationFiles</name>
    <message numerus="yes">
        <source>%Ln message(s) so far</source>
        <translation>
            <numerusform>%Ln message so far</numerusform>
            <numerusform>%Ln messages so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln message was saved to %1</numerusform>
            <numerusform>%Ln messages were saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationListModel</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) missing here</source>
        <translation>
            <numerusform>A message is missing here</numerusform>
            <numerusform>%Ln messages are missing here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::DeliveryInfo</name>
    <message numerus="yes">
        <source>On %1 of %n device(s)</source>
        <extracomment>%1 how many of them have it</extracomment>
        <translation>
            <numerusform>On %1 of %n device</numerusform>
            <numerusform>On %1 of %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ImportText</name>
    <message numerus="yes">
        <source>%Ln message(s) were added.</source>
        <translation>
            <numerusform>%Ln message was added.</numerusform>
            <numerusform>%Ln messages were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were already here.</source>
        <translation>
            <numerusform>%Ln message was already here.</numerusform>
            <numerusform>%Ln messages were already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted or have disappeared, and stay gone.</source>
        <translation>
            <numerusform>%Ln message was deleted or has disappeared, and stays gone.</numerusform>
            <numerusform>%Ln messages were deleted or have disappeared, and stay gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be proved to be yours and were left out.</source>
        <translation>
            <numerusform>%Ln line could not be proved to be yours and was left out.</numerusform>
            <numerusform>%Ln lines could not be proved to be yours and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) belong to another conversation and were left out.</source>
        <translation>
            <numerusform>%Ln line belongs to another conversation and was left out.</numerusform>
            <numerusform>%Ln lines belong to another conversation and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are of messages this device does not know to be missing. Connect to the relay, and import the file again.</source>
        <translation>
            <numerusform>%Ln line is of a message this device does not know to be missing. Connect to the relay, and import the file again.</numerusform>
            <numerusform>%Ln lines are of messages this device does not know to be missing. Connect to the relay, and import the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read: Parlance did not save them.</source>
        <translation>
            <numerusform>%Ln line could not be read: Parlance did not save it.</numerusform>
            <numerusform>%Ln lines could not be read: Parlance did not save them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::LinkInfo</name>
    <message numerus="yes">
        <source>Fetching history: %Ln message(s) to go</source>
        <translation>
            <numerusform>Fetching history: %Ln message to go</numerusform>
            <numerusform>Fetching history: %Ln messages to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::MessageListModel</name>
    <message numerus="yes">
        <source>%Ln message(s) could not be recovered.</source>
        <translation>
            <numerusform>A message could not be recovered.</numerusform>
            <numerusform>%Ln messages could not be recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices and %1&apos;s.</source>
        <extracomment>%1 the name of whom one talks to</extracomment>
        <translation>
            <numerusform>A message is missing here; asked for from your other devices and %1&apos;s.</numerusform>
            <numerusform>%Ln messages are missing here; asked for from your other devices and %1&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices.</source>
        <translation>
            <numerusform>%Ln message is missing here; asked for from your other devices.</numerusform>
            <numerusform>%Ln messages are missing here; asked for from your other devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::Notifier</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::Tray</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReactionRow</name>
    <message numerus="yes">
        <source>%1, %n reaction(s), one of them yours: take it back</source>
        <translation>
            <numerusform>%1, %n reaction, yours: take it back</numerusform>
            <numerusform>%1, %n reactions, one of them yours: take it back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reaction(s): join in</source>
        <translation>
            <numerusform>%1, %n reaction: join in</numerusform>
            <numerusform>%1, %n reactions: join in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>last seen %n minute ago</numerusform>
            <numerusform>last seen %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n earlier message(s) arrived</source>
        <translation>
            <numerusform>%n earlier message arrived</numerusform>
            <numerusform>%n earlier messages arrived</numerusform>
        </translation>
    </message>
</context>
</TS>
