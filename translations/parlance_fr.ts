<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Parlance %1</source>
        <translation>Parlance %1</translation>
    </message>
    <message>
        <source>Private chat you host yourself. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Une messagerie privée que vous hébergez vous-même. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Dossier du profil</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What others see with your messages. Without one they see your username.</source>
        <translation>Ce que les autres voient avec vos messages. Sans nom, ils voient votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>To sign in on another device, copy the relay here and paste it there.</source>
        <translation>Pour vous connecter sur un autre appareil, copiez le relais ici et collez-le là-bas.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>Empreinte du certificat</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
    <message>
        <source>On the relay and with all messages on this device</source>
        <translation>Sur le relais, et avec tous les messages de cet appareil</translation>
    </message>
</context>
<context>
    <name>AimBar</name>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>Write without an answer</source>
        <translation>Écrire sans répondre</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Nothing slides, rises or fades</source>
        <translation>Rien ne glisse, ne monte ni ne s’estompe</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Entrée envoie le message</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line</source>
        <translation>Maj+Entrée commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Enter begins a new line, Ctrl+Enter sends</source>
        <translation>Entrée commence une nouvelle ligne, Ctrl+Entrée envoie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Retour à toutes les conversations</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message>
        <source>Archived (%L1)</source>
        <translation>Archivées (%L1)</translation>
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
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>BeginAnewDialog</name>
    <message>
        <source>Begin anew on this device?</source>
        <translation>Repartir de zéro sur cet appareil&#x202f;?</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Only when you have none of your other devices any more.</source>
        <translation>Seulement si vous n’avez plus aucun de vos autres appareils.</translation>
    </message>
    <message>
        <source>Your account gets new keys, and this is its only device from now on. The others are signed out.</source>
        <translation>Votre compte reçoit de nouvelles clés, et cet appareil devient le seul à l’utiliser. Les autres sont déconnectés.</translation>
    </message>
    <message>
        <source>Your contacts are told, and asked to compare the safety number with you.</source>
        <translation>Vos contacts en sont informés et invités à comparer le numéro de sécurité avec vous.</translation>
    </message>
    <message>
        <source>What was said before stays unread here. You can go on writing with the same people.</source>
        <translation>Ce qui a été dit auparavant reste illisible ici. Vous pouvez continuer à écrire aux mêmes personnes.</translation>
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
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Débloquer %1</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Minimise or quit?</source>
        <translation>Réduire ou quitter&#x202f;?</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>This desktop has no tray for Parlance to stay in. Minimised, it goes on receiving messages. Once it has quit, nothing arrives until you start it again. The settings, under Notifications, keep your choice.</source>
        <translation>Ce bureau n’a pas de zone de notification où Parlance pourrait rester. Réduit, il continue à recevoir les messages. Une fois quitté, plus rien n’arrive avant que vous ne le relanciez. Votre choix se retrouve dans les paramètres, sous Notifications.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message à %1</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n byte(s)</source>
        <translation>
            <numerusform>Trop long de %n octet</numerusform>
            <numerusform>Trop long de %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n octet restant</numerusform>
            <numerusform>%n octets restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerMenu</name>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Remove from dictionary</source>
        <translation>Retirer du dictionnaire</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Retour aux conversations</translation>
    </message>
    <message>
        <source>verified, %1</source>
        <translation>vérifié, %1</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>écrit…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>More for this conversation</source>
        <translation>Plus d’options pour cette conversation</translation>
    </message>
    <message>
        <source>%1; messages disappear: %2</source>
        <translation>%1 ; les messages disparaissent : %2</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Nobody here yet. Ask somebody you know for a conversation.</source>
        <translation>Personne pour l’instant. Proposez une conversation à quelqu’un que vous connaissez.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir les notifications</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>Supprimer votre compte&#x202f;?</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Your account is deleted on the relay, and all messages on this device with it. Others keep what you wrote to them. This cannot be undone.</source>
        <translation>Votre compte est supprimé sur le relais, et avec lui tous les messages de cet appareil. Les autres gardent ce que vous leur avez écrit. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>DeleteMessageDialog</name>
    <message>
        <source>Delete for everyone?</source>
        <translation>Supprimer pour tout le monde&#x202f;?</translation>
    </message>
    <message>
        <source>Delete for you?</source>
        <translation>Supprimer pour vous&#x202f;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What it says is removed from all devices of both of you. That there was a message stays to be seen.</source>
        <translation>Son contenu est retiré de tous vos appareils et de ceux de l’autre. On verra encore qu’il y avait un message.</translation>
    </message>
    <message>
        <source>It is removed from all of your devices. The other side keeps it.</source>
        <translation>Il est retiré de tous vos appareils. L’autre personne le garde.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for everyone?</source>
        <translation>
            <numerusform>Supprimer %n message pour tout le monde ?</numerusform>
            <numerusform>Supprimer %n messages pour tout le monde ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for you?</source>
        <translation>
            <numerusform>Supprimer %n message pour vous ?</numerusform>
            <numerusform>Supprimer %n messages pour vous ?</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say is removed from all devices of both of you. That there were messages stays to be seen.</source>
        <translation>Leur contenu est supprimé de tous vos appareils, à tous les deux. On verra encore qu’il y a eu des messages.</translation>
    </message>
    <message>
        <source>They are removed from all of your devices. The other side keeps them.</source>
        <translation>Ils sont supprimés de tous vos appareils. L’autre personne les garde.</translation>
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
        <translation>votre autre appareil</translation>
    </message>
    <message>
        <source>%1&apos;s device</source>
        <translation>l’appareil de %1</translation>
    </message>
    <message>
        <source>your %1</source>
        <extracomment>%1 a person, %2 the name of a device, like &quot;Bob&apos;s laptop&quot;</extracomment>
        <translation>votre appareil %1</translation>
    </message>
    <message>
        <source>%1&apos;s %2</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>cet appareil</translation>
    </message>
    <message>
        <source>%1 has all but %2</source>
        <extracomment>%1 a device, like &quot;Bob&apos;s laptop&quot;, %2 a number</extracomment>
        <translation>%1 a tout sauf %2</translation>
    </message>
    <message>
        <source>Complete to %1, on %2 of %3 of your devices</source>
        <extracomment>%1 the number of the newest message, %2 of %3 devices</extracomment>
        <translation>Complet jusqu’à %1, sur %2 de vos %3 appareils</translation>
    </message>
    <message>
        <source>Not complete: there are messages to %1</source>
        <translation>Incomplet&#xa0;: il y a des messages jusqu’à %1</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the parts of a sentence about devices</extracomment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Written on this device</source>
        <translation>Écrit sur cet appareil</translation>
    </message>
    <message>
        <source>Taken by the relay</source>
        <translation>Accepté par le relais</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Distribué sur %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Lu par %1</translation>
    </message>
    <message>
        <source>Dropped by the relay before %1 fetched it; offered again when it returns</source>
        <translation>Abandonné par le relais avant que %1 ne le récupère&#x202f;; proposé de nouveau à son retour</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 that sentence, without its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Its time began</source>
        <translation>Son délai a commencé</translation>
    </message>
    <message>
        <source>Disappears</source>
        <translation>Disparaît</translation>
    </message>
    <message>
        <source>Disappears; its time has not begun</source>
        <translation>Disparaît ; son délai n’a pas encore commencé</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Débloquer %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquer %1</translation>
    </message>
    <message>
        <source>Remove from contacts</source>
        <translation>Retirer des contacts</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Bloquer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Neither of you can write to the other, and they no longer see when you are online. They are not told. The messages so far stay here.</source>
        <translation>Vous ne pourrez plus vous écrire, et cette personne ne verra plus quand vous êtes en ligne. Elle n’en est pas informée. Les messages déjà échangés restent ici.</translation>
    </message>
    <message>
        <source>Remove %1 from your contacts?</source>
        <translation>Retirer %1 de vos contacts&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>You can no longer write to each other until one of you asks again and the other accepts. The messages so far stay here.</source>
        <translation>Vous ne pourrez plus vous écrire avant que l’un de vous n’envoie une nouvelle demande et que l’autre l’accepte. Les messages déjà échangés restent ici.</translation>
    </message>
    <message>
        <source>Only your own devices can read what you write here.</source>
        <translation>Seuls vos propres appareils peuvent lire ce que vous écrivez ici.</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>not linked</source>
        <translation>non associé</translation>
    </message>
    <message>
        <source>%1 (this device)</source>
        <translation>%1 (cet appareil)</translation>
    </message>
    <message>
        <source>Not linked: it cannot read anything</source>
        <translation>Non associé&#xa0;: il ne peut rien lire</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Déconnecter %1</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>Connecté sur</translation>
    </message>
    <message>
        <source>Up to five devices. One that is signed out gets no more messages; what it has stays on it.</source>
        <translation>Cinq appareils au maximum. Un appareil déconnecté ne reçoit plus de messages&#x202f;; ce qu’il a reste dessus.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>Déconnecter %1&#x202f;?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>It was not linked and could read nothing. To use it again, sign in on it and link it.</source>
        <translation>Il n’était pas associé et ne pouvait rien lire. Pour l’utiliser de nouveau, connectez-vous dessus et associez-le.</translation>
    </message>
    <message>
        <source>It gets no more messages from now on, and your account gets a new key, so that what it knows serves for nothing. Your contacts are told that your key was renewed. To use it again, sign in on it and link it.</source>
        <translation>Il ne reçoit plus de messages à partir de maintenant, et votre compte reçoit une nouvelle clé, pour que ce qu’il sait ne serve plus à rien. Vos contacts apprennent que votre clé a été renouvelée. Pour l’utiliser de nouveau, connectez-vous dessus et associez-le.</translation>
    </message>
