<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Parlance %1</source>
        <translation>Parlance %1</translation>
    </message>
    <message>
        <source>Private chat you host yourself. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>دردشة خاصة تستضيفها بنفسك. برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>مجلد الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What others see with your messages. Without one they see your username.</source>
        <translation>ما يراه الآخرون مع رسائلك. إن تركته فارغًا رأوا اسم المستخدم.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>مكان الحساب</translation>
    </message>
    <message>
        <source>To sign in on another device, copy the relay here and paste it there.</source>
        <translation>لتسجيل الدخول على جهاز آخر، انسخ خادم الترحيل من هنا والصقه هناك.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>خادم الترحيل</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>بصمة الشهادة</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>حذف الحساب…</translation>
    </message>
    <message>
        <source>On the relay and with all messages on this device</source>
        <translation>من خادم الترحيل ومعه كل الرسائل على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>AimBar</name>
    <message>
        <source>Edit message</source>
        <translation>تعديل الرسالة</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>رد على %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Write without an answer</source>
        <translation>الكتابة دون رد</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Nothing slides, rises or fades</source>
        <translation>لا شيء ينزلق أو يرتفع أو يتلاشى</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>الإرسال بمفتاح Enter</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line</source>
        <translation>يبدأ Shift+Enter سطرًا جديدًا</translation>
    </message>
    <message>
        <source>Enter begins a new line, Ctrl+Enter sends</source>
        <translation>يبدأ Enter سطرًا جديدًا، ويرسل Ctrl+Enter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>العودة إلى كل المحادثات</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفة</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message>
        <source>Archived (%L1)</source>
        <translation>المؤرشفة (%L1)</translation>
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
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>BeginAnewDialog</name>
    <message>
        <source>Begin anew on this device?</source>
        <translation>هل تريد البدء من جديد على هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Only when you have none of your other devices any more.</source>
        <translation>فقط إذا لم يعد لديك أي من أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>Your account gets new keys, and this is its only device from now on. The others are signed out.</source>
        <translation>يحصل حسابك على مفاتيح جديدة، ويصبح هذا جهازه الوحيد من الآن. ويُسجَّل خروج الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>Your contacts are told, and asked to compare the safety number with you.</source>
        <translation>تُخطَر جهات اتصالك ويُطلب منها مقارنة رقم الأمان معك.</translation>
    </message>
    <message>
        <source>What was said before stays unread here. You can go on writing with the same people.</source>
        <translation>ما قيل من قبل لن يُقرأ هنا. ويمكنك مواصلة الكتابة إلى الأشخاص أنفسهم.</translation>
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
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>إلغاء حظر %1</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Minimise or quit?</source>
        <translation>تصغير أم إنهاء؟</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>This desktop has no tray for Parlance to stay in. Minimised, it goes on receiving messages. Once it has quit, nothing arrives until you start it again. The settings, under Notifications, keep your choice.</source>
        <translation>ليس في سطح المكتب هذا منطقة إشعارات يبقى فيها Parlance. حين يُصغَّر يواصل استقبال الرسائل. وحين يُنهى لا يصل شيء حتى تشغّله من جديد. ويُحفظ اختيارك في الإعدادات ضمن الإشعارات.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n byte(s)</source>
        <translation>
            <numerusform>لا زيادة في الطول</numerusform>
            <numerusform>أطول من اللازم ببايت واحد</numerusform>
            <numerusform>أطول من اللازم ببايتين</numerusform>
            <numerusform>أطول من اللازم بمقدار %n بايتات</numerusform>
            <numerusform>أطول من اللازم بمقدار %n بايتًا</numerusform>
            <numerusform>أطول من اللازم بمقدار %n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>لم يبق أي بايت</numerusform>
            <numerusform>بقي بايت واحد</numerusform>
            <numerusform>بقي بايتان</numerusform>
            <numerusform>بقي %n بايتات</numerusform>
            <numerusform>بقي %n بايتًا</numerusform>
            <numerusform>بقي %n بايت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerMenu</name>
    <message>
        <source>Add to dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Remove from dictionary</source>
        <translation>إزالة من القاموس</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>العودة إلى المحادثات</translation>
    </message>
    <message>
        <source>verified, %1</source>
        <translation>تم التحقق، %1</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>More for this conversation</source>
        <translation>المزيد لهذه المحادثة</translation>
    </message>
    <message>
        <source>%1; messages disappear: %2</source>
        <translation>%1؛ تختفي الرسائل: %2</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Nobody here yet. Ask somebody you know for a conversation.</source>
        <translation>لا أحد هنا بعد. اطلب محادثة من شخص تعرفه.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تحديد كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تحديد كغير مقروءة</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Conversation with %1</source>
        <translation>محادثة مع %1</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>هل تريد حذف حسابك؟</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Your account is deleted on the relay, and all messages on this device with it. Others keep what you wrote to them. This cannot be undone.</source>
        <translation>يُحذف حسابك من خادم الترحيل، ومعه كل الرسائل على هذا الجهاز. ويحتفظ الآخرون بما كتبته لهم. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>DeleteMessageDialog</name>
    <message>
        <source>Delete for everyone?</source>
        <translation>هل تريد الحذف للجميع؟</translation>
    </message>
    <message>
        <source>Delete for you?</source>
        <translation>هل تريد الحذف لديك؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>What it says is removed from all devices of both of you. That there was a message stays to be seen.</source>
        <translation>يُزال نصها من كل أجهزتكما. ويبقى ظاهرًا أنه كانت هناك رسالة.</translation>
    </message>
    <message>
        <source>It is removed from all of your devices. The other side keeps it.</source>
        <translation>تُزال من كل أجهزتك. ويحتفظ بها الطرف الآخر.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for everyone?</source>
        <translation>
            <numerusform>حذف %n رسالة لدى الجميع؟</numerusform>
            <numerusform>حذف رسالة واحدة لدى الجميع؟</numerusform>
            <numerusform>حذف رسالتين لدى الجميع؟</numerusform>
            <numerusform>حذف %n رسائل لدى الجميع؟</numerusform>
            <numerusform>حذف %n رسالة لدى الجميع؟</numerusform>
            <numerusform>حذف %n رسالة لدى الجميع؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for you?</source>
        <translation>
            <numerusform>حذف %n رسالة لديك؟</numerusform>
            <numerusform>حذف رسالة واحدة لديك؟</numerusform>
            <numerusform>حذف رسالتين لديك؟</numerusform>
            <numerusform>حذف %n رسائل لديك؟</numerusform>
            <numerusform>حذف %n رسالة لديك؟</numerusform>
            <numerusform>حذف %n رسالة لديك؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say is removed from all devices of both of you. That there were messages stays to be seen.</source>
        <translation>يُزال ما فيها من كل أجهزتكما. ويبقى ظاهرًا أنه كانت هناك رسائل.</translation>
    </message>
    <message>
        <source>They are removed from all of your devices. The other side keeps them.</source>
        <translation>تُزال من كل أجهزتك. ويحتفظ بها الطرف الآخر.</translation>
    </message>
</context>
<context>
    <name>DeliveryStep</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>DeliveryText</name>
    <message>
        <source>your other device</source>
        <translation>جهازك الآخر</translation>
    </message>
    <message>
        <source>%1&apos;s device</source>
        <translation>جهاز %1</translation>
    </message>
    <message>
        <source>your %1</source>
        <extracomment>%1 a person, %2 the name of a device, like &quot;Bob&apos;s laptop&quot;</extracomment>
        <translation>جهازك %1</translation>
    </message>
    <message>
        <source>%1&apos;s %2</source>
        <translation>‏%2 الخاص بـ %1</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 has all but %2</source>
        <extracomment>%1 a device, like &quot;Bob&apos;s laptop&quot;, %2 a number</extracomment>
        <translation>لدى %1 كل شيء عدا %2</translation>
    </message>
    <message>
        <source>Complete to %1, on %2 of %3 of your devices</source>
        <extracomment>%1 the number of the newest message, %2 of %3 devices</extracomment>
        <translation>مكتملة حتى %1، على %2 من أصل %3 من أجهزتك</translation>
    </message>
    <message>
        <source>Not complete: there are messages to %1</source>
        <translation>غير مكتملة: توجد رسائل حتى %1</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the parts of a sentence about devices</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Written on this device</source>
        <translation>كُتبت على هذا الجهاز</translation>
    </message>
    <message>
        <source>Taken by the relay</source>
        <translation>استلمها خادم الترحيل</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>سُلّمت إلى %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>قرأها %1</translation>
    </message>
    <message>
        <source>Dropped by the relay before %1 fetched it; offered again when it returns</source>
        <translation>أسقطها خادم الترحيل قبل أن يجلبها %1؛ وتُعرض من جديد عند عودته</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 that sentence, without its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Its time began</source>
        <translation>بدأ وقتها</translation>
    </message>
    <message>
        <source>Disappears</source>
        <translation>تختفي</translation>
    </message>
    <message>
        <source>Disappears; its time has not begun</source>
        <translation>تختفي؛ لم يبدأ وقتها بعد</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>إلغاء حظر %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>حظر %1</translation>
    </message>
    <message>
        <source>Remove from contacts</source>
        <translation>إزالة من جهات الاتصال</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>هل تريد حظر %1؟</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Neither of you can write to the other, and they no longer see when you are online. They are not told. The messages so far stay here.</source>
        <translation>لن يستطيع أي منكما الكتابة إلى الآخر، ولن يُرى متى تكون متصلًا. ولا يُخطَر الطرف الآخر بذلك. وتبقى الرسائل السابقة هنا.</translation>
    </message>
    <message>
        <source>Remove %1 from your contacts?</source>
        <translation>هل تريد إزالة %1 من جهات اتصالك؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>You can no longer write to each other until one of you asks again and the other accepts. The messages so far stay here.</source>
        <translation>لن تستطيعا الكتابة أحدكما إلى الآخر حتى يرسل أحدكما طلبًا من جديد ويقبله الآخر. وتبقى الرسائل السابقة هنا.</translation>
    </message>
    <message>
        <source>Only your own devices can read what you write here.</source>
        <translation>أجهزتك وحدها تستطيع قراءة ما تكتبه هنا.</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>not linked</source>
        <translation>غير مرتبط</translation>
    </message>
    <message>
        <source>%1 (this device)</source>
        <translation>‏%1 (هذا الجهاز)</translation>
    </message>
    <message>
        <source>Not linked: it cannot read anything</source>
        <translation>غير مرتبط: لا يمكنه قراءة أي شيء</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>تسجيل خروج %1</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>الأجهزة المسجَّل دخولها</translation>
    </message>
    <message>
        <source>Up to five devices. One that is signed out gets no more messages; what it has stays on it.</source>
        <translation>خمسة أجهزة على الأكثر. الجهاز الذي يُسجَّل خروجه لا تصله رسائل بعد ذلك، ويبقى عليه ما لديه.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>هل تريد تسجيل خروج %1؟</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>It was not linked and could read nothing. To use it again, sign in on it and link it.</source>
        <translation>لم يكن مرتبطًا ولم يكن يستطيع قراءة شيء. لاستخدامه من جديد، سجّل الدخول عليه واربطه.</translation>
    </message>
    <message>
        <source>It gets no more messages from now on, and your account gets a new key, so that what it knows serves for nothing. Your contacts are told that your key was renewed. To use it again, sign in on it and link it.</source>
        <translation>لن تصله رسائل من الآن، ويحصل حسابك على مفتاح جديد كي لا ينفعه ما يعرفه. وتُخطَر جهات اتصالك بأن مفتاحك قد جُدّد. لاستخدامه من جديد، سجّل الدخول عليه واربطه.</translation>
    </message>
