<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Parlance %1</source>
        <translation>Parlance %1</translation>
    </message>
    <message>
        <source>Private chat you host yourself. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Privater Chat, den man selbst betreibt. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Profilordner</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What others see with your messages. Without one they see your username.</source>
        <translation>Was andere bei deinen Nachrichten sehen. Ohne Namen sehen sie deinen Benutzernamen.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>Wo es zu Hause ist</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>Kennung des Zertifikats</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Konto löschen …</translation>
    </message>
    <message>
        <source>On the relay and with all messages on this device</source>
        <translation>Auf dem Relay und mit allen Nachrichten auf diesem Gerät</translation>
    </message>
    <message>
        <source>To sign in on another device, copy the relay here and paste it there.</source>
        <translation>Um dich auf einem anderen Gerät anzumelden, kopiere hier das Relay und füge es dort ein.</translation>
    </message>
</context>
<context>
    <name>AimBar</name>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Write without an answer</source>
        <translation>Ohne Bezug schreiben</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides, rises or fades</source>
        <translation>Nichts gleitet, steigt auf oder blendet ein</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Eingabetaste sendet</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line</source>
        <translation>Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Enter begins a new line, Ctrl+Enter sends</source>
        <translation>Eingabe beginnt eine neue Zeile, Strg+Eingabe sendet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Zurück zu allen Unterhaltungen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message>
        <source>Archived (%L1)</source>
        <translation>Archiviert (%L1)</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>BeginAnewDialog</name>
    <message>
        <source>Begin anew on this device?</source>
        <translation>Auf diesem Gerät neu anfangen?</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Only when you have none of your other devices any more.</source>
        <translation>Nur wenn du keins deiner anderen Geräte mehr hast.</translation>
    </message>
    <message>
        <source>Your account gets new keys, and this is its only device from now on. The others are signed out.</source>
        <translation>Dein Konto bekommt neue Schlüssel, und dieses ist ab jetzt sein einziges Gerät. Die anderen werden abgemeldet.</translation>
    </message>
    <message>
        <source>Your contacts are told, and asked to compare the safety number with you.</source>
        <translation>Deine Kontakte erfahren es und werden gebeten, die Sicherheitsnummer mit dir zu vergleichen.</translation>
    </message>
    <message>
        <source>What was said before stays unread here. You can go on writing with the same people.</source>
        <translation>Was vorher gesagt wurde, bleibt hier ungelesen. Du kannst mit denselben Leuten weiterschreiben.</translation>
    </message>
</context>
<context>
    <name>BlockedRow</name>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>%1 freigeben</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Minimise or quit?</source>
        <translation>Minimieren oder beenden?</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This desktop has no tray for Parlance to stay in. Minimised, it goes on receiving messages. Once it has quit, nothing arrives until you start it again. The settings, under Notifications, keep your choice.</source>
        <translation>Dieser Desktop hat keinen Infobereich, in dem Parlance bleiben könnte. Minimiert empfängt es weiter Nachrichten. Beendest du es, kommt nichts an, bis du es wieder startest. Deine Wahl steht in den Einstellungen unter Benachrichtigungen.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n byte(s)</source>
        <translation>
            <numerusform>%n Byte zu lang</numerusform>
            <numerusform>%n Bytes zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>Noch %n Byte</numerusform>
            <numerusform>Noch %n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerMenu</name>
    <message>
        <source>Add to dictionary</source>
        <translation>Zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Remove from dictionary</source>
        <translation>Aus dem Wörterbuch entfernen</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Zurück zu den Unterhaltungen</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>schreibt …</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>verified, %1</source>
        <translation>überprüft, %1</translation>
    </message>
    <message>
        <source>More for this conversation</source>
        <translation>Mehr zu dieser Unterhaltung</translation>
    </message>
    <message>
        <source>%1; messages disappear: %2</source>
        <translation>%1; Nachrichten verschwinden: %2</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Nobody here yet. Ask somebody you know for a conversation.</source>
        <translation>Noch niemand da. Bitte jemanden, den du kennst, um eine Unterhaltung.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Nicht mehr stumm</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Conversation with %1</source>
        <translation>Unterhaltung mit %1</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>Dein Konto löschen?</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Your account is deleted on the relay, and all messages on this device with it. Others keep what you wrote to them. This cannot be undone.</source>
        <translation>Dein Konto wird auf dem Relay gelöscht, und mit ihm alle Nachrichten auf diesem Gerät. Andere behalten, was du ihnen geschrieben hast. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>DeleteMessageDialog</name>
    <message>
        <source>Delete for everyone?</source>
        <translation>Für alle löschen?</translation>
    </message>
    <message>
        <source>Delete for you?</source>
        <translation>Für dich löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What it says is removed from all devices of both of you. That there was a message stays to be seen.</source>
        <translation>Was darin steht, wird von allen Geräten auf beiden Seiten entfernt. Dass es eine Nachricht gab, bleibt zu sehen.</translation>
    </message>
    <message>
        <source>It is removed from all of your devices. The other side keeps it.</source>
        <translation>Sie wird von allen deinen Geräten entfernt. Die andere Seite behält sie.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for everyone?</source>
        <translation>
            <numerusform>%n Nachricht für alle löschen?</numerusform>
            <numerusform>%n Nachrichten für alle löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for you?</source>
        <translation>
            <numerusform>%n Nachricht für dich löschen?</numerusform>
            <numerusform>%n Nachrichten für dich löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say is removed from all devices of both of you. That there were messages stays to be seen.</source>
        <translation>Was darin steht, wird von allen Geräten von euch beiden entfernt. Dass da Nachrichten waren, bleibt zu sehen.</translation>
    </message>
    <message>
        <source>They are removed from all of your devices. The other side keeps them.</source>
        <translation>Sie werden von allen deinen Geräten entfernt. Die andere Seite behält sie.</translation>
    </message>
</context>
<context>
    <name>DeliveryStep</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DeliveryText</name>
    <message>
        <source>your other device</source>
        <translation>dein anderes Gerät</translation>
    </message>
    <message>
        <source>%1&apos;s device</source>
        <translation>das Gerät von %1</translation>
    </message>
    <message>
        <source>your %1</source>
        <extracomment>%1 a person, %2 the name of a device, like &quot;Bob&apos;s laptop&quot;</extracomment>
        <translation>dein Gerät %1</translation>
    </message>
    <message>
        <source>%1&apos;s %2</source>
        <translation>%2 von %1</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>dieses Gerät</translation>
    </message>
    <message>
        <source>%1 has all but %2</source>
        <extracomment>%1 a device, like &quot;Bob&apos;s laptop&quot;, %2 a number</extracomment>
        <translation>%1 hat alle bis auf %2</translation>
    </message>
    <message>
        <source>Complete to %1, on %2 of %3 of your devices</source>
        <extracomment>%1 the number of the newest message, %2 of %3 devices</extracomment>
        <translation>Vollständig bis %1, auf %2 von %3 deiner Geräte</translation>
    </message>
    <message>
        <source>Not complete: there are messages to %1</source>
        <translation>Nicht vollständig: es gibt Nachrichten bis %1</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the parts of a sentence about devices</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>Written on this device</source>
        <translation>Auf diesem Gerät geschrieben</translation>
    </message>
    <message>
        <source>Taken by the relay</source>
        <translation>Vom Relay angenommen</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Zugestellt an %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Gelesen von %1</translation>
    </message>
    <message>
        <source>Dropped by the relay before %1 fetched it; offered again when it returns</source>
        <translation>Vom Relay verworfen, bevor %1 sie geholt hat; wird wieder angeboten, wenn das Gerät zurückkehrt</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 that sentence, without its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Its time began</source>
        <translation>Ihre Zeit begann</translation>
    </message>
    <message>
        <source>Disappears</source>
        <translation>Verschwindet</translation>
    </message>
    <message>
        <source>Disappears; its time has not begun</source>
        <translation>Verschwindet; ihre Zeit hat noch nicht begonnen</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of %1</source>
        <translation>Einzelheiten zu %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Remove from contacts</source>
        <translation>Aus den Kontakten entfernen</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Neither of you can write to the other, and they no longer see when you are online. They are not told. The messages so far stay here.</source>
        <translation>Keiner von euch kann dem anderen schreiben, und du bist nicht mehr als online zu sehen. Die andere Seite erfährt es nicht. Die bisherigen Nachrichten bleiben hier.</translation>
    </message>
    <message>
        <source>Remove %1 from your contacts?</source>
        <translation>%1 aus deinen Kontakten entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>You can no longer write to each other until one of you asks again and the other accepts. The messages so far stay here.</source>
        <translation>Ihr könnt einander nicht mehr schreiben, bis einer von euch wieder anfragt und der andere annimmt. Die bisherigen Nachrichten bleiben hier.</translation>
    </message>
    <message>
        <source>Only your own devices can read what you write here.</source>
        <translation>Nur deine eigenen Geräte können lesen, was du hier schreibst.</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>%1 (this device)</source>
        <translation>%1 (dieses Gerät)</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <source>Not linked: it cannot read anything</source>
        <translation>Nicht verknüpft: es kann nichts lesen</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>Angemeldet auf</translation>
    </message>
    <message>
        <source>Up to five devices. One that is signed out gets no more messages; what it has stays on it.</source>
        <translation>Bis zu fünf Geräte. Ein abgemeldetes bekommt keine Nachrichten mehr; was es hat, bleibt darauf.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>It was not linked and could read nothing. To use it again, sign in on it and link it.</source>
        <translation>Es war nicht verknüpft und konnte nichts lesen. Um es wieder zu benutzen, melde dich darauf an und verknüpfe es.</translation>
    </message>
    <message>
        <source>It gets no more messages from now on, and your account gets a new key, so that what it knows serves for nothing. Your contacts are told that your key was renewed. To use it again, sign in on it and link it.</source>
        <translation>Es bekommt ab jetzt keine Nachrichten mehr, und dein Konto bekommt einen neuen Schlüssel, sodass ihm nichts nützt, was es weiß. Deine Kontakte erfahren, dass dein Schlüssel erneuert wurde. Um es wieder zu benutzen, melde dich darauf an und verknüpfe es.</translation>
    </message>
