<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Parlance %1</source>
        <translation>Parlance %1</translation>
    </message>
    <message>
        <source>Private chat you host yourself. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Mensajería privada que alojas tú. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>En este dispositivo</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Carpeta del perfil</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What others see with your messages. Without one they see your username.</source>
        <translation>Lo que otros ven junto a tus mensajes. Si no pones ninguno, ven tu nombre de usuario.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>To sign in on another device, copy the relay here and paste it there.</source>
        <translation>Para iniciar sesión en otro dispositivo, copia aquí el relay y pégalo allí.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>Huella del certificado</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Eliminar la cuenta</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Eliminar la cuenta…</translation>
    </message>
    <message>
        <source>On the relay and with all messages on this device</source>
        <translation>En el relay y con todos los mensajes de este dispositivo</translation>
    </message>
</context>
<context>
    <name>AimBar</name>
    <message>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Write without an answer</source>
        <translation>Escribir sin responder</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Nothing slides, rises or fades</source>
        <translation>Nada se desliza, sube ni se desvanece</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Intro envía el mensaje</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line</source>
        <translation>Mayús+Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>Enter begins a new line, Ctrl+Enter sends</source>
        <translation>Intro empieza una línea nueva, Ctrl+Intro envía</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Volver a todas las conversaciones</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivadas</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message>
        <source>Archived (%L1)</source>
        <translation>Archivadas (%L1)</translation>
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
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>BeginAnewDialog</name>
    <message>
        <source>Begin anew on this device?</source>
        <translation>¿Empezar de nuevo en este dispositivo?</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Only when you have none of your other devices any more.</source>
        <translation>Solo si ya no tienes ninguno de tus otros dispositivos.</translation>
    </message>
    <message>
        <source>Your account gets new keys, and this is its only device from now on. The others are signed out.</source>
        <translation>Tu cuenta recibe claves nuevas y, a partir de ahora, este es su único dispositivo. En los demás se cierra la sesión.</translation>
    </message>
    <message>
        <source>Your contacts are told, and asked to compare the safety number with you.</source>
        <translation>Se avisa a tus contactos y se les pide que comparen el número de seguridad contigo.</translation>
    </message>
    <message>
        <source>What was said before stays unread here. You can go on writing with the same people.</source>
        <translation>Lo que se dijo antes no podrá leerse aquí. Puedes seguir escribiendo a las mismas personas.</translation>
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
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Desbloquear a %1</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Minimise or quit?</source>
        <translation>¿Minimizar o salir?</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>This desktop has no tray for Parlance to stay in. Minimised, it goes on receiving messages. Once it has quit, nothing arrives until you start it again. The settings, under Notifications, keep your choice.</source>
        <translation>Este escritorio no tiene una bandeja en la que Parlance pueda quedarse. Minimizado, sigue recibiendo mensajes. Si sales, no llega nada hasta que lo abras de nuevo. Tu elección queda en los ajustes, en Notificaciones.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n byte(s)</source>
        <translation>
            <numerusform>Sobra %n byte</numerusform>
            <numerusform>Sobran %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>Queda %n byte</numerusform>
            <numerusform>Quedan %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerMenu</name>
    <message>
        <source>Add to dictionary</source>
        <translation>Añadir al diccionario</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Remove from dictionary</source>
        <translation>Quitar del diccionario</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Volver a las conversaciones</translation>
    </message>
    <message>
        <source>verified, %1</source>
        <translation>verificado, %1</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>More for this conversation</source>
        <translation>Más para esta conversación</translation>
    </message>
    <message>
        <source>%1; messages disappear: %2</source>
        <translation>%1; los mensajes desaparecen: %2</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Nobody here yet. Ask somebody you know for a conversation.</source>
        <translation>Aún no hay nadie. Propón una conversación a alguien que conozcas.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Quitar silencio</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversación con %1</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>¿Eliminar tu cuenta?</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Your account is deleted on the relay, and all messages on this device with it. Others keep what you wrote to them. This cannot be undone.</source>
        <translation>Tu cuenta se elimina en el relay y, con ella, todos los mensajes de este dispositivo. Los demás conservan lo que les escribiste. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>DeleteMessageDialog</name>
    <message>
        <source>Delete for everyone?</source>
        <translation>¿Eliminar para todos?</translation>
    </message>
    <message>
        <source>Delete for you?</source>
        <translation>¿Eliminar para ti?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>What it says is removed from all devices of both of you. That there was a message stays to be seen.</source>
        <translation>Lo que dice se quita de todos los dispositivos de ambos. Se seguirá viendo que hubo un mensaje.</translation>
    </message>
    <message>
        <source>It is removed from all of your devices. The other side keeps it.</source>
        <translation>Se quita de todos tus dispositivos. La otra persona lo conserva.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for everyone?</source>
        <translation>
            <numerusform>¿Eliminar %n mensaje para todos?</numerusform>
            <numerusform>¿Eliminar %n mensajes para todos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for you?</source>
        <translation>
            <numerusform>¿Eliminar %n mensaje para ti?</numerusform>
            <numerusform>¿Eliminar %n mensajes para ti?</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say is removed from all devices of both of you. That there were messages stays to be seen.</source>
        <translation>Lo que dicen se elimina de todos los dispositivos de ambos. Se seguirá viendo que hubo mensajes.</translation>
    </message>
    <message>
        <source>They are removed from all of your devices. The other side keeps them.</source>
        <translation>Se eliminan de todos tus dispositivos. La otra parte los conserva.</translation>
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
        <translation>tu otro dispositivo</translation>
    </message>
    <message>
        <source>%1&apos;s device</source>
        <translation>el dispositivo de %1</translation>
    </message>
    <message>
        <source>your %1</source>
        <extracomment>%1 a person, %2 the name of a device, like &quot;Bob&apos;s laptop&quot;</extracomment>
        <translation>tu dispositivo %1</translation>
    </message>
    <message>
        <source>%1&apos;s %2</source>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>este dispositivo</translation>
    </message>
    <message>
        <source>%1 has all but %2</source>
        <extracomment>%1 a device, like &quot;Bob&apos;s laptop&quot;, %2 a number</extracomment>
        <translation>%1 tiene todos menos %2</translation>
    </message>
    <message>
        <source>Complete to %1, on %2 of %3 of your devices</source>
        <extracomment>%1 the number of the newest message, %2 of %3 devices</extracomment>
        <translation>Completo hasta %1, en %2 de tus %3 dispositivos</translation>
    </message>
    <message>
        <source>Not complete: there are messages to %1</source>
        <translation>Incompleto: hay mensajes hasta %1</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the parts of a sentence about devices</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>Written on this device</source>
        <translation>Escrito en este dispositivo</translation>
    </message>
    <message>
        <source>Taken by the relay</source>
        <translation>Aceptado por el relay</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Entregado en %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Leído por %1</translation>
    </message>
    <message>
        <source>Dropped by the relay before %1 fetched it; offered again when it returns</source>
        <translation>El relay lo descartó antes de que %1 lo recogiera; se ofrecerá de nuevo cuando vuelva</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 that sentence, without its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Its time began</source>
        <translation>Su tiempo empezó</translation>
    </message>
    <message>
        <source>Disappears</source>
        <translation>Desaparece</translation>
    </message>
    <message>
        <source>Disappears; its time has not begun</source>
        <translation>Desaparece; su tiempo aún no ha empezado</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Desbloquear a %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquear a %1</translation>
    </message>
    <message>
        <source>Remove from contacts</source>
        <translation>Quitar de los contactos</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>¿Bloquear a %1?</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Neither of you can write to the other, and they no longer see when you are online. They are not told. The messages so far stay here.</source>
        <translation>Ninguno de los dos podrá escribir al otro, y esa persona dejará de ver cuándo estás en línea. No se le avisa. Los mensajes que ya hay se quedan aquí.</translation>
    </message>
    <message>
        <source>Remove %1 from your contacts?</source>
        <translation>¿Quitar a %1 de tus contactos?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>You can no longer write to each other until one of you asks again and the other accepts. The messages so far stay here.</source>
        <translation>Ya no podréis escribiros hasta que uno de los dos vuelva a pedirlo y el otro acepte. Los mensajes que ya hay se quedan aquí.</translation>
    </message>
    <message>
        <source>Only your own devices can read what you write here.</source>
        <translation>Solo tus propios dispositivos pueden leer lo que escribes aquí.</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>not linked</source>
        <translation>sin vincular</translation>
    </message>
    <message>
        <source>%1 (this device)</source>
        <translation>%1 (este dispositivo)</translation>
    </message>
    <message>
        <source>Not linked: it cannot read anything</source>
        <translation>Sin vincular: no puede leer nada</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Cerrar sesión en %1</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>Sesión iniciada en</translation>
    </message>
    <message>
        <source>Up to five devices. One that is signed out gets no more messages; what it has stays on it.</source>
        <translation>Hasta cinco dispositivos. Uno en el que se cierra la sesión no recibe más mensajes; lo que ya tiene se queda en él.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>¿Cerrar sesión en %1?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>It was not linked and could read nothing. To use it again, sign in on it and link it.</source>
        <translation>No estaba vinculado y no podía leer nada. Para volver a usarlo, inicia sesión en él y vincúlalo.</translation>
    </message>
    <message>
        <source>It gets no more messages from now on, and your account gets a new key, so that what it knows serves for nothing. Your contacts are told that your key was renewed. To use it again, sign in on it and link it.</source>
        <translation>A partir de ahora no recibe más mensajes, y tu cuenta recibe una clave nueva, para que lo que sabe no le sirva de nada. Se avisa a tus contactos de que tu clave se ha renovado. Para volver a usarlo, inicia sesión en él y vincúlalo.</translation>
    </message>
