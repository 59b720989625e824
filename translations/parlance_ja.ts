<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Parlance %1</source>
        <translation>Parlance %1</translation>
    </message>
    <message>
        <source>Private chat you host yourself. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自分でホストするプライベートチャット。GNU General Public License バージョン 3 以降のフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>プロファイルのフォルダー</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What others see with your messages. Without one they see your username.</source>
        <translation>メッセージとともに相手に表示される名前です。空のときはユーザー名が表示されます。</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>アカウントの場所</translation>
    </message>
    <message>
        <source>To sign in on another device, copy the relay here and paste it there.</source>
        <translation>別の端末でサインインするには、ここでリレーをコピーして、その端末に貼り付けてください。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>証明書のフィンガープリント</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>アカウントを削除…</translation>
    </message>
    <message>
        <source>On the relay and with all messages on this device</source>
        <translation>リレー上のアカウントと、この端末のすべてのメッセージを削除します</translation>
    </message>
</context>
<context>
    <name>AimBar</name>
    <message>
        <source>Edit message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1 への返信</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Write without an answer</source>
        <translation>返信せずに書く</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing slides, rises or fades</source>
        <translation>スライド、浮き上がり、フェードを使いません</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter で送信</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line</source>
        <translation>Shift+Enter で改行</translation>
    </message>
    <message>
        <source>Enter begins a new line, Ctrl+Enter sends</source>
        <translation>Enter で改行、Ctrl+Enter で送信</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>すべての会話に戻る</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message>
        <source>Archived (%L1)</source>
        <translation>アーカイブ済み (%L1)</translation>
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
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BeginAnewDialog</name>
    <message>
        <source>Begin anew on this device?</source>
        <translation>この端末で最初からやり直しますか？</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Only when you have none of your other devices any more.</source>
        <translation>ほかの端末がもう 1 台もないときだけにしてください。</translation>
    </message>
    <message>
        <source>Your account gets new keys, and this is its only device from now on. The others are signed out.</source>
        <translation>アカウントの鍵が新しくなり、これからはこの端末だけになります。ほかの端末はサインアウトされます。</translation>
    </message>
    <message>
        <source>Your contacts are told, and asked to compare the safety number with you.</source>
        <translation>連絡先に通知され、安全番号を比べるよう案内されます。</translation>
    </message>
    <message>
        <source>What was said before stays unread here. You can go on writing with the same people.</source>
        <translation>これまでの内容はここでは読めません。同じ相手とのやり取りは続けられます。</translation>
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
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>%1 のブロックを解除</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Minimise or quit?</source>
        <translation>最小化しますか、終了しますか？</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>This desktop has no tray for Parlance to stay in. Minimised, it goes on receiving messages. Once it has quit, nothing arrives until you start it again. The settings, under Notifications, keep your choice.</source>
        <translation>このデスクトップには、Parlance が残れるトレイがありません。最小化すると、メッセージの受信を続けます。終了すると、次に起動するまで何も届きません。選んだ内容は設定の「通知」にあります。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n byte(s)</source>
        <translation>
            <numerusform>%n バイト超過しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>残り %n バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerMenu</name>
    <message>
        <source>Add to dictionary</source>
        <translation>辞書に追加</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Remove from dictionary</source>
        <translation>辞書から削除</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ再試行</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>会話の一覧に戻る</translation>
    </message>
    <message>
        <source>verified, %1</source>
        <translation>検証済み、%1</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>入力中…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>More for this conversation</source>
        <translation>この会話のその他の操作</translation>
    </message>
    <message>
        <source>%1; messages disappear: %2</source>
        <translation>%1、メッセージの消去：%2</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Nobody here yet. Ask somebody you know for a conversation.</source>
        <translation>まだ誰もいません。知っている人に会話をリクエストしましょう。</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>上に固定</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Conversation with %1</source>
        <translation>%1 との会話</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>アカウントを削除しますか？</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Your account is deleted on the relay, and all messages on this device with it. Others keep what you wrote to them. This cannot be undone.</source>
        <translation>リレー上のアカウントと、この端末のすべてのメッセージが削除されます。あなたが送った内容は相手のところに残ります。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>DeleteMessageDialog</name>
    <message>
        <source>Delete for everyone?</source>
        <translation>全員から削除しますか？</translation>
    </message>
    <message>
        <source>Delete for you?</source>
        <translation>自分から削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What it says is removed from all devices of both of you. That there was a message stays to be seen.</source>
        <translation>内容は、双方のすべての端末から削除されます。メッセージがあったことは表示されたままです。</translation>
    </message>
    <message>
        <source>It is removed from all of your devices. The other side keeps it.</source>
        <translation>自分のすべての端末から削除されます。相手のところには残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for everyone?</source>
        <translation>
            <numerusform>%n件のメッセージを全員から削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for you?</source>
        <translation>
            <numerusform>%n件のメッセージを自分から削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say is removed from all devices of both of you. That there were messages stays to be seen.</source>
        <translation>内容は二人のすべての端末から削除されます。メッセージがあったことは表示に残ります。</translation>
    </message>
    <message>
        <source>They are removed from all of your devices. The other side keeps them.</source>
        <translation>自分のすべての端末から削除されます。相手側には残ります。</translation>
    </message>
</context>
<context>
    <name>DeliveryStep</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>DeliveryText</name>
    <message>
        <source>your other device</source>
        <translation>あなたの別の端末</translation>
    </message>
    <message>
        <source>%1&apos;s device</source>
        <translation>%1 の端末</translation>
    </message>
    <message>
        <source>your %1</source>
        <extracomment>%1 a person, %2 the name of a device, like &quot;Bob&apos;s laptop&quot;</extracomment>
        <translation>あなたの %1</translation>
    </message>
    <message>
        <source>%1&apos;s %2</source>
        <translation>%1 の %2</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>%1 has all but %2</source>
        <extracomment>%1 a device, like &quot;Bob&apos;s laptop&quot;, %2 a number</extracomment>
        <translation>%1 はあと %2 件</translation>
    </message>
    <message>
        <source>Complete to %1, on %2 of %3 of your devices</source>
        <extracomment>%1 the number of the newest message, %2 of %3 devices</extracomment>
        <translation>%1 件目まで完全です（あなたの端末 %3 台中 %2 台）</translation>
    </message>
    <message>
        <source>Not complete: there are messages to %1</source>
        <translation>不完全です：メッセージは %1 件目まであります</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the parts of a sentence about devices</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>Written on this device</source>
        <translation>この端末で書かれました</translation>
    </message>
    <message>
        <source>Taken by the relay</source>
        <translation>リレーが受け付けました</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>%1 に配信済み</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>%1 が既読</translation>
    </message>
    <message>
        <source>Dropped by the relay before %1 fetched it; offered again when it returns</source>
        <translation>%1 が受け取る前にリレーが破棄しました。端末が戻ったら再び届けます</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 that sentence, without its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Its time began</source>
        <translation>カウント開始</translation>
    </message>
    <message>
        <source>Disappears</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Disappears; its time has not begun</source>
        <translation>消去されます。カウントはまだ始まっていません</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of %1</source>
        <translation>%1 の詳細</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>%1 のブロックを解除</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1 をブロック</translation>
    </message>
    <message>
        <source>Remove from contacts</source>
        <translation>連絡先から削除</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 をブロックしますか？</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Neither of you can write to the other, and they no longer see when you are online. They are not told. The messages so far stay here.</source>
        <translation>互いにメッセージを送れなくなり、あなたがオンラインかどうかも相手に表示されなくなります。相手には通知されません。これまでのメッセージはここに残ります。</translation>
    </message>
    <message>
        <source>Remove %1 from your contacts?</source>
        <translation>%1 を連絡先から削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>You can no longer write to each other until one of you asks again and the other accepts. The messages so far stay here.</source>
        <translation>どちらかが再びリクエストを送り、相手が承認するまで、互いにメッセージを送れません。これまでのメッセージはここに残ります。</translation>
    </message>
    <message>
        <source>Only your own devices can read what you write here.</source>
        <translation>ここに書いた内容を読めるのは自分の端末だけです。</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>not linked</source>
        <translation>リンクされていません</translation>
    </message>
    <message>
        <source>%1 (this device)</source>
        <translation>%1（この端末）</translation>
    </message>
    <message>
        <source>Not linked: it cannot read anything</source>
        <translation>リンクされていません：何も読めません</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 をサインアウト</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>サインイン中の端末</translation>
    </message>
    <message>
        <source>Up to five devices. One that is signed out gets no more messages; what it has stays on it.</source>
        <translation>端末は 5 台までです。サインアウトした端末には以後メッセージが届きません。届いていたものは端末に残ります。</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1 をサインアウトしますか？</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>It was not linked and could read nothing. To use it again, sign in on it and link it.</source>
        <translation>リンクされていないため、何も読めませんでした。再び使うには、その端末でサインインしてリンクしてください。</translation>
    </message>
    <message>
        <source>It gets no more messages from now on, and your account gets a new key, so that what it knows serves for nothing. Your contacts are told that your key was renewed. To use it again, sign in on it and link it.</source>
        <translation>これ以降メッセージは届きません。また、アカウントの鍵が新しくなり、その端末が持つ情報は役に立たなくなります。鍵が更新されたことは連絡先に通知されます。再び使うには、その端末でサインインしてリンクしてください。</translation>
    </message>