</context>
<context>
    <name>DisappearingChoice</name>
    <message>
        <source>Disappearing messages</source>
        <translation>Verschwindende Nachrichten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>30 seconds after reading</source>
        <translation>30 Sekunden nach dem Lesen</translation>
    </message>
    <message>
        <source>5 minutes after reading</source>
        <translation>5 Minuten nach dem Lesen</translation>
    </message>
    <message>
        <source>1 hour after reading</source>
        <translation>1 Stunde nach dem Lesen</translation>
    </message>
    <message>
        <source>8 hours after reading</source>
        <translation>8 Stunden nach dem Lesen</translation>
    </message>
    <message>
        <source>1 day after reading</source>
        <translation>1 Tag nach dem Lesen</translation>
    </message>
    <message>
        <source>1 week after reading</source>
        <translation>1 Woche nach dem Lesen</translation>
    </message>
    <message>
        <source>4 weeks after reading</source>
        <translation>4 Wochen nach dem Lesen</translation>
    </message>
</context>
<context>
    <name>DisappearingText</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>%1 like &quot;1 day&quot;</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach: %1</translation>
    </message>
    <message>
        <source>You turned off disappearing messages</source>
        <translation>Du hast verschwindende Nachrichten ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 turned off disappearing messages</source>
        <translation>%1 hat verschwindende Nachrichten ausgeschaltet</translation>
    </message>
    <message>
        <source>You set messages to disappear after %1</source>
        <extracomment>%1 like &quot;1 day&quot;</extracomment>
        <translation>Du lässt Nachrichten verschwinden, Frist: %1</translation>
    </message>
    <message>
        <source>%1 set messages to disappear after %2</source>
        <extracomment>%1 a name, %2 like &quot;1 day&quot;</extracomment>
        <translation>%1 lässt Nachrichten verschwinden, Frist: %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>%1 days, as short as can be</extracomment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 hours, as short as can be</extracomment>
        <translation>%1 Std</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 minutes, as short as can be</extracomment>
        <translation>%1 Min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 seconds, as short as can be</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>DoNotDisturbRow</name>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until 8 in the morning</source>
        <translation>Bis 8 Uhr morgens</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>EmojiCategories</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Dinge</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuche es in einer Sekunde erneut.</numerusform>
            <numerusform>Versuche es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This username cannot be used.</source>
        <translation>Dieser Benutzername ist nicht möglich.</translation>
    </message>
    <message>
        <source>Use %1 to %2 of the characters a-z 0-9 . _ - and begin with a letter.</source>
        <translation>Nimm %1 bis %2 der Zeichen a-z 0-9 . _ - und beginne mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>Dieses Passwort ist nicht möglich.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Nimm mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Dieser Name ist nicht möglich.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Nimm höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is nothing to send, or something that cannot be sent.</source>
        <translation>Es gibt nichts zu senden, oder etwas, das sich nicht senden lässt.</translation>
    </message>
    <message>
        <source>This is too long: the limit is %1 bytes.</source>
        <translation>Das ist zu lang: höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>Kürze es, oder sende es in Teilen.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>Das war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Check what you entered; an invite link begins with parlance://.</source>
        <translation>Prüfe die Eingabe; ein Einladungslink beginnt mit parlance://.</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <translation>Die Datei wurde nicht angetastet: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Free some space, then start Parlance again.</source>
        <translation>Schaffe Platz und starte Parlance erneut.</translation>
    </message>
    <message>
        <source>Parlance cannot write to its folder.</source>
        <translation>Parlance kann nicht in seinen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Check who owns the folder and whether the disk is read-only.</source>
        <translation>Prüfe, wem der Ordner gehört und ob der Datenträger schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The message database is damaged.</source>
        <translation>Die Datenbank der Nachrichten ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore the profile folder from a backup, or move it away to start afresh.</source>
        <translation>Stelle den Profilordner aus einer Sicherung wieder her, oder verschiebe ihn, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>A newer version of Parlance has used this profile.</source>
        <translation>Eine neuere Version von Parlance hat dieses Profil benutzt.</translation>
    </message>
    <message>
        <source>Update Parlance on this computer.</source>
        <translation>Aktualisiere Parlance auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Another program has this profile open: %1.</source>
        <translation>Ein anderes Programm hat dieses Profil geöffnet: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Quit it first, or choose another profile with --profile.</source>
        <translation>Beende es zuerst, oder wähle mit --profile ein anderes Profil.</translation>
    </message>
    <message>
        <source>The message database is in use by another program.</source>
        <translation>Ein anderes Programm benutzt die Datenbank der Nachrichten.</translation>
    </message>
    <message>
        <source>Close backup or database tools that have it open, then try again.</source>
        <translation>Schließe Sicherungs- oder Datenbankprogramme, die sie geöffnet haben, und versuche es erneut.</translation>
    </message>
    <message>
        <source>The message database could not be used.</source>
        <translation>Die Datenbank der Nachrichten ließ sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Start Parlance again; the log in the settings says more.</source>
        <translation>Starte Parlance erneut; das Protokoll in den Einstellungen sagt mehr.</translation>
    </message>
    <message>
        <source>Messages you write are kept and sent later.</source>
        <translation>Was du schreibst, wird aufbewahrt und später gesendet.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>Das Relay antwortet nicht.</translation>
    </message>
    <message>
        <source>If it lasts, ask whoever runs the relay.</source>
        <translation>Wenn es anhält, frage die Person, die das Relay betreibt.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not the one your invite link named.</source>
        <translation>Das Zertifikat des Relays ist nicht das aus deinem Einladungslink.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the relay for a new link before you go on.</source>
        <translation>Bitte die Person, die das Relay betreibt, um einen neuen Link, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>This computer does not trust the relay&apos;s certificate.</source>
        <translation>Dieser Rechner vertraut dem Zertifikat des Relays nicht.</translation>
    </message>
    <message>
        <source>Use the invite link, which names the certificate, or check the address.</source>
        <translation>Benutze den Einladungslink, der das Zertifikat nennt, oder prüfe die Adresse.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Parlance relay.</source>
        <translation>Was unter dieser Adresse antwortet, ist kein Parlance-Relay.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Prüfe Adresse und Port.</translation>
    </message>
    <message>
        <source>This version of Parlance and the relay do not understand each other.</source>
        <translation>Diese Version von Parlance und das Relay verstehen einander nicht.</translation>
    </message>
    <message>
        <source>Update Parlance, or ask whoever runs the relay to update it.</source>
        <translation>Aktualisiere Parlance, oder bitte die Person, die das Relay betreibt, es zu aktualisieren.</translation>
    </message>
    <message>
        <source>The relay sent something that makes no sense.</source>
        <translation>Das Relay hat etwas Unsinniges gesendet.</translation>
    </message>
    <message>
        <source>If it lasts, send the log from the settings to whoever runs the relay.</source>
        <translation>Wenn es anhält, sende das Protokoll aus den Einstellungen an die Person, die das Relay betreibt.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>Die Verbindung zum Relay ist abgebrochen.</translation>
    </message>
    <message>
        <source>That was too often in a short time.</source>
        <translation>Das war zu oft in kurzer Zeit.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuche es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Your history stays on this computer.</source>
        <translation>Dein Verlauf bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>This profile already has an account.</source>
        <translation>Dieses Profil hat schon ein Konto.</translation>
    </message>
    <message>
        <source>Use another profile for another account, with --profile.</source>
        <translation>Nimm für ein anderes Konto mit --profile ein anderes Profil.</translation>
    </message>
    <message>
        <source>This invite link has been used up or is too old.</source>
        <translation>Dieser Einladungslink ist verbraucht oder zu alt.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>Somebody on this relay has this username.</source>
        <translation>Jemand auf diesem Relay hat diesen Benutzernamen.</translation>
    </message>
    <message>
        <source>Choose another one, or sign in if it is yours.</source>
        <translation>Wähle einen anderen, oder melde dich an, wenn es deiner ist.</translation>
    </message>
    <message>
        <source>Username and password do not match.</source>
        <translation>Benutzername und Passwort passen nicht zusammen.</translation>
    </message>
    <message>
        <source>This account was disabled by whoever runs the relay.</source>
        <translation>Die Person, die das Relay betreibt, hat dieses Konto gesperrt.</translation>
    </message>
    <message>
        <source>This account is on %1 devices already.</source>
        <translation>Dieses Konto ist schon auf %1 Geräten.</translation>
    </message>
    <message>
        <source>Remove one of them in the settings on another device.</source>
        <translation>Entferne eines davon in den Einstellungen eines anderen Geräts.</translation>
    </message>
    <message>
        <source>This device was removed from the account.</source>
        <translation>Dieses Gerät wurde aus dem Konto entfernt.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melde dich erneut an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This account is in use somewhere else under the same device.</source>
        <translation>Dieses Konto wird anderswo als dasselbe Gerät benutzt.</translation>
    </message>
    <message>
        <source>If you copied the profile folder, use only one of the copies.</source>
        <translation>Wenn du den Profilordner kopiert hast, benutze nur eine der Kopien.</translation>
    </message>
    <message>
        <source>This needs an account.</source>
        <translation>Das braucht ein Konto.</translation>
    </message>
    <message>
        <source>Join with an invite link, or sign in.</source>
        <translation>Tritt mit einem Einladungslink bei, oder melde dich an.</translation>
    </message>
    <message>
        <source>Nobody on this relay has this username.</source>
        <translation>Niemand auf diesem Relay hat diesen Benutzernamen.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfe die Schreibweise.</translation>
    </message>
    <message>
        <source>You are not contacts.</source>
        <translation>Ihr seid keine Kontakte.</translation>
    </message>
    <message>
        <source>The message is kept here.</source>
        <translation>Die Nachricht bleibt hier.</translation>
    </message>
    <message>
        <source>Send a contact request first.</source>
        <translation>Sende zuerst eine Kontaktanfrage.</translation>
    </message>
    <message>
        <source>One of you has blocked the other.</source>
        <translation>Einer von euch hat den anderen gesperrt.</translation>
    </message>
    <message>
        <source>The history stays.</source>
        <translation>Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>You have %1 contacts, which is the limit.</source>
        <translation>Du hast %1 Kontakte, mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>Remove somebody first.</source>
        <translation>Entferne zuerst jemanden.</translation>
    </message>
    <message>
        <source>This conversation no longer exists on the relay.</source>
        <translation>Diese Unterhaltung gibt es auf dem Relay nicht mehr.</translation>
    </message>
    <message>
        <source>This message could not be opened.</source>
        <translation>Diese Nachricht ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Other messages are not affected.</source>
        <translation>Andere Nachrichten sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>Bitte darum, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The relay did not take this message.</source>
        <translation>Das Relay hat diese Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>It is kept here.</source>
        <translation>Sie bleibt hier.</translation>
    </message>
    <message>
        <source>You can try again, or discard it.</source>
        <translation>Du kannst es erneut versuchen oder sie verwerfen.</translation>
    </message>
    <message>
        <source>The relay is very busy.</source>
        <translation>Das Relay hat gerade sehr viel zu tun.</translation>
    </message>
    <message>
        <source>Messages you write are kept and sent as soon as it has time.</source>
        <translation>Was du schreibst, bleibt hier und wird gesendet, sobald es Zeit hat.</translation>
    </message>
    <message>
        <source>The relay cannot store anything at the moment.</source>
        <translation>Das Relay kann gerade nichts speichern.</translation>
    </message>
    <message>
        <source>If it lasts, tell whoever runs the relay.</source>
        <translation>Wenn es anhält, sage der Person Bescheid, die das Relay betreibt.</translation>
    </message>
    <message>
        <source>The relay refused this.</source>
        <translation>Das Relay hat das abgelehnt.</translation>
    </message>
    <message>
        <source>There is no connection to the relay.</source>
        <translation>Es gibt keine Verbindung zum Relay.</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>Diese Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>That was not the same passphrase twice.</source>
        <translation>Das war nicht zweimal dieselbe Passphrase.</translation>
    </message>
    <message>
        <source>This build of Parlance cannot encrypt, so it does not open your profile.</source>
        <translation>Dieses Parlance kann nicht verschlüsseln und öffnet dein Profil deshalb nicht.</translation>
    </message>
    <message>
        <source>This profile is from a version of Parlance that did not encrypt.</source>
        <translation>Dieses Profil stammt von einer Version von Parlance, die nicht verschlüsselte.</translation>
    </message>
    <message>
        <source>Move the profile folder away to start afresh.</source>
        <translation>Verschiebe den Profilordner, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is missing.</source>
        <translation>Die Datei mit den Schlüsseln dieses Profils fehlt.</translation>
    </message>
    <message>
        <source>The messages are still there, and only these keys open them: %1</source>
        <translation>Die Nachrichten sind noch da, und nur diese Schlüssel öffnen sie: %1</translation>
    </message>
    <message>
        <source>Put it back from a backup, or move the profile folder away to start afresh.</source>
        <translation>Hole sie aus einer Sicherung zurück, oder verschiebe den Profilordner, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is damaged.</source>
        <translation>Die Datei mit den Schlüsseln dieses Profils ist beschädigt.</translation>
    </message>
    <message>
        <source>This does not open the profile.</source>
        <translation>Das öffnet das Profil nicht.</translation>
    </message>
    <message>
        <source>Check that it is the passphrase, recovery code or key file of this profile.</source>
        <translation>Prüfe, ob es Passphrase, Wiederherstellungscode oder Schlüsseldatei dieses Profils ist.</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code.</source>
        <translation>Im Wiederherstellungscode ist ein Tippfehler.</translation>
    </message>
    <message>
        <source>It has eight groups of four letters and digits; compare each with your note.</source>
        <translation>Er hat acht Gruppen zu vier Buchstaben und Ziffern; vergleiche jede mit deiner Notiz.</translation>
    </message>
    <message>
        <source>The key file cannot be used: %1.</source>
        <translation>Die Schlüsseldatei ist nicht zu gebrauchen: %1.</translation>
    </message>
    <message>
        <source>It holds 64 hexadecimal digits, and only its owner may read it.</source>
        <translation>Sie enthält 64 hexadezimale Ziffern, und nur wem sie gehört, darf sie lesen.</translation>
    </message>
    <message>
        <source>There is no key store on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked.</source>
        <translation>Der Schlüsselspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>This profile is locked.</source>
        <translation>Dieses Profil ist gesperrt.</translation>
    </message>
    <message>
        <source>Give its passphrase, its recovery code or its key file.</source>
        <translation>Gib seine Passphrase, seinen Wiederherstellungscode oder seine Schlüsseldatei an.</translation>
    </message>
    <message>
        <source>Install another build, and tell whoever made this one.</source>
        <translation>Installiere ein anderes, und sag es denen, die dieses gebaut haben.</translation>
    </message>
    <message>
        <source>This cannot be done with this device.</source>
        <translation>Mit diesem Gerät geht das nicht.</translation>
    </message>
    <message>
        <source>Too much waits for that device already.</source>
        <translation>Für jenes Gerät wartet schon zu viel.</translation>
    </message>
    <message>
        <source>Try again once it has been online.</source>
        <translation>Versuche es noch einmal, wenn es online war.</translation>
    </message>
    <message>
        <source>The relay says something about keys that the account&apos;s own signature contradicts.</source>
        <translation>Das Relay behauptet etwas über Schlüssel, dem die Unterschrift des Kontos selbst widerspricht.</translation>
    </message>
    <message>
        <source>Compare the safety number with your contact, and tell whoever runs the relay.</source>
        <translation>Vergleiche die Sicherheitsnummer mit deinem Kontakt, und sage der Person Bescheid, die das Relay betreibt.</translation>
    </message>
    <message>
        <source>This device is not linked to your account yet.</source>
        <translation>Dieses Gerät ist noch nicht mit deinem Konto verknüpft.</translation>
    </message>
    <message>
        <source>Link it: open Parlance on a device you used before and compare the code.</source>
        <translation>Verknüpfe es: öffne Parlance auf einem Gerät, das du schon benutzt hast, und vergleiche die Ziffern.</translation>
    </message>
    <message>
        <source>Your contact&apos;s key has changed.</source>
        <translation>Der Schlüssel deines Kontakts hat sich geändert.</translation>
    </message>
    <message>
        <source>Your messages wait until you have read about it.</source>
        <translation>Deine Nachrichten warten, bis du davon gelesen hast.</translation>
    </message>
    <message>
        <source>Open the conversation and read the notice.</source>
        <translation>Öffne die Unterhaltung und lies den Hinweis.</translation>
    </message>
    <message>
        <source>This profile is an older copy of itself.</source>
        <translation>Dieses Profil ist eine ältere Kopie von sich selbst.</translation>
    </message>
    <message>
        <source>Your messages are still here.</source>
        <translation>Deine Nachrichten sind noch da.</translation>
    </message>
    <message>
        <source>Parlance makes it a device of its own and fetches what is missing.</source>
        <translation>Parlance macht daraus ein eigenes Gerät und holt, was fehlt.</translation>
    </message>
    <message>
        <source>It changed in the meantime.</source>
        <translation>Es hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Es wurde nichts vermerkt.</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide then.</source>
        <translation>Sieh dir an, wie es jetzt ist, und entscheide dann.</translation>
    </message>
    <message>
        <source>The disk could not keep what was written to it.</source>
        <translation>Der Datenträger konnte nicht behalten, was darauf geschrieben wurde.</translation>
    </message>
    <message>
        <source>Check the disk, then start Parlance again.</source>
        <translation>Prüfe den Datenträger und starte Parlance erneut.</translation>
    </message>
    <message>
        <source>This relay is too old for that.</source>
        <translation>Dafür ist dieses Relay zu alt.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to update it.</source>
        <translation>Bitte die Person, die es betreibt, es zu aktualisieren.</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>Save this conversation…</source>
        <translation>Diese Unterhaltung speichern …</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Nicht weiter speichern</translation>
    </message>
    <message>
        <source>As a page to read (HTML)</source>
        <translation>Als Seite zum Lesen (HTML)</translation>
    </message>
    <message>
        <source>As data for programs (JSON)</source>
        <translation>Als Daten für Programme (JSON)</translation>
    </message>
    <message>
        <source>Save this conversation</source>
        <translation>Diese Unterhaltung speichern</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Import messages from a file…</source>
        <translation>Nachrichten aus einer Datei importieren…</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Import messages from a file</source>
        <translation>Nachrichten aus einer Datei importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Frühere Nachricht</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Spätere Nachricht</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>You are in, %1</source>
        <translation>Du bist dabei, %1</translation>
    </message>
    <message>
        <source>Three things worth doing now, or later:</source>
        <translation>Drei Dinge, die sich jetzt lohnen, oder später:</translation>
    </message>
    <message>
        <source>Keep a recovery code</source>
        <translation>Wiederherstellungscode aufbewahren</translation>
    </message>
    <message>
        <source>Done. It opens your messages when nothing else does any more</source>
        <translation>Erledigt. Er öffnet deine Nachrichten, wenn nichts anderes es mehr tut</translation>
    </message>
    <message>
        <source>It opens your messages when nothing else does any more</source>
        <translation>Er öffnet deine Nachrichten, wenn nichts anderes es mehr tut</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Ask somebody for a conversation by their username</source>
        <translation>Bitte jemanden über den Benutzernamen um eine Unterhaltung</translation>
    </message>
    <message>
        <source>Choose what notifications show</source>
        <translation>Wählen, was Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>Name and text, only the name, or only that there is a message</source>
        <translation>Name und Text, nur den Namen, oder nur, dass es eine Nachricht gibt</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message numerus="yes">
        <source>Forward %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht weiterleiten</numerusform>
            <numerusform>%n Nachrichten weiterleiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Search for a name</source>
        <translation>Nach einem Namen suchen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
    <message>
        <source>Nobody can be written to at present.</source>
        <translation>Zurzeit kann niemandem geschrieben werden.</translation>
    </message>
    <message>
        <source>Space picks several, up to five. Who wrote it is not told.</source>
        <translation>Mit der Leertaste wählst du mehrere, bis zu fünf. Wer es geschrieben hat, wird nicht verraten.</translation>
    </message>
    <message>
        <source>To %1. Nobody else at once.</source>
        <translation>An %1. Mehr gehen nicht auf einmal.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Zu einem Tag …</translation>
    </message>