</context>
<context>
    <name>DisappearingChoice</name>
    <message>
        <source>Disappearing messages</source>
        <translation>Mensajes que desaparecen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>30 seconds after reading</source>
        <translation>30 segundos después de leerlos</translation>
    </message>
    <message>
        <source>5 minutes after reading</source>
        <translation>5 minutos después de leerlos</translation>
    </message>
    <message>
        <source>1 hour after reading</source>
        <translation>1 hora después de leerlos</translation>
    </message>
    <message>
        <source>8 hours after reading</source>
        <translation>8 horas después de leerlos</translation>
    </message>
    <message>
        <source>1 day after reading</source>
        <translation>1 día después de leerlos</translation>
    </message>
    <message>
        <source>1 week after reading</source>
        <translation>1 semana después de leerlos</translation>
    </message>
    <message>
        <source>4 weeks after reading</source>
        <translation>4 semanas después de leerlos</translation>
    </message>
</context>
<context>
    <name>DisappearingText</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>%1 like &quot;1 day&quot;</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Al cabo de %1</translation>
    </message>
    <message>
        <source>You turned off disappearing messages</source>
        <translation>Desactivaste los mensajes que desaparecen</translation>
    </message>
    <message>
        <source>%1 turned off disappearing messages</source>
        <translation>%1 desactivó los mensajes que desaparecen</translation>
    </message>
    <message>
        <source>You set messages to disappear after %1</source>
        <extracomment>%1 like &quot;1 day&quot;</extracomment>
        <translation>Hiciste que los mensajes desaparezcan al cabo de %1</translation>
    </message>
    <message>
        <source>%1 set messages to disappear after %2</source>
        <extracomment>%1 a name, %2 like &quot;1 day&quot;</extracomment>
        <translation>%1 hizo que los mensajes desaparezcan al cabo de %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>%1 days, as short as can be</extracomment>
        <translation>%1 d</translation>
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
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until 8 in the morning</source>
        <translation>Hasta las 8 de la mañana</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>EmojiCategories</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emojis</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtalo de nuevo dentro de %n segundo.</numerusform>
            <numerusform>Inténtalo de nuevo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This username cannot be used.</source>
        <translation>Este nombre de usuario no se puede usar.</translation>
    </message>
    <message>
        <source>Use %1 to %2 of the characters a-z 0-9 . _ - and begin with a letter.</source>
        <translation>Usa de %1 a %2 de los caracteres a-z 0-9 . _ - y empieza por una letra.</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>Esta contraseña no se puede usar.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Usa al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>Esta frase de contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>That was not the same passphrase twice.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>This cannot be done with this device.</source>
        <translation>Eso no se puede hacer con este dispositivo.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Este nombre no se puede usar.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Usa como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There is nothing to send, or something that cannot be sent.</source>
        <translation>No hay nada que enviar, o hay algo que no se puede enviar.</translation>
    </message>
    <message>
        <source>This is too long: the limit is %1 bytes.</source>
        <translation>Es demasiado largo: el límite son %1 bytes.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>Acórtalo o envíalo por partes.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Esto ya no existe.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>No se ha podido entender.</translation>
    </message>
    <message>
        <source>Check what you entered; an invite link begins with parlance://.</source>
        <translation>Revisa lo que has escrito; un enlace de invitación empieza por parlance://.</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <translation>El archivo se ha dejado como estaba: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>Lo que ya estaba guardado está a salvo.</translation>
    </message>
    <message>
        <source>Free some space, then start Parlance again.</source>
        <translation>Libera espacio y vuelve a abrir Parlance.</translation>
    </message>
    <message>
        <source>Parlance cannot write to its folder.</source>
        <translation>Parlance no puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Check who owns the folder and whether the disk is read-only.</source>
        <translation>Comprueba a quién pertenece la carpeta y si el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The message database is damaged.</source>
        <translation>La base de datos de mensajes está dañada.</translation>
    </message>
    <message>
        <source>Restore the profile folder from a backup, or move it away to start afresh.</source>
        <translation>Restaura la carpeta del perfil desde una copia de seguridad, o muévela a otro sitio para empezar de cero.</translation>
    </message>
    <message>
        <source>A newer version of Parlance has used this profile.</source>
        <translation>Una versión más reciente de Parlance ha usado este perfil.</translation>
    </message>
    <message>
        <source>Update Parlance on this computer.</source>
        <translation>Actualiza Parlance en este ordenador.</translation>
    </message>
    <message>
        <source>Another program has this profile open: %1.</source>
        <translation>Otro programa tiene abierto este perfil: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Quit it first, or choose another profile with --profile.</source>
        <translation>Ciérralo primero, o elige otro perfil con --profile.</translation>
    </message>
    <message>
        <source>The message database is in use by another program.</source>
        <translation>Otro programa está usando la base de datos de mensajes.</translation>
    </message>
    <message>
        <source>Close backup or database tools that have it open, then try again.</source>
        <translation>Cierra las herramientas de copia de seguridad o de bases de datos que la tengan abierta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The disk could not keep what was written to it.</source>
        <translation>El disco no ha podido conservar lo que se escribió en él.</translation>
    </message>
    <message>
        <source>Check the disk, then start Parlance again.</source>
        <translation>Revisa el disco y vuelve a abrir Parlance.</translation>
    </message>
    <message>
        <source>The message database could not be used.</source>
        <translation>No se ha podido usar la base de datos de mensajes.</translation>
    </message>
    <message>
        <source>Start Parlance again; the log in the settings says more.</source>
        <translation>Vuelve a abrir Parlance; el registro, en los ajustes, dice más.</translation>
    </message>
    <message>
        <source>Messages you write are kept and sent later.</source>
        <translation>Los mensajes que escribas se guardan y se envían más tarde.</translation>
    </message>
    <message>
        <source>There is no connection to the relay.</source>
        <translation>No hay conexión con el relay.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>El relay no responde.</translation>
    </message>
    <message>
        <source>If it lasts, ask whoever runs the relay.</source>
        <translation>Si continúa, pregunta a quien lleva el relay.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not the one your invite link named.</source>
        <translation>El certificado del relay no es el que indica tu enlace de invitación.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>No se le ha enviado nada.</translation>
    </message>
    <message>
        <source>Ask whoever runs the relay for a new link before you go on.</source>
        <translation>Pide un enlace nuevo a quien lleva el relay antes de continuar.</translation>
    </message>
    <message>
        <source>This computer does not trust the relay&apos;s certificate.</source>
        <translation>Este ordenador no confía en el certificado del relay.</translation>
    </message>
    <message>
        <source>Use the invite link, which names the certificate, or check the address.</source>
        <translation>Usa el enlace de invitación, que indica el certificado, o revisa la dirección.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Parlance relay.</source>
        <translation>Lo que responde en esta dirección no es un relay de Parlance.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Revisa la dirección y el puerto.</translation>
    </message>
    <message>
        <source>This version of Parlance and the relay do not understand each other.</source>
        <translation>Esta versión de Parlance y el relay no se entienden.</translation>
    </message>
    <message>
        <source>Update Parlance, or ask whoever runs the relay to update it.</source>
        <translation>Actualiza Parlance, o pide a quien lleva el relay que lo actualice.</translation>
    </message>
    <message>
        <source>The relay sent something that makes no sense.</source>
        <translation>El relay ha enviado algo sin sentido.</translation>
    </message>
    <message>
        <source>If it lasts, send the log from the settings to whoever runs the relay.</source>
        <translation>Si continúa, envía el registro, que está en los ajustes, a quien lleva el relay.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>Se ha perdido la conexión con el relay.</translation>
    </message>
    <message>
        <source>That was too often in a short time.</source>
        <translation>Han sido demasiadas veces en poco tiempo.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtalo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Your history stays on this computer.</source>
        <translation>Tu historial se queda en este ordenador.</translation>
    </message>
    <message>
        <source>This profile already has an account.</source>
        <translation>Este perfil ya tiene una cuenta.</translation>
    </message>
    <message>
        <source>Use another profile for another account, with --profile.</source>
        <translation>Para otra cuenta, usa otro perfil con --profile.</translation>
    </message>
    <message>
        <source>This invite link has been used up or is too old.</source>
        <translation>Este enlace de invitación ya se ha usado o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Pide uno nuevo.</translation>
    </message>
    <message>
        <source>Somebody on this relay has this username.</source>
        <translation>Alguien en este relay ya tiene este nombre de usuario.</translation>
    </message>
    <message>
        <source>Choose another one, or sign in if it is yours.</source>
        <translation>Elige otro, o inicia sesión si es el tuyo.</translation>
    </message>
    <message>
        <source>Username and password do not match.</source>
        <translation>El nombre de usuario y la contraseña no coinciden.</translation>
    </message>
    <message>
        <source>This account was disabled by whoever runs the relay.</source>
        <translation>Quien lleva el relay ha desactivado esta cuenta.</translation>
    </message>
    <message>
        <source>This account is on %1 devices already.</source>
        <translation>Esta cuenta ya está en %1 dispositivos.</translation>
    </message>
    <message>
        <source>Remove one of them in the settings on another device.</source>
        <translation>Quita uno de ellos en los ajustes de otro dispositivo.</translation>
    </message>
    <message>
        <source>This device was removed from the account.</source>
        <translation>Este dispositivo se ha quitado de la cuenta.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Vuelve a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>This account is in use somewhere else under the same device.</source>
        <translation>Esta cuenta se está usando en otro lugar como si fuera este mismo dispositivo.</translation>
    </message>
    <message>
        <source>If you copied the profile folder, use only one of the copies.</source>
        <translation>Si has copiado la carpeta del perfil, usa solo una de las copias.</translation>
    </message>
    <message>
        <source>This needs an account.</source>
        <translation>Para esto hace falta una cuenta.</translation>
    </message>
    <message>
        <source>Join with an invite link, or sign in.</source>
        <translation>Únete con un enlace de invitación, o inicia sesión.</translation>
    </message>
    <message>
        <source>Nobody on this relay has this username.</source>
        <translation>Nadie en este relay tiene este nombre de usuario.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Revisa cómo está escrito.</translation>
    </message>
    <message>
        <source>You are not contacts.</source>
        <translation>No sois contactos.</translation>
    </message>
    <message>
        <source>The message is kept here.</source>
        <translation>El mensaje se conserva aquí.</translation>
    </message>
    <message>
        <source>Send a contact request first.</source>
        <translation>Envía primero una solicitud de contacto.</translation>
    </message>
    <message>
        <source>One of you has blocked the other.</source>
        <translation>Uno de los dos ha bloqueado al otro.</translation>
    </message>
    <message>
        <source>The history stays.</source>
        <translation>El historial se conserva.</translation>
    </message>
    <message>
        <source>You have %1 contacts, which is the limit.</source>
        <translation>Tienes %1 contactos, que es el límite.</translation>
    </message>
    <message>
        <source>Remove somebody first.</source>
        <translation>Quita primero a alguien.</translation>
    </message>
    <message>
        <source>This conversation no longer exists on the relay.</source>
        <translation>Esta conversación ya no existe en el relay.</translation>
    </message>
    <message>
        <source>This message could not be opened.</source>
        <translation>Este mensaje no se ha podido abrir.</translation>
    </message>
    <message>
        <source>Other messages are not affected.</source>
        <translation>Los demás mensajes no están afectados.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>Pide a quien lo envió que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The relay did not take this message.</source>
        <translation>El relay no ha aceptado este mensaje.</translation>
    </message>
    <message>
        <source>It is kept here.</source>
        <translation>Se conserva aquí.</translation>
    </message>
    <message>
        <source>You can try again, or discard it.</source>
        <translation>Puedes volver a intentarlo o descartarlo.</translation>
    </message>
    <message>
        <source>Too much waits for that device already.</source>
        <translation>Ya hay demasiado esperando a ese dispositivo.</translation>
    </message>
    <message>
        <source>Try again once it has been online.</source>
        <translation>Inténtalo de nuevo cuando haya estado en línea.</translation>
    </message>
    <message>
        <source>The relay is very busy.</source>
        <translation>El relay está muy ocupado.</translation>
    </message>
    <message>
        <source>Messages you write are kept and sent as soon as it has time.</source>
        <translation>Los mensajes que escribas se guardan y se envían en cuanto tenga tiempo.</translation>
    </message>
    <message>
        <source>If it lasts, tell whoever runs the relay.</source>
        <translation>Si continúa, avisa a quien lleva el relay.</translation>
    </message>
    <message>
        <source>The relay cannot store anything at the moment.</source>
        <translation>El relay no puede guardar nada en este momento.</translation>
    </message>
    <message>
        <source>The relay refused this.</source>
        <translation>El relay lo ha rechazado.</translation>
    </message>
    <message>
        <source>This build of Parlance cannot encrypt, so it does not open your profile.</source>
        <translation>Esta compilación de Parlance no puede cifrar, así que no abre tu perfil.</translation>
    </message>
    <message>
        <source>Install another build, and tell whoever made this one.</source>
        <translation>Instala otra compilación y avisa a quien hizo esta.</translation>
    </message>
    <message>
        <source>This profile is from a version of Parlance that did not encrypt.</source>
        <translation>Este perfil es de una versión de Parlance que no cifraba.</translation>
    </message>
    <message>
        <source>Move the profile folder away to start afresh.</source>
        <translation>Mueve la carpeta del perfil a otro sitio para empezar de cero.</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is missing.</source>
        <translation>Falta el archivo con las claves de este perfil.</translation>
    </message>
    <message>
        <source>The messages are still there, and only these keys open them: %1</source>
        <translation>Los mensajes siguen ahí, y solo estas claves los abren: %1</translation>
    </message>
    <message>
        <source>Put it back from a backup, or move the profile folder away to start afresh.</source>
        <translation>Recupéralo de una copia de seguridad, o mueve la carpeta del perfil a otro sitio para empezar de cero.</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is damaged.</source>
        <translation>El archivo con las claves de este perfil está dañado.</translation>
    </message>
    <message>
        <source>This does not open the profile.</source>
        <translation>Esto no abre el perfil.</translation>
    </message>
    <message>
        <source>Check that it is the passphrase, recovery code or key file of this profile.</source>
        <translation>Comprueba que sea la frase de contraseña, el código de recuperación o el archivo de clave de este perfil.</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code.</source>
        <translation>Hay un error al escribir el código de recuperación.</translation>
    </message>
    <message>
        <source>It has eight groups of four letters and digits; compare each with your note.</source>
        <translation>Tiene ocho grupos de cuatro letras y cifras; compara cada uno con tu nota.</translation>
    </message>
    <message>
        <source>The key file cannot be used: %1.</source>
        <translation>El archivo de clave no se puede usar: %1.</translation>
    </message>
    <message>
        <source>It holds 64 hexadecimal digits, and only its owner may read it.</source>
        <translation>Contiene 64 cifras hexadecimales, y solo su propietario puede leerlo.</translation>
    </message>
    <message>
        <source>There is no key store on this computer.</source>
        <translation>No hay almacén de claves en este ordenador.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked.</source>
        <translation>El almacén de claves de este ordenador está bloqueado.</translation>
    </message>
    <message>
        <source>This profile is locked.</source>
        <translation>Este perfil está bloqueado.</translation>
    </message>
    <message>
        <source>Give its passphrase, its recovery code or its key file.</source>
        <translation>Indica su frase de contraseña, su código de recuperación o su archivo de clave.</translation>
    </message>
    <message>
        <source>The relay says something about keys that the account&apos;s own signature contradicts.</source>
        <translation>El relay dice algo sobre las claves que la propia firma de la cuenta contradice.</translation>
    </message>
    <message>
        <source>Compare the safety number with your contact, and tell whoever runs the relay.</source>
        <translation>Compara el número de seguridad con tu contacto y avisa a quien lleva el relay.</translation>
    </message>
    <message>
        <source>This device is not linked to your account yet.</source>
        <translation>Este dispositivo aún no está vinculado a tu cuenta.</translation>
    </message>
    <message>
        <source>Link it: open Parlance on a device you used before and compare the code.</source>
        <translation>Vincúlalo: abre Parlance en un dispositivo que ya usabas y compara el código.</translation>
    </message>
    <message>
        <source>Your contact&apos;s key has changed.</source>
        <translation>La clave de tu contacto ha cambiado.</translation>
    </message>
    <message>
        <source>Your messages wait until you have read about it.</source>
        <translation>Tus mensajes esperan a que lo hayas leído.</translation>
    </message>
    <message>
        <source>Open the conversation and read the notice.</source>
        <translation>Abre la conversación y lee el aviso.</translation>
    </message>
    <message>
        <source>It changed in the meantime.</source>
        <translation>Ha cambiado mientras tanto.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>No se ha anotado nada.</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide then.</source>
        <translation>Mira cómo es ahora y decide después.</translation>
    </message>
    <message>
        <source>This profile is an older copy of itself.</source>
        <translation>Este perfil es una copia más antigua de sí mismo.</translation>
    </message>
    <message>
        <source>Your messages are still here.</source>
        <translation>Tus mensajes siguen aquí.</translation>
    </message>
    <message>
        <source>Parlance makes it a device of its own and fetches what is missing.</source>
        <translation>Parlance lo convierte en un dispositivo propio y recupera lo que falta.</translation>
    </message>
    <message>
        <source>This relay is too old for that.</source>
        <translation>Este relay es demasiado antiguo para eso.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to update it.</source>
        <translation>Pide a quien lo administra que lo actualice.</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>Save this conversation…</source>
        <translation>Guardar esta conversación…</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Dejar de guardar</translation>
    </message>
    <message>
        <source>As a page to read (HTML)</source>
        <translation>Como página para leer (HTML)</translation>
    </message>
    <message>
        <source>As data for programs (JSON)</source>
        <translation>Como datos para programas (JSON)</translation>
    </message>
    <message>
        <source>Save this conversation</source>
        <translation>Guardar esta conversación</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Import messages from a file…</source>
        <translation>Importar mensajes de un archivo…</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>Import messages from a file</source>
        <translation>Importar mensajes de un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Mensaje posterior</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>You are in, %1</source>
        <translation>Ya estás dentro, %1</translation>
    </message>
    <message>
        <source>Three things worth doing now, or later:</source>
        <translation>Tres cosas que vale la pena hacer ahora, o más tarde:</translation>
    </message>
    <message>
        <source>Keep a recovery code</source>
        <translation>Guardar un código de recuperación</translation>
    </message>
    <message>
        <source>Done. It opens your messages when nothing else does any more</source>
        <translation>Hecho. Abre tus mensajes cuando ya nada más lo hace</translation>
    </message>
    <message>
        <source>It opens your messages when nothing else does any more</source>
        <translation>Abre tus mensajes cuando ya nada más lo hace</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>Ask somebody for a conversation by their username</source>
        <translation>Propón una conversación a alguien por su nombre de usuario</translation>
    </message>
    <message>
        <source>Choose what notifications show</source>
        <translation>Elegir qué muestran las notificaciones</translation>
    </message>
    <message>
        <source>Name and text, only the name, or only that there is a message</source>
        <translation>Nombre y texto, solo el nombre, o solo que hay un mensaje</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message numerus="yes">
        <source>Forward %n message(s)</source>
        <translation>
            <numerusform>Reenviar %n mensaje</numerusform>
            <numerusform>Reenviar %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Search for a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>No se encontró nada para «%1».</translation>
    </message>
    <message>
        <source>Nobody can be written to at present.</source>
        <translation>Ahora mismo no se puede escribir a nadie.</translation>
    </message>
    <message>
        <source>Space picks several, up to five. Who wrote it is not told.</source>
        <translation>La barra espaciadora elige varios, hasta cinco. No se dice quién lo escribió.</translation>
    </message>
    <message>
        <source>To %1. Nobody else at once.</source>
        <translation>Para %1. No se pueden más a la vez.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Ir a un día…</translation>
    </message>