</context>
<context>
    <name>DisappearingChoice</name>
    <message>
        <source>Disappearing messages</source>
        <translation>消えるメッセージ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>30 seconds after reading</source>
        <translation>既読の30秒後</translation>
    </message>
    <message>
        <source>5 minutes after reading</source>
        <translation>既読の5分後</translation>
    </message>
    <message>
        <source>1 hour after reading</source>
        <translation>既読の1時間後</translation>
    </message>
    <message>
        <source>8 hours after reading</source>
        <translation>既読の8時間後</translation>
    </message>
    <message>
        <source>1 day after reading</source>
        <translation>既読の1日後</translation>
    </message>
    <message>
        <source>1 week after reading</source>
        <translation>既読の1週間後</translation>
    </message>
    <message>
        <source>4 weeks after reading</source>
        <translation>既読の4週間後</translation>
    </message>
</context>
<context>
    <name>DisappearingText</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>%1 like &quot;1 day&quot;</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>You turned off disappearing messages</source>
        <translation>消えるメッセージをオフにしました</translation>
    </message>
    <message>
        <source>%1 turned off disappearing messages</source>
        <translation>%1さんが消えるメッセージをオフにしました</translation>
    </message>
    <message>
        <source>You set messages to disappear after %1</source>
        <extracomment>%1 like &quot;1 day&quot;</extracomment>
        <translation>メッセージが%1後に消えるようにしました</translation>
    </message>
    <message>
        <source>%1 set messages to disappear after %2</source>
        <extracomment>%1 a name, %2 like &quot;1 day&quot;</extracomment>
        <translation>%1さんがメッセージを%2後に消えるようにしました</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>%1 days, as short as can be</extracomment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 hours, as short as can be</extracomment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 minutes, as short as can be</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 seconds, as short as can be</extracomment>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>DoNotDisturbRow</name>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until 8 in the morning</source>
        <translation>午前 8 時まで</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>オフにするまで</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>EmojiCategories</name>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食べ物</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>旅行</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>もの</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>絵文字を検索</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This username cannot be used.</source>
        <translation>このユーザー名は使えません。</translation>
    </message>
    <message>
        <source>Use %1 to %2 of the characters a-z 0-9 . _ - and begin with a letter.</source>
        <translation>a-z 0-9 . _ - を使って %1～%2 文字にし、英字で始めてください。</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>このパスワードは使えません。</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>%1 文字以上にしてください。</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>パスフレーズが短すぎます。</translation>
    </message>
    <message>
        <source>That was not the same passphrase twice.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>This cannot be done with this device.</source>
        <translation>この端末ではできません。</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>この名前は使えません。</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>%1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>There is nothing to send, or something that cannot be sent.</source>
        <translation>送るものがないか、送れないものが含まれています。</translation>
    </message>
    <message>
        <source>This is too long: the limit is %1 bytes.</source>
        <translation>長すぎます：上限は %1 バイトです。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>短くするか、分けて送ってください。</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>もう存在しません。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>理解できませんでした。</translation>
    </message>
    <message>
        <source>Check what you entered; an invite link begins with parlance://.</source>
        <translation>入力を確認してください。招待リンクは parlance:// で始まります。</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <translation>ファイルはそのまま残しました：%1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>これまでに保存されたものは無事です。</translation>
    </message>
    <message>
        <source>Free some space, then start Parlance again.</source>
        <translation>空き容量を増やしてから Parlance を起動し直してください。</translation>
    </message>
    <message>
        <source>Parlance cannot write to its folder.</source>
        <translation>Parlance が自分のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Check who owns the folder and whether the disk is read-only.</source>
        <translation>フォルダーの所有者と、ディスクが読み取り専用でないかを確認してください。</translation>
    </message>
    <message>
        <source>The message database is damaged.</source>
        <translation>メッセージのデータベースが壊れています。</translation>
    </message>
    <message>
        <source>Restore the profile folder from a backup, or move it away to start afresh.</source>
        <translation>プロファイルのフォルダーをバックアップから復元するか、別の場所に移して最初からやり直してください。</translation>
    </message>
    <message>
        <source>A newer version of Parlance has used this profile.</source>
        <translation>このプロファイルは、より新しいバージョンの Parlance で使われています。</translation>
    </message>
    <message>
        <source>Update Parlance on this computer.</source>
        <translation>このコンピューターの Parlance を更新してください。</translation>
    </message>
    <message>
        <source>Another program has this profile open: %1.</source>
        <translation>別のプログラムがこのプロファイルを開いています：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Quit it first, or choose another profile with --profile.</source>
        <translation>先にそれを終了するか、--profile で別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>The message database is in use by another program.</source>
        <translation>メッセージのデータベースは別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Close backup or database tools that have it open, then try again.</source>
        <translation>それを開いているバックアップやデータベースのツールを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk could not keep what was written to it.</source>
        <translation>ディスクが書き込まれた内容を保持できませんでした。</translation>
    </message>
    <message>
        <source>Check the disk, then start Parlance again.</source>
        <translation>ディスクを確認してから Parlance を起動し直してください。</translation>
    </message>
    <message>
        <source>The message database could not be used.</source>
        <translation>メッセージのデータベースを使えませんでした。</translation>
    </message>
    <message>
        <source>Start Parlance again; the log in the settings says more.</source>
        <translation>Parlance を起動し直してください。設定のログに詳しい情報があります。</translation>
    </message>
    <message>
        <source>Messages you write are kept and sent later.</source>
        <translation>書いたメッセージは保管され、後で送信されます。</translation>
    </message>
    <message>
        <source>There is no connection to the relay.</source>
        <translation>リレーに接続していません。</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>リレーが応答しません。</translation>
    </message>
    <message>
        <source>If it lasts, ask whoever runs the relay.</source>
        <translation>続くようなら、リレーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not the one your invite link named.</source>
        <translation>リレーの証明書が、招待リンクに記されたものと違います。</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>リレーには何も送信していません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the relay for a new link before you go on.</source>
        <translation>続ける前に、リレーの管理者に新しいリンクを頼んでください。</translation>
    </message>
    <message>
        <source>This computer does not trust the relay&apos;s certificate.</source>
        <translation>このコンピューターはリレーの証明書を信頼していません。</translation>
    </message>
    <message>
        <source>Use the invite link, which names the certificate, or check the address.</source>
        <translation>証明書が記された招待リンクを使うか、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>What answers at this address is not a Parlance relay.</source>
        <translation>このアドレスで応答しているのは Parlance のリレーではありません。</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>This version of Parlance and the relay do not understand each other.</source>
        <translation>このバージョンの Parlance とリレーには互換性がありません。</translation>
    </message>
    <message>
        <source>Update Parlance, or ask whoever runs the relay to update it.</source>
        <translation>Parlance を更新するか、リレーの管理者に更新を頼んでください。</translation>
    </message>
    <message>
        <source>The relay sent something that makes no sense.</source>
        <translation>リレーが意味の通らないものを送ってきました。</translation>
    </message>
    <message>
        <source>If it lasts, send the log from the settings to whoever runs the relay.</source>
        <translation>続くようなら、設定のログをリレーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>リレーとの接続が切れました。</translation>
    </message>
    <message>
        <source>That was too often in a short time.</source>
        <translation>短い時間に回数が多すぎます。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your history stays on this computer.</source>
        <translation>履歴はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>This profile already has an account.</source>
        <translation>このプロファイルにはすでにアカウントがあります。</translation>
    </message>
    <message>
        <source>Use another profile for another account, with --profile.</source>
        <translation>別のアカウントには、--profile で別のプロファイルを使ってください。</translation>
    </message>
    <message>
        <source>This invite link has been used up or is too old.</source>
        <translation>この招待リンクは使用済みか、古すぎます。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>新しいリンクを頼んでください。</translation>
    </message>
    <message>
        <source>Somebody on this relay has this username.</source>
        <translation>このリレーでは、ほかの人がこのユーザー名を使っています。</translation>
    </message>
    <message>
        <source>Choose another one, or sign in if it is yours.</source>
        <translation>別の名前にするか、自分のものならサインインしてください。</translation>
    </message>
    <message>
        <source>Username and password do not match.</source>
        <translation>ユーザー名とパスワードが一致しません。</translation>
    </message>
    <message>
        <source>This account was disabled by whoever runs the relay.</source>
        <translation>このアカウントはリレーの管理者によって無効にされました。</translation>
    </message>
    <message>
        <source>This account is on %1 devices already.</source>
        <translation>このアカウントはすでに %1 台の端末で使われています。</translation>
    </message>
    <message>
        <source>Remove one of them in the settings on another device.</source>
        <translation>別の端末の設定で、いずれかの端末を削除してください。</translation>
    </message>
    <message>
        <source>This device was removed from the account.</source>
        <translation>この端末はアカウントから削除されました。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This account is in use somewhere else under the same device.</source>
        <translation>このアカウントは、別の場所で同じ端末として使われています。</translation>
    </message>
    <message>
        <source>If you copied the profile folder, use only one of the copies.</source>
        <translation>プロファイルのフォルダーをコピーした場合は、どれか 1 つだけを使ってください。</translation>
    </message>
    <message>
        <source>This needs an account.</source>
        <translation>アカウントが必要です。</translation>
    </message>
    <message>
        <source>Join with an invite link, or sign in.</source>
        <translation>招待リンクで参加するか、サインインしてください。</translation>
    </message>
    <message>
        <source>Nobody on this relay has this username.</source>
        <translation>このリレーに、このユーザー名の人はいません。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>つづりを確認してください。</translation>
    </message>
    <message>
        <source>You are not contacts.</source>
        <translation>互いに連絡先ではありません。</translation>
    </message>
    <message>
        <source>The message is kept here.</source>
        <translation>メッセージはここに保管されています。</translation>
    </message>
    <message>
        <source>Send a contact request first.</source>
        <translation>先に連絡先リクエストを送ってください。</translation>
    </message>
    <message>
        <source>One of you has blocked the other.</source>
        <translation>どちらかが相手をブロックしています。</translation>
    </message>
    <message>
        <source>The history stays.</source>
        <translation>履歴は残ります。</translation>
    </message>
    <message>
        <source>You have %1 contacts, which is the limit.</source>
        <translation>連絡先が上限の %1 件に達しています。</translation>
    </message>
    <message>
        <source>Remove somebody first.</source>
        <translation>先に誰かを削除してください。</translation>
    </message>
    <message>
        <source>This conversation no longer exists on the relay.</source>
        <translation>この会話はリレーにもう存在しません。</translation>
    </message>
    <message>
        <source>This message could not be opened.</source>
        <translation>このメッセージを開けませんでした。</translation>
    </message>
    <message>
        <source>Other messages are not affected.</source>
        <translation>ほかのメッセージには影響ありません。</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>送信者にもう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The relay did not take this message.</source>
        <translation>リレーがこのメッセージを受け付けませんでした。</translation>
    </message>
    <message>
        <source>It is kept here.</source>
        <translation>ここに保管されています。</translation>
    </message>
    <message>
        <source>You can try again, or discard it.</source>
        <translation>再試行するか、破棄できます。</translation>
    </message>
    <message>
        <source>Too much waits for that device already.</source>
        <translation>その端末に届けるものがすでに多すぎます。</translation>
    </message>
    <message>
        <source>Try again once it has been online.</source>
        <translation>その端末がオンラインになってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The relay is very busy.</source>
        <translation>リレーが非常に混み合っています。</translation>
    </message>
    <message>
        <source>Messages you write are kept and sent as soon as it has time.</source>
        <translation>書いたメッセージは保管され、リレーに余裕ができ次第送信されます。</translation>
    </message>
    <message>
        <source>If it lasts, tell whoever runs the relay.</source>
        <translation>続くようなら、リレーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The relay cannot store anything at the moment.</source>
        <translation>リレーは現在、何も保存できません。</translation>
    </message>
    <message>
        <source>The relay refused this.</source>
        <translation>リレーに拒否されました。</translation>
    </message>
    <message>
        <source>This build of Parlance cannot encrypt, so it does not open your profile.</source>
        <translation>この Parlance は暗号化できない構成で作られているため、プロファイルを開きません。</translation>
    </message>
    <message>
        <source>Install another build, and tell whoever made this one.</source>
        <translation>別のビルドをインストールし、このビルドの作成者に知らせてください。</translation>
    </message>
    <message>
        <source>This profile is from a version of Parlance that did not encrypt.</source>
        <translation>このプロファイルは、暗号化しないバージョンの Parlance のものです。</translation>
    </message>
    <message>
        <source>Move the profile folder away to start afresh.</source>
        <translation>最初からやり直すには、プロファイルのフォルダーを別の場所に移してください。</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is missing.</source>
        <translation>このプロファイルの鍵のファイルがありません。</translation>
    </message>
    <message>
        <source>The messages are still there, and only these keys open them: %1</source>
        <translation>メッセージは残っていますが、開けるのはこの鍵だけです：%1</translation>
    </message>
    <message>
        <source>Put it back from a backup, or move the profile folder away to start afresh.</source>
        <translation>バックアップから戻すか、プロファイルのフォルダーを別の場所に移して最初からやり直してください。</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is damaged.</source>
        <translation>このプロファイルの鍵のファイルが壊れています。</translation>
    </message>
    <message>
        <source>This does not open the profile.</source>
        <translation>これではプロファイルを開けません。</translation>
    </message>
    <message>
        <source>Check that it is the passphrase, recovery code or key file of this profile.</source>
        <translation>このプロファイルのパスフレーズ、リカバリーコード、またはキーファイルか確認してください。</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code.</source>
        <translation>リカバリーコードに入力ミスがあります。</translation>
    </message>
    <message>
        <source>It has eight groups of four letters and digits; compare each with your note.</source>
        <translation>英数字 4 文字が 8 組あります。控えと 1 組ずつ比べてください。</translation>
    </message>
    <message>
        <source>The key file cannot be used: %1.</source>
        <translation>キーファイルを使えません：%1。</translation>
    </message>
    <message>
        <source>It holds 64 hexadecimal digits, and only its owner may read it.</source>
        <translation>16 進数 64 桁を含み、所有者だけが読める必要があります。</translation>
    </message>
    <message>
        <source>There is no key store on this computer.</source>
        <translation>このコンピューターにはキーストアがありません。</translation>
    </message>
    <message>
        <source>The key store of this computer is locked.</source>
        <translation>このコンピューターのキーストアはロックされています。</translation>
    </message>
    <message>
        <source>This profile is locked.</source>
        <translation>このプロファイルはロックされています。</translation>
    </message>
    <message>
        <source>Give its passphrase, its recovery code or its key file.</source>
        <translation>パスフレーズ、リカバリーコード、またはキーファイルを指定してください。</translation>
    </message>
    <message>
        <source>The relay says something about keys that the account&apos;s own signature contradicts.</source>
        <translation>リレーが示す鍵の情報が、アカウント自身の署名と矛盾しています。</translation>
    </message>
    <message>
        <source>Compare the safety number with your contact, and tell whoever runs the relay.</source>
        <translation>連絡先と安全番号を比べ、リレーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>This device is not linked to your account yet.</source>
        <translation>この端末はまだアカウントにリンクされていません。</translation>
    </message>
    <message>
        <source>Link it: open Parlance on a device you used before and compare the code.</source>
        <translation>リンクしてください：使ったことのある端末で Parlance を開き、コードを比べます。</translation>
    </message>
    <message>
        <source>Your contact&apos;s key has changed.</source>
        <translation>連絡先の鍵が変わりました。</translation>
    </message>
    <message>
        <source>Your messages wait until you have read about it.</source>
        <translation>お知らせを読むまで、メッセージは送信を待ちます。</translation>
    </message>
    <message>
        <source>Open the conversation and read the notice.</source>
        <translation>会話を開いて、お知らせを読んでください。</translation>
    </message>
    <message>
        <source>It changed in the meantime.</source>
        <translation>その間に変更されました。</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>何も記録されていません。</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide then.</source>
        <translation>今の状態を見てから決めてください。</translation>
    </message>
    <message>
        <source>This profile is an older copy of itself.</source>
        <translation>このプロファイルは、以前の古いコピーです。</translation>
    </message>
    <message>
        <source>Your messages are still here.</source>
        <translation>メッセージは残っています。</translation>
    </message>
    <message>
        <source>Parlance makes it a device of its own and fetches what is missing.</source>
        <translation>Parlance はこれを独立した端末とし、足りないものを取得します。</translation>
    </message>
    <message>
        <source>This relay is too old for that.</source>
        <translation>このリレーは古いため、それに対応していません。</translation>
    </message>
    <message>
        <source>Ask whoever runs it to update it.</source>
        <translation>管理者に更新を依頼してください。</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>Save this conversation…</source>
        <translation>この会話を保存…</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>保存を中止</translation>
    </message>
    <message>
        <source>As a page to read (HTML)</source>
        <translation>読むためのページとして (HTML)</translation>
    </message>
    <message>
        <source>As data for programs (JSON)</source>
        <translation>プログラム用のデータとして (JSON)</translation>
    </message>
    <message>
        <source>Save this conversation</source>
        <translation>この会話を保存</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>ページ (*.html)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Import messages from a file…</source>
        <translation>ファイルからメッセージを読み込む…</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>読み込みを中止</translation>
    </message>
    <message>
        <source>Import messages from a file</source>
        <translation>ファイルからメッセージを読み込む</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話を検索</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>前のメッセージ</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>後のメッセージ</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>検索を終了</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>You are in, %1</source>
        <translation>%1 さん、参加しました</translation>
    </message>
    <message>
        <source>Three things worth doing now, or later:</source>
        <translation>今または後でしておくとよいことが 3 つあります：</translation>
    </message>
    <message>
        <source>Keep a recovery code</source>
        <translation>リカバリーコードを保管</translation>
    </message>
    <message>
        <source>Done. It opens your messages when nothing else does any more</source>
        <translation>完了。ほかの方法がすべて使えないときに、メッセージを開けます</translation>
    </message>
    <message>
        <source>It opens your messages when nothing else does any more</source>
        <translation>ほかの方法がすべて使えないときに、メッセージを開けます</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>誰かを招待</translation>
    </message>
    <message>
        <source>Ask somebody for a conversation by their username</source>
        <translation>ユーザー名で誰かに会話をリクエストします</translation>
    </message>
    <message>
        <source>Choose what notifications show</source>
        <translation>通知に表示する内容を選ぶ</translation>
    </message>
    <message>
        <source>Name and text, only the name, or only that there is a message</source>
        <translation>名前と本文、名前だけ、またはメッセージがあることだけ</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>これを隠す</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message numerus="yes">
        <source>Forward %n message(s)</source>
        <translation>
            <numerusform>%n件のメッセージを転送</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Search for a name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nobody can be written to at present.</source>
        <translation>現在、送信できる相手がいません。</translation>
    </message>
    <message>
        <source>Space picks several, up to five. Who wrote it is not told.</source>
        <translation>スペースキーで5人まで選べます。誰が書いたかは伝わりません。</translation>
    </message>
    <message>
        <source>To %1. Nobody else at once.</source>
        <translation>宛先：%1。一度に送れるのはここまでです。</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>宛先：%1</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話を検索</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>日付へ移動…</translation>
    </message>