</context>
<context>
    <name>InfoRow</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invite link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>Leads to the relay %1</source>
        <translation>Führt zum Relay %1</translation>
    </message>
    <message>
        <source>Paste the link you were given. It begins with parlance://</source>
        <translation>Füge den Link ein, den du bekommen hast. Er beginnt mit parlance://</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Others find you by this name</source>
        <translation>Unter diesem Namen finden dich andere</translation>
    </message>
    <message>
        <source>alice</source>
        <translation>alice</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Beitreten …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>Mindestens 8 Zeichen</translation>
    </message>
</context>
<context>
    <name>JumpToEnd</name>
    <message numerus="yes">
        <source>To the newest message, %n unread</source>
        <translation>
            <numerusform>Zur neuesten Nachricht, %n ungelesene</numerusform>
            <numerusform>Zur neuesten Nachricht, %n ungelesene</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>Compare safety number</source>
        <translation>Sicherheitsnummer vergleichen</translation>
    </message>
    <message>
        <source>OK, I have read it</source>
        <translation>OK, ich habe es gelesen</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link %1?</source>
        <translation>%1 verknüpfen?</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Sie sind gleich</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>It fetches your contacts and your history from here now.</source>
        <translation>Es holt sich jetzt von hier deine Kontakte und den Verlauf.</translation>
    </message>
    <message>
        <source>the new device</source>
        <comment>within a sentence</comment>
        <translation>das neue Gerät</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>Verknüpft: %1</translation>
    </message>
    <message>
        <source>Not linked: %1</source>
        <translation>Nicht verknüpft: %1</translation>
    </message>
    <message>
        <source>Compare digits</source>
        <translation>Ziffern vergleichen</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>Nicht verknüpfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Somebody signed in to your account on it. If that was you, say that you want to compare: both devices then show six digits. If it was not you, do not link it, and sign it out in the settings.</source>
        <translation>Darauf hat sich jemand mit deinem Konto angemeldet. Wenn du das warst, sage, dass du vergleichen möchtest: dann zeigen beide Geräte sechs Ziffern. Wenn nicht, verknüpfe es nicht und melde es in den Einstellungen ab.</translation>
    </message>
    <message>
        <source>Compare the digits with those the other device shows: once linked, it can read all you can read. If they differ, somebody is in between.</source>
        <translation>Vergleiche die Ziffern mit denen auf dem anderen Gerät: ist es verknüpft, kann es alles lesen, was du lesen kannst. Unterscheiden sie sich, ist jemand dazwischen.</translation>
    </message>