</context>
<context>
    <name>InfoRow</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invite link</source>
        <translation>Enlace de invitación</translation>
    </message>
    <message>
        <source>Leads to the relay %1</source>
        <translation>Lleva al relay %1</translation>
    </message>
    <message>
        <source>Paste the link you were given. It begins with parlance://</source>
        <translation>Pega el enlace que te han dado. Empieza por parlance://</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Others find you by this name</source>
        <translation>Otros te encuentran por este nombre</translation>
    </message>
    <message>
        <source>alice</source>
        <translation>alice</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>Al menos 8 caracteres</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Uniéndose…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
</context>
<context>
    <name>JumpToEnd</name>
    <message numerus="yes">
        <source>To the newest message, %n unread</source>
        <translation>
            <numerusform>Ir al mensaje más reciente, %n sin leer</numerusform>
            <numerusform>Ir al mensaje más reciente, %n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>Compare safety number</source>
        <translation>Comparar el número de seguridad</translation>
    </message>
    <message>
        <source>OK, I have read it</source>
        <translation>De acuerdo, lo he leído</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>the new device</source>
        <comment>within a sentence</comment>
        <translation>el dispositivo nuevo</translation>
    </message>
    <message>
        <source>Link %1?</source>
        <translation>¿Vincular %1?</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>Vinculado: %1</translation>
    </message>
    <message>
        <source>Not linked: %1</source>
        <translation>Sin vincular: %1</translation>
    </message>
    <message>
        <source>Compare digits</source>
        <translation>Comparar las cifras</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Son iguales</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>No vincular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>Somebody signed in to your account on it. If that was you, say that you want to compare: both devices then show six digits. If it was not you, do not link it, and sign it out in the settings.</source>
        <translation>Alguien ha iniciado sesión en tu cuenta con él. Si has sido tú, di que quieres comparar: ambos dispositivos mostrarán seis cifras. Si no has sido tú, no lo vincules y cierra su sesión en los ajustes.</translation>
    </message>
    <message>
        <source>Compare the digits with those the other device shows: once linked, it can read all you can read. If they differ, somebody is in between.</source>
        <translation>Compara las cifras con las que muestra el otro dispositivo: una vez vinculado, puede leer todo lo que tú puedes leer. Si son distintas, hay alguien en medio.</translation>
    </message>
    <message>
        <source>It fetches your contacts and your history from here now.</source>
        <translation>Ahora recoge de aquí tus contactos y tu historial.</translation>
    </message>