</context>
<context>
    <name>InfoRow</name>
    <message>
        <source>Copy: %1</source>
        <translation>コピー：%1</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invite link</source>
        <translation>招待リンク</translation>
    </message>
    <message>
        <source>Leads to the relay %1</source>
        <translation>リレー %1 につながります</translation>
    </message>
    <message>
        <source>Paste the link you were given. It begins with parlance://</source>
        <translation>受け取ったリンクを貼り付けてください。parlance:// で始まります</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Others find you by this name</source>
        <translation>相手はこの名前であなたを見つけます</translation>
    </message>
    <message>
        <source>alice</source>
        <translation>alice</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>8 文字以上</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>参加しています…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
</context>
<context>
    <name>JumpToEnd</name>
    <message numerus="yes">
        <source>To the newest message, %n unread</source>
        <translation>
            <numerusform>最新のメッセージへ、未読 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>最新のメッセージへ</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>Compare safety number</source>
        <translation>安全番号を比べる</translation>
    </message>
    <message>
        <source>OK, I have read it</source>
        <translation>OK、読みました</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>the new device</source>
        <comment>within a sentence</comment>
        <translation>新しい端末</translation>
    </message>
    <message>
        <source>Link %1?</source>
        <translation>%1 をリンクしますか？</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>リンクしました：%1</translation>
    </message>
    <message>
        <source>Not linked: %1</source>
        <translation>リンクしませんでした：%1</translation>
    </message>
    <message>
        <source>Compare digits</source>
        <translation>数字を比べる</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>同じです</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>リンクしない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>違います</translation>
    </message>
    <message>
        <source>Somebody signed in to your account on it. If that was you, say that you want to compare: both devices then show six digits. If it was not you, do not link it, and sign it out in the settings.</source>
        <translation>その端末で、あなたのアカウントにサインインがありました。自分であれば、比べることを選んでください。両方の端末に 6 桁の数字が表示されます。自分でなければ、リンクせずに、設定でサインアウトしてください。</translation>
    </message>
    <message>
        <source>Compare the digits with those the other device shows: once linked, it can read all you can read. If they differ, somebody is in between.</source>
        <translation>もう一方の端末に表示された数字と比べてください。リンクすると、あなたが読めるものはすべて読めるようになります。違う場合は、誰かが間に入っています。</translation>
    </message>
    <message>
        <source>It fetches your contacts and your history from here now.</source>
        <translation>連絡先と履歴をこの端末から取得しています。</translation>
    </message>