</context>
<context>
    <name>DisappearingChoice</name>
    <message>
        <source>Disappearing messages</source>
        <translation>رسائل تختفي</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>30 seconds after reading</source>
        <translation>بعد 30 ثانية من القراءة</translation>
    </message>
    <message>
        <source>5 minutes after reading</source>
        <translation>بعد 5 دقائق من القراءة</translation>
    </message>
    <message>
        <source>1 hour after reading</source>
        <translation>بعد ساعة واحدة من القراءة</translation>
    </message>
    <message>
        <source>8 hours after reading</source>
        <translation>بعد 8 ساعات من القراءة</translation>
    </message>
    <message>
        <source>1 day after reading</source>
        <translation>بعد يوم واحد من القراءة</translation>
    </message>
    <message>
        <source>1 week after reading</source>
        <translation>بعد أسبوع واحد من القراءة</translation>
    </message>
    <message>
        <source>4 weeks after reading</source>
        <translation>بعد 4 أسابيع من القراءة</translation>
    </message>
</context>
<context>
    <name>DisappearingText</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>%1 like &quot;1 day&quot;</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>بعد: %1</translation>
    </message>
    <message>
        <source>You turned off disappearing messages</source>
        <translation>أوقفت الرسائل التي تختفي</translation>
    </message>
    <message>
        <source>%1 turned off disappearing messages</source>
        <translation>أوقف %1 الرسائل التي تختفي</translation>
    </message>
    <message>
        <source>You set messages to disappear after %1</source>
        <extracomment>%1 like &quot;1 day&quot;</extracomment>
        <translation>جعلت الرسائل تختفي بعد %1</translation>
    </message>
    <message>
        <source>%1 set messages to disappear after %2</source>
        <extracomment>%1 a name, %2 like &quot;1 day&quot;</extracomment>
        <translation>جعل %1 الرسائل تختفي بعد %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>%1 days, as short as can be</extracomment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 hours, as short as can be</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 minutes, as short as can be</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 seconds, as short as can be</extracomment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>DoNotDisturbRow</name>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until 8 in the morning</source>
        <translation>حتى الثامنة صباحًا</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>حتى أوقفه</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>EmojiCategories</name>
    <message>
        <source>Recent</source>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>وجوه</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>طبيعة</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>طعام</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>أنشطة</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>أشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>أعلام</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>البحث في الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>حاول مجددًا الآن.</numerusform>
            <numerusform>حاول مجددًا بعد ثانية.</numerusform>
            <numerusform>حاول مجددًا بعد ثانيتين.</numerusform>
            <numerusform>حاول مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>حاول مجددًا بعد %n ثانية.</numerusform>
            <numerusform>حاول مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This username cannot be used.</source>
        <translation>لا يمكن استخدام اسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>Use %1 to %2 of the characters a-z 0-9 . _ - and begin with a letter.</source>
        <translation>استخدم من %1 إلى %2 من الأحرف ‎a-z 0-9 . _ -‎ وابدأ بحرف لاتيني.</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>لا يمكن استخدام كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>استخدم %1 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>عبارة المرور هذه قصيرة جدًا.</translation>
    </message>
    <message>
        <source>That was not the same passphrase twice.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>This cannot be done with this device.</source>
        <translation>لا يمكن فعل ذلك مع هذا الجهاز.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>لا يمكن استخدام هذا الاسم.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>استخدم %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>There is nothing to send, or something that cannot be sent.</source>
        <translation>لا يوجد ما يُرسَل، أو فيه ما لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>This is too long: the limit is %1 bytes.</source>
        <translation>هذا طويل جدًا: الحد هو %1 بايت.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>اختصره، أو أرسله على أجزاء.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغي هذا.</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>تعذّر فهم هذا.</translation>
    </message>
    <message>
        <source>Check what you entered; an invite link begins with parlance://.</source>
        <translation>تحقق مما أدخلته؛ يبدأ رابط الدعوة بـ parlance://‎.</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <translation>تُرك الملف كما هو: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>Free some space, then start Parlance again.</source>
        <translation>وفّر بعض المساحة، ثم شغّل Parlance من جديد.</translation>
    </message>
    <message>
        <source>Parlance cannot write to its folder.</source>
        <translation>لا يستطيع Parlance الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Check who owns the folder and whether the disk is read-only.</source>
        <translation>تحقق من مالك المجلد ومن أن القرص ليس للقراءة فقط.</translation>
    </message>
    <message>
        <source>The message database is damaged.</source>
        <translation>قاعدة بيانات الرسائل تالفة.</translation>
    </message>
    <message>
        <source>Restore the profile folder from a backup, or move it away to start afresh.</source>
        <translation>استعد مجلد الملف الشخصي من نسخة احتياطية، أو انقله بعيدًا للبدء من جديد.</translation>
    </message>
    <message>
        <source>A newer version of Parlance has used this profile.</source>
        <translation>استُخدم هذا الملف الشخصي بإصدار أحدث من Parlance.</translation>
    </message>
    <message>
        <source>Update Parlance on this computer.</source>
        <translation>حدّث Parlance على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another program has this profile open: %1.</source>
        <translation>هذا الملف الشخصي مفتوح في برنامج آخر: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Quit it first, or choose another profile with --profile.</source>
        <translation>أغلقه أولًا، أو اختر ملفًا شخصيًا آخر باستخدام ‎--profile.</translation>
    </message>
    <message>
        <source>The message database is in use by another program.</source>
        <translation>قاعدة بيانات الرسائل مستخدَمة في برنامج آخر.</translation>
    </message>
    <message>
        <source>Close backup or database tools that have it open, then try again.</source>
        <translation>أغلق أدوات النسخ الاحتياطي أو قواعد البيانات التي تفتحها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk could not keep what was written to it.</source>
        <translation>لم يستطع القرص الاحتفاظ بما كُتب عليه.</translation>
    </message>
    <message>
        <source>Check the disk, then start Parlance again.</source>
        <translation>افحص القرص، ثم شغّل Parlance من جديد.</translation>
    </message>
    <message>
        <source>The message database could not be used.</source>
        <translation>تعذّر استخدام قاعدة بيانات الرسائل.</translation>
    </message>
    <message>
        <source>Start Parlance again; the log in the settings says more.</source>
        <translation>شغّل Parlance من جديد؛ وفي سجل الأحداث ضمن الإعدادات تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>Messages you write are kept and sent later.</source>
        <translation>تُحفظ الرسائل التي تكتبها وتُرسَل لاحقًا.</translation>
    </message>
    <message>
        <source>There is no connection to the relay.</source>
        <translation>لا يوجد اتصال بخادم الترحيل.</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>خادم الترحيل لا يجيب.</translation>
    </message>
    <message>
        <source>If it lasts, ask whoever runs the relay.</source>
        <translation>إذا استمر ذلك، فاسأل مشغّل خادم الترحيل.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not the one your invite link named.</source>
        <translation>شهادة خادم الترحيل ليست المذكورة في رابط دعوتك.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>لم يُرسَل إليه شيء.</translation>
    </message>
    <message>
        <source>Ask whoever runs the relay for a new link before you go on.</source>
        <translation>اطلب رابطًا جديدًا من مشغّل خادم الترحيل قبل أن تتابع.</translation>
    </message>
    <message>
        <source>This computer does not trust the relay&apos;s certificate.</source>
        <translation>لا يثق هذا الحاسوب بشهادة خادم الترحيل.</translation>
    </message>
    <message>
        <source>Use the invite link, which names the certificate, or check the address.</source>
        <translation>استخدم رابط الدعوة الذي يذكر الشهادة، أو تحقق من العنوان.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Parlance relay.</source>
        <translation>ما يجيب على هذا العنوان ليس خادم ترحيل Parlance.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>This version of Parlance and the relay do not understand each other.</source>
        <translation>لا يتفاهم هذا الإصدار من Parlance مع خادم الترحيل.</translation>
    </message>
    <message>
        <source>Update Parlance, or ask whoever runs the relay to update it.</source>
        <translation>حدّث Parlance، أو اطلب من مشغّل خادم الترحيل تحديثه.</translation>
    </message>
    <message>
        <source>The relay sent something that makes no sense.</source>
        <translation>أرسل خادم الترحيل شيئًا لا معنى له.</translation>
    </message>
    <message>
        <source>If it lasts, send the log from the settings to whoever runs the relay.</source>
        <translation>إذا استمر ذلك، فأرسل سجل الأحداث من الإعدادات إلى مشغّل خادم الترحيل.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>انقطع الاتصال بخادم الترحيل.</translation>
    </message>
    <message>
        <source>That was too often in a short time.</source>
        <translation>كان ذلك مرات كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>Your history stays on this computer.</source>
        <translation>يبقى سجل محادثاتك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This profile already has an account.</source>
        <translation>لهذا الملف الشخصي حساب بالفعل.</translation>
    </message>
    <message>
        <source>Use another profile for another account, with --profile.</source>
        <translation>لحساب آخر، استخدم ملفًا شخصيًا آخر باستخدام ‎--profile.</translation>
    </message>
    <message>
        <source>This invite link has been used up or is too old.</source>
        <translation>رابط الدعوة هذا مستخدَم أو قديم جدًا.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>Somebody on this relay has this username.</source>
        <translation>لدى شخص على خادم الترحيل هذا اسم المستخدم نفسه.</translation>
    </message>
    <message>
        <source>Choose another one, or sign in if it is yours.</source>
        <translation>اختر اسمًا آخر، أو سجّل الدخول إن كان لك.</translation>
    </message>
    <message>
        <source>Username and password do not match.</source>
        <translation>اسم المستخدم وكلمة المرور غير متطابقين.</translation>
    </message>
    <message>
        <source>This account was disabled by whoever runs the relay.</source>
        <translation>عطّل مشغّل خادم الترحيل هذا الحساب.</translation>
    </message>
    <message>
        <source>This account is on %1 devices already.</source>
        <translation>هذا الحساب على %1 من الأجهزة بالفعل.</translation>
    </message>
    <message>
        <source>Remove one of them in the settings on another device.</source>
        <translation>أزل أحدها من الإعدادات على جهاز آخر.</translation>
    </message>
    <message>
        <source>This device was removed from the account.</source>
        <translation>أُزيل هذا الجهاز من الحساب.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>سجّل الدخول من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>This account is in use somewhere else under the same device.</source>
        <translation>هذا الحساب مستخدَم في مكان آخر بوصفه الجهاز نفسه.</translation>
    </message>
    <message>
        <source>If you copied the profile folder, use only one of the copies.</source>
        <translation>إذا نسخت مجلد الملف الشخصي، فاستخدم نسخة واحدة فقط.</translation>
    </message>
    <message>
        <source>This needs an account.</source>
        <translation>هذا يحتاج إلى حساب.</translation>
    </message>
    <message>
        <source>Join with an invite link, or sign in.</source>
        <translation>انضم برابط دعوة، أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>Nobody on this relay has this username.</source>
        <translation>لا أحد على خادم الترحيل هذا له اسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>تحقق من الكتابة.</translation>
    </message>
    <message>
        <source>You are not contacts.</source>
        <translation>لستما من جهات الاتصال.</translation>
    </message>
    <message>
        <source>The message is kept here.</source>
        <translation>الرسالة محفوظة هنا.</translation>
    </message>
    <message>
        <source>Send a contact request first.</source>
        <translation>أرسل طلب جهة اتصال أولًا.</translation>
    </message>
    <message>
        <source>One of you has blocked the other.</source>
        <translation>حظر أحدكما الآخر.</translation>
    </message>
    <message>
        <source>The history stays.</source>
        <translation>يبقى سجل المحادثات.</translation>
    </message>
    <message>
        <source>You have %1 contacts, which is the limit.</source>
        <translation>لديك %1 من جهات الاتصال، وهو الحد الأقصى.</translation>
    </message>
    <message>
        <source>Remove somebody first.</source>
        <translation>أزل شخصًا أولًا.</translation>
    </message>
    <message>
        <source>This conversation no longer exists on the relay.</source>
        <translation>لم تعد هذه المحادثة موجودة على خادم الترحيل.</translation>
    </message>
    <message>
        <source>This message could not be opened.</source>
        <translation>تعذّر فتح هذه الرسالة.</translation>
    </message>
    <message>
        <source>Other messages are not affected.</source>
        <translation>لا تتأثر الرسائل الأخرى.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>اطلب من المرسِل إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>The relay did not take this message.</source>
        <translation>لم يقبل خادم الترحيل هذه الرسالة.</translation>
    </message>
    <message>
        <source>It is kept here.</source>
        <translation>إنها محفوظة هنا.</translation>
    </message>
    <message>
        <source>You can try again, or discard it.</source>
        <translation>يمكنك المحاولة مجددًا أو تجاهلها.</translation>
    </message>
    <message>
        <source>Too much waits for that device already.</source>
        <translation>ينتظر ذلك الجهازَ الكثيرُ بالفعل.</translation>
    </message>
    <message>
        <source>Try again once it has been online.</source>
        <translation>حاول مجددًا بعد أن يتصل.</translation>
    </message>
    <message>
        <source>The relay is very busy.</source>
        <translation>خادم الترحيل مشغول جدًا.</translation>
    </message>
    <message>
        <source>Messages you write are kept and sent as soon as it has time.</source>
        <translation>تُحفظ الرسائل التي تكتبها وتُرسَل حالما يتفرغ.</translation>
    </message>
    <message>
        <source>If it lasts, tell whoever runs the relay.</source>
        <translation>إذا استمر ذلك، فأخبر مشغّل خادم الترحيل.</translation>
    </message>
    <message>
        <source>The relay cannot store anything at the moment.</source>
        <translation>لا يستطيع خادم الترحيل حفظ شيء في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The relay refused this.</source>
        <translation>رفض خادم الترحيل ذلك.</translation>
    </message>
    <message>
        <source>This build of Parlance cannot encrypt, so it does not open your profile.</source>
        <translation>هذه النسخة من Parlance لا تستطيع التشفير، لذلك لا تفتح ملفك الشخصي.</translation>
    </message>
    <message>
        <source>Install another build, and tell whoever made this one.</source>
        <translation>ثبّت نسخة أخرى، وأخبر من أعدّ هذه.</translation>
    </message>
    <message>
        <source>This profile is from a version of Parlance that did not encrypt.</source>
        <translation>هذا الملف الشخصي من إصدار من Parlance لم يكن يشفّر.</translation>
    </message>
    <message>
        <source>Move the profile folder away to start afresh.</source>
        <translation>انقل مجلد الملف الشخصي بعيدًا للبدء من جديد.</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is missing.</source>
        <translation>ملف مفاتيح هذا الملف الشخصي مفقود.</translation>
    </message>
    <message>
        <source>The messages are still there, and only these keys open them: %1</source>
        <translation>ما زالت الرسائل موجودة، ولا تفتحها إلا هذه المفاتيح: %1</translation>
    </message>
    <message>
        <source>Put it back from a backup, or move the profile folder away to start afresh.</source>
        <translation>أعده من نسخة احتياطية، أو انقل مجلد الملف الشخصي بعيدًا للبدء من جديد.</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is damaged.</source>
        <translation>ملف مفاتيح هذا الملف الشخصي تالف.</translation>
    </message>
    <message>
        <source>This does not open the profile.</source>
        <translation>هذا لا يفتح الملف الشخصي.</translation>
    </message>
    <message>
        <source>Check that it is the passphrase, recovery code or key file of this profile.</source>
        <translation>تحقق من أنها عبارة المرور أو رمز الاسترداد أو ملف المفتاح الخاص بهذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code.</source>
        <translation>في رمز الاسترداد خطأ كتابي.</translation>
    </message>
    <message>
        <source>It has eight groups of four letters and digits; compare each with your note.</source>
        <translation>فيه ثماني مجموعات من أربعة أحرف وأرقام؛ قارن كلًا منها بما دوّنته.</translation>
    </message>
    <message>
        <source>The key file cannot be used: %1.</source>
        <translation>لا يمكن استخدام ملف المفتاح: %1.</translation>
    </message>
    <message>
        <source>It holds 64 hexadecimal digits, and only its owner may read it.</source>
        <translation>يحتوي على 64 رقمًا ست عشريًا، ولا يقرؤه إلا مالكه.</translation>
    </message>
    <message>
        <source>There is no key store on this computer.</source>
        <translation>لا يوجد مخزن مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked.</source>
        <translation>مخزن مفاتيح هذا الحاسوب مقفل.</translation>
    </message>
    <message>
        <source>This profile is locked.</source>
        <translation>هذا الملف الشخصي مقفل.</translation>
    </message>
    <message>
        <source>Give its passphrase, its recovery code or its key file.</source>
        <translation>أعطِ عبارة مروره أو رمز استرداده أو ملف مفتاحه.</translation>
    </message>
    <message>
        <source>The relay says something about keys that the account&apos;s own signature contradicts.</source>
        <translation>يقول خادم الترحيل عن المفاتيح ما يناقضه توقيع الحساب نفسه.</translation>
    </message>
    <message>
        <source>Compare the safety number with your contact, and tell whoever runs the relay.</source>
        <translation>قارن رقم الأمان مع جهة اتصالك، وأخبر مشغّل خادم الترحيل.</translation>
    </message>
    <message>
        <source>This device is not linked to your account yet.</source>
        <translation>لم يُربط هذا الجهاز بحسابك بعد.</translation>
    </message>
    <message>
        <source>Link it: open Parlance on a device you used before and compare the code.</source>
        <translation>اربطه: افتح Parlance على جهاز استخدمته من قبل وقارن الرمز.</translation>
    </message>
    <message>
        <source>Your contact&apos;s key has changed.</source>
        <translation>تغيّر مفتاح جهة اتصالك.</translation>
    </message>
    <message>
        <source>Your messages wait until you have read about it.</source>
        <translation>تنتظر رسائلك حتى تقرأ عن ذلك.</translation>
    </message>
    <message>
        <source>Open the conversation and read the notice.</source>
        <translation>افتح المحادثة واقرأ التنبيه.</translation>
    </message>
    <message>
        <source>It changed in the meantime.</source>
        <translation>تغيّر ذلك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>لم يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide then.</source>
        <translation>انظر كيف هو الآن، ثم قرر.</translation>
    </message>
    <message>
        <source>This profile is an older copy of itself.</source>
        <translation>هذا الملف الشخصي نسخة أقدم من نفسه.</translation>
    </message>
    <message>
        <source>Your messages are still here.</source>
        <translation>ما زالت رسائلك هنا.</translation>
    </message>
    <message>
        <source>Parlance makes it a device of its own and fetches what is missing.</source>
        <translation>يجعله Parlance جهازًا مستقلًا ويجلب ما ينقص.</translation>
    </message>
    <message>
        <source>This relay is too old for that.</source>
        <translation>خادم الترحيل هذا قديم جدًا لذلك.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to update it.</source>
        <translation>اطلب ممن يديره أن يحدّثه.</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>Save this conversation…</source>
        <translation>حفظ هذه المحادثة…</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>إيقاف الحفظ</translation>
    </message>
    <message>
        <source>As a page to read (HTML)</source>
        <translation>كصفحة للقراءة (HTML)</translation>
    </message>
    <message>
        <source>As data for programs (JSON)</source>
        <translation>كبيانات للبرامج (JSON)</translation>
    </message>
    <message>
        <source>Save this conversation</source>
        <translation>حفظ هذه المحادثة</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>صفحة (*.html)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Import messages from a file…</source>
        <translation>استيراد رسائل من ملف…</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Import messages from a file</source>
        <translation>استيراد رسائل من ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>رسالة أقدم</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>رسالة أحدث</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>إنهاء البحث</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>You are in, %1</source>
        <translation>أهلًا بك، %1</translation>
    </message>
    <message>
        <source>Three things worth doing now, or later:</source>
        <translation>ثلاثة أشياء يحسن فعلها الآن، أو لاحقًا:</translation>
    </message>
    <message>
        <source>Keep a recovery code</source>
        <translation>الاحتفاظ برمز استرداد</translation>
    </message>
    <message>
        <source>Done. It opens your messages when nothing else does any more</source>
        <translation>تم. يفتح رسائلك حين لا يفتحها شيء آخر</translation>
    </message>
    <message>
        <source>It opens your messages when nothing else does any more</source>
        <translation>يفتح رسائلك حين لا يفتحها شيء آخر</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Ask somebody for a conversation by their username</source>
        <translation>اطلب محادثة من شخص باسم المستخدم</translation>
    </message>
    <message>
        <source>Choose what notifications show</source>
        <translation>اختيار ما تعرضه الإشعارات</translation>
    </message>
    <message>
        <source>Name and text, only the name, or only that there is a message</source>
        <translation>الاسم والنص، أو الاسم فقط، أو وجود رسالة فقط</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>إخفاء هذا</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message numerus="yes">
        <source>Forward %n message(s)</source>
        <translation>
            <numerusform>إعادة توجيه %n رسالة</numerusform>
            <numerusform>إعادة توجيه رسالة واحدة</numerusform>
            <numerusform>إعادة توجيه رسالتين</numerusform>
            <numerusform>إعادة توجيه %n رسائل</numerusform>
            <numerusform>إعادة توجيه %n رسالة</numerusform>
            <numerusform>إعادة توجيه %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Search for a name</source>
        <translation>ابحث عن اسم</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>لم يُعثر على شيء لـ«%1».</translation>
    </message>
    <message>
        <source>Nobody can be written to at present.</source>
        <translation>لا يمكن الكتابة إلى أحد حاليًا.</translation>
    </message>
    <message>
        <source>Space picks several, up to five. Who wrote it is not told.</source>
        <translation>مفتاح المسافة يختار عدة أشخاص، حتى خمسة. ولا يُذكر من كتبها.</translation>
    </message>
    <message>
        <source>To %1. Nobody else at once.</source>
        <translation>إلى %1. لا يمكن أكثر دفعة واحدة.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>الانتقال إلى يوم…</translation>
    </message>