</context>
<context>
    <name>LinkDigits</name>
    <message>
        <source>The digits: %1</source>
        <translation>Die Ziffern: %1</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Link this device</source>
        <translation>Dieses Gerät verknüpfen</translation>
    </message>
    <message>
        <source>%1 shows six digits too. Are they the same?</source>
        <translation>%1 zeigt auch sechs Ziffern. Sind sie gleich?</translation>
    </message>
    <message>
        <source>Waiting for one of your devices…</source>
        <translation>Warten auf eines deiner Geräte …</translation>
    </message>
    <message>
        <source>Now say the same on the other device…</source>
        <translation>Sag jetzt dasselbe auf dem anderen Gerät …</translation>
    </message>
    <message>
        <source>Linked. Fetching your conversations…</source>
        <translation>Verknüpft. Deine Unterhaltungen werden geholt …</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Sie sind gleich</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Nochmals fragen</translation>
    </message>
    <message>
        <source>Your other device shows six digits too. Are they the same?</source>
        <translation>Dein anderes Gerät zeigt auch sechs Ziffern. Sind sie gleich?</translation>
    </message>
    <message>
        <source>No other device left?</source>
        <translation>Kein anderes Gerät mehr da?</translation>
    </message>
    <message>
        <source>Sign out and use another account</source>
        <translation>Abmelden und ein anderes Konto benutzen</translation>
    </message>
    <message>
        <source>Open Parlance on a device you used before, and say there that you want to compare. Both then show six digits, and you say whether they are the same. Your conversations follow from there.</source>
        <translation>Öffne Parlance auf einem Gerät, das du schon benutzt hast, und sage dort, dass du vergleichen möchtest. Dann zeigen beide sechs Ziffern, und du sagst, ob es dieselben sind. Deine Unterhaltungen kommen von dort.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Copy bug report</source>
        <translation>Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>A bug report holds versions, settings, sizes and these lines, but no message, name, address or key.</source>
        <translation>Ein Fehlerbericht enthält Versionen, Einstellungen, Größen und diese Zeilen, aber keine Nachricht, keinen Namen, keine Adresse und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Save bug report</source>
        <translation>Fehlerbericht speichern</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Parlance</source>
        <translation>Parlance</translation>
    </message>
    <message>
        <source>Parlance: %1</source>
        <translation>Parlance: %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>MainFrame</name>
    <message>
        <source>Pick a conversation, or begin a new one.</source>
        <translation>Wähle eine Unterhaltung, oder beginne eine neue.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>You can write to %1 now</source>
        <translation>Du kannst %1 jetzt schreiben</translation>
    </message>
    <message>
        <source>%1 was asked. You can write as soon as they accept</source>
        <translation>%1 wurde gefragt. Sobald die Anfrage angenommen ist, kannst du schreiben</translation>
    </message>
    <message>
        <source>Nobody here yet. Ask somebody you know for a conversation.</source>
        <translation>Noch niemand da. Bitte jemanden, den du kennst, um eine Unterhaltung.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Actions for this message</source>
        <translation>Aktionen für diese Nachricht</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Forwarded</source>
        <translation>Weitergeleitet</translation>
    </message>
</context>
<context>
    <name>MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>Einzelheiten der Nachricht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not yet on: %1</source>
        <translation>Noch nicht auf: %1</translation>
    </message>
    <message>
        <source>Message id: %1</source>
        <translation>Kennung der Nachricht: %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>Kennung der Nachricht kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete for you</source>
        <translation>Für dich löschen</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Für alle löschen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>MessageMeta</name>
    <message>
        <source>It came late and was put in its place. %1</source>
        <translation>Sie kam verspätet und wurde an ihre Stelle gesetzt. %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Edited: show what it said before</source>
        <translation>Bearbeitet: zeigen, was vorher da stand</translation>
    </message>
</context>
<context>
    <name>MessageVersions</name>
    <message>
        <source>What it said</source>
        <translation>Was da stand</translation>
    </message>
</context>
<context>
    <name>ModalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Connect to the relay</source>
        <translation>Mit dem Relay verbinden</translation>
    </message>
    <message>
        <source>What you choose holds at once. A relay on this computer is always reached directly.</source>
        <translation>Was du wählst, gilt sofort. Ein Relay auf diesem Rechner wird immer direkt erreicht.</translation>
    </message>