</context>
<context>
    <name>DisappearingChoice</name>
    <message>
        <source>Disappearing messages</source>
        <translation>Messages éphémères</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>30 seconds after reading</source>
        <translation>30 secondes après lecture</translation>
    </message>
    <message>
        <source>5 minutes after reading</source>
        <translation>5 minutes après lecture</translation>
    </message>
    <message>
        <source>1 hour after reading</source>
        <translation>1 heure après lecture</translation>
    </message>
    <message>
        <source>8 hours after reading</source>
        <translation>8 heures après lecture</translation>
    </message>
    <message>
        <source>1 day after reading</source>
        <translation>1 jour après lecture</translation>
    </message>
    <message>
        <source>1 week after reading</source>
        <translation>1 semaine après lecture</translation>
    </message>
    <message>
        <source>4 weeks after reading</source>
        <translation>4 semaines après lecture</translation>
    </message>
</context>
<context>
    <name>DisappearingText</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>%1 like &quot;1 day&quot;</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Après %1</translation>
    </message>
    <message>
        <source>You turned off disappearing messages</source>
        <translation>Vous avez désactivé les messages éphémères</translation>
    </message>
    <message>
        <source>%1 turned off disappearing messages</source>
        <translation>%1 a désactivé les messages éphémères</translation>
    </message>
    <message>
        <source>You set messages to disappear after %1</source>
        <extracomment>%1 like &quot;1 day&quot;</extracomment>
        <translation>Vous avez réglé la disparition des messages après %1</translation>
    </message>
    <message>
        <source>%1 set messages to disappear after %2</source>
        <extracomment>%1 a name, %2 like &quot;1 day&quot;</extracomment>
        <translation>%1 a réglé la disparition des messages après %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>%1 days, as short as can be</extracomment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 hours, as short as can be</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 minutes, as short as can be</extracomment>
        <translation>%1 min</translation>
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
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until 8 in the morning</source>
        <translation>Jusqu’à 8 heures du matin</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Jusqu’à ce que je le désactive</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>EmojiCategories</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Nourriture</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyages</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un émoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This username cannot be used.</source>
        <translation>Ce nom d’utilisateur n’est pas possible.</translation>
    </message>
    <message>
        <source>Use %1 to %2 of the characters a-z 0-9 . _ - and begin with a letter.</source>
        <translation>Utilisez de %1 à %2 caractères parmi a-z 0-9 . _ - et commencez par une lettre.</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>Ce mot de passe n’est pas possible.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Utilisez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>Cette phrase secrète est trop courte.</translation>
    </message>
    <message>
        <source>That was not the same passphrase twice.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>This cannot be done with this device.</source>
        <translation>Ce n’est pas possible avec cet appareil.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Ce nom n’est pas possible.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Utilisez au plus %1 caractères.</translation>
    </message>
    <message>
        <source>There is nothing to send, or something that cannot be sent.</source>
        <translation>Il n’y a rien à envoyer, ou quelque chose qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>This is too long: the limit is %1 bytes.</source>
        <translation>C’est trop long&#xa0;: la limite est de %1 octets.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>Raccourcissez-le, ou envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Cela n’existe plus.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>Cela n’a pas pu être compris.</translation>
    </message>
    <message>
        <source>Check what you entered; an invite link begins with parlance://.</source>
        <translation>Vérifiez votre saisie&#x202f;; un lien d’invitation commence par parlance://.</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <translation>Le fichier n’a pas été touché&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>Ce qui était déjà enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Free some space, then start Parlance again.</source>
        <translation>Libérez de l’espace, puis relancez Parlance.</translation>
    </message>
    <message>
        <source>Parlance cannot write to its folder.</source>
        <translation>Parlance ne peut pas écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Check who owns the folder and whether the disk is read-only.</source>
        <translation>Vérifiez à qui appartient le dossier et si le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The message database is damaged.</source>
        <translation>La base de données des messages est endommagée.</translation>
    </message>
    <message>
        <source>Restore the profile folder from a backup, or move it away to start afresh.</source>
        <translation>Restaurez le dossier du profil depuis une sauvegarde, ou déplacez-le pour repartir de zéro.</translation>
    </message>
    <message>
        <source>A newer version of Parlance has used this profile.</source>
        <translation>Une version plus récente de Parlance a utilisé ce profil.</translation>
    </message>
    <message>
        <source>Update Parlance on this computer.</source>
        <translation>Mettez Parlance à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program has this profile open: %1.</source>
        <translation>Un autre programme a ouvert ce profil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Quit it first, or choose another profile with --profile.</source>
        <translation>Quittez-le d’abord, ou choisissez un autre profil avec --profile.</translation>
    </message>
    <message>
        <source>The message database is in use by another program.</source>
        <translation>La base de données des messages est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>Close backup or database tools that have it open, then try again.</source>
        <translation>Fermez les outils de sauvegarde ou de base de données qui l’ont ouverte, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk could not keep what was written to it.</source>
        <translation>Le disque n’a pas pu conserver ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>Check the disk, then start Parlance again.</source>
        <translation>Vérifiez le disque, puis relancez Parlance.</translation>
    </message>
    <message>
        <source>The message database could not be used.</source>
        <translation>La base de données des messages n’a pas pu être utilisée.</translation>
    </message>
    <message>
        <source>Start Parlance again; the log in the settings says more.</source>
        <translation>Relancez Parlance&#x202f;; le journal, dans les paramètres, en dit plus.</translation>
    </message>
    <message>
        <source>Messages you write are kept and sent later.</source>
        <translation>Les messages que vous écrivez sont conservés et envoyés plus tard.</translation>
    </message>
    <message>
        <source>There is no connection to the relay.</source>
        <translation>Il n’y a pas de connexion au relais.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>Le relais ne répond pas.</translation>
    </message>
    <message>
        <source>If it lasts, ask whoever runs the relay.</source>
        <translation>Si cela dure, adressez-vous à la personne qui gère le relais.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not the one your invite link named.</source>
        <translation>Le certificat du relais n’est pas celui indiqué par votre lien d’invitation.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Ask whoever runs the relay for a new link before you go on.</source>
        <translation>Demandez un nouveau lien à la personne qui gère le relais avant de continuer.</translation>
    </message>
    <message>
        <source>This computer does not trust the relay&apos;s certificate.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du relais.</translation>
    </message>
    <message>
        <source>Use the invite link, which names the certificate, or check the address.</source>
        <translation>Utilisez le lien d’invitation, qui indique le certificat, ou vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Parlance relay.</source>
        <translation>Ce qui répond à cette adresse n’est pas un relais Parlance.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>This version of Parlance and the relay do not understand each other.</source>
        <translation>Cette version de Parlance et le relais ne se comprennent pas.</translation>
    </message>
    <message>
        <source>Update Parlance, or ask whoever runs the relay to update it.</source>
        <translation>Mettez Parlance à jour, ou demandez à la personne qui gère le relais de le mettre à jour.</translation>
    </message>
    <message>
        <source>The relay sent something that makes no sense.</source>
        <translation>Le relais a envoyé quelque chose qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>If it lasts, send the log from the settings to whoever runs the relay.</source>
        <translation>Si cela dure, envoyez le journal, dans les paramètres, à la personne qui gère le relais.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>La connexion au relais a été perdue.</translation>
    </message>
    <message>
        <source>That was too often in a short time.</source>
        <translation>C’était trop souvent en peu de temps.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Your history stays on this computer.</source>
        <translation>Votre historique reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This profile already has an account.</source>
        <translation>Ce profil a déjà un compte.</translation>
    </message>
    <message>
        <source>Use another profile for another account, with --profile.</source>
        <translation>Pour un autre compte, utilisez un autre profil avec --profile.</translation>
    </message>
    <message>
        <source>This invite link has been used up or is too old.</source>
        <translation>Ce lien d’invitation a déjà servi ou est trop ancien.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Somebody on this relay has this username.</source>
        <translation>Quelqu’un sur ce relais utilise déjà ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Choose another one, or sign in if it is yours.</source>
        <translation>Choisissez-en un autre, ou connectez-vous si c’est le vôtre.</translation>
    </message>
    <message>
        <source>Username and password do not match.</source>
        <translation>Le nom d’utilisateur et le mot de passe ne correspondent pas.</translation>
    </message>
    <message>
        <source>This account was disabled by whoever runs the relay.</source>
        <translation>La personne qui gère le relais a désactivé ce compte.</translation>
    </message>
    <message>
        <source>This account is on %1 devices already.</source>
        <translation>Ce compte est déjà sur %1 appareils.</translation>
    </message>
    <message>
        <source>Remove one of them in the settings on another device.</source>
        <translation>Retirez-en un dans les paramètres d’un autre appareil.</translation>
    </message>
    <message>
        <source>This device was removed from the account.</source>
        <translation>Cet appareil a été retiré du compte.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>This account is in use somewhere else under the same device.</source>
        <translation>Ce compte est utilisé ailleurs comme étant ce même appareil.</translation>
    </message>
    <message>
        <source>If you copied the profile folder, use only one of the copies.</source>
        <translation>Si vous avez copié le dossier du profil, n’utilisez qu’une seule des copies.</translation>
    </message>
    <message>
        <source>This needs an account.</source>
        <translation>Il faut un compte pour cela.</translation>
    </message>
    <message>
        <source>Join with an invite link, or sign in.</source>
        <translation>Rejoignez un relais avec un lien d’invitation, ou connectez-vous.</translation>
    </message>
    <message>
        <source>Nobody on this relay has this username.</source>
        <translation>Personne sur ce relais n’a ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>You are not contacts.</source>
        <translation>Vous n’êtes pas en contact.</translation>
    </message>
    <message>
        <source>The message is kept here.</source>
        <translation>Le message est conservé ici.</translation>
    </message>
    <message>
        <source>Send a contact request first.</source>
        <translation>Envoyez d’abord une demande de contact.</translation>
    </message>
    <message>
        <source>One of you has blocked the other.</source>
        <translation>L’un de vous a bloqué l’autre.</translation>
    </message>
    <message>
        <source>The history stays.</source>
        <translation>L’historique est conservé.</translation>
    </message>
    <message>
        <source>You have %1 contacts, which is the limit.</source>
        <translation>Vous avez %1 contacts, c’est la limite.</translation>
    </message>
    <message>
        <source>Remove somebody first.</source>
        <translation>Retirez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>This conversation no longer exists on the relay.</source>
        <translation>Cette conversation n’existe plus sur le relais.</translation>
    </message>
    <message>
        <source>This message could not be opened.</source>
        <translation>Ce message n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Other messages are not affected.</source>
        <translation>Les autres messages ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>Demandez à l’expéditeur de le renvoyer.</translation>
    </message>
    <message>
        <source>The relay did not take this message.</source>
        <translation>Le relais n’a pas accepté ce message.</translation>
    </message>
    <message>
        <source>It is kept here.</source>
        <translation>Il est conservé ici.</translation>
    </message>
    <message>
        <source>You can try again, or discard it.</source>
        <translation>Vous pouvez réessayer ou l’abandonner.</translation>
    </message>
    <message>
        <source>Too much waits for that device already.</source>
        <translation>Trop de choses attendent déjà cet appareil.</translation>
    </message>
    <message>
        <source>Try again once it has been online.</source>
        <translation>Réessayez une fois qu’il aura été en ligne.</translation>
    </message>
    <message>
        <source>The relay is very busy.</source>
        <translation>Le relais est très occupé.</translation>
    </message>
    <message>
        <source>Messages you write are kept and sent as soon as it has time.</source>
        <translation>Les messages que vous écrivez sont conservés et envoyés dès qu’il a le temps.</translation>
    </message>
    <message>
        <source>If it lasts, tell whoever runs the relay.</source>
        <translation>Si cela dure, prévenez la personne qui gère le relais.</translation>
    </message>
    <message>
        <source>The relay cannot store anything at the moment.</source>
        <translation>Le relais ne peut rien enregistrer pour le moment.</translation>
    </message>
    <message>
        <source>The relay refused this.</source>
        <translation>Le relais a refusé.</translation>
    </message>
    <message>
        <source>This build of Parlance cannot encrypt, so it does not open your profile.</source>
        <translation>Cette version de Parlance ne sait pas chiffrer et n’ouvre donc pas votre profil.</translation>
    </message>
    <message>
        <source>Install another build, and tell whoever made this one.</source>
        <translation>Installez une autre version, et prévenez la personne qui a préparé celle-ci.</translation>
    </message>
    <message>
        <source>This profile is from a version of Parlance that did not encrypt.</source>
        <translation>Ce profil vient d’une version de Parlance qui ne chiffrait pas.</translation>
    </message>
    <message>
        <source>Move the profile folder away to start afresh.</source>
        <translation>Déplacez le dossier du profil pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is missing.</source>
        <translation>Le fichier contenant les clés de ce profil est introuvable.</translation>
    </message>
    <message>
        <source>The messages are still there, and only these keys open them: %1</source>
        <translation>Les messages sont toujours là, et seules ces clés les ouvrent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put it back from a backup, or move the profile folder away to start afresh.</source>
        <translation>Remettez-le depuis une sauvegarde, ou déplacez le dossier du profil pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is damaged.</source>
        <translation>Le fichier contenant les clés de ce profil est endommagé.</translation>
    </message>
    <message>
        <source>This does not open the profile.</source>
        <translation>Cela n’ouvre pas le profil.</translation>
    </message>
    <message>
        <source>Check that it is the passphrase, recovery code or key file of this profile.</source>
        <translation>Vérifiez qu’il s’agit de la phrase secrète, du code de récupération ou du fichier de clé de ce profil.</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code.</source>
        <translation>Il y a une faute de frappe dans le code de récupération.</translation>
    </message>
    <message>
        <source>It has eight groups of four letters and digits; compare each with your note.</source>
        <translation>Il a huit groupes de quatre lettres et chiffres&#x202f;; comparez chacun à ce que vous avez noté.</translation>
    </message>
    <message>
        <source>The key file cannot be used: %1.</source>
        <translation>Le fichier de clé ne peut pas être utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It holds 64 hexadecimal digits, and only its owner may read it.</source>
        <translation>Il contient 64 chiffres hexadécimaux, et seul son propriétaire peut le lire.</translation>
    </message>
    <message>
        <source>There is no key store on this computer.</source>
        <translation>Il n’y a pas de trousseau de clés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked.</source>
        <translation>Le trousseau de clés de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>This profile is locked.</source>
        <translation>Ce profil est verrouillé.</translation>
    </message>
    <message>
        <source>Give its passphrase, its recovery code or its key file.</source>
        <translation>Donnez sa phrase secrète, son code de récupération ou son fichier de clé.</translation>
    </message>
    <message>
        <source>The relay says something about keys that the account&apos;s own signature contradicts.</source>
        <translation>Ce que le relais dit des clés contredit la signature du compte lui-même.</translation>
    </message>
    <message>
        <source>Compare the safety number with your contact, and tell whoever runs the relay.</source>
        <translation>Comparez le numéro de sécurité avec votre contact, et prévenez la personne qui gère le relais.</translation>
    </message>
    <message>
        <source>This device is not linked to your account yet.</source>
        <translation>Cet appareil n’est pas encore associé à votre compte.</translation>
    </message>
    <message>
        <source>Link it: open Parlance on a device you used before and compare the code.</source>
        <translation>Associez-le&#xa0;: ouvrez Parlance sur un appareil que vous utilisiez déjà et comparez le code.</translation>
    </message>
    <message>
        <source>Your contact&apos;s key has changed.</source>
        <translation>La clé de votre contact a changé.</translation>
    </message>
    <message>
        <source>Your messages wait until you have read about it.</source>
        <translation>Vos messages attendent que vous en ayez pris connaissance.</translation>
    </message>
    <message>
        <source>Open the conversation and read the notice.</source>
        <translation>Ouvrez la conversation et lisez l’avis.</translation>
    </message>
    <message>
        <source>It changed in the meantime.</source>
        <translation>Il a changé entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide then.</source>
        <translation>Regardez ce qu’il en est maintenant, puis décidez.</translation>
    </message>
    <message>
        <source>This profile is an older copy of itself.</source>
        <translation>Ce profil est une copie plus ancienne de lui-même.</translation>
    </message>
    <message>
        <source>Your messages are still here.</source>
        <translation>Vos messages sont toujours là.</translation>
    </message>
    <message>
        <source>Parlance makes it a device of its own and fetches what is missing.</source>
        <translation>Parlance en fait un appareil à part entière et récupère ce qui manque.</translation>
    </message>
    <message>
        <source>This relay is too old for that.</source>
        <translation>Ce relais est trop ancien pour cela.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to update it.</source>
        <translation>Demandez à la personne qui le gère de le mettre à jour.</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>Save this conversation…</source>
        <translation>Enregistrer cette conversation…</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>As a page to read (HTML)</source>
        <translation>Sous forme de page à lire (HTML)</translation>
    </message>
    <message>
        <source>As data for programs (JSON)</source>
        <translation>Sous forme de données pour des programmes (JSON)</translation>
    </message>
    <message>
        <source>Save this conversation</source>
        <translation>Enregistrer cette conversation</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Import messages from a file…</source>
        <translation>Importer des messages d’un fichier…</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Import messages from a file</source>
        <translation>Importer des messages d’un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Message antérieur</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Message ultérieur</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>You are in, %1</source>
        <translation>Vous y êtes, %1</translation>
    </message>
    <message>
        <source>Three things worth doing now, or later:</source>
        <translation>Trois choses utiles à faire maintenant, ou plus tard&#xa0;:</translation>
    </message>
    <message>
        <source>Keep a recovery code</source>
        <translation>Conserver un code de récupération</translation>
    </message>
    <message>
        <source>Done. It opens your messages when nothing else does any more</source>
        <translation>C’est fait. Il ouvre vos messages quand plus rien d’autre ne le fait</translation>
    </message>
    <message>
        <source>It opens your messages when nothing else does any more</source>
        <translation>Il ouvre vos messages quand plus rien d’autre ne le fait</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Ask somebody for a conversation by their username</source>
        <translation>Proposez une conversation à quelqu’un par son nom d’utilisateur</translation>
    </message>
    <message>
        <source>Choose what notifications show</source>
        <translation>Choisir ce que montrent les notifications</translation>
    </message>
    <message>
        <source>Name and text, only the name, or only that there is a message</source>
        <translation>Le nom et le texte, seulement le nom, ou seulement qu’il y a un message</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message numerus="yes">
        <source>Forward %n message(s)</source>
        <translation>
            <numerusform>Transférer %n message</numerusform>
            <numerusform>Transférer %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Search for a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Rien n’a été trouvé pour « %1 ».</translation>
    </message>
    <message>
        <source>Nobody can be written to at present.</source>
        <translation>On ne peut écrire à personne pour le moment.</translation>
    </message>
    <message>
        <source>Space picks several, up to five. Who wrote it is not told.</source>
        <translation>La barre d’espace en choisit plusieurs, jusqu’à cinq. L’auteur n’est pas indiqué.</translation>
    </message>
    <message>
        <source>To %1. Nobody else at once.</source>
        <translation>À %1. Pas davantage à la fois.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Aller à un jour…</translation>
    </message>