</context>
<context>
    <name>LinkDigits</name>
    <message>
        <source>The digits: %1</source>
        <translation>Las cifras: %1</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Link this device</source>
        <translation>Vincular este dispositivo</translation>
    </message>
    <message>
        <source>Your other device shows six digits too. Are they the same?</source>
        <translation>Tu otro dispositivo también muestra seis cifras. ¿Son iguales?</translation>
    </message>
    <message>
        <source>%1 shows six digits too. Are they the same?</source>
        <translation>%1 también muestra seis cifras. ¿Son iguales?</translation>
    </message>
    <message>
        <source>Open Parlance on a device you used before, and say there that you want to compare. Both then show six digits, and you say whether they are the same. Your conversations follow from there.</source>
        <translation>Abre Parlance en un dispositivo que ya usabas y di allí que quieres comparar. Ambos mostrarán seis cifras, y tú dices si son iguales. Tus conversaciones llegan desde allí.</translation>
    </message>
    <message>
        <source>Waiting for one of your devices…</source>
        <translation>Esperando a uno de tus dispositivos…</translation>
    </message>
    <message>
        <source>Now say the same on the other device…</source>
        <translation>Ahora di lo mismo en el otro dispositivo…</translation>
    </message>
    <message>
        <source>Linked. Fetching your conversations…</source>
        <translation>Vinculado. Recogiendo tus conversaciones…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Son iguales</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>No other device left?</source>
        <translation>¿Ya no te queda otro dispositivo?</translation>
    </message>
    <message>
        <source>Sign out and use another account</source>
        <translation>Cerrar sesión y usar otra cuenta</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>Líneas que se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Copy bug report</source>
        <translation>Copiar informe de error</translation>
    </message>
    <message>
        <source>A bug report holds versions, settings, sizes and these lines, but no message, name, address or key.</source>
        <translation>Un informe de error contiene versiones, ajustes, tamaños y estas líneas, pero ningún mensaje, nombre, dirección ni clave.</translation>
    </message>
    <message>
        <source>Save bug report</source>
        <translation>Guardar informe de error</translation>
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
        <translation>Elige una conversación o empieza una nueva.</translation>
    </message>
    <message>
        <source>Nobody here yet. Ask somebody you know for a conversation.</source>
        <translation>Aún no hay nadie. Propón una conversación a alguien que conozcas.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>You can write to %1 now</source>
        <translation>Ya puedes escribir a %1</translation>
    </message>
    <message>
        <source>%1 was asked. You can write as soon as they accept</source>
        <translation>Se ha preguntado a %1. Podrás escribir en cuanto acepte</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Actions for this message</source>
        <translation>Acciones para este mensaje</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Forwarded</source>
        <translation>Reenviado</translation>
    </message>
</context>
<context>
    <name>MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not yet on: %1</source>
        <translation>Aún no está en: %1</translation>
    </message>
    <message>
        <source>Message id: %1</source>
        <translation>Identificador del mensaje: %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>Copiar el identificador del mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete for you</source>
        <translation>Eliminar para ti</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Eliminar para todos</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
</context>
<context>
    <name>MessageMeta</name>
    <message>
        <source>It came late and was put in its place. %1</source>
        <translation>Llegó tarde y se puso en su sitio. %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>Edited: show what it said before</source>
        <translation>Editado: mostrar lo que decía antes</translation>
    </message>
</context>
<context>
    <name>MessageVersions</name>
    <message>
        <source>What it said</source>
        <translation>Lo que decía</translation>
    </message>
</context>
<context>
    <name>ModalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Connect to the relay</source>
        <translation>Conectar con el relay</translation>
    </message>
    <message>
        <source>What you choose holds at once. A relay on this computer is always reached directly.</source>
        <translation>Lo que elijas se aplica al momento. A un relay en este ordenador se llega siempre directamente.</translation>
    </message>