</context>
<context>
    <name>LinkDigits</name>
    <message>
        <source>The digits: %1</source>
        <translation>数字：%1</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Link this device</source>
        <translation>この端末をリンク</translation>
    </message>
    <message>
        <source>Your other device shows six digits too. Are they the same?</source>
        <translation>もう一方の端末にも 6 桁の数字が表示されています。同じですか？</translation>
    </message>
    <message>
        <source>%1 shows six digits too. Are they the same?</source>
        <translation>%1 にも 6 桁の数字が表示されています。同じですか？</translation>
    </message>
    <message>
        <source>Open Parlance on a device you used before, and say there that you want to compare. Both then show six digits, and you say whether they are the same. Your conversations follow from there.</source>
        <translation>使ったことのある端末で Parlance を開き、そこで比べることを選んでください。両方に 6 桁の数字が表示されるので、同じかどうかを答えます。会話はその端末から届きます。</translation>
    </message>
    <message>
        <source>Waiting for one of your devices…</source>
        <translation>あなたの端末のいずれかを待っています…</translation>
    </message>
    <message>
        <source>Now say the same on the other device…</source>
        <translation>もう一方の端末でも同じ答えを選んでください…</translation>
    </message>
    <message>
        <source>Linked. Fetching your conversations…</source>
        <translation>リンクしました。会話を取得しています…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>違います</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>同じです</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度尋ねる</translation>
    </message>
    <message>
        <source>No other device left?</source>
        <translation>ほかの端末がもうありませんか？</translation>
    </message>
    <message>
        <source>Sign out and use another account</source>
        <translation>サインアウトして別のアカウントを使う</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Copy bug report</source>
        <translation>バグ報告をコピー</translation>
    </message>
    <message>
        <source>A bug report holds versions, settings, sizes and these lines, but no message, name, address or key.</source>
        <translation>バグ報告にはバージョン、設定、サイズ、これらの行が含まれますが、メッセージ、名前、アドレス、鍵は含まれません。</translation>
    </message>
    <message>
        <source>Save bug report</source>
        <translation>バグ報告を保存</translation>
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
        <translation>Parlance：%1</translation>
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
        <translation>会話を選ぶか、新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>Nobody here yet. Ask somebody you know for a conversation.</source>
        <translation>まだ誰もいません。知っている人に会話をリクエストしましょう。</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>You can write to %1 now</source>
        <translation>%1 にメッセージを送れるようになりました</translation>
    </message>
    <message>
        <source>%1 was asked. You can write as soon as they accept</source>
        <translation>%1 にリクエストを送りました。承認されるとメッセージを送れます</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Actions for this message</source>
        <translation>このメッセージの操作</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Forwarded</source>
        <translation>転送</translation>
    </message>
</context>
<context>
    <name>MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>メッセージの詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not yet on: %1</source>
        <translation>まだ届いていない端末：%1</translation>
    </message>
    <message>
        <source>Message id: %1</source>
        <translation>メッセージ ID：%1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>メッセージ ID をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete for you</source>
        <translation>自分から削除</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>全員から削除</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>MessageMeta</name>
    <message>
        <source>It came late and was put in its place. %1</source>
        <translation>遅れて届き、本来の位置に置かれました。%1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Edited: show what it said before</source>
        <translation>編集済み：以前の内容を表示</translation>
    </message>