</context>
<context>
    <name>InfoRow</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invite link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>Leads to the relay %1</source>
        <translation>Mène au relais %1</translation>
    </message>
    <message>
        <source>Paste the link you were given. It begins with parlance://</source>
        <translation>Collez le lien que vous avez reçu. Il commence par parlance://</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Others find you by this name</source>
        <translation>Les autres vous trouvent sous ce nom</translation>
    </message>
    <message>
        <source>alice</source>
        <translation>alice</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>Au moins 8 caractères</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Inscription…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>JumpToEnd</name>
    <message numerus="yes">
        <source>To the newest message, %n unread</source>
        <translation>
            <numerusform>Aller au dernier message, %n non lu</numerusform>
            <numerusform>Aller au dernier message, %n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Aller au dernier message</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>Compare safety number</source>
        <translation>Comparer le numéro de sécurité</translation>
    </message>
    <message>
        <source>OK, I have read it</source>
        <translation>OK, j’ai lu</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>the new device</source>
        <comment>within a sentence</comment>
        <translation>le nouvel appareil</translation>
    </message>
    <message>
        <source>Link %1?</source>
        <translation>Associer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>Associé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not linked: %1</source>
        <translation>Non associé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare digits</source>
        <translation>Comparer les chiffres</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ils sont identiques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>Ne pas associer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils sont différents</translation>
    </message>
    <message>
        <source>Somebody signed in to your account on it. If that was you, say that you want to compare: both devices then show six digits. If it was not you, do not link it, and sign it out in the settings.</source>
        <translation>Quelqu’un s’y est connecté à votre compte. Si c’était vous, dites que vous voulez comparer&#xa0;: les deux appareils affichent alors six chiffres. Sinon, ne l’associez pas et déconnectez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>Compare the digits with those the other device shows: once linked, it can read all you can read. If they differ, somebody is in between.</source>
        <translation>Comparez les chiffres avec ceux de l’autre appareil&#xa0;: une fois associé, il peut lire tout ce que vous pouvez lire. S’ils sont différents, quelqu’un s’est interposé.</translation>
    </message>
    <message>
        <source>It fetches your contacts and your history from here now.</source>
        <translation>Il récupère maintenant d’ici vos contacts et votre historique.</translation>
    </message>