</context>
<context>
    <name>NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Enviar solicitud</translation>
    </message>
    <message>
        <source>Enter the person&apos;s username on your relay. You can write as soon as they accept.</source>
        <translation>Escribe el nombre de usuario de la persona en tu relay. Podrás escribirle en cuanto acepte.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>bob</source>
        <translation>bob</translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation>Notas personales</translation>
    </message>
    <message>
        <source>What you write there is on all of your devices, and nowhere else</source>
        <translation>Lo que escribes ahí está en todos tus dispositivos y en ningún otro sitio</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elige una frase de contraseña</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>NotificationLevel</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>For all messages</source>
        <translation>Para todos los mensajes</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Silenciar durante 1 hora</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>Silenciar durante 8 horas</translation>
    </message>
    <message>
        <source>Mute for 1 week</source>
        <translation>Silenciar durante 1 semana</translation>
    </message>
    <message>
        <source>Mute always</source>
        <translation>Silenciar siempre</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostrar notificaciones</translation>
    </message>
    <message>
        <source>A notification shows</source>
        <translation>Una notificación muestra</translation>
    </message>
    <message>
        <source>Name and text</source>
        <translation>Nombre y texto</translation>
    </message>
    <message>
        <source>Only the name</source>
        <translation>Solo el nombre</translation>
    </message>
    <message>
        <source>Only that there is a message</source>
        <translation>Solo que hay un mensaje</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Abrir al iniciar sesión en el sistema</translation>
    </message>
    <message>
        <source>Hidden in the tray</source>
        <translation>Oculto en la bandeja</translation>
    </message>
    <message>
        <source>Minimise when the window is closed</source>
        <translation>Minimizar al cerrar la ventana</translation>
    </message>
    <message>
        <source>This desktop has no tray: you are asked the first time</source>
        <translation>Este escritorio no tiene bandeja: se te pregunta la primera vez</translation>
    </message>
    <message>
        <source>This desktop has no tray: Parlance goes on receiving messages, minimised</source>
        <translation>Este escritorio no tiene bandeja: Parlance sigue recibiendo mensajes, minimizado</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits, and nothing arrives until you start it again</source>
        <translation>Este escritorio no tiene bandeja: al cerrar la ventana termina el programa, y no llega nada hasta que lo abras de nuevo</translation>
    </message>
</context>
<context>
    <name>OlderMessages</name>
    <message>
        <source>This is where it begins</source>
        <translation>Aquí empieza todo</translation>
    </message>
</context>
<context>
    <name>OpenLinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>¿Abrir esta dirección?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The text of the link does not say where it leads. It leads here:</source>
        <translation>El texto del enlace no dice adónde lleva. Lleva aquí:</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Keep account, history and settings here.</source>
        <translation>Guardar aquí la cuenta, el historial y los ajustes.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>The key of the profile is in this file.</source>
        <translation>La clave del perfil está en este archivo.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Show sample conversations; nothing connects, nothing is kept.</source>
        <translation>Mostrar conversaciones de ejemplo; nada se conecta, nada se guarda.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Empezar en la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Private chat you host yourself.</source>
        <translation>Mensajería privada que alojas tú.</translation>
    </message>
    <message>
        <source>An invite link: parlance://…</source>
        <translation>Un enlace de invitación: parlance://…</translation>
    </message>
    <message>
        <source>There can be one link only.</source>
        <translation>Solo puede haber un enlace.</translation>
    </message>
</context>
<context>
    <name>OtherAccounts</name>
    <message>
        <source>The other window could not be opened</source>
        <translation>No se ha podido abrir la otra ventana</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>Otras cuentas en este ordenador</translation>
    </message>
    <message>
        <source>Each has a window, a history and settings of its own.</source>
        <translation>Cada una tiene su ventana, su historial y sus ajustes.</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>La primera cuenta</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>What to call it here</source>
        <translation>Cómo llamarla aquí</translation>
    </message>
    <message>
        <source>Only you see this name. A second window opens, where you join or sign in.</source>
        <translation>Solo tú ves este nombre. Se abre una segunda ventana en la que te unes o inicias sesión.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>Parlance::BugReport</name>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>The report could not be saved: %1. Copy it instead.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>No se ha podido guardar el informe: %1. Cópialo en su lugar.</translation>
    </message>
</context>
<context>
    <name>Parlance::ChatApplication</name>
    <message>
        <source>Parlance goes on running</source>
        <translation>Parlance sigue funcionando</translation>
    </message>
    <message>
        <source>Its icon is in the tray. Quit it from the icon&apos;s menu or with Ctrl+Q.</source>
        <translation>Su icono está en la bandeja. Ciérralo desde el menú del icono o con Ctrl+Q.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>What you wrote is kept in the conversation, as a draft.</source>
        <translation>Lo que has escrito se conserva en la conversación, como borrador.</translation>
    </message>
    <message>
        <source>Forwarded to %1</source>
        <extracomment>%1 a name, or several</extracomment>
        <translation>Reenviado a %1</translation>
    </message>
</context>
<context>
    <name>Parlance::ConnectionInfo</name>
    <message>
        <source>No connection.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <extracomment>%1 a sentence saying why</extracomment>
        <translation>
            <numerusform>%1 Nuevo intento en %n&#xa0;s.</numerusform>
            <numerusform>%1 Nuevo intento en %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample conversations: nothing is sent.</source>
        <translation>Conversaciones de ejemplo: no se envía nada.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>No conectado.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>Recogiendo lo que te has perdido…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n mensaje espera para enviarse.</numerusform>
            <numerusform>%n mensajes esperan para enviarse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ContactListModel</name>
    <message>
        <source>deleted the account</source>
        <translation>eliminó la cuenta</translation>
    </message>
</context>
<context>
    <name>Parlance::Conversation</name>
    <message>
        <source>%1 has deleted the account. The history stays here.</source>
        <translation>%1 ha eliminado la cuenta. El historial se queda aquí.</translation>
    </message>
    <message>
        <source>You have blocked %1.</source>
        <translation>Has bloqueado a %1.</translation>
    </message>
    <message>
        <source>You and %1 are not contacts at present.</source>
        <translation>Ahora mismo, tú y %1 no sois contactos.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>A change of a message was not accepted. %1</source>
        <translation>No se ha aceptado el cambio de un mensaje. %1</translation>
    </message>
    <message>
        <source>This device is not linked to your others yet.</source>
        <translation>Este dispositivo aún no está vinculado a los demás.</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationFiles</name>
    <message numerus="yes">
        <source>%Ln message(s) so far</source>
        <translation>
            <numerusform>%Ln mensaje hasta ahora</numerusform>
            <numerusform>%Ln mensajes hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>
            <numerusform>Se ha guardado %Ln mensaje en %1</numerusform>
            <numerusform>Se han guardado %Ln mensajes en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left on this disk. Nothing was saved. Choose another place, or free some space and try again.</source>
        <translation>No queda espacio en este disco. No se ha guardado nada. Elige otro lugar, o libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was saved. Choose another place and try again.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>No se ha podido escribir el archivo: %1. No se ha guardado nada. Elige otro lugar e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationListModel</name>
    <message>
        <source>typing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) missing here</source>
        <translation>
            <numerusform>Falta un mensaje aquí</numerusform>
            <numerusform>Faltan %Ln mensajes aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that could not be opened</source>
        <translation>Un mensaje que no se ha podido abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensaje sin leer</numerusform>
            <numerusform>%n mensajes sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>For screen readers: what the last line of a conversation row is</extracomment>
        <translation>Borrador: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Tú: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>A message that was deleted</source>
        <translation>Un mensaje que se eliminó</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>marcada como no leída</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the messages that were found, which one is shown: &quot;3 of 17&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Parlance::DBusNotifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>Parlance::DeliveryInfo</name>
    <message numerus="yes">
        <source>On %1 of %n device(s)</source>
        <extracomment>%1 how many of them have it</extracomment>
        <translation>
            <numerusform>En %1 de %n dispositivo</numerusform>
            <numerusform>En %1 de %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>Number %1 in the conversation with %2</source>
        <extracomment>%2 a name, or &quot;Note to self&quot;</extracomment>
        <translation>Número %1 en la conversación con %2</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>Not yet on: %1</source>
        <translation>Aún no está en: %1</translation>
    </message>
</context>
<context>
    <name>Parlance::DeviceListModel</name>
    <message>
        <source>Added %1</source>
        <translation>Añadido %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Last active %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>Última actividad %1</translation>
    </message>
</context>
<context>
    <name>Parlance::DoNotDisturb</name>
    <message>
        <source>Until you turn it off</source>
        <translation>Hasta que lo desactives</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 a moment, as in &quot;today at 14:05&quot;</extracomment>
        <translation>Hasta %1</translation>
    </message>