</context>
<context>
    <name>NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Enter the person&apos;s username on your relay. You can write as soon as they accept.</source>
        <translation>Gib den Benutzernamen der Person auf deinem Relay ein. Sobald sie annimmt, könnt ihr schreiben.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>bob</source>
        <translation>bob</translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation>Notizen für mich</translation>
    </message>
    <message>
        <source>What you write there is on all of your devices, and nowhere else</source>
        <translation>Was du dort schreibst, ist auf allen deinen Geräten und sonst nirgends</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wähle eine Passphrase</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>NotificationLevel</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>For all messages</source>
        <translation>Für alle Nachrichten</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>1 Stunde stumm</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>8 Stunden stumm</translation>
    </message>
    <message>
        <source>Mute for 1 week</source>
        <translation>1 Woche stumm</translation>
    </message>
    <message>
        <source>Mute always</source>
        <translation>Immer stumm</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>A notification shows</source>
        <translation>Eine Benachrichtigung zeigt</translation>
    </message>
    <message>
        <source>Name and text</source>
        <translation>Name und Text</translation>
    </message>
    <message>
        <source>Only the name</source>
        <translation>Nur den Namen</translation>
    </message>
    <message>
        <source>Only that there is a message</source>
        <translation>Nur, dass es eine Nachricht gibt</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Nach dem Schließen des Fensters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Hidden in the tray</source>
        <translation>Versteckt im Infobereich</translation>
    </message>
    <message>
        <source>Minimise when the window is closed</source>
        <translation>Beim Schließen des Fensters minimieren</translation>
    </message>
    <message>
        <source>This desktop has no tray: you are asked the first time</source>
        <translation>Dieser Desktop hat keinen Infobereich: beim ersten Mal wirst du gefragt</translation>
    </message>
    <message>
        <source>This desktop has no tray: Parlance goes on receiving messages, minimised</source>
        <translation>Dieser Desktop hat keinen Infobereich: Parlance empfängt minimiert weiter Nachrichten</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits, and nothing arrives until you start it again</source>
        <translation>Dieser Desktop hat keinen Infobereich: das Schließen des Fensters beendet das Programm, und nichts kommt an, bis du es wieder startest</translation>
    </message>
</context>
<context>
    <name>OlderMessages</name>
    <message>
        <source>This is where it begins</source>
        <translation>Hier beginnt es</translation>
    </message>
</context>
<context>
    <name>OpenLinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The text of the link does not say where it leads. It leads here:</source>
        <translation>Der Text des Links sagt nicht, wohin er führt. Er führt hierhin:</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Keep account, history and settings here.</source>
        <translation>Konto, Verlauf und Einstellungen hier aufbewahren.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Show sample conversations; nothing connects, nothing is kept.</source>
        <translation>Beispielunterhaltungen zeigen; nichts verbindet sich, nichts bleibt.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Im Infobereich starten, ohne Fenster.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Dies zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Private chat you host yourself.</source>
        <translation>Privater Chat, den man selbst betreibt.</translation>
    </message>
    <message>
        <source>An invite link: parlance://…</source>
        <translation>Ein Einladungslink: parlance://…</translation>
    </message>
    <message>
        <source>There can be one link only.</source>
        <translation>Es kann nur einen Link geben.</translation>
    </message>
    <message>
        <source>The key of the profile is in this file.</source>
        <translation>Der Schlüssel des Profils steht in dieser Datei.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>OtherAccounts</name>
    <message>
        <source>The other window could not be opened</source>
        <translation>Das andere Fenster ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>Andere Konten auf diesem Rechner</translation>
    </message>
    <message>
        <source>Each has a window, a history and settings of its own.</source>
        <translation>Jedes hat ein Fenster, einen Verlauf und Einstellungen für sich.</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>Das erste Konto</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What to call it here</source>
        <translation>Wie es hier heißen soll</translation>
    </message>
    <message>
        <source>Only you see this name. A second window opens, where you join or sign in.</source>
        <translation>Nur du siehst diesen Namen. Ein zweites Fenster öffnet sich, in dem du beitrittst oder dich anmeldest.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>Parlance::BugReport</name>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The report could not be saved: %1. Copy it instead.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>Der Bericht ließ sich nicht speichern: %1. Kopiere ihn stattdessen.</translation>
    </message>
</context>
<context>
    <name>Parlance::ChatApplication</name>
    <message>
        <source>Parlance goes on running</source>
        <translation>Parlance läuft weiter</translation>
    </message>
    <message>
        <source>Its icon is in the tray. Quit it from the icon&apos;s menu or with Ctrl+Q.</source>
        <translation>Das Symbol ist im Infobereich. Beende es über dessen Menü oder mit Strg+Q.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What you wrote is kept in the conversation, as a draft.</source>
        <translation>Was du geschrieben hast, bleibt als Entwurf in der Unterhaltung.</translation>
    </message>
    <message>
        <source>Forwarded to %1</source>
        <extracomment>%1 a name, or several</extracomment>
        <translation>Weitergeleitet an %1</translation>
    </message>
</context>
<context>
    <name>Parlance::ConnectionInfo</name>
    <message>
        <source>No connection.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <extracomment>%1 a sentence saying why</extracomment>
        <translation>
            <numerusform>%1 Neuer Versuch in %n s.</numerusform>
            <numerusform>%1 Neuer Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample conversations: nothing is sent.</source>
        <translation>Beispielunterhaltungen: es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>Hole, was du verpasst hast …</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n Nachricht wartet auf das Senden.</numerusform>
            <numerusform>%n Nachrichten warten auf das Senden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ContactListModel</name>
    <message>
        <source>deleted the account</source>
        <translation>hat das Konto gelöscht</translation>
    </message>
</context>
<context>
    <name>Parlance::Conversation</name>
    <message>
        <source>%1 has deleted the account. The history stays here.</source>
        <translation>%1 hat das Konto gelöscht. Der Verlauf bleibt hier.</translation>
    </message>
    <message>
        <source>You have blocked %1.</source>
        <translation>Du hast %1 gesperrt.</translation>
    </message>
    <message>
        <source>You and %1 are not contacts at present.</source>
        <translation>Du und %1 seid zurzeit keine Kontakte.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>A change of a message was not accepted. %1</source>
        <translation>Die Änderung einer Nachricht wurde nicht angenommen. %1</translation>
    </message>
    <message>
        <source>This device is not linked to your others yet.</source>
        <translation>Dieses Gerät ist noch nicht mit deinen anderen verbunden.</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationFiles</name>
    <message numerus="yes">
        <source>%Ln message(s) so far</source>
        <translation>
            <numerusform>Bisher %Ln Nachricht</numerusform>
            <numerusform>Bisher %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln Nachricht wurde gespeichert: %1</numerusform>
            <numerusform>%Ln Nachrichten wurden gespeichert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left on this disk. Nothing was saved. Choose another place, or free some space and try again.</source>
        <translation>Auf diesem Datenträger ist kein Platz mehr. Es wurde nichts gespeichert. Wähle einen anderen Ort, oder schaffe Platz und versuche es erneut.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was saved. Choose another place and try again.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>Die Datei ließ sich nicht schreiben: %1. Es wurde nichts gespeichert. Wähle einen anderen Ort und versuche es erneut.</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationListModel</name>
    <message>
        <source>typing…</source>
        <translation>schreibt …</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>A message that could not be opened</source>
        <translation>Eine Nachricht, die sich nicht öffnen ließ</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>For screen readers: what the last line of a conversation row is</extracomment>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Du: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) missing here</source>
        <translation>
            <numerusform>Eine Nachricht fehlt hier</numerusform>
            <numerusform>%Ln Nachrichten fehlen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>überprüft</translation>
    </message>
    <message>
        <source>A message that was deleted</source>
        <translation>Eine Nachricht, die gelöscht wurde</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>als ungelesen markiert</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the messages that were found, which one is shown: &quot;3 of 17&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Parlance::DBusNotifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>Parlance::DeliveryInfo</name>
    <message numerus="yes">
        <source>On %1 of %n device(s)</source>
        <extracomment>%1 how many of them have it</extracomment>
        <translation>
            <numerusform>Auf %1 von %n Gerät</numerusform>
            <numerusform>Auf %1 von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Number %1 in the conversation with %2</source>
        <extracomment>%2 a name, or &quot;Note to self&quot;</extracomment>
        <translation>Nummer %1 in der Unterhaltung mit %2</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>Not yet on: %1</source>
        <translation>Noch nicht auf: %1</translation>
    </message>
</context>
<context>
    <name>Parlance::DeviceListModel</name>
    <message>
        <source>Added %1</source>
        <translation>Hinzugefügt %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Last active %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>Zuletzt aktiv %1</translation>
    </message>