</context>
<context>
    <name>LinkDigits</name>
    <message>
        <source>The digits: %1</source>
        <translation>Les chiffres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Link this device</source>
        <translation>Associer cet appareil</translation>
    </message>
    <message>
        <source>Your other device shows six digits too. Are they the same?</source>
        <translation>Votre autre appareil affiche aussi six chiffres. Sont-ils identiques&#x202f;?</translation>
    </message>
    <message>
        <source>%1 shows six digits too. Are they the same?</source>
        <translation>%1 affiche aussi six chiffres. Sont-ils identiques&#x202f;?</translation>
    </message>
    <message>
        <source>Open Parlance on a device you used before, and say there that you want to compare. Both then show six digits, and you say whether they are the same. Your conversations follow from there.</source>
        <translation>Ouvrez Parlance sur un appareil que vous utilisiez déjà, et dites-y que vous voulez comparer. Les deux affichent alors six chiffres, et vous dites s’ils sont identiques. Vos conversations suivent à partir de là.</translation>
    </message>
    <message>
        <source>Waiting for one of your devices…</source>
        <translation>En attente d’un de vos appareils…</translation>
    </message>
    <message>
        <source>Now say the same on the other device…</source>
        <translation>Dites maintenant la même chose sur l’autre appareil…</translation>
    </message>
    <message>
        <source>Linked. Fetching your conversations…</source>
        <translation>Associé. Récupération de vos conversations…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils sont différents</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ils sont identiques</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander de nouveau</translation>
    </message>
    <message>
        <source>No other device left?</source>
        <translation>Plus aucun autre appareil&#x202f;?</translation>
    </message>
    <message>
        <source>Sign out and use another account</source>
        <translation>Se déconnecter et utiliser un autre compte</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Copy bug report</source>
        <translation>Copier le rapport de bogue</translation>
    </message>
    <message>
        <source>A bug report holds versions, settings, sizes and these lines, but no message, name, address or key.</source>
        <translation>Un rapport de bogue contient les versions, les paramètres, des tailles et ces lignes, mais aucun message, nom, adresse ni clé.</translation>
    </message>
    <message>
        <source>Save bug report</source>
        <translation>Enregistrer le rapport de bogue</translation>
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
        <translation>Parlance&#xa0;: %1</translation>
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
        <translation>Choisissez une conversation, ou commencez‑en une nouvelle.</translation>
    </message>
    <message>
        <source>Nobody here yet. Ask somebody you know for a conversation.</source>
        <translation>Personne pour l’instant. Proposez une conversation à quelqu’un que vous connaissez.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>You can write to %1 now</source>
        <translation>Vous pouvez maintenant écrire à %1</translation>
    </message>
    <message>
        <source>%1 was asked. You can write as soon as they accept</source>
        <translation>La demande a été envoyée à %1. Vous pourrez écrire dès qu’elle sera acceptée</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Actions for this message</source>
        <translation>Actions pour ce message</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Forwarded</source>
        <translation>Transféré</translation>
    </message>
</context>
<context>
    <name>MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not yet on: %1</source>
        <translation>Pas encore sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Message id: %1</source>
        <translation>Identifiant du message&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>Copier l’identifiant du message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete for you</source>
        <translation>Supprimer pour vous</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Supprimer pour tout le monde</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
</context>
<context>
    <name>MessageMeta</name>
    <message>
        <source>It came late and was put in its place. %1</source>
        <translation>Il est arrivé en retard et a été mis à sa place. %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Edited: show what it said before</source>
        <translation>Modifié&#xa0;: afficher le texte d’avant</translation>
    </message>
</context>
<context>
    <name>MessageVersions</name>
    <message>
        <source>What it said</source>
        <translation>Ce qu’il disait</translation>
    </message>
</context>
<context>
    <name>ModalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Connect to the relay</source>
        <translation>Connexion au relais</translation>
    </message>
    <message>
        <source>What you choose holds at once. A relay on this computer is always reached directly.</source>
        <translation>Votre choix s’applique aussitôt. Un relais sur cet ordinateur est toujours joint directement.</translation>
    </message>