</context>
<context>
    <name>InfoRow</name>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invite link</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <source>Leads to the relay %1</source>
        <translation>يؤدي إلى خادم الترحيل %1</translation>
    </message>
    <message>
        <source>Paste the link you were given. It begins with parlance://</source>
        <translation>الصق الرابط الذي أُعطي لك. يبدأ بـ parlance://‎</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Others find you by this name</source>
        <translation>يجدك الآخرون بهذا الاسم</translation>
    </message>
    <message>
        <source>alice</source>
        <translation>alice</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>8 أحرف على الأقل</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>جارٍ الانضمام…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
</context>
<context>
    <name>JumpToEnd</name>
    <message numerus="yes">
        <source>To the newest message, %n unread</source>
        <translation>
            <numerusform>إلى أحدث رسالة، لا رسائل غير مقروءة</numerusform>
            <numerusform>إلى أحدث رسالة، واحدة غير مقروءة</numerusform>
            <numerusform>إلى أحدث رسالة، اثنتان غير مقروءتين</numerusform>
            <numerusform>إلى أحدث رسالة، %n غير مقروءة</numerusform>
            <numerusform>إلى أحدث رسالة، %n غير مقروءة</numerusform>
            <numerusform>إلى أحدث رسالة، %n غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>إلى أحدث رسالة</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>Compare safety number</source>
        <translation>مقارنة رقم الأمان</translation>
    </message>
    <message>
        <source>OK, I have read it</source>
        <translation>حسنًا، قرأته</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>the new device</source>
        <comment>within a sentence</comment>
        <translation>الجهاز الجديد</translation>
    </message>
    <message>
        <source>Link %1?</source>
        <translation>هل تريد ربط %1؟</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>تم الربط: %1</translation>
    </message>
    <message>
        <source>Not linked: %1</source>
        <translation>لم يتم الربط: %1</translation>
    </message>
    <message>
        <source>Compare digits</source>
        <translation>مقارنة الأرقام</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>عدم الربط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>Somebody signed in to your account on it. If that was you, say that you want to compare: both devices then show six digits. If it was not you, do not link it, and sign it out in the settings.</source>
        <translation>سجّل شخص الدخول إلى حسابك عليه. إن كنت أنت، فاختر المقارنة: يعرض الجهازان عندئذ ستة أرقام. وإن لم تكن أنت، فلا تربطه، وسجّل خروجه من الإعدادات.</translation>
    </message>
    <message>
        <source>Compare the digits with those the other device shows: once linked, it can read all you can read. If they differ, somebody is in between.</source>
        <translation>قارن الأرقام بما يعرضه الجهاز الآخر: متى رُبط، استطاع قراءة كل ما تستطيع قراءته. وإن اختلفت، فثمة شخص في الوسط.</translation>
    </message>
    <message>
        <source>It fetches your contacts and your history from here now.</source>
        <translation>إنه يجلب الآن جهات اتصالك وسجل محادثاتك من هنا.</translation>
    </message>