</context>
<context>
    <name>MessageVersions</name>
    <message>
        <source>What it said</source>
        <translation>以前の内容</translation>
    </message>
</context>
<context>
    <name>ModalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Connect to the relay</source>
        <translation>リレーへの接続</translation>
    </message>
    <message>
        <source>What you choose holds at once. A relay on this computer is always reached directly.</source>
        <translation>選んだ内容はすぐに反映されます。このコンピューター上のリレーには、常に直接接続します。</translation>
    </message>
</context>
<context>
    <name>NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>リクエストを送る</translation>
    </message>
    <message>
        <source>Enter the person&apos;s username on your relay. You can write as soon as they accept.</source>
        <translation>相手のリレー上のユーザー名を入力してください。承認されるとメッセージを送れます。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>bob</source>
        <translation>bob</translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation>自分へのメモ</translation>
    </message>
    <message>
        <source>What you write there is on all of your devices, and nowhere else</source>
        <translation>そこに書いた内容は自分のすべての端末にだけ保存されます</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>パスフレーズを決める</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>NotificationLevel</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>For all messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>1 時間ミュート</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>8 時間ミュート</translation>
    </message>
    <message>
        <source>Mute for 1 week</source>
        <translation>1 週間ミュート</translation>
    </message>
    <message>
        <source>Mute always</source>
        <translation>常にミュート</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>通知を表示</translation>
    </message>
    <message>
        <source>A notification shows</source>
        <translation>通知に表示する内容</translation>
    </message>
    <message>
        <source>Name and text</source>
        <translation>名前と本文</translation>
    </message>
    <message>
        <source>Only the name</source>
        <translation>名前だけ</translation>
    </message>
    <message>
        <source>Only that there is a message</source>
        <translation>メッセージがあることだけ</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイに残る</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Hidden in the tray</source>
        <translation>トレイに隠れた状態で起動します</translation>
    </message>
    <message>
        <source>Minimise when the window is closed</source>
        <translation>ウィンドウを閉じたら最小化</translation>
    </message>
    <message>
        <source>This desktop has no tray: you are asked the first time</source>
        <translation>このデスクトップにはトレイがありません：最初のときにお尋ねします</translation>
    </message>
    <message>
        <source>This desktop has no tray: Parlance goes on receiving messages, minimised</source>
        <translation>このデスクトップにはトレイがありません：Parlance は最小化された状態でメッセージを受信し続けます</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits, and nothing arrives until you start it again</source>
        <translation>このデスクトップにはトレイがありません：ウィンドウを閉じると終了し、次に起動するまで何も届きません</translation>
    </message>
</context>
<context>
    <name>OlderMessages</name>
    <message>
        <source>This is where it begins</source>
        <translation>ここが始まりです</translation>
    </message>
</context>
<context>
    <name>OpenLinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>このアドレスを開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The text of the link does not say where it leads. It leads here:</source>
        <translation>リンクの文字からは行き先がわかりません。行き先はこちらです：</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Keep account, history and settings here.</source>
        <translation>アカウント、履歴、設定をここに保存します。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The key of the profile is in this file.</source>
        <translation>プロファイルの鍵はこのファイルにあります。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Show sample conversations; nothing connects, nothing is kept.</source>
        <translation>サンプルの会話を表示します。接続せず、何も残しません。</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>ウィンドウなしでトレイに起動します。</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Private chat you host yourself.</source>
        <translation>自分でホストするプライベートチャット。</translation>
    </message>
    <message>
        <source>An invite link: parlance://…</source>
        <translation>招待リンク：parlance://…</translation>
    </message>
    <message>
        <source>There can be one link only.</source>
        <translation>リンクは 1 つだけ指定できます。</translation>
    </message>
</context>
<context>
    <name>OtherAccounts</name>
    <message>
        <source>The other window could not be opened</source>
        <translation>もう 1 つのウィンドウを開けませんでした</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>このコンピューターのほかのアカウント</translation>
    </message>
    <message>
        <source>Each has a window, a history and settings of its own.</source>
        <translation>それぞれが独自のウィンドウ、履歴、設定を持ちます。</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>最初のアカウント</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>What to call it here</source>
        <translation>ここでの呼び名</translation>
    </message>
    <message>
        <source>Only you see this name. A second window opens, where you join or sign in.</source>
        <translation>この名前は自分だけに見えます。2 つ目のウィンドウが開き、そこで参加またはサインインします。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>仕事</translation>
    </message>
</context>
<context>
    <name>Parlance::BugReport</name>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>The report could not be saved: %1. Copy it instead.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>報告を保存できませんでした：%1。代わりにコピーしてください。</translation>
    </message>
</context>
<context>
    <name>Parlance::ChatApplication</name>
    <message>
        <source>Parlance goes on running</source>
        <translation>Parlance は動作を続けています</translation>
    </message>
    <message>
        <source>Its icon is in the tray. Quit it from the icon&apos;s menu or with Ctrl+Q.</source>
        <translation>アイコンはトレイにあります。終了するには、アイコンのメニューか Ctrl+Q を使ってください。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>What you wrote is kept in the conversation, as a draft.</source>
        <translation>書いた内容は、下書きとして会話に残っています。</translation>
    </message>
    <message>
        <source>Forwarded to %1</source>
        <extracomment>%1 a name, or several</extracomment>
        <translation>%1に転送しました</translation>
    </message>
</context>
<context>
    <name>Parlance::ConnectionInfo</name>
    <message>
        <source>No connection.</source>
        <translation>接続がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <extracomment>%1 a sentence saying why</extracomment>
        <translation>
            <numerusform>%1 %n 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample conversations: nothing is sent.</source>
        <translation>サンプルの会話：何も送信されません。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>接続していません。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>届いていたものを取得しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n 件のメッセージが送信を待っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ContactListModel</name>
    <message>
        <source>deleted the account</source>
        <translation>アカウントを削除しました</translation>
    </message>
</context>
<context>
    <name>Parlance::Conversation</name>
    <message>
        <source>%1 has deleted the account. The history stays here.</source>
        <translation>%1 はアカウントを削除しました。履歴はここに残ります。</translation>
    </message>
    <message>
        <source>You have blocked %1.</source>
        <translation>%1 をブロックしています。</translation>
    </message>
    <message>
        <source>You and %1 are not contacts at present.</source>
        <translation>あなたと %1 は現在、連絡先ではありません。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>A change of a message was not accepted. %1</source>
        <translation>メッセージの変更が受け付けられませんでした。%1</translation>
    </message>
    <message>
        <source>This device is not linked to your others yet.</source>
        <translation>この端末はまだ他の端末とリンクされていません。</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationFiles</name>
    <message numerus="yes">
        <source>%Ln message(s) so far</source>
        <translation>
            <numerusform>これまでに %Ln 件のメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln 件のメッセージを %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left on this disk. Nothing was saved. Choose another place, or free some space and try again.</source>
        <translation>このディスクには空き容量がありません。何も保存されていません。別の場所を選ぶか、空き容量を増やしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was saved. Choose another place and try again.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>ファイルに書き込めませんでした：%1。何も保存されていません。別の場所を選んで、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationListModel</name>
    <message>
        <source>typing…</source>
        <translation>入力中…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>まだメッセージはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) missing here</source>
        <translation>
            <numerusform>ここに %Ln 件のメッセージがありません</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that could not be opened</source>
        <translation>開けなかったメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>未読メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>For screen readers: what the last line of a conversation row is</extracomment>
        <translation>下書き：%1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>あなた：%1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>A message that was deleted</source>
        <translation>削除されたメッセージ</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>未読にした会話</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定済み</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the messages that were found, which one is shown: &quot;3 of 17&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Parlance::DBusNotifications</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>Parlance::DeliveryInfo</name>
    <message numerus="yes">
        <source>On %1 of %n device(s)</source>
        <extracomment>%1 how many of them have it</extracomment>
        <translation>
            <numerusform>端末 %n 台中 %1 台に届きました</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>Number %1 in the conversation with %2</source>
        <extracomment>%2 a name, or &quot;Note to self&quot;</extracomment>
        <translation>%2 との会話の %1 番</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>Not yet on: %1</source>
        <translation>まだ届いていない端末：%1</translation>
    </message>
</context>
<context>
    <name>Parlance::DeviceListModel</name>
    <message>
        <source>Added %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Last active %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>最後の使用：%1</translation>
    </message>