</context>
<context>
    <name>Parlance::DoNotDisturb</name>
    <message>
        <source>Until you turn it off</source>
        <translation>Bis du es ausschaltest</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 a moment, as in &quot;today at 14:05&quot;</extracomment>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>Parlance::ImportText</name>
    <message>
        <source>There are no messages in this file.</source>
        <translation>In dieser Datei sind keine Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were added.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Nachrichten wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages were added.</source>
        <translation>Es wurden keine Nachrichten hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were already here.</source>
        <translation>
            <numerusform>%Ln Nachricht war schon hier.</numerusform>
            <numerusform>%Ln Nachrichten waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted or have disappeared, and stay gone.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde gelöscht oder ist verschwunden und bleibt es.</numerusform>
            <numerusform>%Ln Nachrichten wurden gelöscht oder sind verschwunden und bleiben es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be proved to be yours and were left out.</source>
        <translation>
            <numerusform>Von %Ln Zeile ließ sich nicht zeigen, dass sie von dir ist; sie wurde weggelassen.</numerusform>
            <numerusform>Von %Ln Zeilen ließ sich nicht zeigen, dass sie von dir sind; sie wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) belong to another conversation and were left out.</source>
        <translation>
            <numerusform>%Ln Zeile gehört zu einer anderen Unterhaltung und wurde weggelassen.</numerusform>
            <numerusform>%Ln Zeilen gehören zu einer anderen Unterhaltung und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are of messages this device does not know to be missing. Connect to the relay, and import the file again.</source>
        <translation>
            <numerusform>%Ln Zeile ist von einer Nachricht, von der dieses Gerät nicht weiß, dass sie fehlt. Verbinde dich mit dem Relay und importiere die Datei noch einmal.</numerusform>
            <numerusform>%Ln Zeilen sind von Nachrichten, von denen dieses Gerät nicht weiß, dass sie fehlen. Verbinde dich mit dem Relay und importiere die Datei noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read: Parlance did not save them.</source>
        <translation>
            <numerusform>%Ln Zeile konnte nicht gelesen werden: Parlance hat sie nicht gespeichert.</numerusform>
            <numerusform>%Ln Zeilen konnten nicht gelesen werden: Parlance hat sie nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read: %1. Choose another one, or try again.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>Die Datei konnte nicht gelesen werden: %1. Wähle eine andere oder versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Parlance::LinkInfo</name>
    <message>
        <source>Nobody compared the digits in time. Nothing was handed over.</source>
        <translation>Niemand hat die Ziffern rechtzeitig verglichen. Nichts wurde übergeben.</translation>
    </message>
    <message>
        <source>The digits differed. Nothing was handed over. If you looked carefully, tell whoever runs the relay.</source>
        <translation>Die Ziffern waren verschieden. Nichts wurde übergeben. Wenn du genau hingesehen hast, sag es dem Betreiber des Relays.</translation>
    </message>
    <message>
        <source>What came does not belong to your account: somebody may be in between. Nothing was handed over. Tell whoever runs the relay.</source>
        <translation>Was kam, gehört nicht zu deinem Konto: vielleicht ist jemand dazwischen. Nichts wurde übergeben. Sag es dem Betreiber des Relays.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching history: %Ln message(s) to go</source>
        <translation>
            <numerusform>Verlauf wird geholt: noch %Ln Nachricht</numerusform>
            <numerusform>Verlauf wird geholt: noch %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>It was broken off. Nothing was handed over.</source>
        <translation>Es wurde abgebrochen. Nichts wurde übergeben.</translation>
    </message>
    <message>
        <source>The other device has not said that it is done. If it does not show your conversations, link it once more.</source>
        <translation>Das andere Gerät hat nicht gesagt, dass es fertig ist. Wenn es deine Unterhaltungen nicht zeigt, verknüpfe es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Parlance::MessageListModel</name>
    <message>
        <source>This message could not be opened.</source>
        <translation>Diese Nachricht ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>On its way to the relay since %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>Unterwegs zum Relay seit %1</translation>
    </message>
    <message>
        <source>Kept here since %1; sent when there is a connection to the relay</source>
        <translation>Hier aufbewahrt seit %1; wird gesendet, sobald es eine Verbindung zum Relay gibt</translation>
    </message>
    <message>
        <source>Sent: safe on the relay, waiting for %1</source>
        <translation>Gesendet: sicher auf dem Relay, wartet auf %1</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Zugestellt an %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Gelesen von %1</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Arrived later than messages that follow it</source>
        <translation>Kam später an als die Nachrichten danach</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <extracomment>For screen readers: %1 a name, %2 a time, %3 the message, %4 its state in words</extracomment>
        <translation>%1, %2: %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be recovered.</source>
        <translation>
            <numerusform>Eine Nachricht konnte nicht wiederhergestellt werden.</numerusform>
            <numerusform>%Ln Nachrichten konnten nicht wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices and %1&apos;s.</source>
        <extracomment>%1 the name of whom one talks to</extracomment>
        <translation>
            <numerusform>Eine Nachricht fehlt hier; deine anderen Geräte und die von %1 sind darum gebeten.</numerusform>
            <numerusform>%Ln Nachrichten fehlen hier; deine anderen Geräte und die von %1 sind darum gebeten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Diese Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>Eine Nachricht, die nicht hier ist</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>Bearbeitet.</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <extracomment>For screen readers: %1 a message</extracomment>
        <translation>Antwort auf: %1</translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <extracomment>For screen readers: %1 a name, %2 an emoji</extracomment>
        <translation>%1 hat mit %2 reagiert</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>Du hast mit %1 reagiert</translation>
    </message>
    <message>
        <source>Safe on the relay</source>
        <translation>Sicher auf dem Relay</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices.</source>
        <translation>
            <numerusform>Hier fehlt %Ln Nachricht; deine anderen Geräte sind danach gefragt.</numerusform>
            <numerusform>Hier fehlen %Ln Nachrichten; deine anderen Geräte sind danach gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded.</source>
        <translation>Weitergeleitet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a message that is copied: %1 a name, %2 a date and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Disappears %1.</source>
        <extracomment>For screen readers: %1 like &quot;today at 14:05&quot;</extracomment>
        <translation>Verschwindet %1.</translation>
    </message>
    <message>
        <source>Disappears %1 after it is sent.</source>
        <extracomment>For screen readers: %1 like &quot;1 day&quot;</extracomment>
        <translation>Verschwindet nach dem Senden, Frist: %1.</translation>
    </message>
    <message>
        <source>Disappears %1 after it is read.</source>
        <extracomment>For screen readers: %1 like &quot;1 day&quot;</extracomment>
        <translation>Verschwindet nach dem Lesen, Frist: %1.</translation>
    </message>
</context>
<context>
    <name>Parlance::Notifier</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that could not be opened</source>
        <translation>Eine Nachricht, die sich nicht öffnen ließ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Asks to be one of your contacts</source>
        <translation>Möchte zu deinen Kontakten gehören</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>%1 asks to be linked to your account</source>
        <extracomment>%1 the name of a device, or &quot;A device&quot;</extracomment>
        <translation>%1 möchte mit deinem Konto verknüpft werden</translation>
    </message>
    <message>
        <source>Compare the six digits</source>
        <translation>Vergleiche die sechs Ziffern</translation>
    </message>
    <message>
        <source>Your answer was not sent</source>
        <translation>Deine Antwort wurde nicht gesendet</translation>
    </message>
</context>
<context>
    <name>Parlance::OwnAccount</name>
    <message>
        <source>This is no address of a relay. It looks like chat.example.org or chat.example.org:7667.</source>
        <translation>Das ist keine Adresse eines Relays. Sie sieht so aus: chat.example.org oder chat.example.org:7667.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Nimm mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Nimm höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The link is damaged: the mark of the relay&apos;s certificate is not complete. Copy it again, whole.</source>
        <translation>Der Link ist beschädigt: die Kennung des Zertifikats ist nicht vollständig. Kopiere ihn noch einmal ganz.</translation>
    </message>
    <message>
        <source>The link is damaged: its end is missing. Copy it again, whole.</source>
        <translation>Der Link ist beschädigt: das Ende fehlt. Kopiere ihn noch einmal ganz.</translation>
    </message>
    <message>
        <source>This is no invite link. It begins with parlance:// and comes from whoever runs the relay.</source>
        <translation>Das ist kein Einladungslink. Er beginnt mit parlance:// und kommt von der Person, die das Relay betreibt.</translation>
    </message>
    <message>
        <source>The relay shows another key for your account than this device has. Somebody may have begun your account anew with your password, or the relay does not tell the truth. This device goes on with the key it has, and sends nothing to the devices the relay adds. Ask whoever runs the relay, and tell your contacts to compare safety numbers before they trust a new key of yours.</source>
        <translation>Das Relay zeigt für dein Konto einen anderen Schlüssel, als dieses Gerät hat. Vielleicht hat jemand dein Konto mit deinem Passwort neu begonnen, vielleicht sagt das Relay nicht die Wahrheit. Dieses Gerät macht mit seinem Schlüssel weiter und sendet nichts an die Geräte, die das Relay hinzufügt. Frage die Person, die das Relay betreibt, und sage deinen Kontakten, dass sie die Sicherheitsnummer vergleichen, bevor sie einem neuen Schlüssel von dir trauen.</translation>
    </message>
    <message>
        <source>The key of your account was renewed, and this device was not given the new one. If you signed out a device of yours while this one was away for long, sign this one out there too, then sign in and link it again. If you did not, a device that you signed out before may be behind it: ask whoever runs the relay.</source>
        <translation>Der Schlüssel deines Kontos wurde erneuert, und dieses Gerät hat den neuen nicht bekommen. Wenn du ein Gerät abgemeldet hast, während dieses lange weg war, melde dort auch dieses ab; dann melde dich hier an und verknüpfe es neu. Wenn nicht, steckt vielleicht ein Gerät dahinter, das du früher abgemeldet hast: frage die Person, die das Relay betreibt.</translation>
    </message>
    <message>
        <source>The relay shows other devices for your account than your account has signed for. This device goes on with those it knows, and sends nothing to others. The relay may have been put back from an old copy, or does not tell the truth: ask whoever runs it.</source>
        <translation>Das Relay zeigt für dein Konto andere Geräte, als dein Konto unterschrieben hat. Dieses Gerät macht mit denen weiter, die es kennt, und sendet nichts an andere. Vielleicht wurde das Relay aus einer alten Kopie wiederhergestellt, vielleicht sagt es nicht die Wahrheit: frage die Person, die es betreibt.</translation>
    </message>