</context>
<context>
    <name>NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>Enter the person&apos;s username on your relay. You can write as soon as they accept.</source>
        <translation>Saisissez le nom d’utilisateur de la personne sur votre relais. Vous pourrez écrire dès qu’elle aura accepté.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>bob</source>
        <translation>bob</translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>What you write there is on all of your devices, and nowhere else</source>
        <translation>Ce que vous y écrivez est sur tous vos appareils, et nulle part ailleurs</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>NotificationLevel</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>For all messages</source>
        <translation>Pour tous les messages</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>En sourdine pendant 1 heure</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>En sourdine pendant 8 heures</translation>
    </message>
    <message>
        <source>Mute for 1 week</source>
        <translation>En sourdine pendant 1 semaine</translation>
    </message>
    <message>
        <source>Mute always</source>
        <translation>Toujours en sourdine</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>A notification shows</source>
        <translation>Une notification affiche</translation>
    </message>
    <message>
        <source>Name and text</source>
        <translation>Le nom et le texte</translation>
    </message>
    <message>
        <source>Only the name</source>
        <translation>Seulement le nom</translation>
    </message>
    <message>
        <source>Only that there is a message</source>
        <translation>Seulement qu’il y a un message</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Hidden in the tray</source>
        <translation>Masqué dans la zone de notification</translation>
    </message>
    <message>
        <source>Minimise when the window is closed</source>
        <translation>Réduire à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>This desktop has no tray: you are asked the first time</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: on vous demandera la première fois</translation>
    </message>
    <message>
        <source>This desktop has no tray: Parlance goes on receiving messages, minimised</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: Parlance continue à recevoir les messages, réduit</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits, and nothing arrives until you start it again</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre arrête le programme, et plus rien n’arrive avant que vous ne le relanciez</translation>
    </message>
</context>
<context>
    <name>OlderMessages</name>
    <message>
        <source>This is where it begins</source>
        <translation>C’est ici que tout commence</translation>
    </message>
</context>
<context>
    <name>OpenLinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The text of the link does not say where it leads. It leads here:</source>
        <translation>Le texte du lien ne dit pas où il mène. Il mène ici&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Keep account, history and settings here.</source>
        <translation>Garder ici le compte, l’historique et les paramètres.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>The key of the profile is in this file.</source>
        <translation>La clé du profil est dans ce fichier.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Show sample conversations; nothing connects, nothing is kept.</source>
        <translation>Afficher des exemples de conversations&#x202f;; rien ne se connecte, rien n’est conservé.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Private chat you host yourself.</source>
        <translation>Une messagerie privée que vous hébergez vous-même.</translation>
    </message>
    <message>
        <source>An invite link: parlance://…</source>
        <translation>Un lien d’invitation&#xa0;: parlance://…</translation>
    </message>
    <message>
        <source>There can be one link only.</source>
        <translation>Il ne peut y avoir qu’un seul lien.</translation>
    </message>
</context>
<context>
    <name>OtherAccounts</name>
    <message>
        <source>The other window could not be opened</source>
        <translation>L’autre fenêtre n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>Autres comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Each has a window, a history and settings of its own.</source>
        <translation>Chacun a sa fenêtre, son historique et ses paramètres.</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>Le premier compte</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>What to call it here</source>
        <translation>Comment l’appeler ici</translation>
    </message>
    <message>
        <source>Only you see this name. A second window opens, where you join or sign in.</source>
        <translation>Vous seul voyez ce nom. Une deuxième fenêtre s’ouvre, où vous pouvez vous inscrire ou vous connecter.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>Parlance::BugReport</name>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The report could not be saved: %1. Copy it instead.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>Le rapport n’a pas pu être enregistré&#xa0;: %1. Copiez-le à la place.</translation>
    </message>
</context>
<context>
    <name>Parlance::ChatApplication</name>
    <message>
        <source>Parlance goes on running</source>
        <translation>Parlance continue de fonctionner</translation>
    </message>
    <message>
        <source>Its icon is in the tray. Quit it from the icon&apos;s menu or with Ctrl+Q.</source>
        <translation>Son icône est dans la zone de notification. Pour le quitter, utilisez le menu de l’icône ou Ctrl+Q.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>What you wrote is kept in the conversation, as a draft.</source>
        <translation>Ce que vous avez écrit est conservé dans la conversation, comme brouillon.</translation>
    </message>
    <message>
        <source>Forwarded to %1</source>
        <extracomment>%1 a name, or several</extracomment>
        <translation>Transféré à %1</translation>
    </message>
</context>
<context>
    <name>Parlance::ConnectionInfo</name>
    <message>
        <source>No connection.</source>
        <translation>Pas de connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <extracomment>%1 a sentence saying why</extracomment>
        <translation>
            <numerusform>%1 Nouvel essai dans %n&#xa0;s.</numerusform>
            <numerusform>%1 Nouvel essai dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample conversations: nothing is sent.</source>
        <translation>Exemples de conversations&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>Récupération de ce que vous avez manqué…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n message attend d’être envoyé.</numerusform>
            <numerusform>%n messages attendent d’être envoyés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ContactListModel</name>
    <message>
        <source>deleted the account</source>
        <translation>a supprimé son compte</translation>
    </message>
</context>
<context>
    <name>Parlance::Conversation</name>
    <message>
        <source>%1 has deleted the account. The history stays here.</source>
        <translation>%1 a supprimé son compte. L’historique reste ici.</translation>
    </message>
    <message>
        <source>You have blocked %1.</source>
        <translation>Vous avez bloqué %1.</translation>
    </message>
    <message>
        <source>You and %1 are not contacts at present.</source>
        <translation>%1 et vous n’êtes pas en contact pour le moment.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>A change of a message was not accepted. %1</source>
        <translation>La modification d’un message n’a pas été acceptée. %1</translation>
    </message>
    <message>
        <source>This device is not linked to your others yet.</source>
        <translation>Cet appareil n’est pas encore associé aux autres.</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationFiles</name>
    <message numerus="yes">
        <source>%Ln message(s) so far</source>
        <translation>
            <numerusform>%Ln message jusqu’ici</numerusform>
            <numerusform>%Ln messages jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln message a été enregistré dans %1</numerusform>
            <numerusform>%Ln messages ont été enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left on this disk. Nothing was saved. Choose another place, or free some space and try again.</source>
        <translation>Il n’y a plus de place sur ce disque. Rien n’a été enregistré. Choisissez un autre endroit, ou libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was saved. Choose another place and try again.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1. Rien n’a été enregistré. Choisissez un autre endroit et réessayez.</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationListModel</name>
    <message>
        <source>typing…</source>
        <translation>écrit…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) missing here</source>
        <translation>
            <numerusform>%Ln message manque ici</numerusform>
            <numerusform>%Ln messages manquent ici</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that could not be opened</source>
        <translation>Un message qui n’a pas pu être ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>For screen readers: what the last line of a conversation row is</extracomment>
        <translation>Brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>A message that was deleted</source>
        <translation>Un message qui a été supprimé</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>marquée comme non lue</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the messages that were found, which one is shown: &quot;3 of 17&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Parlance::DBusNotifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>Parlance::DeliveryInfo</name>
    <message numerus="yes">
        <source>On %1 of %n device(s)</source>
        <extracomment>%1 how many of them have it</extracomment>
        <translation>
            <numerusform>Sur %1 appareil sur %n</numerusform>
            <numerusform>Sur %1 des %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>Number %1 in the conversation with %2</source>
        <extracomment>%2 a name, or &quot;Note to self&quot;</extracomment>
        <translation>Numéro %1 dans la conversation avec %2</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>Not yet on: %1</source>
        <translation>Pas encore sur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Parlance::DeviceListModel</name>
    <message>
        <source>Added %1</source>
        <translation>Ajouté %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Last active %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>Dernière activité %1</translation>
    </message>
</context>
<context>
    <name>Parlance::DoNotDisturb</name>
    <message>
        <source>Until you turn it off</source>
        <translation>Jusqu’à ce que vous le désactiviez</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 a moment, as in &quot;today at 14:05&quot;</extracomment>
        <translation>Fin %1</translation>
    </message>
</context>
<context>
    <name>Parlance::ImportText</name>
    <message>
        <source>There are no messages in this file.</source>
        <translation>Il n’y a pas de messages dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were added.</source>
        <translation>
            <numerusform>%Ln message a été ajouté.</numerusform>
            <numerusform>%Ln messages ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages were added.</source>
        <translation>Aucun message n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were already here.</source>
        <translation>
            <numerusform>%Ln message était déjà ici.</numerusform>
            <numerusform>%Ln messages étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted or have disappeared, and stay gone.</source>
        <translation>
            <numerusform>%Ln message a été supprimé ou a disparu, et ne revient pas.</numerusform>
            <numerusform>%Ln messages ont été supprimés ou ont disparu, et ne reviennent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be proved to be yours and were left out.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être reconnue comme la vôtre et a été laissée de côté.</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être reconnues comme les vôtres et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) belong to another conversation and were left out.</source>
        <translation>
            <numerusform>%Ln ligne appartient à une autre conversation et a été laissée de côté.</numerusform>
            <numerusform>%Ln lignes appartiennent à une autre conversation et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are of messages this device does not know to be missing. Connect to the relay, and import the file again.</source>
        <translation>
            <numerusform>%Ln ligne est d’un message dont cet appareil ne sait pas qu’il manque. Connectez-vous au relais, puis importez à nouveau le fichier.</numerusform>
            <numerusform>%Ln lignes sont de messages dont cet appareil ne sait pas qu’ils manquent. Connectez-vous au relais, puis importez à nouveau le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read: Parlance did not save them.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être lue : Parlance ne l’a pas enregistrée.</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être lues : Parlance ne les a pas enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read: %1. Choose another one, or try again.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>Le fichier n’a pas pu être lu : %1. Choisissez-en un autre, ou réessayez.</translation>
    </message>