</context>
<context>
    <name>Parlance::ImportText</name>
    <message>
        <source>There are no messages in this file.</source>
        <translation>No hay mensajes en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were added.</source>
        <translation>
            <numerusform>Se añadió %Ln mensaje.</numerusform>
            <numerusform>Se añadieron %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages were added.</source>
        <translation>No se añadió ningún mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were already here.</source>
        <translation>
            <numerusform>%Ln mensaje ya estaba aquí.</numerusform>
            <numerusform>%Ln mensajes ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted or have disappeared, and stay gone.</source>
        <translation>
            <numerusform>%Ln mensaje fue eliminado o desapareció, y no vuelve.</numerusform>
            <numerusform>%Ln mensajes fueron eliminados o desaparecieron, y no vuelven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be proved to be yours and were left out.</source>
        <translation>
            <numerusform>No se pudo comprobar que %Ln línea sea tuya; se omitió.</numerusform>
            <numerusform>No se pudo comprobar que %Ln líneas sean tuyas; se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) belong to another conversation and were left out.</source>
        <translation>
            <numerusform>%Ln línea es de otra conversación y se omitió.</numerusform>
            <numerusform>%Ln líneas son de otra conversación y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are of messages this device does not know to be missing. Connect to the relay, and import the file again.</source>
        <translation>
            <numerusform>%Ln línea es de un mensaje que este dispositivo no sabe que falta. Conéctate al relay e importa el archivo de nuevo.</numerusform>
            <numerusform>%Ln líneas son de mensajes que este dispositivo no sabe que faltan. Conéctate al relay e importa el archivo de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read: Parlance did not save them.</source>
        <translation>
            <numerusform>No se pudo leer %Ln línea: Parlance no la guardó.</numerusform>
            <numerusform>No se pudieron leer %Ln líneas: Parlance no las guardó.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read: %1. Choose another one, or try again.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>No se pudo leer el archivo: %1. Elige otro o inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Parlance::LinkInfo</name>
    <message>
        <source>It was broken off. Nothing was handed over.</source>
        <translation>Se ha interrumpido. No se ha entregado nada.</translation>
    </message>
    <message>
        <source>Nobody compared the digits in time. Nothing was handed over.</source>
        <translation>Nadie comparó las cifras a tiempo. No se ha entregado nada.</translation>
    </message>
    <message>
        <source>The digits differed. Nothing was handed over. If you looked carefully, tell whoever runs the relay.</source>
        <translation>Las cifras eran distintas. No se ha entregado nada. Si has mirado con atención, avisa a quien lleva el relay.</translation>
    </message>
    <message>
        <source>What came does not belong to your account: somebody may be in between. Nothing was handed over. Tell whoever runs the relay.</source>
        <translation>Lo que llegó no pertenece a tu cuenta: puede que haya alguien en medio. No se ha entregado nada. Avisa a quien lleva el relay.</translation>
    </message>
    <message>
        <source>The other device has not said that it is done. If it does not show your conversations, link it once more.</source>
        <translation>El otro dispositivo no ha dicho que haya terminado. Si no muestra tus conversaciones, vincúlalo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching history: %Ln message(s) to go</source>
        <translation>
            <numerusform>Recogiendo el historial: falta %Ln mensaje</numerusform>
            <numerusform>Recogiendo el historial: faltan %Ln mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::MessageListModel</name>
    <message>
        <source>On its way to the relay since %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>De camino al relay desde %1</translation>
    </message>
    <message>
        <source>Kept here since %1; sent when there is a connection to the relay</source>
        <translation>Guardado aquí desde %1; se envía cuando haya conexión con el relay</translation>
    </message>
    <message>
        <source>Sent: safe on the relay, waiting for %1</source>
        <translation>Enviado: a salvo en el relay, esperando a %1</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Entregado a %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Leído por %1</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>No enviado. %1</translation>
    </message>
    <message>
        <source>Arrived later than messages that follow it</source>
        <translation>Llegó después de mensajes que van detrás</translation>
    </message>
    <message>
        <source>This message could not be opened.</source>
        <translation>Este mensaje no se ha podido abrir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be recovered.</source>
        <translation>
            <numerusform>No se ha podido recuperar un mensaje.</numerusform>
            <numerusform>No se han podido recuperar %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices and %1&apos;s.</source>
        <extracomment>%1 the name of whom one talks to</extracomment>
        <translation>
            <numerusform>Falta un mensaje aquí; se ha pedido a tus otros dispositivos y a los de %1.</numerusform>
            <numerusform>Faltan %Ln mensajes aquí; se han pedido a tus otros dispositivos y a los de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <extracomment>For screen readers: %1 a name, %2 a time, %3 the message, %4 its state in words</extracomment>
        <translation>%1, %2: %3. %4</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Este mensaje se ha eliminado.</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>Un mensaje que no está aquí</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>Editado.</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <extracomment>For screen readers: %1 a message</extracomment>
        <translation>Responde a: %1</translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <extracomment>For screen readers: %1 a name, %2 an emoji</extracomment>
        <translation>%1 ha reaccionado con %2</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>Has reaccionado con %1</translation>
    </message>
    <message>
        <source>Safe on the relay</source>
        <translation>A salvo en el relay</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices.</source>
        <translation>
            <numerusform>Aquí falta %Ln mensaje; se ha pedido a tus otros dispositivos.</numerusform>
            <numerusform>Aquí faltan %Ln mensajes; se han pedido a tus otros dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded.</source>
        <translation>Reenviado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a message that is copied: %1 a name, %2 a date and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Disappears %1.</source>
        <extracomment>For screen readers: %1 like &quot;today at 14:05&quot;</extracomment>
        <translation>Desaparece %1.</translation>
    </message>
    <message>
        <source>Disappears %1 after it is sent.</source>
        <extracomment>For screen readers: %1 like &quot;1 day&quot;</extracomment>
        <translation>Desaparece al cabo de %1 después de enviarse.</translation>
    </message>
    <message>
        <source>Disappears %1 after it is read.</source>
        <extracomment>For screen readers: %1 like &quot;1 day&quot;</extracomment>
        <translation>Desaparece al cabo de %1 después de leerse.</translation>
    </message>
</context>
<context>
    <name>Parlance::Notifier</name>
    <message>
        <source>A device</source>
        <translation>Un dispositivo</translation>
    </message>
    <message>
        <source>%1 asks to be linked to your account</source>
        <extracomment>%1 the name of a device, or &quot;A device&quot;</extracomment>
        <translation>%1 pide vincularse a tu cuenta</translation>
    </message>
    <message>
        <source>Compare the six digits</source>
        <translation>Compara las seis cifras</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that could not be opened</source>
        <translation>Un mensaje que no se ha podido abrir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Asks to be one of your contacts</source>
        <translation>Quiere estar entre tus contactos</translation>
    </message>
    <message>
        <source>Your answer was not sent</source>
        <translation>Tu respuesta no se ha enviado</translation>
    </message>
</context>
<context>
    <name>Parlance::OwnAccount</name>
    <message>
        <source>The relay shows another key for your account than this device has. Somebody may have begun your account anew with your password, or the relay does not tell the truth. This device goes on with the key it has, and sends nothing to the devices the relay adds. Ask whoever runs the relay, and tell your contacts to compare safety numbers before they trust a new key of yours.</source>
        <translation>El relay muestra para tu cuenta una clave distinta de la que tiene este dispositivo. Puede que alguien haya empezado de nuevo tu cuenta con tu contraseña, o que el relay no diga la verdad. Este dispositivo sigue con la clave que tiene y no envía nada a los dispositivos que añade el relay. Pregunta a quien lleva el relay, y di a tus contactos que comparen los números de seguridad antes de confiar en una clave nueva tuya.</translation>
    </message>
    <message>
        <source>The key of your account was renewed, and this device was not given the new one. If you signed out a device of yours while this one was away for long, sign this one out there too, then sign in and link it again. If you did not, a device that you signed out before may be behind it: ask whoever runs the relay.</source>
        <translation>La clave de tu cuenta se ha renovado, y este dispositivo no recibió la nueva. Si cerraste la sesión de un dispositivo tuyo mientras este llevaba mucho tiempo fuera, cierra allí también la de este, y después inicia sesión y vincúlalo de nuevo. Si no lo hiciste, puede que detrás haya un dispositivo cuya sesión cerraste antes: pregunta a quien lleva el relay.</translation>
    </message>
    <message>
        <source>The relay shows other devices for your account than your account has signed for. This device goes on with those it knows, and sends nothing to others. The relay may have been put back from an old copy, or does not tell the truth: ask whoever runs it.</source>
        <translation>El relay muestra para tu cuenta otros dispositivos que los que tu cuenta ha firmado. Este dispositivo sigue con los que conoce y no envía nada a los demás. Puede que el relay se haya restaurado desde una copia antigua, o que no diga la verdad: pregunta a quien lo lleva.</translation>
    </message>
    <message>
        <source>This is no address of a relay. It looks like chat.example.org or chat.example.org:7667.</source>
        <translation>Esto no es la dirección de un relay. Es parecida a chat.example.org o chat.example.org:7667.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Usa al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Usa como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The link is damaged: the mark of the relay&apos;s certificate is not complete. Copy it again, whole.</source>
        <translation>El enlace está dañado: la huella del certificado del relay no está completa. Cópialo de nuevo, entero.</translation>
    </message>
    <message>
        <source>The link is damaged: its end is missing. Copy it again, whole.</source>
        <translation>El enlace está dañado: le falta el final. Cópialo de nuevo, entero.</translation>
    </message>
    <message>
        <source>This is no invite link. It begins with parlance:// and comes from whoever runs the relay.</source>
        <translation>Esto no es un enlace de invitación. Empieza por parlance:// y te lo da quien lleva el relay.</translation>
    </message>