</context>
<context>
    <name>Parlance::PeerKeys</name>
    <message>
        <source>%1 removed a device and renewed the key of the account. The key before vouches for the new one. Messages to %1 wait until you have read this.</source>
        <translation>%1 hat ein Gerät entfernt und den Schlüssel des Kontos erneuert. Der vorige Schlüssel bürgt für den neuen. Nachrichten an %1 warten, bis du das gelesen hast.</translation>
    </message>
    <message>
        <source>%1&apos;s key changed. %1 may have started anew, or somebody may be in between: compare the safety number, best when you meet. Messages to %1 wait until you have read this.</source>
        <translation>Der Schlüssel von %1 ist ein anderer. Vielleicht hat %1 neu angefangen, vielleicht ist jemand dazwischen: vergleicht die Sicherheitsnummer, am besten, wenn ihr euch trefft. Nachrichten an %1 warten, bis du das gelesen hast.</translation>
    </message>
    <message>
        <source>The relay named devices of %1 that %1 has not signed for. Nothing was sent to them. Tell whoever runs the relay.</source>
        <translation>Das Relay nannte Geräte von %1, für die %1 nicht unterschrieben hat. Nichts wurde an sie gesendet. Sag es dem Betreiber des Relays.</translation>
    </message>
    <message>
        <source>The relay shows you this conversation otherwise than it shows it to %1: a message may be missing or in another place. Compare with %1, and tell whoever runs the relay.</source>
        <translation>Das Relay zeigt dir diese Unterhaltung anders, als es sie %1 zeigt: eine Nachricht fehlt vielleicht oder steht an einer anderen Stelle. Vergleiche mit %1, und sage der Person Bescheid, die das Relay betreibt.</translation>
    </message>
</context>
<context>
    <name>Parlance::Profiles</name>
    <message>
        <source>Use up to 32 letters, digits and spaces.</source>
        <translation>Nimm bis zu 32 Buchstaben, Ziffern und Leerzeichen.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Eines mit diesem Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>Parlance::Protection</name>
    <message>
        <source>Your messages are safe.</source>
        <translation>Deine Nachrichten sind sicher.</translation>
    </message>
    <message>
        <source>Enter the passphrase of this profile.</source>
        <translation>Gib die Passphrase dieses Profils ein.</translation>
    </message>
    <message>
        <source>The key of this profile is in the system&apos;s key store, which is not there or does not answer.</source>
        <translation>Der Schlüssel dieses Profils liegt im Schlüsselspeicher des Systems, der fehlt oder nicht antwortet.</translation>
    </message>
    <message>
        <source>The key of this profile is in the system&apos;s key store, which did not give it out.</source>
        <translation>Der Schlüssel dieses Profils liegt im Schlüsselspeicher des Systems, der ihn nicht herausgibt.</translation>
    </message>
    <message>
        <source>The system&apos;s key store stayed locked, or knows nothing of this profile.</source>
        <translation>Der Schlüsselspeicher des Systems blieb gesperrt oder kennt dieses Profil nicht.</translation>
    </message>
    <message>
        <source>The key in the system&apos;s key store is not the one of this profile.</source>
        <translation>Der Schlüssel im Schlüsselspeicher des Systems ist nicht der dieses Profils.</translation>
    </message>
    <message>
        <source>This profile is opened by a key file. Name it with --key-file when you start Parlance.</source>
        <translation>Dieses Profil wird von einer Schlüsseldatei geöffnet. Gib sie beim Start von Parlance mit --key-file an.</translation>
    </message>
    <message>
        <source>This is a recovery code, but not the one of this profile. Perhaps you made a newer one.</source>
        <translation>Das ist ein Wiederherstellungscode, aber nicht der dieses Profils. Vielleicht hast du einen neueren gemacht.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>Diese Passphrase öffnet das Profil nicht.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Nimm mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The recovery code of a Parlance profile. Whoever has it and the profile folder can read your messages.</source>
        <translation>Der Wiederherstellungscode eines Profils von Parlance. Wer ihn und den Profilordner hat, kann deine Nachrichten lesen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>No key store is used for this profile, so a passphrase protects your messages. It is asked for whenever Parlance starts.</source>
        <translation>Für dieses Profil wird kein Schlüsselspeicher benutzt; deshalb schützt eine Passphrase deine Nachrichten. Sie wird bei jedem Start verlangt.</translation>
    </message>
</context>
<context>
    <name>Parlance::ProxySettings</name>
    <message>
        <source>Enter the name or the address of the proxy.</source>
        <translation>Gib den Namen oder die Adresse des Proxys ein.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Gib eine Zahl von 1 bis 65535 ein.</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchModel</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Du: %1</translation>
    </message>
</context>
<context>
    <name>Parlance::Spelling</name>
    <message>
        <source>This computer has no dictionary for %1, so words of that language are not checked.</source>
        <extracomment>%1 languages, as they call themselves</extracomment>
        <translation>Dieser Computer hat kein Wörterbuch für %1; Wörter dieser Sprache werden nicht geprüft.</translation>
    </message>
    <message>
        <source>Add the language in the settings of Windows, under Time &amp; language, and start Parlance again.</source>
        <translation>Füge die Sprache in den Einstellungen von Windows unter „Zeit und Sprache“ hinzu und starte Parlance neu.</translation>
    </message>
    <message>
        <source>Choose it in the settings of macOS, under Keyboard, Text Input, Spelling, and start Parlance again.</source>
        <translation>Wähle sie in den Einstellungen von macOS unter „Tastatur“, „Texteingabe“, „Rechtschreibung“ und starte Parlance neu.</translation>
    </message>
    <message>
        <source>Install its Hunspell dictionary with your package manager (hunspell-de-de for German, for example) and start Parlance again.</source>
        <translation>Installiere ihr Hunspell-Wörterbuch mit deiner Paketverwaltung (hunspell-de-de für Deutsch zum Beispiel) und starte Parlance neu.</translation>
    </message>
</context>
<context>
    <name>Parlance::TimedMutes</name>
    <message>
        <source>Muted: new messages stay quiet</source>
        <translation>Stumm: neue Nachrichten bleiben leise</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <extracomment>%1 a moment, as in &quot;today at 14:05&quot;</extracomment>
        <translation>Stumm bis %1</translation>
    </message>
</context>
<context>
    <name>Parlance::Tray</name>
    <message>
        <source>Open Parlance</source>
        <translation>Parlance öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Several words are easy to keep in mind and hard to guess. Nobody can look it up for you.</source>
        <translation>Mehrere Wörter merkt man sich leicht, und sie sind schwer zu erraten. Niemand kann sie für dich nachschlagen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Das ist nicht dieselbe wie oben.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase noch einmal</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Note to self</source>
        <translation>Notizen für mich</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Only your contacts ever see it.</source>
        <translation>Nur deine Kontakte sehen sie jemals.</translation>
    </message>
    <message>
        <source>Show when I am online</source>
        <translation>Zeigen, wann ich online bin</translation>
    </message>
    <message>
        <source>Nobody sees whether you are here, or when you last were</source>
        <translation>Niemand sieht, ob du da bist oder wann du es zuletzt warst</translation>
    </message>
    <message>
        <source>Your contacts see when you are here, and when you last were</source>
        <translation>Deine Kontakte sehen, wann du da bist und wann du es zuletzt warst</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>You have blocked nobody</source>
        <translation>Du hast niemanden gesperrt</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Parlance cannot open your profile</source>
        <translation>Parlance kann dein Profil nicht öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Copy bug report</source>
        <translation>Fehlerbericht kopieren</translation>
    </message>
</context>
<context>
    <name>ProtectionSettings</name>
    <message>
        <source>Encryption on this computer</source>
        <translation>Verschlüsselung auf diesem Computer</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. A key file opens them.</source>
        <translation>Nachrichten, Namen und Schlüssel sind verschlüsselt gespeichert. Eine Schlüsseldatei öffnet sie.</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. The key is in your system&apos;s key store.</source>
        <translation>Nachrichten, Namen und Schlüssel sind verschlüsselt gespeichert. Der Schlüssel liegt im Schlüsselspeicher deines Systems.</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. Your passphrase opens them.</source>
        <translation>Nachrichten, Namen und Schlüssel sind verschlüsselt gespeichert. Deine Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Neuer Wiederherstellungscode …</translation>
    </message>
    <message>
        <source>It opens your messages when nothing else does any more</source>
        <translation>Er öffnet deine Nachrichten, wenn nichts anderes es mehr tut</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>Passphrase hinzufügen …</translation>
    </message>
    <message>
        <source>Asked for when the key store cannot be used</source>
        <translation>Wird verlangt, wenn der Schlüsselspeicher nicht zu gebrauchen ist</translation>
    </message>
    <message>
        <source>Asked for when Parlance starts</source>
        <translation>Wird verlangt, wenn Parlance startet</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Connect to the relay</source>
        <translation>Mit dem Relay verbinden</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Das benutzen</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>As the system does</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Direkt, ohne Proxy</translation>
    </message>
    <message>
        <source>Through a SOCKS5 proxy</source>
        <translation>Über einen SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>Through an HTTP proxy</source>
        <translation>Über einen HTTP-Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name, if the proxy asks for one</source>
        <translation>Name, falls der Proxy einen verlangt</translation>
    </message>
    <message>
        <source>Name for the proxy</source>
        <translation>Name für den Proxy</translation>
    </message>
    <message>
        <source>Password, if the proxy asks for one</source>
        <translation>Passwort, falls der Proxy eines verlangt</translation>
    </message>
    <message>
        <source>Kept in your encrypted profile.</source>
        <translation>Liegt in deinem verschlüsselten Profil.</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Das benutzen</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Go to a person, a conversation or a message</source>
        <translation>Zu einer Person, einer Unterhaltung oder einer Nachricht</translation>
    </message>
    <message>
        <source>Type a few letters of a name, or a word from a message</source>
        <translation>Tippe ein paar Buchstaben eines Namens oder ein Wort aus einer Nachricht</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Go to what it answers, by %1: %2</source>
        <translation>Zu der Nachricht von %1, auf die sie antwortet: %2</translation>
    </message>