</context>
<context>
    <name>LinkDigits</name>
    <message>
        <source>The digits: %1</source>
        <translation>الأرقام: %1</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Link this device</source>
        <translation>ربط هذا الجهاز</translation>
    </message>
    <message>
        <source>Your other device shows six digits too. Are they the same?</source>
        <translation>يعرض جهازك الآخر ستة أرقام أيضًا. هل هي متطابقة؟</translation>
    </message>
    <message>
        <source>%1 shows six digits too. Are they the same?</source>
        <translation>يعرض %1 ستة أرقام أيضًا. هل هي متطابقة؟</translation>
    </message>
    <message>
        <source>Open Parlance on a device you used before, and say there that you want to compare. Both then show six digits, and you say whether they are the same. Your conversations follow from there.</source>
        <translation>افتح Parlance على جهاز استخدمته من قبل، واختر هناك المقارنة. يعرض الجهازان عندئذ ستة أرقام، وتقول إن كانت متطابقة. ثم تأتي محادثاتك من هناك.</translation>
    </message>
    <message>
        <source>Waiting for one of your devices…</source>
        <translation>في انتظار أحد أجهزتك…</translation>
    </message>
    <message>
        <source>Now say the same on the other device…</source>
        <translation>قل الآن الشيء نفسه على الجهاز الآخر…</translation>
    </message>
    <message>
        <source>Linked. Fetching your conversations…</source>
        <translation>تم الربط. جارٍ جلب محادثاتك…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>No other device left?</source>
        <translation>ألم يبق أي جهاز آخر؟</translation>
    </message>
    <message>
        <source>Sign out and use another account</source>
        <translation>تسجيل الخروج واستخدام حساب آخر</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>الأسطر المعروضة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Copy bug report</source>
        <translation>نسخ تقرير الخطأ</translation>
    </message>
    <message>
        <source>A bug report holds versions, settings, sizes and these lines, but no message, name, address or key.</source>
        <translation>يحتوي تقرير الخطأ على الإصدارات والإعدادات والأحجام وهذه الأسطر، ولا يحتوي على أي رسالة أو اسم أو عنوان أو مفتاح.</translation>
    </message>
    <message>
        <source>Save bug report</source>
        <translation>حفظ تقرير الخطأ</translation>
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
        <translation>اختر محادثة، أو ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>Nobody here yet. Ask somebody you know for a conversation.</source>
        <translation>لا أحد هنا بعد. اطلب محادثة من شخص تعرفه.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>You can write to %1 now</source>
        <translation>يمكنك الآن الكتابة إلى %1</translation>
    </message>
    <message>
        <source>%1 was asked. You can write as soon as they accept</source>
        <translation>أُرسل الطلب إلى %1. يمكنك الكتابة حالما يُقبل</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Actions for this message</source>
        <translation>إجراءات لهذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Forwarded</source>
        <translation>أُعيد توجيهها</translation>
    </message>
</context>
<context>
    <name>MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not yet on: %1</source>
        <translation>لم تصل بعد إلى: %1</translation>
    </message>
    <message>
        <source>Message id: %1</source>
        <translation>معرّف الرسالة: %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>نسخ معرّف الرسالة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete for you</source>
        <translation>حذف لديك</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>حذف للجميع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
</context>
<context>
    <name>MessageMeta</name>
    <message>
        <source>It came late and was put in its place. %1</source>
        <translation>وصلت متأخرة ووُضعت في مكانها. %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>Edited: show what it said before</source>
        <translation>معدَّلة: عرض ما كان فيها من قبل</translation>
    </message>
</context>
<context>
    <name>MessageVersions</name>
    <message>
        <source>What it said</source>
        <translation>ما كان فيها</translation>
    </message>
</context>
<context>
    <name>ModalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Connect to the relay</source>
        <translation>الاتصال بخادم الترحيل</translation>
    </message>
    <message>
        <source>What you choose holds at once. A relay on this computer is always reached directly.</source>
        <translation>يسري ما تختاره فورًا. أما خادم الترحيل على هذا الحاسوب فيُتصل به دائمًا مباشرة.</translation>
    </message>
</context>
<context>
    <name>NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Enter the person&apos;s username on your relay. You can write as soon as they accept.</source>
        <translation>أدخل اسم المستخدم الخاص بالشخص على خادم الترحيل. يمكنك الكتابة حالما يقبل.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>bob</source>
        <translation>bob</translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation>ملاحظات لنفسي</translation>
    </message>
    <message>
        <source>What you write there is on all of your devices, and nowhere else</source>
        <translation>ما تكتبه هناك موجود على كل أجهزتك، ولا يوجد في أي مكان آخر</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>NotificationLevel</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>For all messages</source>
        <translation>لكل الرسائل</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>كتم لمدة ساعة</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>كتم لمدة 8 ساعات</translation>
    </message>
    <message>
        <source>Mute for 1 week</source>
        <translation>كتم لمدة أسبوع</translation>
    </message>
    <message>
        <source>Mute always</source>
        <translation>كتم دائمًا</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>عرض الإشعارات</translation>
    </message>
    <message>
        <source>A notification shows</source>
        <translation>يعرض الإشعار</translation>
    </message>
    <message>
        <source>Name and text</source>
        <translation>الاسم والنص</translation>
    </message>
    <message>
        <source>Only the name</source>
        <translation>الاسم فقط</translation>
    </message>
    <message>
        <source>Only that there is a message</source>
        <translation>وجود رسالة فقط</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>البقاء في منطقة الإشعارات عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>التشغيل عند تسجيل دخولي إلى النظام</translation>
    </message>
    <message>
        <source>Hidden in the tray</source>
        <translation>مخفيًا في منطقة الإشعارات</translation>
    </message>
    <message>
        <source>Minimise when the window is closed</source>
        <translation>التصغير عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>This desktop has no tray: you are asked the first time</source>
        <translation>ليس في سطح المكتب هذا منطقة إشعارات: ستُسأل في المرة الأولى</translation>
    </message>
    <message>
        <source>This desktop has no tray: Parlance goes on receiving messages, minimised</source>
        <translation>ليس في سطح المكتب هذا منطقة إشعارات: يواصل Parlance استقبال الرسائل وهو مصغَّر</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits, and nothing arrives until you start it again</source>
        <translation>ليس في سطح المكتب هذا منطقة إشعارات: إغلاق النافذة ينهي البرنامج، ولا يصل شيء حتى تشغّله من جديد</translation>
    </message>
</context>
<context>
    <name>OlderMessages</name>
    <message>
        <source>This is where it begins</source>
        <translation>هنا البداية</translation>
    </message>