</context>
<context>
    <name>Parlance::PeerKeys</name>
    <message>
        <source>%1 removed a device and renewed the key of the account. The key before vouches for the new one. Messages to %1 wait until you have read this.</source>
        <translation>%1 ha quitado un dispositivo y ha renovado la clave de la cuenta. La clave anterior responde por la nueva. Los mensajes para %1 esperan a que hayas leído esto.</translation>
    </message>
    <message>
        <source>%1&apos;s key changed. %1 may have started anew, or somebody may be in between: compare the safety number, best when you meet. Messages to %1 wait until you have read this.</source>
        <translation>La clave de %1 ha cambiado. Puede que %1 haya empezado de nuevo, o que haya alguien en medio: comparad el número de seguridad, mejor en persona. Los mensajes para %1 esperan a que hayas leído esto.</translation>
    </message>
    <message>
        <source>The relay named devices of %1 that %1 has not signed for. Nothing was sent to them. Tell whoever runs the relay.</source>
        <translation>El relay ha nombrado dispositivos de %1 que %1 no ha firmado. No se les ha enviado nada. Avisa a quien lleva el relay.</translation>
    </message>
    <message>
        <source>The relay shows you this conversation otherwise than it shows it to %1: a message may be missing or in another place. Compare with %1, and tell whoever runs the relay.</source>
        <translation>El relay te muestra esta conversación de otra manera que a %1: puede que falte un mensaje o que esté en otro sitio. Compara con %1 y avisa a quien lleva el relay.</translation>
    </message>
</context>
<context>
    <name>Parlance::Profiles</name>
    <message>
        <source>Use up to 32 letters, digits and spaces.</source>
        <translation>Usa hasta 32 letras, cifras y espacios.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Ya hay una con este nombre.</translation>
    </message>
</context>
<context>
    <name>Parlance::Protection</name>
    <message>
        <source>Your messages are safe.</source>
        <translation>Tus mensajes están a salvo.</translation>
    </message>
    <message>
        <source>Enter the passphrase of this profile.</source>
        <translation>Escribe la frase de contraseña de este perfil.</translation>
    </message>
    <message>
        <source>The key of this profile is in the system&apos;s key store, which is not there or does not answer.</source>
        <translation>La clave de este perfil está en el almacén de claves del sistema, que no está o no responde.</translation>
    </message>
    <message>
        <source>The key of this profile is in the system&apos;s key store, which did not give it out.</source>
        <translation>La clave de este perfil está en el almacén de claves del sistema, que no la ha entregado.</translation>
    </message>
    <message>
        <source>The system&apos;s key store stayed locked, or knows nothing of this profile.</source>
        <translation>El almacén de claves del sistema sigue bloqueado, o no sabe nada de este perfil.</translation>
    </message>
    <message>
        <source>The key in the system&apos;s key store is not the one of this profile.</source>
        <translation>La clave del almacén de claves del sistema no es la de este perfil.</translation>
    </message>
    <message>
        <source>This profile is opened by a key file. Name it with --key-file when you start Parlance.</source>
        <translation>Este perfil se abre con un archivo de clave. Indícalo con --key-file al abrir Parlance.</translation>
    </message>
    <message>
        <source>This is a recovery code, but not the one of this profile. Perhaps you made a newer one.</source>
        <translation>Esto es un código de recuperación, pero no el de este perfil. Quizá creaste uno más reciente.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>Esta frase de contraseña no abre el perfil.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Usa al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The recovery code of a Parlance profile. Whoever has it and the profile folder can read your messages.</source>
        <translation>El código de recuperación de un perfil de Parlance. Quien tenga el código y la carpeta del perfil puede leer tus mensajes.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se ha podido escribir el archivo: %1</translation>
    </message>
    <message>
        <source>No key store is used for this profile, so a passphrase protects your messages. It is asked for whenever Parlance starts.</source>
        <translation>Este perfil no usa un almacén de claves, así que una frase de contraseña protege tus mensajes. Se pide cada vez que se abre Parlance.</translation>
    </message>
</context>
<context>
    <name>Parlance::ProxySettings</name>
    <message>
        <source>Enter the name or the address of the proxy.</source>
        <translation>Escribe el nombre o la dirección del proxy.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Escribe un número de 1 a 65535.</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchModel</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Tú: %1</translation>
    </message>
</context>
<context>
    <name>Parlance::Spelling</name>
    <message>
        <source>This computer has no dictionary for %1, so words of that language are not checked.</source>
        <extracomment>%1 languages, as they call themselves</extracomment>
        <translation>Este equipo no tiene diccionario de %1, así que las palabras de ese idioma no se revisan.</translation>
    </message>
    <message>
        <source>Add the language in the settings of Windows, under Time &amp; language, and start Parlance again.</source>
        <translation>Añade el idioma en la configuración de Windows, en «Hora e idioma», y vuelve a iniciar Parlance.</translation>
    </message>
    <message>
        <source>Choose it in the settings of macOS, under Keyboard, Text Input, Spelling, and start Parlance again.</source>
        <translation>Elígelo en los ajustes de macOS, en «Teclado», «Entrada de texto», «Ortografía», y vuelve a iniciar Parlance.</translation>
    </message>
    <message>
        <source>Install its Hunspell dictionary with your package manager (hunspell-de-de for German, for example) and start Parlance again.</source>
        <translation>Instala su diccionario de Hunspell con tu gestor de paquetes (por ejemplo, hunspell-de-de para el alemán) y vuelve a iniciar Parlance.</translation>
    </message>
</context>
<context>
    <name>Parlance::TimedMutes</name>
    <message>
        <source>Muted: new messages stay quiet</source>
        <translation>Silenciada: los mensajes nuevos no hacen ruido</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <extracomment>%1 a moment, as in &quot;today at 14:05&quot;</extracomment>
        <translation>Silenciada hasta %1</translation>
    </message>
</context>
<context>
    <name>Parlance::Tray</name>
    <message>
        <source>Open Parlance</source>
        <translation>Abrir Parlance</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensaje sin leer</numerusform>
            <numerusform>%n mensajes sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de contraseña</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Several words are easy to keep in mind and hard to guess. Nobody can look it up for you.</source>
        <translation>Varias palabras son fáciles de recordar y difíciles de adivinar. Nadie puede buscarla por ti.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>No es la misma que arriba.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Frase de contraseña, otra vez</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Note to self</source>
        <translation>Notas personales</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Only your contacts ever see it.</source>
        <translation>Solo tus contactos llegan a verla.</translation>
    </message>
    <message>
        <source>Show when I am online</source>
        <translation>Mostrar cuándo estoy en línea</translation>
    </message>
    <message>
        <source>Nobody sees whether you are here, or when you last were</source>
        <translation>Nadie ve si estás aquí ni cuándo estuviste por última vez</translation>
    </message>
    <message>
        <source>Your contacts see when you are here, and when you last were</source>
        <translation>Tus contactos ven cuándo estás aquí y cuándo estuviste por última vez</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>You have blocked nobody</source>
        <translation>No has bloqueado a nadie</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Parlance cannot open your profile</source>
        <translation>Parlance no puede abrir tu perfil</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Copy bug report</source>
        <translation>Copiar informe de error</translation>
    </message>
</context>
<context>
    <name>ProtectionSettings</name>
    <message>
        <source>Encryption on this computer</source>
        <translation>Cifrado en este ordenador</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. A key file opens them.</source>
        <translation>Los mensajes, los nombres y las claves se guardan cifrados. Los abre un archivo de clave.</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. The key is in your system&apos;s key store.</source>
        <translation>Los mensajes, los nombres y las claves se guardan cifrados. La clave está en el almacén de claves de tu sistema.</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. Your passphrase opens them.</source>
        <translation>Los mensajes, los nombres y las claves se guardan cifrados. Los abre tu frase de contraseña.</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nuevo código de recuperación…</translation>
    </message>
    <message>
        <source>It opens your messages when nothing else does any more</source>
        <translation>Abre tus mensajes cuando ya nada más lo hace</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>Añadir una frase de contraseña…</translation>
    </message>
    <message>
        <source>Asked for when the key store cannot be used</source>
        <translation>Se pide cuando el almacén de claves no se puede usar</translation>
    </message>
    <message>
        <source>Asked for when Parlance starts</source>
        <translation>Se pide al abrir Parlance</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Connect to the relay</source>
        <translation>Conectar con el relay</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>As the system does</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Directamente, sin proxy</translation>
    </message>
    <message>
        <source>Through a SOCKS5 proxy</source>
        <translation>A través de un proxy SOCKS5</translation>
    </message>
    <message>
        <source>Through an HTTP proxy</source>
        <translation>A través de un proxy HTTP</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Name, if the proxy asks for one</source>
        <translation>Nombre, si el proxy lo pide</translation>
    </message>
    <message>
        <source>Name for the proxy</source>
        <translation>Nombre para el proxy</translation>
    </message>
    <message>
        <source>Password, if the proxy asks for one</source>
        <translation>Contraseña, si el proxy la pide</translation>
    </message>
    <message>
        <source>Kept in your encrypted profile.</source>
        <translation>Se guarda en tu perfil cifrado.</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Contraseña para el proxy</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Go to a person, a conversation or a message</source>
        <translation>Ir a una persona, una conversación o un mensaje</translation>
    </message>
    <message>
        <source>Type a few letters of a name, or a word from a message</source>
        <translation>Escribe unas letras de un nombre o una palabra de un mensaje</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Go to what it answers, by %1: %2</source>
        <translation>Ir al mensaje al que responde, de %1: %2</translation>
    </message>