</context>
<context>
    <name>ReactionRow</name>
    <message numerus="yes">
        <source>%1, %n reaction(s), one of them yours: take it back</source>
        <translation>
            <numerusform>%1, %n Reaktion, deine: zurücknehmen</numerusform>
            <numerusform>%1, %n Reaktionen, eine davon deine: zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reaction(s): join in</source>
        <translation>
            <numerusform>%1, %n Reaktion: anschließen</numerusform>
            <numerusform>%1, %n Reaktionen: anschließen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCodeCard</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>Wiederherstellungscode: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In einer Datei speichern …</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Keep it on paper, or in a password manager. As soon as you say that you have written it down, the one you had opens nothing any more.</source>
        <translation>Bewahre ihn auf Papier oder in einem Passwortmanager auf. Sobald du sagst, dass du ihn aufgeschrieben hast, öffnet der bisherige nichts mehr.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It opens your messages should you forget the passphrase. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.</source>
        <translation>Er öffnet deine Nachrichten, falls du die Passphrase vergisst. Bewahre ihn auf Papier oder in einem Passwortmanager auf, aber nicht nur auf diesem Computer. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>It opens your messages should this system lose its key store. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.</source>
        <translation>Er öffnet deine Nachrichten, falls dieses System seinen Schlüsselspeicher verliert. Bewahre ihn auf Papier oder in einem Passwortmanager auf, aber nicht nur auf diesem Computer. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1 asks for a conversation</source>
        <translation>%1 bittet um eine Unterhaltung</translation>
    </message>
    <message>
        <source>@%1 would like to talk to you</source>
        <translation>@%1 möchte mit dir sprechen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1 sperren</translation>
    </message>
</context>
<context>
    <name>RequestSection</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>RowPreview</name>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
</context>
<context>
    <name>SafetyNumberSection</name>
    <message>
        <source>Safety number</source>
        <translation>Sicherheitsnummer</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>There will be one with the first message</source>
        <translation>Es gibt sie mit der ersten Nachricht</translation>
    </message>
    <message>
        <source>Compare it with what %1 sees, when you meet or on the phone. If both are the same, nobody stands between you.</source>
        <translation>Vergleiche sie mit der, die %1 sieht, wenn ihr euch trefft oder am Telefon. Sind beide gleich, steht niemand zwischen euch.</translation>
    </message>
    <message>
        <source>Safety number: %1</source>
        <translation>Sicherheitsnummer: %1</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>Als überprüft markieren</translation>
    </message>
    <message>
        <source>You compared it. If the key changes, you are told</source>
        <translation>Du hast sie verglichen. Ändert sich der Schlüssel, erfährst du es</translation>
    </message>
    <message>
        <source>Square code of the safety number</source>
        <translation>Quadratischer Code der Sicherheitsnummer</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Zu „%1“ wurde nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected messages</source>
        <translation>Ausgewählte Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete for you</source>
        <translation>Für dich löschen</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Für alle löschen</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>SentRequestRow</name>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>Hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>Anfrage an %1 zurückziehen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to a conversation</source>
        <translation>Zu einer Unterhaltung</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Conversation above, conversation below</source>
        <translation>Unterhaltung darüber, Unterhaltung darunter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Walk through the messages</source>
        <translation>Durch die Nachrichten gehen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Go to a day of this conversation</source>
        <translation>Zu einem Tag dieser Unterhaltung</translation>
    </message>
    <message>
        <source>Bold, italic</source>
        <translation>Fett, kursiv</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Durchstreichen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>With nothing written: edit your last message</source>
        <translation>Ist nichts geschrieben: deine letzte Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Turn pages, also while writing</source>
        <translation>Blättern, auch beim Schreiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Select messages</source>
        <translation>Nachrichten auswählen</translation>
    </message>
    <message>
        <source>With messages selected: this one too, or all up to there</source>
        <translation>Wenn Nachrichten ausgewählt sind: diese dazu, oder alle bis dorthin</translation>
    </message>
    <message>
        <source>With messages selected: all, copy, delete</source>
        <translation>Wenn Nachrichten ausgewählt sind: alle, kopieren, löschen</translation>
    </message>
    <message>
        <source>What can be done with a message, a conversation or a misspelt word</source>
        <translation>Was mit einer Nachricht, einer Unterhaltung oder einem falsch geschriebenen Wort möglich ist</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Something is wrong with the key or the devices of your account.</source>
        <translation>Mit dem Schlüssel oder den Geräten deines Kontos stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what is wrong</comment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>Breite der Seitenleiste</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Enter the relay&apos;s address.</source>
        <translation>Gib die Adresse des Relays ein.</translation>
    </message>
    <message>
        <source>chat.example.org</source>
        <translation>chat.example.org</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>Kennung des Zertifikats</translation>
    </message>
    <message>
        <source>Only for a relay with its own certificate: the line that begins with SHA256:</source>
        <translation>Nur für ein Relay mit eigenem Zertifikat: die Zeile, die mit SHA256: beginnt</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Gib deinen Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Gib dein Passwort ein.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Copy it from Settings, Account on your other device, or type its address</source>
        <translation>Auf deinem anderen Gerät unter Einstellungen, Konto kopieren, oder die Adresse eintippen</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Empty this profile?</source>
        <translation>Dieses Profil leeren?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Delete messages here</source>
        <translation>Nachrichten hier löschen</translation>
    </message>
    <message>
        <source>This device leaves the account %1, and its profile is emptied: what is stored here is deleted.</source>
        <translation>Dieses Gerät verlässt das Konto %1, und sein Profil wird geleert: was hier gespeichert ist, wird gelöscht.</translation>
    </message>
    <message>
        <source>All messages of %1 on this device are deleted. This cannot be undone.</source>
        <translation>Alle Nachrichten von %1 auf diesem Gerät werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The account stays, and so does what is on your other devices. Afterwards you can join or sign in here with any account.</source>
        <translation>Das Konto bleibt, und was auf deinen anderen Geräten ist, auch. Danach kannst du hier mit jedem Konto beitreten oder dich anmelden.</translation>
    </message>
</context>
<context>
    <name>SpellingSettings</name>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Marks words that no dictionary knows, on this computer alone</source>
        <translation>Markiert Wörter, die kein Wörterbuch kennt, allein auf diesem Computer</translation>
    </message>
    <message>
        <source>In the languages of the system</source>
        <translation>In den Sprachen des Systems</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A day without its year; the order and the dots of your language, in the letters of QDate::toString()</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The same with its year</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a weekday, %2 a date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <extracomment>%1 a date, %2 a time</extracomment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>gerade noch da gewesen</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>zuletzt da vor %n Minute</numerusform>
            <numerusform>zuletzt da vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>zuletzt da %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n earlier message(s) arrived</source>
        <translation>
            <numerusform>%n frühere Nachricht ist angekommen</numerusform>
            <numerusform>%n frühere Nachrichten sind angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No messages yet. Say hello to %1.</source>
        <translation>Noch keine Nachrichten. Sag %1 Hallo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Parlance is locked</source>
        <translation>Parlance ist gesperrt</translation>
    </message>
    <message>
        <source>Eight groups of four letters and digits, as you wrote them down</source>
        <translation>Acht Gruppen zu vier Buchstaben und Ziffern, wie du sie aufgeschrieben hast</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Stattdessen die Passphrase benutzen</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Stattdessen den Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>Ask the key store again</source>
        <translation>Schlüsselspeicher noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Waiting for the key store</source>
        <translation>Warte auf den Schlüsselspeicher</translation>
    </message>
    <message>
        <source>Your system may be asking for a password in a window of its own. Answer it there, and Parlance opens by itself.</source>
        <translation>Vielleicht fragt dein System in einem eigenen Fenster nach einem Passwort. Antworte dort, dann öffnet sich Parlance von selbst.</translation>
    </message>
    <message>
        <source>Go on without the key store</source>
        <translation>Ohne Schlüsselspeicher weitermachen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Parlance</source>
        <translation>Willkommen bei Parlance</translation>
    </message>
    <message>
        <source>Private chat, hosted by you or somebody you know</source>
        <translation>Privater Chat, betrieben von dir oder jemandem, den du kennst</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Wie es losgeht</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>Ich habe eine Einladung</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ich habe ein Konto</translation>
    </message>
    <message>
        <source>Empty this profile for another account</source>
        <translation>Dieses Profil für ein anderes Konto leeren</translation>
    </message>
    <message>
        <source>I need a proxy</source>
        <translation>Ich brauche einen Proxy</translation>
    </message>
</context>
</TS>