</context>
<context>
    <name>Parlance::DoNotDisturb</name>
    <message>
        <source>Until you turn it off</source>
        <translation>オフにするまで</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 a moment, as in &quot;today at 14:05&quot;</extracomment>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>Parlance::ImportText</name>
    <message>
        <source>There are no messages in this file.</source>
        <translation>このファイルにメッセージはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were added.</source>
        <translation>
            <numerusform>%Ln件のメッセージを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages were added.</source>
        <translation>メッセージは追加されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were already here.</source>
        <translation>
            <numerusform>%Ln件のメッセージはすでにここにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted or have disappeared, and stay gone.</source>
        <translation>
            <numerusform>%Ln件のメッセージは削除されたか消えたもので、元には戻りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be proved to be yours and were left out.</source>
        <translation>
            <numerusform>%Ln行は自分のものと確認できなかったため、読み込みませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) belong to another conversation and were left out.</source>
        <translation>
            <numerusform>%Ln行は別の会話のものなので、読み込みませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are of messages this device does not know to be missing. Connect to the relay, and import the file again.</source>
        <translation>
            <numerusform>%Ln行は、この端末がまだ不足を把握していないメッセージのものです。リレーに接続してから、もう一度ファイルを読み込んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read: Parlance did not save them.</source>
        <translation>
            <numerusform>%Ln行は読み取れませんでした。Parlanceが保存したものではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read: %1. Choose another one, or try again.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>ファイルを読み取れませんでした：%1。別のファイルを選ぶか、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Parlance::LinkInfo</name>
    <message>
        <source>It was broken off. Nothing was handed over.</source>
        <translation>中断されました。何も渡されていません。</translation>
    </message>
    <message>
        <source>Nobody compared the digits in time. Nothing was handed over.</source>
        <translation>時間内に数字が比べられませんでした。何も渡されていません。</translation>
    </message>
    <message>
        <source>The digits differed. Nothing was handed over. If you looked carefully, tell whoever runs the relay.</source>
        <translation>数字が違っていました。何も渡されていません。注意深く確認したのであれば、リレーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>What came does not belong to your account: somebody may be in between. Nothing was handed over. Tell whoever runs the relay.</source>
        <translation>届いたものはあなたのアカウントのものではありません。誰かが間に入っているかもしれません。何も渡されていません。リレーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The other device has not said that it is done. If it does not show your conversations, link it once more.</source>
        <translation>もう一方の端末から完了の知らせがありません。会話が表示されていなければ、もう一度リンクしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching history: %Ln message(s) to go</source>
        <translation>
            <numerusform>履歴を取得しています：残り %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::MessageListModel</name>
    <message>
        <source>On its way to the relay since %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>%1からリレーへ送信中</translation>
    </message>
    <message>
        <source>Kept here since %1; sent when there is a connection to the relay</source>
        <translation>%1からここに保管中。リレーに接続すると送信されます</translation>
    </message>
    <message>
        <source>Sent: safe on the relay, waiting for %1</source>
        <translation>送信済み：リレーに安全に保管され、%1 を待っています</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>%1 に配信済み</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>%1 が既読</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>未送信。%1</translation>
    </message>
    <message>
        <source>Arrived later than messages that follow it</source>
        <translation>後に続くメッセージより遅れて届きました</translation>
    </message>
    <message>
        <source>This message could not be opened.</source>
        <translation>このメッセージを開けませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be recovered.</source>
        <translation>
            <numerusform>%Ln 件のメッセージを復元できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices and %1&apos;s.</source>
        <extracomment>%1 the name of whom one talks to</extracomment>
        <translation>
            <numerusform>ここに %Ln 件のメッセージがありません。あなたのほかの端末と %1 の端末に求めています。</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <extracomment>For screen readers: %1 a name, %2 a time, %3 the message, %4 its state in words</extracomment>
        <translation>%1、%2：%3。%4</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>このメッセージは削除されました。</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>ここにないメッセージ</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>編集済み。</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <extracomment>For screen readers: %1 a message</extracomment>
        <translation>返信先：%1</translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <extracomment>For screen readers: %1 a name, %2 an emoji</extracomment>
        <translation>%1 が %2 でリアクション</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>%1 でリアクションしました</translation>
    </message>
    <message>
        <source>Safe on the relay</source>
        <translation>リレーに保存済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices.</source>
        <translation>
            <numerusform>ここに%Ln件のメッセージがありません。他の端末に問い合わせています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded.</source>
        <translation>転送されたメッセージ。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a message that is copied: %1 a name, %2 a date and a time</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Disappears %1.</source>
        <extracomment>For screen readers: %1 like &quot;today at 14:05&quot;</extracomment>
        <translation>%1に消えます。</translation>
    </message>
    <message>
        <source>Disappears %1 after it is sent.</source>
        <extracomment>For screen readers: %1 like &quot;1 day&quot;</extracomment>
        <translation>送信の%1後に消えます。</translation>
    </message>
    <message>
        <source>Disappears %1 after it is read.</source>
        <extracomment>For screen readers: %1 like &quot;1 day&quot;</extracomment>
        <translation>既読の%1後に消えます。</translation>
    </message>
</context>
<context>
    <name>Parlance::Notifier</name>
    <message>
        <source>A device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>%1 asks to be linked to your account</source>
        <extracomment>%1 the name of a device, or &quot;A device&quot;</extracomment>
        <translation>%1 がアカウントへのリンクを求めています</translation>
    </message>
    <message>
        <source>Compare the six digits</source>
        <translation>6 桁の数字を比べてください</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that could not be opened</source>
        <translation>開けなかったメッセージ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新着メッセージ</translation>
    </message>
    <message>
        <source>Asks to be one of your contacts</source>
        <translation>連絡先への追加を希望しています</translation>
    </message>
    <message>
        <source>Your answer was not sent</source>
        <translation>返信は送信されませんでした</translation>
    </message>
</context>
<context>
    <name>Parlance::OwnAccount</name>
    <message>
        <source>The relay shows another key for your account than this device has. Somebody may have begun your account anew with your password, or the relay does not tell the truth. This device goes on with the key it has, and sends nothing to the devices the relay adds. Ask whoever runs the relay, and tell your contacts to compare safety numbers before they trust a new key of yours.</source>
        <translation>リレーが示すあなたのアカウントの鍵は、この端末が持つ鍵と違います。誰かがあなたのパスワードでアカウントを最初からやり直したか、リレーが事実を示していない可能性があります。この端末は今ある鍵を使い続け、リレーが追加した端末には何も送りません。リレーの管理者に尋ね、あなたの新しい鍵を信頼する前に安全番号を比べるよう、連絡先に伝えてください。</translation>
    </message>
    <message>
        <source>The key of your account was renewed, and this device was not given the new one. If you signed out a device of yours while this one was away for long, sign this one out there too, then sign in and link it again. If you did not, a device that you signed out before may be behind it: ask whoever runs the relay.</source>
        <translation>アカウントの鍵が更新されましたが、この端末には新しい鍵が渡されていません。この端末を長く使わない間に自分の端末をサインアウトした場合は、そこでこの端末もサインアウトしてから、サインインしてリンクし直してください。心当たりがなければ、以前サインアウトした端末が関わっているかもしれません。リレーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The relay shows other devices for your account than your account has signed for. This device goes on with those it knows, and sends nothing to others. The relay may have been put back from an old copy, or does not tell the truth: ask whoever runs it.</source>
        <translation>リレーは、あなたのアカウントが署名したものとは別の端末を示しています。この端末は知っている端末だけを使い続け、ほかの端末には何も送りません。リレーが古いコピーから戻されたか、事実を示していない可能性があります。リレーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>This is no address of a relay. It looks like chat.example.org or chat.example.org:7667.</source>
        <translation>リレーのアドレスではありません。chat.example.org や chat.example.org:7667 のような形です。</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>%1 文字以上にしてください。</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>%1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The link is damaged: the mark of the relay&apos;s certificate is not complete. Copy it again, whole.</source>
        <translation>リンクが壊れています：リレーの証明書のフィンガープリントが不完全です。全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>The link is damaged: its end is missing. Copy it again, whole.</source>
        <translation>リンクが壊れています：末尾がありません。全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>This is no invite link. It begins with parlance:// and comes from whoever runs the relay.</source>
        <translation>招待リンクではありません。parlance:// で始まり、リレーの管理者から受け取るものです。</translation>
    </message>