</context>
<context>
    <name>OpenLinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>هل تريد فتح هذا العنوان؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The text of the link does not say where it leads. It leads here:</source>
        <translation>لا يقول نص الرابط إلى أين يؤدي. إنه يؤدي إلى هنا:</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Keep account, history and settings here.</source>
        <translation>حفظ الحساب وسجل المحادثات والإعدادات هنا.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>The key of the profile is in this file.</source>
        <translation>مفتاح الملف الشخصي في هذا الملف.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Show sample conversations; nothing connects, nothing is kept.</source>
        <translation>عرض محادثات تجريبية؛ لا شيء يتصل، ولا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>البدء في منطقة الإشعارات، دون نافذة.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Private chat you host yourself.</source>
        <translation>دردشة خاصة تستضيفها بنفسك.</translation>
    </message>
    <message>
        <source>An invite link: parlance://…</source>
        <translation>رابط دعوة: parlance://‎…</translation>
    </message>
    <message>
        <source>There can be one link only.</source>
        <translation>لا يمكن أن يكون هناك سوى رابط واحد.</translation>
    </message>
</context>
<context>
    <name>OtherAccounts</name>
    <message>
        <source>The other window could not be opened</source>
        <translation>تعذّر فتح النافذة الأخرى</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>حسابات أخرى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Each has a window, a history and settings of its own.</source>
        <translation>لكل منها نافذته وسجل محادثاته وإعداداته.</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>الحساب الأول</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>What to call it here</source>
        <translation>اسمه هنا</translation>
    </message>
    <message>
        <source>Only you see this name. A second window opens, where you join or sign in.</source>
        <translation>لا يرى هذا الاسم سواك. وتُفتح نافذة ثانية تنضم فيها أو تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
</context>
<context>
    <name>Parlance::BugReport</name>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>The report could not be saved: %1. Copy it instead.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>تعذّر حفظ التقرير: %1. انسخه بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>Parlance::ChatApplication</name>
    <message>
        <source>Parlance goes on running</source>
        <translation>ما زال Parlance يعمل</translation>
    </message>
    <message>
        <source>Its icon is in the tray. Quit it from the icon&apos;s menu or with Ctrl+Q.</source>
        <translation>أيقونته في منطقة الإشعارات. أنهِه من قائمة الأيقونة أو باستخدام Ctrl+Q.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>What you wrote is kept in the conversation, as a draft.</source>
        <translation>ما كتبته محفوظ في المحادثة كمسودة.</translation>
    </message>
    <message>
        <source>Forwarded to %1</source>
        <extracomment>%1 a name, or several</extracomment>
        <translation>أُعيد التوجيه إلى %1</translation>
    </message>
</context>
<context>
    <name>Parlance::ConnectionInfo</name>
    <message>
        <source>No connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <extracomment>%1 a sentence saying why</extracomment>
        <translation>
            <numerusform>‏%1 جارٍ إعادة المحاولة.</numerusform>
            <numerusform>‏%1 محاولة جديدة بعد ثانية.</numerusform>
            <numerusform>‏%1 محاولة جديدة بعد ثانيتين.</numerusform>
            <numerusform>‏%1 محاولة جديدة بعد %n ثوانٍ.</numerusform>
            <numerusform>‏%1 محاولة جديدة بعد %n ثانية.</numerusform>
            <numerusform>‏%1 محاولة جديدة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample conversations: nothing is sent.</source>
        <translation>محادثات تجريبية: لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>جارٍ جلب ما فاتك…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>لا رسائل تنتظر الإرسال.</numerusform>
            <numerusform>رسالة واحدة تنتظر الإرسال.</numerusform>
            <numerusform>رسالتان تنتظران الإرسال.</numerusform>
            <numerusform>%n رسائل تنتظر الإرسال.</numerusform>
            <numerusform>%n رسالة تنتظر الإرسال.</numerusform>
            <numerusform>%n رسالة تنتظر الإرسال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ContactListModel</name>
    <message>
        <source>deleted the account</source>
        <translation>حُذف الحساب</translation>
    </message>
</context>
<context>
    <name>Parlance::Conversation</name>
    <message>
        <source>%1 has deleted the account. The history stays here.</source>
        <translation>حذف %1 الحساب. يبقى سجل المحادثات هنا.</translation>
    </message>
    <message>
        <source>You have blocked %1.</source>
        <translation>لقد حظرت %1.</translation>
    </message>
    <message>
        <source>You and %1 are not contacts at present.</source>
        <translation>لستَ و%1 من جهات الاتصال في الوقت الحالي.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>A change of a message was not accepted. %1</source>
        <translation>لم يُقبل تغيير رسالة. %1</translation>
    </message>
    <message>
        <source>This device is not linked to your others yet.</source>
        <translation>لم يُربط هذا الجهاز بأجهزتك الأخرى بعد.</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationFiles</name>
    <message numerus="yes">
        <source>%Ln message(s) so far</source>
        <translation>
            <numerusform>لا رسائل حتى الآن</numerusform>
            <numerusform>رسالة واحدة حتى الآن</numerusform>
            <numerusform>رسالتان حتى الآن</numerusform>
            <numerusform>%Ln رسائل حتى الآن</numerusform>
            <numerusform>%Ln رسالة حتى الآن</numerusform>
            <numerusform>%Ln رسالة حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>
            <numerusform>لم تُحفظ رسائل في %1</numerusform>
            <numerusform>حُفظت رسالة واحدة في %1</numerusform>
            <numerusform>حُفظت رسالتان في %1</numerusform>
            <numerusform>حُفظت %Ln رسائل في %1</numerusform>
            <numerusform>حُفظت %Ln رسالة في %1</numerusform>
            <numerusform>حُفظت %Ln رسالة في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left on this disk. Nothing was saved. Choose another place, or free some space and try again.</source>
        <translation>لم تبق مساحة على هذا القرص. لم يُحفظ شيء. اختر مكانًا آخر، أو وفّر بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was saved. Choose another place and try again.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>تعذّرت كتابة الملف: %1. لم يُحفظ شيء. اختر مكانًا آخر وحاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationListModel</name>
    <message>
        <source>typing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) missing here</source>
        <translation>
            <numerusform>لا تنقص رسائل هنا</numerusform>
            <numerusform>تنقص رسالة هنا</numerusform>
            <numerusform>تنقص رسالتان هنا</numerusform>
            <numerusform>تنقص %Ln رسائل هنا</numerusform>
            <numerusform>تنقص %Ln رسالة هنا</numerusform>
            <numerusform>تنقص %Ln رسالة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that could not be opened</source>
        <translation>رسالة تعذّر فتحها</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>For screen readers: what the last line of a conversation row is</extracomment>
        <translation>مسودة: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>A message that was deleted</source>
        <translation>رسالة حُذفت</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>محددة كغير مقروءة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبتة</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the messages that were found, which one is shown: &quot;3 of 17&quot;</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>Parlance::DBusNotifications</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تحديد كمقروءة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>Parlance::DeliveryInfo</name>
    <message numerus="yes">
        <source>On %1 of %n device(s)</source>
        <extracomment>%1 how many of them have it</extracomment>
        <translation>
            <numerusform>ليست على أي جهاز (%1)</numerusform>
            <numerusform>على %1 من جهاز واحد</numerusform>
            <numerusform>على %1 من جهازين</numerusform>
            <numerusform>على %1 من %n أجهزة</numerusform>
            <numerusform>على %1 من %n جهازًا</numerusform>
            <numerusform>على %1 من %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>الرسالة %1</translation>
    </message>
    <message>
        <source>Number %1 in the conversation with %2</source>
        <extracomment>%2 a name, or &quot;Note to self&quot;</extracomment>
        <translation>رقم %1 في المحادثة مع %2</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>Not yet on: %1</source>
        <translation>لم تصل بعد إلى: %1</translation>
    </message>
</context>
<context>
    <name>Parlance::DeviceListModel</name>
    <message>
        <source>Added %1</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Last active %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>آخر نشاط %1</translation>
    </message>