</context>
<context>
    <name>Parlance::LinkInfo</name>
    <message>
        <source>It was broken off. Nothing was handed over.</source>
        <translation>L’opération a été interrompue. Rien n’a été transmis.</translation>
    </message>
    <message>
        <source>Nobody compared the digits in time. Nothing was handed over.</source>
        <translation>Personne n’a comparé les chiffres à temps. Rien n’a été transmis.</translation>
    </message>
    <message>
        <source>The digits differed. Nothing was handed over. If you looked carefully, tell whoever runs the relay.</source>
        <translation>Les chiffres étaient différents. Rien n’a été transmis. Si vous avez bien regardé, prévenez la personne qui gère le relais.</translation>
    </message>
    <message>
        <source>What came does not belong to your account: somebody may be in between. Nothing was handed over. Tell whoever runs the relay.</source>
        <translation>Ce qui est arrivé ne vient pas de votre compte&#xa0;: quelqu’un s’est peut-être interposé. Rien n’a été transmis. Prévenez la personne qui gère le relais.</translation>
    </message>
    <message>
        <source>The other device has not said that it is done. If it does not show your conversations, link it once more.</source>
        <translation>L’autre appareil n’a pas dit qu’il avait terminé. S’il n’affiche pas vos conversations, associez-le encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching history: %Ln message(s) to go</source>
        <translation>
            <numerusform>Récupération de l’historique&#xa0;: encore %Ln message</numerusform>
            <numerusform>Récupération de l’historique&#xa0;: encore %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::MessageListModel</name>
    <message>
        <source>On its way to the relay since %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>En route vers le relais depuis %1</translation>
    </message>
    <message>
        <source>Kept here since %1; sent when there is a connection to the relay</source>
        <translation>Conservé ici depuis %1&#x202f;; envoyé dès qu’il y a une connexion au relais</translation>
    </message>
    <message>
        <source>Sent: safe on the relay, waiting for %1</source>
        <translation>Envoyé&#xa0;: en sécurité sur le relais, en attente de %1</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Distribué à %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Lu par %1</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>Arrived later than messages that follow it</source>
        <translation>Arrivé après des messages qui le suivent</translation>
    </message>
    <message>
        <source>This message could not be opened.</source>
        <translation>Ce message n’a pas pu être ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be recovered.</source>
        <translation>
            <numerusform>%Ln message n’a pas pu être récupéré.</numerusform>
            <numerusform>%Ln messages n’ont pas pu être récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices and %1&apos;s.</source>
        <extracomment>%1 the name of whom one talks to</extracomment>
        <translation>
            <numerusform>%Ln message manque ici&#x202f;; il a été demandé à vos autres appareils et à ceux de %1.</numerusform>
            <numerusform>%Ln messages manquent ici&#x202f;; ils ont été demandés à vos autres appareils et à ceux de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <extracomment>For screen readers: %1 a name, %2 a time, %3 the message, %4 its state in words</extracomment>
        <translation>%1, %2&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Ce message a été supprimé.</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>Un message qui n’est pas ici</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <extracomment>For screen readers: %1 a message</extracomment>
        <translation>En réponse à&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <extracomment>For screen readers: %1 a name, %2 an emoji</extracomment>
        <translation>%1 a réagi avec %2</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>Vous avez réagi avec %1</translation>
    </message>
    <message>
        <source>Safe on the relay</source>
        <translation>En sûreté sur le relais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices.</source>
        <translation>
            <numerusform>Il manque %Ln message ici ; il a été demandé à vos autres appareils.</numerusform>
            <numerusform>Il manque %Ln messages ici ; ils ont été demandés à vos autres appareils.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded.</source>
        <translation>Transféré.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a message that is copied: %1 a name, %2 a date and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Disappears %1.</source>
        <extracomment>For screen readers: %1 like &quot;today at 14:05&quot;</extracomment>
        <translation>Disparaît %1.</translation>
    </message>
    <message>
        <source>Disappears %1 after it is sent.</source>
        <extracomment>For screen readers: %1 like &quot;1 day&quot;</extracomment>
        <translation>Disparaît %1 après l’envoi.</translation>
    </message>
    <message>
        <source>Disappears %1 after it is read.</source>
        <extracomment>For screen readers: %1 like &quot;1 day&quot;</extracomment>
        <translation>Disparaît %1 après lecture.</translation>
    </message>
</context>
<context>
    <name>Parlance::Notifier</name>
    <message>
        <source>A device</source>
        <translation>Un appareil</translation>
    </message>
    <message>
        <source>%1 asks to be linked to your account</source>
        <extracomment>%1 the name of a device, or &quot;A device&quot;</extracomment>
        <translation>%1 demande à être associé à votre compte</translation>
    </message>
    <message>
        <source>Compare the six digits</source>
        <translation>Comparez les six chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that could not be opened</source>
        <translation>Un message qui n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Asks to be one of your contacts</source>
        <translation>Souhaite faire partie de vos contacts</translation>
    </message>
    <message>
        <source>Your answer was not sent</source>
        <translation>Votre réponse n’a pas été envoyée</translation>
    </message>
</context>
<context>
    <name>Parlance::OwnAccount</name>
    <message>
        <source>The relay shows another key for your account than this device has. Somebody may have begun your account anew with your password, or the relay does not tell the truth. This device goes on with the key it has, and sends nothing to the devices the relay adds. Ask whoever runs the relay, and tell your contacts to compare safety numbers before they trust a new key of yours.</source>
        <translation>Le relais présente pour votre compte une autre clé que celle de cet appareil. Quelqu’un a peut-être recommencé votre compte avec votre mot de passe, ou le relais ne dit pas la vérité. Cet appareil continue avec la clé qu’il a, et n’envoie rien aux appareils que le relais ajoute. Adressez-vous à la personne qui gère le relais, et dites à vos contacts de comparer les numéros de sécurité avant de se fier à une nouvelle clé de votre part.</translation>
    </message>
    <message>
        <source>The key of your account was renewed, and this device was not given the new one. If you signed out a device of yours while this one was away for long, sign this one out there too, then sign in and link it again. If you did not, a device that you signed out before may be behind it: ask whoever runs the relay.</source>
        <translation>La clé de votre compte a été renouvelée, et cet appareil n’a pas reçu la nouvelle. Si vous avez déconnecté l’un de vos appareils pendant que celui-ci était longtemps absent, déconnectez-y aussi celui-ci, puis connectez-vous et associez-le de nouveau. Sinon, un appareil que vous aviez déconnecté est peut-être en cause&#xa0;: adressez-vous à la personne qui gère le relais.</translation>
    </message>
    <message>
        <source>The relay shows other devices for your account than your account has signed for. This device goes on with those it knows, and sends nothing to others. The relay may have been put back from an old copy, or does not tell the truth: ask whoever runs it.</source>
        <translation>Le relais présente pour votre compte d’autres appareils que ceux que votre compte a signés. Cet appareil continue avec ceux qu’il connaît, et n’envoie rien aux autres. Le relais a peut-être été restauré depuis une ancienne copie, ou ne dit pas la vérité&#xa0;: adressez-vous à la personne qui le gère.</translation>
    </message>
    <message>
        <source>This is no address of a relay. It looks like chat.example.org or chat.example.org:7667.</source>
        <translation>Ce n’est pas l’adresse d’un relais. Elle ressemble à chat.example.org ou chat.example.org:7667.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Utilisez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Utilisez au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The link is damaged: the mark of the relay&apos;s certificate is not complete. Copy it again, whole.</source>
        <translation>Le lien est endommagé&#xa0;: l’empreinte du certificat du relais est incomplète. Copiez-le de nouveau, en entier.</translation>
    </message>
    <message>
        <source>The link is damaged: its end is missing. Copy it again, whole.</source>
        <translation>Le lien est endommagé&#xa0;: il manque la fin. Copiez-le de nouveau, en entier.</translation>
    </message>
    <message>
        <source>This is no invite link. It begins with parlance:// and comes from whoever runs the relay.</source>
        <translation>Ce n’est pas un lien d’invitation. Il commence par parlance:// et vient de la personne qui gère le relais.</translation>
    </message>