</context>
<context>
    <name>Parlance::PeerKeys</name>
    <message>
        <source>%1 removed a device and renewed the key of the account. The key before vouches for the new one. Messages to %1 wait until you have read this.</source>
        <translation>%1 が端末を削除し、アカウントの鍵を更新しました。以前の鍵が新しい鍵を保証しています。これを読むまで、%1 へのメッセージは送信を待ちます。</translation>
    </message>
    <message>
        <source>%1&apos;s key changed. %1 may have started anew, or somebody may be in between: compare the safety number, best when you meet. Messages to %1 wait until you have read this.</source>
        <translation>%1 の鍵が変わりました。%1 が最初からやり直したか、誰かが間に入っているかもしれません。できれば直接会って、安全番号を比べてください。これを読むまで、%1 へのメッセージは送信を待ちます。</translation>
    </message>
    <message>
        <source>The relay named devices of %1 that %1 has not signed for. Nothing was sent to them. Tell whoever runs the relay.</source>
        <translation>リレーが示した %1 の端末には、%1 の署名がないものがあります。それらには何も送っていません。リレーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The relay shows you this conversation otherwise than it shows it to %1: a message may be missing or in another place. Compare with %1, and tell whoever runs the relay.</source>
        <translation>この会話について、リレーがあなたに見せる内容と %1 に見せる内容が違います。メッセージが欠けているか、別の位置にあるかもしれません。%1 と見比べ、リレーの管理者に知らせてください。</translation>
    </message>
</context>
<context>
    <name>Parlance::Profiles</name>
    <message>
        <source>Use up to 32 letters, digits and spaces.</source>
        <translation>文字、数字、空白を 32 文字以内で使ってください。</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>この名前のものがすでにあります。</translation>
    </message>
</context>
<context>
    <name>Parlance::Protection</name>
    <message>
        <source>Your messages are safe.</source>
        <translation>メッセージは無事です。</translation>
    </message>
    <message>
        <source>Enter the passphrase of this profile.</source>
        <translation>このプロファイルのパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The key of this profile is in the system&apos;s key store, which is not there or does not answer.</source>
        <translation>このプロファイルの鍵はシステムのキーストアにありますが、キーストアがないか、応答しません。</translation>
    </message>
    <message>
        <source>The key of this profile is in the system&apos;s key store, which did not give it out.</source>
        <translation>このプロファイルの鍵はシステムのキーストアにありますが、渡されませんでした。</translation>
    </message>
    <message>
        <source>The system&apos;s key store stayed locked, or knows nothing of this profile.</source>
        <translation>システムのキーストアがロックされたままか、このプロファイルの情報がありません。</translation>
    </message>
    <message>
        <source>The key in the system&apos;s key store is not the one of this profile.</source>
        <translation>システムのキーストアにある鍵は、このプロファイルのものではありません。</translation>
    </message>
    <message>
        <source>This profile is opened by a key file. Name it with --key-file when you start Parlance.</source>
        <translation>このプロファイルはキーファイルで開きます。Parlance の起動時に --key-file で指定してください。</translation>
    </message>
    <message>
        <source>This is a recovery code, but not the one of this profile. Perhaps you made a newer one.</source>
        <translation>リカバリーコードですが、このプロファイルのものではありません。より新しいものを作成したのかもしれません。</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>このパスフレーズではプロファイルを開けません。</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>%1 文字以上にしてください。</translation>
    </message>
    <message>
        <source>The recovery code of a Parlance profile. Whoever has it and the profile folder can read your messages.</source>
        <translation>Parlance のプロファイルのリカバリーコードです。これとプロファイルのフォルダーがあれば、誰でもメッセージを読めます。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>No key store is used for this profile, so a passphrase protects your messages. It is asked for whenever Parlance starts.</source>
        <translation>このプロファイルではキーストアを使わないため、パスフレーズでメッセージを保護します。Parlance を起動するたびに入力します。</translation>
    </message>
</context>
<context>
    <name>Parlance::ProxySettings</name>
    <message>
        <source>Enter the name or the address of the proxy.</source>
        <translation>プロキシの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>1～65535 の数字を入力してください。</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchModel</name>
    <message>
        <source>People</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>あなた：%1</translation>
    </message>
</context>
<context>
    <name>Parlance::Spelling</name>
    <message>
        <source>This computer has no dictionary for %1, so words of that language are not checked.</source>
        <extracomment>%1 languages, as they call themselves</extracomment>
        <translation>このコンピューターには%1の辞書がないため、この言語の単語は確認されません。</translation>
    </message>
    <message>
        <source>Add the language in the settings of Windows, under Time &amp; language, and start Parlance again.</source>
        <translation>Windowsの設定の「時刻と言語」で言語を追加してから、Parlanceを起動し直してください。</translation>
    </message>
    <message>
        <source>Choose it in the settings of macOS, under Keyboard, Text Input, Spelling, and start Parlance again.</source>
        <translation>macOSの設定の「キーボード」「テキスト入力」「スペル」で選んでから、Parlanceを起動し直してください。</translation>
    </message>
    <message>
        <source>Install its Hunspell dictionary with your package manager (hunspell-de-de for German, for example) and start Parlance again.</source>
        <translation>パッケージマネージャーでその言語のHunspell辞書（例：ドイツ語はhunspell-de-de）をインストールしてから、Parlanceを起動し直してください。</translation>
    </message>
</context>
<context>
    <name>Parlance::TimedMutes</name>
    <message>
        <source>Muted: new messages stay quiet</source>
        <translation>ミュート中：新しいメッセージを通知しません</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <extracomment>%1 a moment, as in &quot;today at 14:05&quot;</extracomment>
        <translation>%1までミュート中</translation>
    </message>
</context>
<context>
    <name>Parlance::Tray</name>
    <message>
        <source>Open Parlance</source>
        <translation>Parlance を開く</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>未読メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>パスフレーズを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Several words are easy to keep in mind and hard to guess. Nobody can look it up for you.</source>
        <translation>いくつかの単語の組み合わせは、覚えやすく推測されにくいものです。忘れても、誰にも調べられません。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>上の入力と一致しません。</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>パスフレーズ（もう一度）</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Note to self</source>
        <translation>自分へのメモ</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Presence</source>
        <translation>在席状況</translation>
    </message>
    <message>
        <source>Only your contacts ever see it.</source>
        <translation>連絡先だけに表示されます。</translation>
    </message>
    <message>
        <source>Show when I am online</source>
        <translation>オンラインかどうかを表示</translation>
    </message>
    <message>
        <source>Nobody sees whether you are here, or when you last were</source>
        <translation>オンラインかどうかや最後に使った時刻は、誰にも表示されません</translation>
    </message>
    <message>
        <source>Your contacts see when you are here, and when you last were</source>
        <translation>オンラインかどうかと最後に使った時刻が、連絡先に表示されます</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>You have blocked nobody</source>
        <translation>ブロックしている人はいません</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Parlance cannot open your profile</source>
        <translation>Parlance がプロファイルを開けません</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Copy bug report</source>
        <translation>バグ報告をコピー</translation>
    </message>
</context>
<context>
    <name>ProtectionSettings</name>
    <message>
        <source>Encryption on this computer</source>
        <translation>このコンピューターでの暗号化</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. A key file opens them.</source>
        <translation>メッセージ、名前、鍵は暗号化して保存されています。キーファイルで開きます。</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. The key is in your system&apos;s key store.</source>
        <translation>メッセージ、名前、鍵は暗号化して保存されています。鍵はシステムのキーストアにあります。</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. Your passphrase opens them.</source>
        <translation>メッセージ、名前、鍵は暗号化して保存されています。パスフレーズで開きます。</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>新しいリカバリーコード…</translation>
    </message>
    <message>
        <source>It opens your messages when nothing else does any more</source>
        <translation>ほかの方法がすべて使えないときに、メッセージを開けます</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>パスフレーズを追加…</translation>
    </message>
    <message>
        <source>Asked for when the key store cannot be used</source>
        <translation>キーストアが使えないときに入力します</translation>
    </message>
    <message>
        <source>Asked for when Parlance starts</source>
        <translation>Parlance の起動時に入力します</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Connect to the relay</source>
        <translation>リレーへの接続</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>これを使う</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>As the system does</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>直接（プロキシなし）</translation>
    </message>
    <message>
        <source>Through a SOCKS5 proxy</source>
        <translation>SOCKS5 プロキシ経由</translation>
    </message>
    <message>
        <source>Through an HTTP proxy</source>
        <translation>HTTP プロキシ経由</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Name, if the proxy asks for one</source>
        <translation>名前（プロキシが求める場合）</translation>
    </message>
    <message>
        <source>Name for the proxy</source>
        <translation>プロキシ用の名前</translation>
    </message>
    <message>
        <source>Password, if the proxy asks for one</source>
        <translation>パスワード（プロキシが求める場合）</translation>
    </message>
    <message>
        <source>Kept in your encrypted profile.</source>
        <translation>暗号化されたプロファイルに保存されます。</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>プロキシ用のパスワード</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>これを使う</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Go to a person, a conversation or a message</source>
        <translation>人、会話、メッセージへ移動</translation>
    </message>
    <message>
        <source>Type a few letters of a name, or a word from a message</source>
        <translation>名前の一部、またはメッセージ内の語を入力</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Go to what it answers, by %1: %2</source>
        <translation>返信先へ移動、%1：%2</translation>
    </message>