</context>
<context>
    <name>ReactionRow</name>
    <message numerus="yes">
        <source>%1, %n reaction(s), one of them yours: take it back</source>
        <translation>
            <numerusform>%1, %n reacción, la tuya: retirarla</numerusform>
            <numerusform>%1, %n reacciones, una de ellas tuya: retirarla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reaction(s): join in</source>
        <translation>
            <numerusform>%1, %n reacción: sumarse</numerusform>
            <numerusform>%1, %n reacciones: sumarse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCodeCard</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>Código de recuperación: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Guardar el código de recuperación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he anotado</translation>
    </message>
    <message>
        <source>Keep it on paper, or in a password manager. As soon as you say that you have written it down, the one you had opens nothing any more.</source>
        <translation>Guárdalo en papel o en un gestor de contraseñas. En cuanto digas que lo has anotado, el que tenías deja de abrir nada.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Tu código de recuperación</translation>
    </message>
    <message>
        <source>It opens your messages should you forget the passphrase. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.</source>
        <translation>Abre tus mensajes si olvidas la frase de contraseña. Guárdalo en papel o en un gestor de contraseñas, pero no solo en este ordenador. Solo se muestra esta vez.</translation>
    </message>
    <message>
        <source>It opens your messages should this system lose its key store. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.</source>
        <translation>Abre tus mensajes si este sistema pierde su almacén de claves. Guárdalo en papel o en un gestor de contraseñas, pero no solo en este ordenador. Solo se muestra esta vez.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he anotado</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1 asks for a conversation</source>
        <translation>%1 te propone una conversación</translation>
    </message>
    <message>
        <source>@%1 would like to talk to you</source>
        <translation>A @%1 le gustaría hablar contigo</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar a %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Rechazar a %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquear a %1</translation>
    </message>
</context>
<context>
    <name>RequestSection</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Esperando respuesta</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>RowPreview</name>
    <message>
        <source>Draft:</source>
        <translation>Borrador:</translation>
    </message>
</context>
<context>
    <name>SafetyNumberSection</name>
    <message>
        <source>Safety number</source>
        <translation>Número de seguridad</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>There will be one with the first message</source>
        <translation>Lo habrá con el primer mensaje</translation>
    </message>
    <message>
        <source>Compare it with what %1 sees, when you meet or on the phone. If both are the same, nobody stands between you.</source>
        <translation>Compáralo con el que ve %1, cuando os veáis o por teléfono. Si ambos son iguales, no hay nadie entre vosotros.</translation>
    </message>
    <message>
        <source>Safety number: %1</source>
        <translation>Número de seguridad: %1</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>Marcar como verificado</translation>
    </message>
    <message>
        <source>You compared it. If the key changes, you are told</source>
        <translation>Lo has comparado. Si la clave cambia, se te avisa</translation>
    </message>
    <message>
        <source>Square code of the safety number</source>
        <translation>Código cuadrado del número de seguridad</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>No se ha encontrado nada para «%1».</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected messages</source>
        <translation>Mensajes seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete for you</source>
        <translation>Eliminar para ti</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Eliminar para todos</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>SentRequestRow</name>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 aún no ha respondido</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>Aún no ha respondido</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>Retirar la solicitud a %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go to a conversation</source>
        <translation>Ir a una conversación</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Conversation above, conversation below</source>
        <translation>Conversación de arriba, conversación de abajo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Walk through the messages</source>
        <translation>Recorrer los mensajes</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Go to a day of this conversation</source>
        <translation>Ir a un día de esta conversación</translation>
    </message>
    <message>
        <source>Bold, italic</source>
        <translation>Negrita, cursiva</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>With nothing written: edit your last message</source>
        <translation>Sin nada escrito: editar tu último mensaje</translation>
    </message>
    <message>
        <source>Turn pages, also while writing</source>
        <translation>Pasar páginas, también al escribir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Select messages</source>
        <translation>Seleccionar mensajes</translation>
    </message>
    <message>
        <source>With messages selected: this one too, or all up to there</source>
        <translation>Con mensajes seleccionados: también este, o todos hasta ahí</translation>
    </message>
    <message>
        <source>With messages selected: all, copy, delete</source>
        <translation>Con mensajes seleccionados: todos, copiar, eliminar</translation>
    </message>
    <message>
        <source>What can be done with a message, a conversation or a misspelt word</source>
        <translation>Lo que se puede hacer con un mensaje, una conversación o una palabra mal escrita</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Something is wrong with the key or the devices of your account.</source>
        <translation>Algo va mal con la clave o los dispositivos de tu cuenta.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what is wrong</comment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>Ancho de la barra lateral</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Copy it from Settings, Account on your other device, or type its address</source>
        <translation>Cópialo de Ajustes, Cuenta en tu otro dispositivo, o escribe su dirección</translation>
    </message>
    <message>
        <source>Enter the relay&apos;s address.</source>
        <translation>Escribe la dirección del relay.</translation>
    </message>
    <message>
        <source>chat.example.org</source>
        <translation>chat.example.org</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>Huella del certificado</translation>
    </message>
    <message>
        <source>Only for a relay with its own certificate: the line that begins with SHA256:</source>
        <translation>Solo para un relay con certificado propio: la línea que empieza por SHA256:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Escribe tu nombre de usuario.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>Empty this profile?</source>
        <translation>¿Vaciar este perfil?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Delete messages here</source>
        <translation>Eliminar los mensajes aquí</translation>
    </message>
    <message>
        <source>This device leaves the account %1, and its profile is emptied: what is stored here is deleted.</source>
        <translation>Este dispositivo deja la cuenta %1 y su perfil se vacía: lo que está guardado aquí se elimina.</translation>
    </message>
    <message>
        <source>All messages of %1 on this device are deleted. This cannot be undone.</source>
        <translation>Se eliminan todos los mensajes de %1 en este dispositivo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The account stays, and so does what is on your other devices. Afterwards you can join or sign in here with any account.</source>
        <translation>La cuenta se conserva, igual que lo que hay en tus otros dispositivos. Después puedes unirte o iniciar sesión aquí con cualquier cuenta.</translation>
    </message>
</context>
<context>
    <name>SpellingSettings</name>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Marks words that no dictionary knows, on this computer alone</source>
        <translation>Marca las palabras que ningún diccionario conoce, solo en este equipo</translation>
    </message>
    <message>
        <source>In the languages of the system</source>
        <translation>En los idiomas del sistema</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A day without its year; the order and the dots of your language, in the letters of QDate::toString()</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The same with its year</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a weekday, %2 a date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <extracomment>%1 a date, %2 a time</extracomment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>última vez hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>última vez hace %n minuto</numerusform>
            <numerusform>última vez hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>última vez %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n earlier message(s) arrived</source>
        <translation>
            <numerusform>Ha llegado %n mensaje anterior</numerusform>
            <numerusform>Han llegado %n mensajes anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No messages yet. Say hello to %1.</source>
        <translation>Aún no hay mensajes. Saluda a %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Parlance is locked</source>
        <translation>Parlance está bloqueado</translation>
    </message>
    <message>
        <source>Eight groups of four letters and digits, as you wrote them down</source>
        <translation>Ocho grupos de cuatro letras y cifras, tal como los anotaste</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Ask the key store again</source>
        <translation>Volver a preguntar al almacén de claves</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Waiting for the key store</source>
        <translation>Esperando al almacén de claves</translation>
    </message>
    <message>
        <source>Your system may be asking for a password in a window of its own. Answer it there, and Parlance opens by itself.</source>
        <translation>Puede que tu sistema esté pidiendo una contraseña en otra ventana. Responde allí y Parlance se abrirá solo.</translation>
    </message>
    <message>
        <source>Go on without the key store</source>
        <translation>Continuar sin el almacén de claves</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Parlance</source>
        <translation>Te damos la bienvenida a Parlance</translation>
    </message>
    <message>
        <source>Private chat, hosted by you or somebody you know</source>
        <translation>Mensajería privada, alojada por ti o por alguien que conoces</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Tengo una cuenta</translation>
    </message>
    <message>
        <source>Empty this profile for another account</source>
        <translation>Vaciar este perfil para otra cuenta</translation>
    </message>
    <message>
        <source>I need a proxy</source>
        <translation>Necesito un proxy</translation>
    </message>
</context>
</TS>