</context>
<context>
    <name>Parlance::DoNotDisturb</name>
    <message>
        <source>Until you turn it off</source>
        <translation>حتى توقفه</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 a moment, as in &quot;today at 14:05&quot;</extracomment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>Parlance::ImportText</name>
    <message>
        <source>There are no messages in this file.</source>
        <translation>لا توجد رسائل في هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were added.</source>
        <translation>
            <numerusform>لم تُضف أي رسالة.</numerusform>
            <numerusform>أُضيفت رسالة واحدة.</numerusform>
            <numerusform>أُضيفت رسالتان.</numerusform>
            <numerusform>أُضيفت %Ln رسائل.</numerusform>
            <numerusform>أُضيفت %Ln رسالة.</numerusform>
            <numerusform>أُضيفت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages were added.</source>
        <translation>لم تُضف أي رسائل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were already here.</source>
        <translation>
            <numerusform>لم تكن أي رسالة هنا من قبل.</numerusform>
            <numerusform>رسالة واحدة كانت هنا من قبل.</numerusform>
            <numerusform>رسالتان كانتا هنا من قبل.</numerusform>
            <numerusform>%Ln رسائل كانت هنا من قبل.</numerusform>
            <numerusform>%Ln رسالة كانت هنا من قبل.</numerusform>
            <numerusform>%Ln رسالة كانت هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted or have disappeared, and stay gone.</source>
        <translation>
            <numerusform>لم تُحذف رسائل ولم تختفِ.</numerusform>
            <numerusform>رسالة واحدة حُذفت أو اختفت، ولن تعود.</numerusform>
            <numerusform>رسالتان حُذفتا أو اختفتا، ولن تعودا.</numerusform>
            <numerusform>%Ln رسائل حُذفت أو اختفت، ولن تعود.</numerusform>
            <numerusform>%Ln رسالة حُذفت أو اختفت، ولن تعود.</numerusform>
            <numerusform>%Ln رسالة حُذفت أو اختفت، ولن تعود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be proved to be yours and were left out.</source>
        <translation>
            <numerusform>لم يُترك أي سطر.</numerusform>
            <numerusform>سطر واحد لم يمكن إثبات أنه لك، فتُرك.</numerusform>
            <numerusform>سطران لم يمكن إثبات أنهما لك، فتُركا.</numerusform>
            <numerusform>%Ln أسطر لم يمكن إثبات أنها لك، فتُركت.</numerusform>
            <numerusform>%Ln سطرًا لم يمكن إثبات أنها لك، فتُركت.</numerusform>
            <numerusform>%Ln سطرًا لم يمكن إثبات أنها لك، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) belong to another conversation and were left out.</source>
        <translation>
            <numerusform>لم يُترك أي سطر.</numerusform>
            <numerusform>سطر واحد من محادثة أخرى، فتُرك.</numerusform>
            <numerusform>سطران من محادثة أخرى، فتُركا.</numerusform>
            <numerusform>%Ln أسطر من محادثة أخرى، فتُركت.</numerusform>
            <numerusform>%Ln سطرًا من محادثة أخرى، فتُركت.</numerusform>
            <numerusform>%Ln سطرًا من محادثة أخرى، فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are of messages this device does not know to be missing. Connect to the relay, and import the file again.</source>
        <translation>
            <numerusform>لا أسطر من هذا النوع.</numerusform>
            <numerusform>سطر واحد من رسالة لا يعرف هذا الجهاز أنها ناقصة. اتصل بخادم الترحيل ثم استورد الملف مرة أخرى.</numerusform>
            <numerusform>سطران من رسالتين لا يعرف هذا الجهاز أنهما ناقصتان. اتصل بخادم الترحيل ثم استورد الملف مرة أخرى.</numerusform>
            <numerusform>%Ln أسطر من رسائل لا يعرف هذا الجهاز أنها ناقصة. اتصل بخادم الترحيل ثم استورد الملف مرة أخرى.</numerusform>
            <numerusform>%Ln سطرًا من رسائل لا يعرف هذا الجهاز أنها ناقصة. اتصل بخادم الترحيل ثم استورد الملف مرة أخرى.</numerusform>
            <numerusform>%Ln سطرًا من رسائل لا يعرف هذا الجهاز أنها ناقصة. اتصل بخادم الترحيل ثم استورد الملف مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read: Parlance did not save them.</source>
        <translation>
            <numerusform>قُرئت كل الأسطر.</numerusform>
            <numerusform>تعذرت قراءة سطر واحد: لم يحفظه Parlance.</numerusform>
            <numerusform>تعذرت قراءة سطرين: لم يحفظهما Parlance.</numerusform>
            <numerusform>تعذرت قراءة %Ln أسطر: لم يحفظها Parlance.</numerusform>
            <numerusform>تعذرت قراءة %Ln سطرًا: لم يحفظها Parlance.</numerusform>
            <numerusform>تعذرت قراءة %Ln سطرًا: لم يحفظها Parlance.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read: %1. Choose another one, or try again.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>تعذرت قراءة الملف: %1. اختر ملفًا آخر أو حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Parlance::LinkInfo</name>
    <message>
        <source>It was broken off. Nothing was handed over.</source>
        <translation>قُطع ذلك. لم يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>Nobody compared the digits in time. Nothing was handed over.</source>
        <translation>لم يقارن أحد الأرقام في الوقت المناسب. لم يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>The digits differed. Nothing was handed over. If you looked carefully, tell whoever runs the relay.</source>
        <translation>كانت الأرقام مختلفة. لم يُسلَّم شيء. إن كنت قد نظرت بعناية، فأخبر مشغّل خادم الترحيل.</translation>
    </message>
    <message>
        <source>What came does not belong to your account: somebody may be in between. Nothing was handed over. Tell whoever runs the relay.</source>
        <translation>ما وصل لا يعود إلى حسابك: ربما كان شخص في الوسط. لم يُسلَّم شيء. أخبر مشغّل خادم الترحيل.</translation>
    </message>
    <message>
        <source>The other device has not said that it is done. If it does not show your conversations, link it once more.</source>
        <translation>لم يقل الجهاز الآخر إنه انتهى. إن لم يعرض محادثاتك، فاربطه مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching history: %Ln message(s) to go</source>
        <translation>
            <numerusform>جارٍ جلب سجل المحادثات: لم تبق رسائل</numerusform>
            <numerusform>جارٍ جلب سجل المحادثات: بقيت رسالة واحدة</numerusform>
            <numerusform>جارٍ جلب سجل المحادثات: بقيت رسالتان</numerusform>
            <numerusform>جارٍ جلب سجل المحادثات: بقيت %Ln رسائل</numerusform>
            <numerusform>جارٍ جلب سجل المحادثات: بقيت %Ln رسالة</numerusform>
            <numerusform>جارٍ جلب سجل المحادثات: بقيت %Ln رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::MessageListModel</name>
    <message>
        <source>On its way to the relay since %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>في الطريق إلى خادم الترحيل منذ %1</translation>
    </message>
    <message>
        <source>Kept here since %1; sent when there is a connection to the relay</source>
        <translation>محفوظة هنا منذ %1؛ تُرسَل عند توفر اتصال بخادم الترحيل</translation>
    </message>
    <message>
        <source>Sent: safe on the relay, waiting for %1</source>
        <translation>أُرسلت: في أمان على خادم الترحيل، في انتظار %1</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>سُلّمت إلى %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>قرأها %1</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>لم تُرسَل. %1</translation>
    </message>
    <message>
        <source>Arrived later than messages that follow it</source>
        <translation>وصلت بعد رسائل تليها</translation>
    </message>
    <message>
        <source>This message could not be opened.</source>
        <translation>تعذّر فتح هذه الرسالة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be recovered.</source>
        <translation>
            <numerusform>لم يتعذّر استرجاع أي رسالة.</numerusform>
            <numerusform>تعذّر استرجاع رسالة.</numerusform>
            <numerusform>تعذّر استرجاع رسالتين.</numerusform>
            <numerusform>تعذّر استرجاع %Ln رسائل.</numerusform>
            <numerusform>تعذّر استرجاع %Ln رسالة.</numerusform>
            <numerusform>تعذّر استرجاع %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices and %1&apos;s.</source>
        <extracomment>%1 the name of whom one talks to</extracomment>
        <translation>
            <numerusform>لا تنقص رسائل هنا من محادثتك مع %1.</numerusform>
            <numerusform>تنقص رسالة هنا؛ طُلبت من أجهزتك الأخرى وأجهزة %1.</numerusform>
            <numerusform>تنقص رسالتان هنا؛ طُلبتا من أجهزتك الأخرى وأجهزة %1.</numerusform>
            <numerusform>تنقص %Ln رسائل هنا؛ طُلبت من أجهزتك الأخرى وأجهزة %1.</numerusform>
            <numerusform>تنقص %Ln رسالة هنا؛ طُلبت من أجهزتك الأخرى وأجهزة %1.</numerusform>
            <numerusform>تنقص %Ln رسالة هنا؛ طُلبت من أجهزتك الأخرى وأجهزة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <extracomment>For screen readers: %1 a name, %2 a time, %3 the message, %4 its state in words</extracomment>
        <translation>‏%1، %2: %3. %4</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>حُذفت هذه الرسالة.</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>رسالة ليست هنا</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>معدَّلة.</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <extracomment>For screen readers: %1 a message</extracomment>
        <translation>رد على: %1</translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <extracomment>For screen readers: %1 a name, %2 an emoji</extracomment>
        <translation>تفاعل %1 بـ %2</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>تفاعلت بـ %1</translation>
    </message>
    <message>
        <source>Safe on the relay</source>
        <translation>محفوظة على خادم الترحيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices.</source>
        <translation>
            <numerusform>لا تنقص هنا رسائل (%Ln)؛ طُلبت من أجهزتك الأخرى.</numerusform>
            <numerusform>تنقص هنا رسالة واحدة؛ طُلبت من أجهزتك الأخرى.</numerusform>
            <numerusform>تنقص هنا رسالتان؛ طُلبتا من أجهزتك الأخرى.</numerusform>
            <numerusform>تنقص هنا %Ln رسائل؛ طُلبت من أجهزتك الأخرى.</numerusform>
            <numerusform>تنقص هنا %Ln رسالة؛ طُلبت من أجهزتك الأخرى.</numerusform>
            <numerusform>تنقص هنا %Ln رسالة؛ طُلبت من أجهزتك الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded.</source>
        <translation>أُعيد توجيهها.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a message that is copied: %1 a name, %2 a date and a time</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Disappears %1.</source>
        <extracomment>For screen readers: %1 like &quot;today at 14:05&quot;</extracomment>
        <translation>تختفي %1.</translation>
    </message>
    <message>
        <source>Disappears %1 after it is sent.</source>
        <extracomment>For screen readers: %1 like &quot;1 day&quot;</extracomment>
        <translation>تختفي بعد %1 من إرسالها.</translation>
    </message>
    <message>
        <source>Disappears %1 after it is read.</source>
        <extracomment>For screen readers: %1 like &quot;1 day&quot;</extracomment>
        <translation>تختفي بعد %1 من قراءتها.</translation>
    </message>
</context>
<context>
    <name>Parlance::Notifier</name>
    <message>
        <source>A device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>%1 asks to be linked to your account</source>
        <extracomment>%1 the name of a device, or &quot;A device&quot;</extracomment>
        <translation>يطلب %1 الارتباط بحسابك</translation>
    </message>
    <message>
        <source>Compare the six digits</source>
        <translation>قارن الأرقام الستة</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that could not be opened</source>
        <translation>رسالة تعذّر فتحها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Asks to be one of your contacts</source>
        <translation>يطلب أن يكون من جهات اتصالك</translation>
    </message>
    <message>
        <source>Your answer was not sent</source>
        <translation>لم يُرسَل ردك</translation>
    </message>
</context>
<context>
    <name>Parlance::OwnAccount</name>
    <message>
        <source>The relay shows another key for your account than this device has. Somebody may have begun your account anew with your password, or the relay does not tell the truth. This device goes on with the key it has, and sends nothing to the devices the relay adds. Ask whoever runs the relay, and tell your contacts to compare safety numbers before they trust a new key of yours.</source>
        <translation>يعرض خادم الترحيل لحسابك مفتاحًا غير الذي لدى هذا الجهاز. ربما بدأ شخص حسابك من جديد بكلمة مرورك، أو أن خادم الترحيل لا يقول الحقيقة. يواصل هذا الجهاز بالمفتاح الذي لديه، ولا يرسل شيئًا إلى الأجهزة التي يضيفها خادم الترحيل. اسأل مشغّل خادم الترحيل، وأخبر جهات اتصالك أن تقارن أرقام الأمان قبل أن تثق بمفتاح جديد لك.</translation>
    </message>
    <message>
        <source>The key of your account was renewed, and this device was not given the new one. If you signed out a device of yours while this one was away for long, sign this one out there too, then sign in and link it again. If you did not, a device that you signed out before may be behind it: ask whoever runs the relay.</source>
        <translation>جُدّد مفتاح حسابك، ولم يُعطَ هذا الجهاز المفتاح الجديد. إن كنت قد سجّلت خروج أحد أجهزتك بينما كان هذا غائبًا مدة طويلة، فسجّل خروج هذا أيضًا من هناك، ثم سجّل الدخول واربطه من جديد. وإن لم تفعل، فربما كان وراء ذلك جهاز سجّلت خروجه من قبل: اسأل مشغّل خادم الترحيل.</translation>
    </message>
    <message>
        <source>The relay shows other devices for your account than your account has signed for. This device goes on with those it knows, and sends nothing to others. The relay may have been put back from an old copy, or does not tell the truth: ask whoever runs it.</source>
        <translation>يعرض خادم الترحيل لحسابك أجهزة غير التي وقّع عليها حسابك. يواصل هذا الجهاز مع ما يعرفه منها، ولا يرسل شيئًا إلى غيرها. ربما استُعيد خادم الترحيل من نسخة قديمة، أو أنه لا يقول الحقيقة: اسأل مشغّله.</translation>
    </message>
    <message>
        <source>This is no address of a relay. It looks like chat.example.org or chat.example.org:7667.</source>
        <translation>هذا ليس عنوان خادم ترحيل. يكون العنوان مثل chat.example.org أو chat.example.org:7667.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>استخدم %1 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>استخدم %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The link is damaged: the mark of the relay&apos;s certificate is not complete. Copy it again, whole.</source>
        <translation>الرابط تالف: بصمة شهادة خادم الترحيل غير مكتملة. انسخه من جديد كاملًا.</translation>
    </message>
    <message>
        <source>The link is damaged: its end is missing. Copy it again, whole.</source>
        <translation>الرابط تالف: آخره مفقود. انسخه من جديد كاملًا.</translation>
    </message>
    <message>
        <source>This is no invite link. It begins with parlance:// and comes from whoever runs the relay.</source>
        <translation>هذا ليس رابط دعوة. يبدأ رابط الدعوة بـ parlance://‎ ويأتي من مشغّل خادم الترحيل.</translation>
    </message>