</context>
<context>
    <name>Parlance::PeerKeys</name>
    <message>
        <source>%1 removed a device and renewed the key of the account. The key before vouches for the new one. Messages to %1 wait until you have read this.</source>
        <translation>%1 a retiré un appareil et renouvelé la clé de son compte. L’ancienne clé se porte garante de la nouvelle. Les messages à %1 attendent que vous ayez lu ceci.</translation>
    </message>
    <message>
        <source>%1&apos;s key changed. %1 may have started anew, or somebody may be in between: compare the safety number, best when you meet. Messages to %1 wait until you have read this.</source>
        <translation>La clé de %1 a changé. %1 est peut-être reparti de zéro, ou quelqu’un s’est interposé&#xa0;: comparez le numéro de sécurité, de préférence de vive voix. Les messages à %1 attendent que vous ayez lu ceci.</translation>
    </message>
    <message>
        <source>The relay named devices of %1 that %1 has not signed for. Nothing was sent to them. Tell whoever runs the relay.</source>
        <translation>Le relais a annoncé des appareils de %1 que %1 n’a pas signés. Rien ne leur a été envoyé. Prévenez la personne qui gère le relais.</translation>
    </message>
    <message>
        <source>The relay shows you this conversation otherwise than it shows it to %1: a message may be missing or in another place. Compare with %1, and tell whoever runs the relay.</source>
        <translation>Le relais vous montre cette conversation autrement qu’il ne la montre à %1&#xa0;: un message manque peut-être ou se trouve à une autre place. Comparez avec %1, et prévenez la personne qui gère le relais.</translation>
    </message>
</context>
<context>
    <name>Parlance::Profiles</name>
    <message>
        <source>Use up to 32 letters, digits and spaces.</source>
        <translation>Utilisez jusqu’à 32 lettres, chiffres et espaces.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Il y en a déjà un de ce nom.</translation>
    </message>
</context>
<context>
    <name>Parlance::Protection</name>
    <message>
        <source>Your messages are safe.</source>
        <translation>Vos messages sont en sécurité.</translation>
    </message>
    <message>
        <source>Enter the passphrase of this profile.</source>
        <translation>Saisissez la phrase secrète de ce profil.</translation>
    </message>
    <message>
        <source>The key of this profile is in the system&apos;s key store, which is not there or does not answer.</source>
        <translation>La clé de ce profil est dans le trousseau de clés du système, qui est absent ou ne répond pas.</translation>
    </message>
    <message>
        <source>The key of this profile is in the system&apos;s key store, which did not give it out.</source>
        <translation>La clé de ce profil est dans le trousseau de clés du système, qui ne l’a pas donnée.</translation>
    </message>
    <message>
        <source>The system&apos;s key store stayed locked, or knows nothing of this profile.</source>
        <translation>Le trousseau de clés du système est resté verrouillé, ou ne sait rien de ce profil.</translation>
    </message>
    <message>
        <source>The key in the system&apos;s key store is not the one of this profile.</source>
        <translation>La clé qui se trouve dans le trousseau de clés du système n’est pas celle de ce profil.</translation>
    </message>
    <message>
        <source>This profile is opened by a key file. Name it with --key-file when you start Parlance.</source>
        <translation>Ce profil s’ouvre avec un fichier de clé. Indiquez-le avec --key-file au lancement de Parlance.</translation>
    </message>
    <message>
        <source>This is a recovery code, but not the one of this profile. Perhaps you made a newer one.</source>
        <translation>C’est bien un code de récupération, mais pas celui de ce profil. Vous en avez peut-être créé un plus récent.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>Cette phrase secrète n’ouvre pas le profil.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Utilisez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The recovery code of a Parlance profile. Whoever has it and the profile folder can read your messages.</source>
        <translation>Le code de récupération d’un profil Parlance. Quiconque le possède, ainsi que le dossier du profil, peut lire vos messages.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>No key store is used for this profile, so a passphrase protects your messages. It is asked for whenever Parlance starts.</source>
        <translation>Aucun trousseau de clés n’est utilisé pour ce profil&#x202f;; une phrase secrète protège donc vos messages. Elle est demandée à chaque démarrage de Parlance.</translation>
    </message>
</context>
<context>
    <name>Parlance::ProxySettings</name>
    <message>
        <source>Enter the name or the address of the proxy.</source>
        <translation>Saisissez le nom ou l’adresse du proxy.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Saisissez un nombre de 1 à 65535.</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchModel</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Parlance::Spelling</name>
    <message>
        <source>This computer has no dictionary for %1, so words of that language are not checked.</source>
        <extracomment>%1 languages, as they call themselves</extracomment>
        <translation>Cet ordinateur n’a pas de dictionnaire pour %1 : les mots de cette langue ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>Add the language in the settings of Windows, under Time &amp; language, and start Parlance again.</source>
        <translation>Ajoutez la langue dans les paramètres de Windows, sous « Heure et langue », puis redémarrez Parlance.</translation>
    </message>
    <message>
        <source>Choose it in the settings of macOS, under Keyboard, Text Input, Spelling, and start Parlance again.</source>
        <translation>Choisissez-la dans les réglages de macOS, sous « Clavier », « Saisie de texte », « Orthographe », puis redémarrez Parlance.</translation>
    </message>
    <message>
        <source>Install its Hunspell dictionary with your package manager (hunspell-de-de for German, for example) and start Parlance again.</source>
        <translation>Installez son dictionnaire Hunspell avec votre gestionnaire de paquets (hunspell-de-de pour l’allemand, par exemple), puis redémarrez Parlance.</translation>
    </message>
</context>
<context>
    <name>Parlance::TimedMutes</name>
    <message>
        <source>Muted: new messages stay quiet</source>
        <translation>En sourdine&#xa0;: les nouveaux messages restent discrets</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <extracomment>%1 a moment, as in &quot;today at 14:05&quot;</extracomment>
        <translation>En sourdine, fin %1</translation>
    </message>
</context>
<context>
    <name>Parlance::Tray</name>
    <message>
        <source>Open Parlance</source>
        <translation>Ouvrir Parlance</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Modifier la phrase secrète</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase secrète</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Several words are easy to keep in mind and hard to guess. Nobody can look it up for you.</source>
        <translation>Plusieurs mots sont faciles à retenir et difficiles à deviner. Personne ne peut la retrouver pour vous.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Ce n’est pas la même que ci-dessus.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Note to self</source>
        <translation>Notes personnelles</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Only your contacts ever see it.</source>
        <translation>Seuls vos contacts peuvent la voir.</translation>
    </message>
    <message>
        <source>Show when I am online</source>
        <translation>Montrer quand je suis en ligne</translation>
    </message>
    <message>
        <source>Nobody sees whether you are here, or when you last were</source>
        <translation>Personne ne voit si vous êtes là, ni quand vous l’étiez pour la dernière fois</translation>
    </message>
    <message>
        <source>Your contacts see when you are here, and when you last were</source>
        <translation>Vos contacts voient quand vous êtes là, et quand vous l’étiez pour la dernière fois</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Personnes bloquées</translation>
    </message>
    <message>
        <source>You have blocked nobody</source>
        <translation>Vous n’avez bloqué personne</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Parlance cannot open your profile</source>
        <translation>Parlance ne peut pas ouvrir votre profil</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Copy bug report</source>
        <translation>Copier le rapport de bogue</translation>
    </message>