</context>
<context>
    <name>ReactionRow</name>
    <message numerus="yes">
        <source>%1, %n reaction(s), one of them yours: take it back</source>
        <translation>
            <numerusform>%1、リアクション %n 件、うち 1 件は自分のもの：取り消す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reaction(s): join in</source>
        <translation>
            <numerusform>%1、リアクション %n 件：自分も付ける</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCodeCard</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>リカバリーコード：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>リカバリーコードを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>新しいリカバリーコード</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>書き留めました</translation>
    </message>
    <message>
        <source>Keep it on paper, or in a password manager. As soon as you say that you have written it down, the one you had opens nothing any more.</source>
        <translation>紙かパスワードマネージャーに保管してください。書き留めたと答えると、これまでのコードは使えなくなります。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation>あなたのリカバリーコード</translation>
    </message>
    <message>
        <source>It opens your messages should you forget the passphrase. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.</source>
        <translation>パスフレーズを忘れたときに、メッセージを開けます。紙かパスワードマネージャーに保管し、このコンピューターだけには置かないでください。表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>It opens your messages should this system lose its key store. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.</source>
        <translation>このシステムがキーストアを失ったときに、メッセージを開けます。紙かパスワードマネージャーに保管し、このコンピューターだけには置かないでください。表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>書き留めました</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1 asks for a conversation</source>
        <translation>%1 が会話をリクエストしています</translation>
    </message>
    <message>
        <source>@%1 would like to talk to you</source>
        <translation>@%1 が会話を希望</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 を承認</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 を拒否</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1 をブロック</translation>
    </message>
</context>
<context>
    <name>RequestSection</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>RowPreview</name>
    <message>
        <source>Draft:</source>
        <translation>下書き：</translation>
    </message>
</context>
<context>
    <name>SafetyNumberSection</name>
    <message>
        <source>Safety number</source>
        <translation>安全番号</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>まだ比べていません</translation>
    </message>
    <message>
        <source>There will be one with the first message</source>
        <translation>最初のメッセージで作られます</translation>
    </message>
    <message>
        <source>Compare it with what %1 sees, when you meet or on the phone. If both are the same, nobody stands between you.</source>
        <translation>会ったときや電話で、%1 に表示されている番号と比べてください。同じなら、間に入っている人はいません。</translation>
    </message>
    <message>
        <source>Safety number: %1</source>
        <translation>安全番号：%1</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>検証済みにする</translation>
    </message>
    <message>
        <source>You compared it. If the key changes, you are told</source>
        <translation>比べました。鍵が変わるとお知らせします</translation>
    </message>
    <message>
        <source>Square code of the safety number</source>
        <translation>安全番号の二次元コード</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected messages</source>
        <translation>選択したメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n件選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete for you</source>
        <translation>自分から削除</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>全員から削除</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>SentRequestRow</name>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 からまだ返事がありません</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>まだ返事がありません</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>%1 へのリクエストを取り下げる</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go to a conversation</source>
        <translation>会話へ移動</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Conversation above, conversation below</source>
        <translation>上の会話、下の会話</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Walk through the messages</source>
        <translation>メッセージを順に見る</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>1 つ戻る</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話を検索</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Go to a day of this conversation</source>
        <translation>この会話の日付へ移動</translation>
    </message>
    <message>
        <source>Bold, italic</source>
        <translation>太字、斜体</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>With nothing written: edit your last message</source>
        <translation>何も書いていないとき：最後のメッセージを編集</translation>
    </message>
    <message>
        <source>Turn pages, also while writing</source>
        <translation>ページをめくる（入力中も可）</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Select messages</source>
        <translation>メッセージを選択</translation>
    </message>
    <message>
        <source>With messages selected: this one too, or all up to there</source>
        <translation>メッセージの選択中：これも追加、またはそこまですべて</translation>
    </message>
    <message>
        <source>With messages selected: all, copy, delete</source>
        <translation>メッセージの選択中：すべて、コピー、削除</translation>
    </message>
    <message>
        <source>What can be done with a message, a conversation or a misspelt word</source>
        <translation>メッセージ、会話、つづりの誤った単語に対してできること</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Something is wrong with the key or the devices of your account.</source>
        <translation>アカウントの鍵か端末に問題があります。</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what is wrong</comment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>サイドバーの幅</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Copy it from Settings, Account on your other device, or type its address</source>
        <translation>別の端末の「設定」の「アカウント」からコピーするか、アドレスを入力してください</translation>
    </message>
    <message>
        <source>Enter the relay&apos;s address.</source>
        <translation>リレーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>chat.example.org</source>
        <translation>chat.example.org</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>証明書のフィンガープリント</translation>
    </message>
    <message>
        <source>Only for a relay with its own certificate: the line that begins with SHA256:</source>
        <translation>独自の証明書を使うリレーの場合のみ：SHA256: で始まる行</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out?</source>
        <translation>サインアウトしますか？</translation>
    </message>
    <message>
        <source>Empty this profile?</source>
        <translation>このプロファイルを空にしますか？</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Delete messages here</source>
        <translation>ここのメッセージを削除</translation>
    </message>
    <message>
        <source>This device leaves the account %1, and its profile is emptied: what is stored here is deleted.</source>
        <translation>この端末はアカウント %1 から離れ、プロファイルが空になります。ここに保存されているものは削除されます。</translation>
    </message>
    <message>
        <source>All messages of %1 on this device are deleted. This cannot be undone.</source>
        <translation>この端末にある %1 のメッセージがすべて削除されます。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>The account stays, and so does what is on your other devices. Afterwards you can join or sign in here with any account.</source>
        <translation>アカウントと、ほかの端末にあるものは残ります。その後、ここで任意のアカウントで参加またはサインインできます。</translation>
    </message>
</context>
<context>
    <name>SpellingSettings</name>
    <message>
        <source>Spelling</source>
        <translation>スペル</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>スペルを確認</translation>
    </message>
    <message>
        <source>Marks words that no dictionary knows, on this computer alone</source>
        <translation>どの辞書にもない単語に印を付けます。このコンピューターの中だけで行われます</translation>
    </message>
    <message>
        <source>In the languages of the system</source>
        <translation>システムの言語で</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A day without its year; the order and the dots of your language, in the letters of QDate::toString()</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The same with its year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a weekday, %2 a date</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <extracomment>%1 a date, %2 a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>たった今オンライン</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前にオンライン</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>最終オンライン：%1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n earlier message(s) arrived</source>
        <translation>
            <numerusform>以前のメッセージが %n 件届きました</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>No messages yet. Say hello to %1.</source>
        <translation>まだメッセージはありません。%1 にあいさつしましょう。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Parlance is locked</source>
        <translation>Parlance はロックされています</translation>
    </message>
    <message>
        <source>Eight groups of four letters and digits, as you wrote them down</source>
        <translation>書き留めたとおりの、英数字 4 文字が 8 組</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロックを解除しています…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>代わりにパスフレーズを使う</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>代わりにリカバリーコードを使う</translation>
    </message>
    <message>
        <source>Ask the key store again</source>
        <translation>キーストアにもう一度尋ねる</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Waiting for the key store</source>
        <translation>キーストアを待っています</translation>
    </message>
    <message>
        <source>Your system may be asking for a password in a window of its own. Answer it there, and Parlance opens by itself.</source>
        <translation>システムが別のウィンドウでパスワードを求めているかもしれません。そこで入力すると、Parlance が自動的に開きます。</translation>
    </message>
    <message>
        <source>Go on without the key store</source>
        <translation>キーストアなしで続ける</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Parlance</source>
        <translation>Parlance へようこそ</translation>
    </message>
    <message>
        <source>Private chat, hosted by you or somebody you know</source>
        <translation>あなたや知り合いがホストするプライベートチャット</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>始め方</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>招待を受け取りました</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>アカウントを持っています</translation>
    </message>
    <message>
        <source>Empty this profile for another account</source>
        <translation>別のアカウントのためにこのプロファイルを空にする</translation>
    </message>
    <message>
        <source>I need a proxy</source>
        <translation>プロキシが必要です</translation>
    </message>
</context>
</TS>