</context>
<context>
    <name>Parlance::PeerKeys</name>
    <message>
        <source>%1 removed a device and renewed the key of the account. The key before vouches for the new one. Messages to %1 wait until you have read this.</source>
        <translation>أزال %1 جهازًا وجدّد مفتاح الحساب. المفتاح السابق يضمن الجديد. تنتظر الرسائل إلى %1 حتى تقرأ هذا.</translation>
    </message>
    <message>
        <source>%1&apos;s key changed. %1 may have started anew, or somebody may be in between: compare the safety number, best when you meet. Messages to %1 wait until you have read this.</source>
        <translation>تغيّر مفتاح %1. ربما بدأ %1 من جديد، أو ربما كان شخص في الوسط: قارنا رقم الأمان، والأفضل حين تلتقيان. تنتظر الرسائل إلى %1 حتى تقرأ هذا.</translation>
    </message>
    <message>
        <source>The relay named devices of %1 that %1 has not signed for. Nothing was sent to them. Tell whoever runs the relay.</source>
        <translation>ذكر خادم الترحيل أجهزة لـ %1 لم يوقّع عليها %1. لم يُرسَل إليها شيء. أخبر مشغّل خادم الترحيل.</translation>
    </message>
    <message>
        <source>The relay shows you this conversation otherwise than it shows it to %1: a message may be missing or in another place. Compare with %1, and tell whoever runs the relay.</source>
        <translation>يعرض خادم الترحيل لك هذه المحادثة على غير ما يعرضها لـ %1: ربما تنقص رسالة أو هي في مكان آخر. قارن مع %1، وأخبر مشغّل خادم الترحيل.</translation>
    </message>
</context>
<context>
    <name>Parlance::Profiles</name>
    <message>
        <source>Use up to 32 letters, digits and spaces.</source>
        <translation>استخدم ما لا يزيد على 32 من الأحرف والأرقام والمسافات.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>يوجد واحد بهذا الاسم بالفعل.</translation>
    </message>
</context>
<context>
    <name>Parlance::Protection</name>
    <message>
        <source>Your messages are safe.</source>
        <translation>رسائلك في أمان.</translation>
    </message>
    <message>
        <source>Enter the passphrase of this profile.</source>
        <translation>أدخل عبارة مرور هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>The key of this profile is in the system&apos;s key store, which is not there or does not answer.</source>
        <translation>مفتاح هذا الملف الشخصي في مخزن مفاتيح النظام، وهو غير موجود أو لا يجيب.</translation>
    </message>
    <message>
        <source>The key of this profile is in the system&apos;s key store, which did not give it out.</source>
        <translation>مفتاح هذا الملف الشخصي في مخزن مفاتيح النظام، ولم يُعطه.</translation>
    </message>
    <message>
        <source>The system&apos;s key store stayed locked, or knows nothing of this profile.</source>
        <translation>بقي مخزن مفاتيح النظام مقفلًا، أو لا يعرف شيئًا عن هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>The key in the system&apos;s key store is not the one of this profile.</source>
        <translation>المفتاح الذي في مخزن مفاتيح النظام ليس مفتاح هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>This profile is opened by a key file. Name it with --key-file when you start Parlance.</source>
        <translation>يُفتح هذا الملف الشخصي بملف مفتاح. حدّده باستخدام ‎--key-file عند تشغيل Parlance.</translation>
    </message>
    <message>
        <source>This is a recovery code, but not the one of this profile. Perhaps you made a newer one.</source>
        <translation>هذا رمز استرداد، لكنه ليس رمز هذا الملف الشخصي. ربما أنشأت رمزًا أحدث.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>عبارة المرور هذه لا تفتح الملف الشخصي.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>استخدم %1 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>The recovery code of a Parlance profile. Whoever has it and the profile folder can read your messages.</source>
        <translation>رمز استرداد ملف شخصي في Parlance. من لديه الرمز ومجلد الملف الشخصي يستطيع قراءة رسائلك.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>No key store is used for this profile, so a passphrase protects your messages. It is asked for whenever Parlance starts.</source>
        <translation>لا يُستخدم مخزن مفاتيح لهذا الملف الشخصي، لذلك تحمي عبارة مرور رسائلك. وتُطلب كلما بدأ Parlance.</translation>
    </message>
</context>
<context>
    <name>Parlance::ProxySettings</name>
    <message>
        <source>Enter the name or the address of the proxy.</source>
        <translation>أدخل اسم الوكيل أو عنوانه.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>أدخل رقمًا من 1 إلى 65535.</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchModel</name>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
</context>
<context>
    <name>Parlance::Spelling</name>
    <message>
        <source>This computer has no dictionary for %1, so words of that language are not checked.</source>
        <extracomment>%1 languages, as they call themselves</extracomment>
        <translation>لا يوجد على هذا الحاسوب قاموس لـ%1، ولذلك لا تُدقَّق كلمات هذه اللغة.</translation>
    </message>
    <message>
        <source>Add the language in the settings of Windows, under Time &amp; language, and start Parlance again.</source>
        <translation>أضف اللغة في إعدادات Windows ضمن «الوقت واللغة»، ثم شغّل Parlance من جديد.</translation>
    </message>
    <message>
        <source>Choose it in the settings of macOS, under Keyboard, Text Input, Spelling, and start Parlance again.</source>
        <translation>اخترها في إعدادات macOS ضمن «لوحة المفاتيح» ثم «إدخال النص» ثم «التدقيق الإملائي»، ثم شغّل Parlance من جديد.</translation>
    </message>
    <message>
        <source>Install its Hunspell dictionary with your package manager (hunspell-de-de for German, for example) and start Parlance again.</source>
        <translation>ثبّت قاموس Hunspell الخاص بها بمدير الحزم لديك (مثل hunspell-de-de للألمانية)، ثم شغّل Parlance من جديد.</translation>
    </message>
</context>
<context>
    <name>Parlance::TimedMutes</name>
    <message>
        <source>Muted: new messages stay quiet</source>
        <translation>مكتومة: الرسائل الجديدة تبقى صامتة</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <extracomment>%1 a moment, as in &quot;today at 14:05&quot;</extracomment>
        <translation>مكتومة حتى %1</translation>
    </message>
</context>
<context>
    <name>Parlance::Tray</name>
    <message>
        <source>Open Parlance</source>
        <translation>فتح Parlance</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>إضافة عبارة مرور</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Several words are easy to keep in mind and hard to guess. Nobody can look it up for you.</source>
        <translation>عدة كلمات يسهل تذكرها ويصعب تخمينها. لا يستطيع أحد البحث عنها لك.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>هذه ليست المكتوبة أعلاه نفسها.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Note to self</source>
        <translation>ملاحظات لنفسي</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Presence</source>
        <translation>الظهور</translation>
    </message>
    <message>
        <source>Only your contacts ever see it.</source>
        <translation>لا يراه سوى جهات اتصالك.</translation>
    </message>
    <message>
        <source>Show when I am online</source>
        <translation>إظهار متى أكون متصلًا</translation>
    </message>
    <message>
        <source>Nobody sees whether you are here, or when you last were</source>
        <translation>لا يرى أحد إن كنت هنا، ولا متى كنت آخر مرة</translation>
    </message>
    <message>
        <source>Your contacts see when you are here, and when you last were</source>
        <translation>ترى جهات اتصالك متى تكون هنا، ومتى كنت آخر مرة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>You have blocked nobody</source>
        <translation>لم تحظر أحدًا</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Parlance cannot open your profile</source>
        <translation>لا يستطيع Parlance فتح ملفك الشخصي</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Copy bug report</source>
        <translation>نسخ تقرير الخطأ</translation>
    </message>
</context>
<context>
    <name>ProtectionSettings</name>
    <message>
        <source>Encryption on this computer</source>
        <translation>التشفير على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. A key file opens them.</source>
        <translation>الرسائل والأسماء والمفاتيح محفوظة مشفّرة. يفتحها ملف مفتاح.</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. The key is in your system&apos;s key store.</source>
        <translation>الرسائل والأسماء والمفاتيح محفوظة مشفّرة. المفتاح في مخزن مفاتيح نظامك.</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. Your passphrase opens them.</source>
        <translation>الرسائل والأسماء والمفاتيح محفوظة مشفّرة. تفتحها عبارة مرورك.</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>رمز استرداد جديد…</translation>
    </message>
    <message>
        <source>It opens your messages when nothing else does any more</source>
        <translation>يفتح رسائلك حين لا يفتحها شيء آخر</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>إضافة عبارة مرور…</translation>
    </message>
    <message>
        <source>Asked for when the key store cannot be used</source>
        <translation>تُطلب حين لا يمكن استخدام مخزن المفاتيح</translation>
    </message>
    <message>
        <source>Asked for when Parlance starts</source>
        <translation>تُطلب عند بدء Parlance</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Connect to the relay</source>
        <translation>الاتصال بخادم الترحيل</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام هذا</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>As the system does</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>مباشرة، دون وكيل</translation>
    </message>
    <message>
        <source>Through a SOCKS5 proxy</source>
        <translation>عبر وكيل SOCKS5</translation>
    </message>
    <message>
        <source>Through an HTTP proxy</source>
        <translation>عبر وكيل HTTP</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Name, if the proxy asks for one</source>
        <translation>الاسم، إن طلبه الوكيل</translation>
    </message>
    <message>
        <source>Name for the proxy</source>
        <translation>الاسم للوكيل</translation>
    </message>
    <message>
        <source>Password, if the proxy asks for one</source>
        <translation>كلمة المرور، إن طلبها الوكيل</translation>
    </message>
    <message>
        <source>Kept in your encrypted profile.</source>
        <translation>محفوظة في ملفك الشخصي المشفّر.</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>كلمة المرور للوكيل</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام هذا</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Go to a person, a conversation or a message</source>
        <translation>الانتقال إلى شخص أو محادثة أو رسالة</translation>
    </message>
    <message>
        <source>Type a few letters of a name, or a word from a message</source>
        <translation>اكتب بضعة أحرف من اسم، أو كلمة من رسالة</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Go to what it answers, by %1: %2</source>
        <translation>الانتقال إلى ما ترد عليه، من %1: %2</translation>
    </message>