</context>
<context>
    <name>ProtectionSettings</name>
    <message>
        <source>Encryption on this computer</source>
        <translation>Chiffrement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. A key file opens them.</source>
        <translation>Les messages, les noms et les clés sont enregistrés chiffrés. Un fichier de clé les ouvre.</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. The key is in your system&apos;s key store.</source>
        <translation>Les messages, les noms et les clés sont enregistrés chiffrés. La clé est dans le trousseau de clés de votre système.</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. Your passphrase opens them.</source>
        <translation>Les messages, les noms et les clés sont enregistrés chiffrés. Votre phrase secrète les ouvre.</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nouveau code de récupération…</translation>
    </message>
    <message>
        <source>It opens your messages when nothing else does any more</source>
        <translation>Il ouvre vos messages quand plus rien d’autre ne le fait</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Modifier la phrase secrète…</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>Ajouter une phrase secrète…</translation>
    </message>
    <message>
        <source>Asked for when the key store cannot be used</source>
        <translation>Demandée quand le trousseau de clés n’est pas utilisable</translation>
    </message>
    <message>
        <source>Asked for when Parlance starts</source>
        <translation>Demandée au démarrage de Parlance</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Connect to the relay</source>
        <translation>Connexion au relais</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser ceci</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>As the system does</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Directement, sans proxy</translation>
    </message>
    <message>
        <source>Through a SOCKS5 proxy</source>
        <translation>Par un proxy SOCKS5</translation>
    </message>
    <message>
        <source>Through an HTTP proxy</source>
        <translation>Par un proxy HTTP</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
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
        <translation>Nom, si le proxy en demande un</translation>
    </message>
    <message>
        <source>Name for the proxy</source>
        <translation>Nom pour le proxy</translation>
    </message>
    <message>
        <source>Password, if the proxy asks for one</source>
        <translation>Mot de passe, si le proxy en demande un</translation>
    </message>
    <message>
        <source>Kept in your encrypted profile.</source>
        <translation>Conservé dans votre profil chiffré.</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Mot de passe pour le proxy</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser ceci</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Go to a person, a conversation or a message</source>
        <translation>Aller à une personne, une conversation ou un message</translation>
    </message>
    <message>
        <source>Type a few letters of a name, or a word from a message</source>
        <translation>Tapez quelques lettres d’un nom, ou un mot d’un message</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Go to what it answers, by %1: %2</source>
        <translation>Aller au message auquel il répond, de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ReactionRow</name>
    <message numerus="yes">
        <source>%1, %n reaction(s), one of them yours: take it back</source>
        <translation>
            <numerusform>%1, %n réaction, la vôtre&#xa0;: la retirer</numerusform>
            <numerusform>%1, %n réactions, dont la vôtre&#xa0;: la retirer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reaction(s): join in</source>
        <translation>
            <numerusform>%1, %n réaction&#xa0;: réagir aussi</numerusform>
            <numerusform>%1, %n réactions&#xa0;: réagir aussi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCodeCard</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>Code de récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Enregistrer le code de récupération</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>Keep it on paper, or in a password manager. As soon as you say that you have written it down, the one you had opens nothing any more.</source>
        <translation>Conservez-le sur papier ou dans un gestionnaire de mots de passe. Dès que vous dites l’avoir noté, celui que vous aviez n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>It opens your messages should you forget the passphrase. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.</source>
        <translation>Il ouvre vos messages si vous oubliez la phrase secrète. Conservez-le sur papier ou dans un gestionnaire de mots de passe, mais pas uniquement sur cet ordinateur. Il n’est affiché que cette fois.</translation>
    </message>
    <message>
        <source>It opens your messages should this system lose its key store. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.</source>
        <translation>Il ouvre vos messages si ce système perd son trousseau de clés. Conservez-le sur papier ou dans un gestionnaire de mots de passe, mais pas uniquement sur cet ordinateur. Il n’est affiché que cette fois.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1 asks for a conversation</source>
        <translation>%1 propose une conversation</translation>
    </message>
    <message>
        <source>@%1 would like to talk to you</source>
        <translation>@%1 aimerait vous parler</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquer %1</translation>
    </message>
</context>
<context>
    <name>RequestSection</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>RowPreview</name>
    <message>
        <source>Draft:</source>
        <translation>Brouillon&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SafetyNumberSection</name>
    <message>
        <source>Safety number</source>
        <translation>Numéro de sécurité</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>There will be one with the first message</source>
        <translation>Il y en aura un avec le premier message</translation>
    </message>
    <message>
        <source>Compare it with what %1 sees, when you meet or on the phone. If both are the same, nobody stands between you.</source>
        <translation>Comparez-le avec ce que voit %1, de vive voix ou au téléphone. Si les deux sont identiques, personne ne s’est interposé entre vous.</translation>
    </message>
    <message>
        <source>Safety number: %1</source>
        <translation>Numéro de sécurité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>Marquer comme vérifié</translation>
    </message>
    <message>
        <source>You compared it. If the key changes, you are told</source>
        <translation>Vous l’avez comparé. Si la clé change, vous en serez informé</translation>
    </message>
    <message>
        <source>Square code of the safety number</source>
        <translation>Code carré du numéro de sécurité</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected messages</source>
        <translation>Messages sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete for you</source>
        <translation>Supprimer pour vous</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Supprimer pour tout le monde</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>SentRequestRow</name>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 n’a pas encore répondu</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>N’a pas encore répondu</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>Retirer la demande à %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go to a conversation</source>
        <translation>Aller à une conversation</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Conversation above, conversation below</source>
        <translation>Conversation précédente, conversation suivante</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Walk through the messages</source>
        <translation>Parcourir les messages</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Go to a day of this conversation</source>
        <translation>Aller à un jour de cette conversation</translation>
    </message>
    <message>
        <source>Bold, italic</source>
        <translation>Gras, italique</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Barrer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>With nothing written: edit your last message</source>
        <translation>Si rien n’est écrit&#xa0;: modifier votre dernier message</translation>
    </message>
    <message>
        <source>Turn pages, also while writing</source>
        <translation>Tourner les pages, même en écrivant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Select messages</source>
        <translation>Sélectionner des messages</translation>
    </message>
    <message>
        <source>With messages selected: this one too, or all up to there</source>
        <translation>Avec des messages sélectionnés : celui-ci aussi, ou tous jusque-là</translation>
    </message>
    <message>
        <source>With messages selected: all, copy, delete</source>
        <translation>Avec des messages sélectionnés : tous, copier, supprimer</translation>
    </message>
    <message>
        <source>What can be done with a message, a conversation or a misspelt word</source>
        <translation>Ce qu’on peut faire d’un message, d’une conversation ou d’un mot mal orthographié</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Something is wrong with the key or the devices of your account.</source>
        <translation>Il y a un problème avec la clé ou les appareils de votre compte.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what is wrong</comment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>Largeur de la barre latérale</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Copy it from Settings, Account on your other device, or type its address</source>
        <translation>Copiez-le depuis Paramètres, Compte sur votre autre appareil, ou tapez son adresse</translation>
    </message>
    <message>
        <source>Enter the relay&apos;s address.</source>
        <translation>Saisissez l’adresse du relais.</translation>
    </message>
    <message>
        <source>chat.example.org</source>
        <translation>chat.example.org</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>Empreinte du certificat</translation>
    </message>
    <message>
        <source>Only for a relay with its own certificate: the line that begins with SHA256:</source>
        <translation>Uniquement pour un relais avec son propre certificat&#xa0;: la ligne qui commence par SHA256:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Saisissez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#x202f;?</translation>
    </message>
    <message>
        <source>Empty this profile?</source>
        <translation>Vider ce profil&#x202f;?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Delete messages here</source>
        <translation>Supprimer les messages ici</translation>
    </message>
    <message>
        <source>This device leaves the account %1, and its profile is emptied: what is stored here is deleted.</source>
        <translation>Cet appareil quitte le compte %1, et son profil est vidé&#xa0;: ce qui est enregistré ici est supprimé.</translation>
    </message>
    <message>
        <source>All messages of %1 on this device are deleted. This cannot be undone.</source>
        <translation>Tous les messages de %1 sur cet appareil sont supprimés. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>The account stays, and so does what is on your other devices. Afterwards you can join or sign in here with any account.</source>
        <translation>Le compte reste, tout comme ce qui se trouve sur vos autres appareils. Vous pourrez ensuite vous inscrire ou vous connecter ici avec n’importe quel compte.</translation>
    </message>
</context>
<context>
    <name>SpellingSettings</name>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Marks words that no dictionary knows, on this computer alone</source>
        <translation>Signale les mots qu’aucun dictionnaire ne connaît, sur cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>In the languages of the system</source>
        <translation>Dans les langues du système</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A day without its year; the order and the dots of your language, in the letters of QDate::toString()</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The same with its year</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a weekday, %2 a date</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <extracomment>%1 a date, %2 a time</extracomment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>dernière connexion à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>dernière connexion il y a %n minute</numerusform>
            <numerusform>dernière connexion il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>dernière connexion %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n earlier message(s) arrived</source>
        <translation>
            <numerusform>%n message antérieur est arrivé</numerusform>
            <numerusform>%n messages antérieurs sont arrivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No messages yet. Say hello to %1.</source>
        <translation>Pas encore de messages. Dites bonjour à %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Parlance is locked</source>
        <translation>Parlance est verrouillé</translation>
    </message>
    <message>
        <source>Eight groups of four letters and digits, as you wrote them down</source>
        <translation>Huit groupes de quatre lettres et chiffres, tels que vous les avez notés</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Utiliser plutôt la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Utiliser plutôt le code de récupération</translation>
    </message>
    <message>
        <source>Ask the key store again</source>
        <translation>Interroger de nouveau le trousseau de clés</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Waiting for the key store</source>
        <translation>En attente du trousseau de clés</translation>
    </message>
    <message>
        <source>Your system may be asking for a password in a window of its own. Answer it there, and Parlance opens by itself.</source>
        <translation>Votre système demande peut-être un mot de passe dans une fenêtre à lui. Répondez-y, et Parlance s’ouvrira tout seul.</translation>
    </message>
    <message>
        <source>Go on without the key store</source>
        <translation>Continuer sans le trousseau de clés</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Parlance</source>
        <translation>Bienvenue dans Parlance</translation>
    </message>
    <message>
        <source>Private chat, hosted by you or somebody you know</source>
        <translation>Une messagerie privée, hébergée par vous ou par quelqu’un que vous connaissez</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>J’ai une invitation</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>J’ai un compte</translation>
    </message>
    <message>
        <source>Empty this profile for another account</source>
        <translation>Vider ce profil pour un autre compte</translation>
    </message>
    <message>
        <source>I need a proxy</source>
        <translation>J’ai besoin d’un proxy</translation>
    </message>
</context>
</TS>