</context>
<context>
    <name>ReactionRow</name>
    <message numerus="yes">
        <source>%1, %n reaction(s), one of them yours: take it back</source>
        <translation>
            <numerusform>‏%1، لا تفاعلات</numerusform>
            <numerusform>‏%1، تفاعل واحد هو تفاعلك: سحبه</numerusform>
            <numerusform>‏%1، تفاعلان، أحدهما لك: سحبه</numerusform>
            <numerusform>‏%1، %n تفاعلات، أحدها لك: سحبه</numerusform>
            <numerusform>‏%1، %n تفاعلًا، أحدها لك: سحبه</numerusform>
            <numerusform>‏%1، %n تفاعل، أحدها لك: سحبه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reaction(s): join in</source>
        <translation>
            <numerusform>‏%1، لا تفاعلات: المشاركة</numerusform>
            <numerusform>‏%1، تفاعل واحد: المشاركة</numerusform>
            <numerusform>‏%1، تفاعلان: المشاركة</numerusform>
            <numerusform>‏%1، %n تفاعلات: المشاركة</numerusform>
            <numerusform>‏%1، %n تفاعلًا: المشاركة</numerusform>
            <numerusform>‏%1، %n تفاعل: المشاركة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCodeCard</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>رمز الاسترداد: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>حفظ رمز الاسترداد</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد دوّنته</translation>
    </message>
    <message>
        <source>Keep it on paper, or in a password manager. As soon as you say that you have written it down, the one you had opens nothing any more.</source>
        <translation>احتفظ به على ورق أو في مدير كلمات المرور. حالما تقول إنك دوّنته، لا يعود الرمز السابق يفتح شيئًا.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>It opens your messages should you forget the passphrase. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.</source>
        <translation>يفتح رسائلك إن نسيت عبارة المرور. احتفظ به على ورق أو في مدير كلمات المرور، ولكن ليس على هذا الحاسوب وحده. ولا يُعرض إلا هذه المرة.</translation>
    </message>
    <message>
        <source>It opens your messages should this system lose its key store. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.</source>
        <translation>يفتح رسائلك إن فقد هذا النظام مخزن مفاتيحه. احتفظ به على ورق أو في مدير كلمات المرور، ولكن ليس على هذا الحاسوب وحده. ولا يُعرض إلا هذه المرة.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد دوّنته</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1 asks for a conversation</source>
        <translation>يطلب %1 محادثة</translation>
    </message>
    <message>
        <source>@%1 would like to talk to you</source>
        <translation>يود ‎@%1 التحدث معك</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>قبول %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>حظر %1</translation>
    </message>
</context>
<context>
    <name>RequestSection</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>في انتظار الرد</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>RowPreview</name>
    <message>
        <source>Draft:</source>
        <translation>مسودة:</translation>
    </message>
</context>
<context>
    <name>SafetyNumberSection</name>
    <message>
        <source>Safety number</source>
        <translation>رقم الأمان</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>لم يُقارن بعد</translation>
    </message>
    <message>
        <source>There will be one with the first message</source>
        <translation>سيكون هناك رقم مع أول رسالة</translation>
    </message>
    <message>
        <source>Compare it with what %1 sees, when you meet or on the phone. If both are the same, nobody stands between you.</source>
        <translation>قارنه بما يراه %1، حين تلتقيان أو عبر الهاتف. إن تطابقا، فلا أحد بينكما.</translation>
    </message>
    <message>
        <source>Safety number: %1</source>
        <translation>رقم الأمان: %1</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>تحديد كمتحقَّق منه</translation>
    </message>
    <message>
        <source>You compared it. If the key changes, you are told</source>
        <translation>لقد قارنته. وإن تغيّر المفتاح، فستُخطَر بذلك</translation>
    </message>
    <message>
        <source>Square code of the safety number</source>
        <translation>الرمز المربع لرقم الأمان</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>لم يُعثر على شيء لـ «%1».</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected messages</source>
        <translation>الرسائل المحددة</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n محددة</numerusform>
            <numerusform>رسالة واحدة محددة</numerusform>
            <numerusform>رسالتان محددتان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete for you</source>
        <translation>حذف لديك</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>حذف لدى الجميع</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>SentRequestRow</name>
    <message>
        <source>%1 has not answered yet</source>
        <translation>لم يرد %1 بعد</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>لم يرد بعد</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>سحب الطلب إلى %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go to a conversation</source>
        <translation>الانتقال إلى محادثة</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Conversation above, conversation below</source>
        <translation>المحادثة أعلاه، المحادثة أدناه</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Walk through the messages</source>
        <translation>التنقل بين الرسائل</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Go to a day of this conversation</source>
        <translation>الانتقال إلى يوم في هذه المحادثة</translation>
    </message>
    <message>
        <source>Bold, italic</source>
        <translation>غامق، مائل</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز برمجي</translation>
    </message>
    <message>
        <source>With nothing written: edit your last message</source>
        <translation>إذا لم يُكتب شيء: تعديل رسالتك الأخيرة</translation>
    </message>
    <message>
        <source>Turn pages, also while writing</source>
        <translation>تقليب الصفحات، حتى أثناء الكتابة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Select messages</source>
        <translation>تحديد رسائل</translation>
    </message>
    <message>
        <source>With messages selected: this one too, or all up to there</source>
        <translation>عند تحديد رسائل: هذه أيضًا، أو الكل حتى هناك</translation>
    </message>
    <message>
        <source>With messages selected: all, copy, delete</source>
        <translation>عند تحديد رسائل: الكل، نسخ، حذف</translation>
    </message>
    <message>
        <source>What can be done with a message, a conversation or a misspelt word</source>
        <translation>ما يمكن فعله برسالة أو محادثة أو كلمة فيها خطأ إملائي</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Something is wrong with the key or the devices of your account.</source>
        <translation>ثمة خطأ في مفتاح حسابك أو أجهزته.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what is wrong</comment>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>عرض الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Relay</source>
        <translation>خادم الترحيل</translation>
    </message>
    <message>
        <source>Copy it from Settings, Account on your other device, or type its address</source>
        <translation>انسخه من الإعدادات، الحساب على جهازك الآخر، أو اكتب عنوانه</translation>
    </message>
    <message>
        <source>Enter the relay&apos;s address.</source>
        <translation>أدخل عنوان خادم الترحيل.</translation>
    </message>
    <message>
        <source>chat.example.org</source>
        <translation>chat.example.org</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>بصمة الشهادة</translation>
    </message>
    <message>
        <source>Only for a relay with its own certificate: the line that begins with SHA256:</source>
        <translation>فقط لخادم ترحيل له شهادته الخاصة: السطر الذي يبدأ بـ SHA256:‎</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out?</source>
        <translation>هل تريد تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>Empty this profile?</source>
        <translation>هل تريد إفراغ هذا الملف الشخصي؟</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Delete messages here</source>
        <translation>حذف الرسائل هنا</translation>
    </message>
    <message>
        <source>This device leaves the account %1, and its profile is emptied: what is stored here is deleted.</source>
        <translation>يغادر هذا الجهاز الحساب %1، ويُفرَّغ ملفه الشخصي: يُحذف ما هو محفوظ هنا.</translation>
    </message>
    <message>
        <source>All messages of %1 on this device are deleted. This cannot be undone.</source>
        <translation>تُحذف كل رسائل %1 على هذا الجهاز. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The account stays, and so does what is on your other devices. Afterwards you can join or sign in here with any account.</source>
        <translation>يبقى الحساب، ويبقى ما على أجهزتك الأخرى. ويمكنك بعد ذلك الانضمام أو تسجيل الدخول هنا بأي حساب.</translation>
    </message>
</context>
<context>
    <name>SpellingSettings</name>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>تدقيق الإملاء</translation>
    </message>
    <message>
        <source>Marks words that no dictionary knows, on this computer alone</source>
        <translation>يُعلِّم الكلمات التي لا يعرفها أي قاموس، على هذا الحاسوب وحده</translation>
    </message>
    <message>
        <source>In the languages of the system</source>
        <translation>بلغات النظام</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a weekday, %2 a date</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>أمس الساعة %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <extracomment>%1 a date, %2 a time</extracomment>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>آخر ظهور منذ لحظات</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>آخر ظهور منذ لحظات</numerusform>
            <numerusform>آخر ظهور قبل دقيقة</numerusform>
            <numerusform>آخر ظهور قبل دقيقتين</numerusform>
            <numerusform>آخر ظهور قبل %n دقائق</numerusform>
            <numerusform>آخر ظهور قبل %n دقيقة</numerusform>
            <numerusform>آخر ظهور قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>آخر ظهور %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n earlier message(s) arrived</source>
        <translation>
            <numerusform>لم تصل رسائل سابقة</numerusform>
            <numerusform>وصلت رسالة سابقة</numerusform>
            <numerusform>وصلت رسالتان سابقتان</numerusform>
            <numerusform>وصلت %n رسائل سابقة</numerusform>
            <numerusform>وصلت %n رسالة سابقة</numerusform>
            <numerusform>وصلت %n رسالة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No messages yet. Say hello to %1.</source>
        <translation>لا رسائل بعد. ألقِ التحية على %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Parlance is locked</source>
        <translation>Parlance مقفل</translation>
    </message>
    <message>
        <source>Eight groups of four letters and digits, as you wrote them down</source>
        <translation>ثماني مجموعات من أربعة أحرف وأرقام، كما دوّنتها</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>استخدام عبارة المرور بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>استخدام رمز الاسترداد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Ask the key store again</source>
        <translation>سؤال مخزن المفاتيح من جديد</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Waiting for the key store</source>
        <translation>في انتظار مخزن المفاتيح</translation>
    </message>
    <message>
        <source>Your system may be asking for a password in a window of its own. Answer it there, and Parlance opens by itself.</source>
        <translation>ربما يطلب نظامك كلمة مرور في نافذة خاصة به. أجب هناك، وسيفتح Parlance من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Go on without the key store</source>
        <translation>المتابعة دون مخزن المفاتيح</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Parlance</source>
        <translation>مرحبًا بك في Parlance</translation>
    </message>
    <message>
        <source>Private chat, hosted by you or somebody you know</source>
        <translation>دردشة خاصة، تستضيفها أنت أو شخص تعرفه</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>كيف تبدأ</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>لدي دعوة</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>لدي حساب</translation>
    </message>
    <message>
        <source>Empty this profile for another account</source>
        <translation>إفراغ هذا الملف الشخصي لحساب آخر</translation>
    </message>
    <message>
        <source>I need a proxy</source>
        <translation>أحتاج إلى وكيل</translation>
    </message>
</context>
</TS>
