<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Parlance %1</source>
        <translation>Parlance %1</translation>
    </message>
    <message>
        <source>Private chat you host yourself. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>由你自己托管的私密聊天。自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>在此设备上</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>配置文件夹</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What others see with your messages. Without one they see your username.</source>
        <translation>别人在你的消息旁看到的名称。不填则显示你的用户名。</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>To sign in on another device, copy the relay here and paste it there.</source>
        <translation>要在另一台设备上登录，请在这里复制中继服务器，然后粘贴到那台设备上。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继服务器</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>证书指纹</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>删除账号</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>删除账号…</translation>
    </message>
    <message>
        <source>On the relay and with all messages on this device</source>
        <translation>连同中继服务器上的账号和此设备上的所有消息</translation>
    </message>
</context>
<context>
    <name>AimBar</name>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Write without an answer</source>
        <translation>不引用，直接写</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Nothing slides, rises or fades</source>
        <translation>不使用滑动、浮起和淡入淡出</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>按 Enter 发送</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line</source>
        <translation>Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Enter begins a new line, Ctrl+Enter sends</source>
        <translation>Enter 换行，Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>返回所有聊天</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message>
        <source>Archived (%L1)</source>
        <translation>已归档 (%L1)</translation>
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
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>BeginAnewDialog</name>
    <message>
        <source>Begin anew on this device?</source>
        <translation>要在此设备上重新开始吗？</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Only when you have none of your other devices any more.</source>
        <translation>仅当你的其他设备都已不在时才这样做。</translation>
    </message>
    <message>
        <source>Your account gets new keys, and this is its only device from now on. The others are signed out.</source>
        <translation>你的账号会换用新密钥，此后只有这一台设备。其他设备将退出登录。</translation>
    </message>
    <message>
        <source>Your contacts are told, and asked to compare the safety number with you.</source>
        <translation>你的联系人会收到通知，并被请求与你核对安全码。</translation>
    </message>
    <message>
        <source>What was said before stays unread here. You can go on writing with the same people.</source>
        <translation>之前的内容在这里无法读取。你可以继续给同样的人发消息。</translation>
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
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>取消屏蔽 %1</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Minimise or quit?</source>
        <translation>最小化还是退出？</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>This desktop has no tray for Parlance to stay in. Minimised, it goes on receiving messages. Once it has quit, nothing arrives until you start it again. The settings, under Notifications, keep your choice.</source>
        <translation>此桌面没有可供 Parlance 停留的托盘。最小化后，它会继续接收消息。退出后，在你重新启动之前不会收到任何内容。你的选择保存在设置的“通知”中。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>给 %1 的消息</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n byte(s)</source>
        <translation>
            <numerusform>超出 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>还剩 %n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerMenu</name>
    <message>
        <source>Add to dictionary</source>
        <translation>添加到词典</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Remove from dictionary</source>
        <translation>从词典中移除</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>返回聊天列表</translation>
    </message>
    <message>
        <source>verified, %1</source>
        <translation>已验证，%1</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>正在输入…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>More for this conversation</source>
        <translation>此聊天的更多选项</translation>
    </message>
    <message>
        <source>%1; messages disappear: %2</source>
        <translation>%1；消息自动消失：%2</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Nobody here yet. Ask somebody you know for a conversation.</source>
        <translation>这里还没有人。向你认识的人发起聊天吧。</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新聊天</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Conversation with %1</source>
        <translation>与 %1 的聊天</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>转到某一天</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>要删除你的账号吗？</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Your account is deleted on the relay, and all messages on this device with it. Others keep what you wrote to them. This cannot be undone.</source>
        <translation>你在中继服务器上的账号将被删除，此设备上的所有消息也会一并删除。别人会保留你发给他们的内容。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>DeleteMessageDialog</name>
    <message>
        <source>Delete for everyone?</source>
        <translation>要为所有人删除吗？</translation>
    </message>
    <message>
        <source>Delete for you?</source>
        <translation>要为自己删除吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What it says is removed from all devices of both of you. That there was a message stays to be seen.</source>
        <translation>消息内容会从你们双方的所有设备上移除，但仍会看到这里曾有一条消息。</translation>
    </message>
    <message>
        <source>It is removed from all of your devices. The other side keeps it.</source>
        <translation>它会从你的所有设备上移除。对方仍会保留。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for everyone?</source>
        <translation>
            <numerusform>为所有人删除 %n 条消息？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for you?</source>
        <translation>
            <numerusform>为自己删除 %n 条消息？</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say is removed from all devices of both of you. That there were messages stays to be seen.</source>
        <translation>内容会从双方的所有设备上移除。仍会显示曾有过消息。</translation>
    </message>
    <message>
        <source>They are removed from all of your devices. The other side keeps them.</source>
        <translation>它们会从你的所有设备上移除。对方会保留。</translation>
    </message>
</context>
<context>
    <name>DeliveryStep</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>DeliveryText</name>
    <message>
        <source>your other device</source>
        <translation>你的另一台设备</translation>
    </message>
    <message>
        <source>%1&apos;s device</source>
        <translation>%1 的设备</translation>
    </message>
    <message>
        <source>your %1</source>
        <extracomment>%1 a person, %2 the name of a device, like &quot;Bob&apos;s laptop&quot;</extracomment>
        <translation>你的 %1</translation>
    </message>
    <message>
        <source>%1&apos;s %2</source>
        <translation>%1 的 %2</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>%1 has all but %2</source>
        <extracomment>%1 a device, like &quot;Bob&apos;s laptop&quot;, %2 a number</extracomment>
        <translation>%1 还差 %2 条</translation>
    </message>
    <message>
        <source>Complete to %1, on %2 of %3 of your devices</source>
        <extracomment>%1 the number of the newest message, %2 of %3 devices</extracomment>
        <translation>完整至第 %1 条，你的 %3 台设备中已有 %2 台</translation>
    </message>
    <message>
        <source>Not complete: there are messages to %1</source>
        <translation>不完整：消息应有至第 %1 条</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the parts of a sentence about devices</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>Written on this device</source>
        <translation>在此设备上写下</translation>
    </message>
    <message>
        <source>Taken by the relay</source>
        <translation>中继服务器已接收</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>已送达 %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>%1 已读</translation>
    </message>
    <message>
        <source>Dropped by the relay before %1 fetched it; offered again when it returns</source>
        <translation>%1 取走之前已被中继服务器丢弃；待其上线后会再次提供</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 that sentence, without its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Its time began</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Disappears</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Disappears; its time has not begun</source>
        <translation>会消失；尚未开始计时</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>取消屏蔽 %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>屏蔽 %1</translation>
    </message>
    <message>
        <source>Remove from contacts</source>
        <translation>从联系人中移除</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>要屏蔽 %1 吗？</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Neither of you can write to the other, and they no longer see when you are online. They are not told. The messages so far stay here.</source>
        <translation>你们将无法互发消息，对方也不再看到你是否在线。对方不会收到通知。已有的消息会留在这里。</translation>
    </message>
    <message>
        <source>Remove %1 from your contacts?</source>
        <translation>要将 %1 从联系人中移除吗？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>You can no longer write to each other until one of you asks again and the other accepts. The messages so far stay here.</source>
        <translation>在一方重新发出请求并由另一方接受之前，你们无法互发消息。已有的消息会留在这里。</translation>
    </message>
    <message>
        <source>Only your own devices can read what you write here.</source>
        <translation>只有你自己的设备能读取你在这里写的内容。</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>not linked</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>%1 (this device)</source>
        <translation>%1（此设备）</translation>
    </message>
    <message>
        <source>Not linked: it cannot read anything</source>
        <translation>未关联：无法读取任何内容</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>让 %1 退出登录</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>已登录的设备</translation>
    </message>
    <message>
        <source>Up to five devices. One that is signed out gets no more messages; what it has stays on it.</source>
        <translation>最多五台设备。退出登录的设备不再收到消息；已有的内容仍留在上面。</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>要让 %1 退出登录吗？</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>It was not linked and could read nothing. To use it again, sign in on it and link it.</source>
        <translation>它没有关联，无法读取任何内容。要再次使用它，请在上面登录并关联。</translation>
    </message>
    <message>
        <source>It gets no more messages from now on, and your account gets a new key, so that what it knows serves for nothing. Your contacts are told that your key was renewed. To use it again, sign in on it and link it.</source>
        <translation>从现在起它不再收到消息，你的账号也会换用新密钥，让它所知道的内容失去作用。你的联系人会得知你的密钥已更新。要再次使用它，请在上面登录并关联。</translation>
    </message>
</context>
<context>
    <name>DisappearingChoice</name>
    <message>
        <source>Disappearing messages</source>
        <translation>自动消失的消息</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>30 seconds after reading</source>
        <translation>阅读后 30 秒</translation>
    </message>
    <message>
        <source>5 minutes after reading</source>
        <translation>阅读后 5 分钟</translation>
    </message>
    <message>
        <source>1 hour after reading</source>
        <translation>阅读后 1 小时</translation>
    </message>
    <message>
        <source>8 hours after reading</source>
        <translation>阅读后 8 小时</translation>
    </message>
    <message>
        <source>1 day after reading</source>
        <translation>阅读后 1 天</translation>
    </message>
    <message>
        <source>1 week after reading</source>
        <translation>阅读后 1 周</translation>
    </message>
    <message>
        <source>4 weeks after reading</source>
        <translation>阅读后 4 周</translation>
    </message>
</context>
<context>
    <name>DisappearingText</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>%1 like &quot;1 day&quot;</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>You turned off disappearing messages</source>
        <translation>你关闭了自动消失的消息</translation>
    </message>
    <message>
        <source>%1 turned off disappearing messages</source>
        <translation>%1关闭了自动消失的消息</translation>
    </message>
    <message>
        <source>You set messages to disappear after %1</source>
        <extracomment>%1 like &quot;1 day&quot;</extracomment>
        <translation>你将消息设为 %1 后消失</translation>
    </message>
    <message>
        <source>%1 set messages to disappear after %2</source>
        <extracomment>%1 a name, %2 like &quot;1 day&quot;</extracomment>
        <translation>%1将消息设为 %2 后消失</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>%1 days, as short as can be</extracomment>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 hours, as short as can be</extracomment>
        <translation>%1小时</translation>
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
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Until 8 in the morning</source>
        <translation>直到早上 8 点</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>直到我关闭</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>EmojiCategories</name>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食物</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>旅行</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗帜</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>搜索表情</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>This username cannot be used.</source>
        <translation>此用户名不可用。</translation>
    </message>
    <message>
        <source>Use %1 to %2 of the characters a-z 0-9 . _ - and begin with a letter.</source>
        <translation>请使用 %1 到 %2 个字符（a-z 0-9 . _ -），并以字母开头。</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>此密码不可用。</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>请至少使用 %1 个字符。</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>此密码短语太短。</translation>
    </message>
    <message>
        <source>That was not the same passphrase twice.</source>
        <translation>两次输入的密码短语不一致。</translation>
    </message>
    <message>
        <source>This cannot be done with this device.</source>
        <translation>此设备无法这样操作。</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>此名称不可用。</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>请最多使用 %1 个字符。</translation>
    </message>
    <message>
        <source>There is nothing to send, or something that cannot be sent.</source>
        <translation>没有可发送的内容，或其中有无法发送的内容。</translation>
    </message>
    <message>
        <source>This is too long: the limit is %1 bytes.</source>
        <translation>内容太长：上限为 %1 字节。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>请缩短内容，或分几次发送。</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>无法识别。</translation>
    </message>
    <message>
        <source>Check what you entered; an invite link begins with parlance://.</source>
        <translation>请检查你的输入；邀请链接以 parlance:// 开头。</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <translation>文件保持原样：%1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Free some space, then start Parlance again.</source>
        <translation>请腾出一些空间，然后重新启动 Parlance。</translation>
    </message>
    <message>
        <source>Parlance cannot write to its folder.</source>
        <translation>Parlance 无法写入自己的文件夹。</translation>
    </message>
    <message>
        <source>Check who owns the folder and whether the disk is read-only.</source>
        <translation>请检查文件夹属于谁，以及磁盘是否为只读。</translation>
    </message>
    <message>
        <source>The message database is damaged.</source>
        <translation>消息数据库已损坏。</translation>
    </message>
    <message>
        <source>Restore the profile folder from a backup, or move it away to start afresh.</source>
        <translation>请从备份恢复配置文件夹，或将其移走以重新开始。</translation>
    </message>
    <message>
        <source>A newer version of Parlance has used this profile.</source>
        <translation>更新版本的 Parlance 使用过此配置。</translation>
    </message>
    <message>
        <source>Update Parlance on this computer.</source>
        <translation>请更新这台电脑上的 Parlance。</translation>
    </message>
    <message>
        <source>Another program has this profile open: %1.</source>
        <translation>另一个程序正在使用此配置：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Quit it first, or choose another profile with --profile.</source>
        <translation>请先退出它，或用 --profile 选择另一个配置。</translation>
    </message>
    <message>
        <source>The message database is in use by another program.</source>
        <translation>另一个程序正在使用消息数据库。</translation>
    </message>
    <message>
        <source>Close backup or database tools that have it open, then try again.</source>
        <translation>请关闭正在使用它的备份或数据库工具，然后重试。</translation>
    </message>
    <message>
        <source>The disk could not keep what was written to it.</source>
        <translation>磁盘未能保存写入的内容。</translation>
    </message>
    <message>
        <source>Check the disk, then start Parlance again.</source>
        <translation>请检查磁盘，然后重新启动 Parlance。</translation>
    </message>
    <message>
        <source>The message database could not be used.</source>
        <translation>无法使用消息数据库。</translation>
    </message>
    <message>
        <source>Start Parlance again; the log in the settings says more.</source>
        <translation>请重新启动 Parlance；设置中的日志有更多说明。</translation>
    </message>
    <message>
        <source>Messages you write are kept and sent later.</source>
        <translation>你写的消息会保留下来，稍后发送。</translation>
    </message>
    <message>
        <source>There is no connection to the relay.</source>
        <translation>没有与中继服务器的连接。</translation>
    </message>
    <message>
        <source>The relay does not answer.</source>
        <translation>中继服务器没有响应。</translation>
    </message>
    <message>
        <source>If it lasts, ask whoever runs the relay.</source>
        <translation>如果一直如此，请询问中继服务器的管理员。</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not the one your invite link named.</source>
        <translation>中继服务器的证书与你的邀请链接中的不一致。</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>Ask whoever runs the relay for a new link before you go on.</source>
        <translation>继续之前，请向中继服务器的管理员索取新链接。</translation>
    </message>
    <message>
        <source>This computer does not trust the relay&apos;s certificate.</source>
        <translation>这台电脑不信任中继服务器的证书。</translation>
    </message>
    <message>
        <source>Use the invite link, which names the certificate, or check the address.</source>
        <translation>请使用包含证书信息的邀请链接，或检查地址。</translation>
    </message>
    <message>
        <source>What answers at this address is not a Parlance relay.</source>
        <translation>此地址上的不是 Parlance 中继服务器。</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>请检查地址和端口。</translation>
    </message>
    <message>
        <source>This version of Parlance and the relay do not understand each other.</source>
        <translation>此版本的 Parlance 与中继服务器不兼容。</translation>
    </message>
    <message>
        <source>Update Parlance, or ask whoever runs the relay to update it.</source>
        <translation>请更新 Parlance，或请中继服务器的管理员更新服务器。</translation>
    </message>
    <message>
        <source>The relay sent something that makes no sense.</source>
        <translation>中继服务器发来了无法理解的内容。</translation>
    </message>
    <message>
        <source>If it lasts, send the log from the settings to whoever runs the relay.</source>
        <translation>如果一直如此，请将设置中的日志发给中继服务器的管理员。</translation>
    </message>
    <message>
        <source>The connection to the relay was lost.</source>
        <translation>与中继服务器的连接已断开。</translation>
    </message>
    <message>
        <source>That was too often in a short time.</source>
        <translation>短时间内操作过于频繁。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请在一分钟后重试。</translation>
    </message>
    <message>
        <source>Your history stays on this computer.</source>
        <translation>你的聊天记录仍在这台电脑上。</translation>
    </message>
    <message>
        <source>This profile already has an account.</source>
        <translation>此配置已有账号。</translation>
    </message>
    <message>
        <source>Use another profile for another account, with --profile.</source>
        <translation>要使用另一个账号，请用 --profile 选择另一个配置。</translation>
    </message>
    <message>
        <source>This invite link has been used up or is too old.</source>
        <translation>此邀请链接已被使用或已过期。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>请索取新的链接。</translation>
    </message>
    <message>
        <source>Somebody on this relay has this username.</source>
        <translation>这个中继服务器上已有人使用此用户名。</translation>
    </message>
    <message>
        <source>Choose another one, or sign in if it is yours.</source>
        <translation>请换一个；如果是你的，请登录。</translation>
    </message>
    <message>
        <source>Username and password do not match.</source>
        <translation>用户名和密码不匹配。</translation>
    </message>
    <message>
        <source>This account was disabled by whoever runs the relay.</source>
        <translation>中继服务器的管理员已停用此账号。</translation>
    </message>
    <message>
        <source>This account is on %1 devices already.</source>
        <translation>此账号已在 %1 台设备上使用。</translation>
    </message>
    <message>
        <source>Remove one of them in the settings on another device.</source>
        <translation>请在另一台设备的设置中移除其中一台。</translation>
    </message>
    <message>
        <source>This device was removed from the account.</source>
        <translation>此设备已从账号中移除。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>请重新登录以继续。</translation>
    </message>
    <message>
        <source>This account is in use somewhere else under the same device.</source>
        <translation>此账号正在别处以同一设备的身份使用。</translation>
    </message>
    <message>
        <source>If you copied the profile folder, use only one of the copies.</source>
        <translation>如果你复制过配置文件夹，请只使用其中一份。</translation>
    </message>
    <message>
        <source>This needs an account.</source>
        <translation>这需要账号。</translation>
    </message>
    <message>
        <source>Join with an invite link, or sign in.</source>
        <translation>请用邀请链接加入，或登录。</translation>
    </message>
    <message>
        <source>Nobody on this relay has this username.</source>
        <translation>这个中继服务器上没有人使用此用户名。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>请检查拼写。</translation>
    </message>
    <message>
        <source>You are not contacts.</source>
        <translation>你们不是联系人。</translation>
    </message>
    <message>
        <source>The message is kept here.</source>
        <translation>消息保留在这里。</translation>
    </message>
    <message>
        <source>Send a contact request first.</source>
        <translation>请先发送联系人请求。</translation>
    </message>
    <message>
        <source>One of you has blocked the other.</source>
        <translation>你们中有一方屏蔽了另一方。</translation>
    </message>
    <message>
        <source>The history stays.</source>
        <translation>聊天记录会保留。</translation>
    </message>
    <message>
        <source>You have %1 contacts, which is the limit.</source>
        <translation>你已有 %1 个联系人，达到上限。</translation>
    </message>
    <message>
        <source>Remove somebody first.</source>
        <translation>请先移除某个联系人。</translation>
    </message>
    <message>
        <source>This conversation no longer exists on the relay.</source>
        <translation>此聊天在中继服务器上已不存在。</translation>
    </message>
    <message>
        <source>This message could not be opened.</source>
        <translation>此消息无法打开。</translation>
    </message>
    <message>
        <source>Other messages are not affected.</source>
        <translation>其他消息不受影响。</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>请发送者重新发送。</translation>
    </message>
    <message>
        <source>The relay did not take this message.</source>
        <translation>中继服务器没有接收此消息。</translation>
    </message>
    <message>
        <source>It is kept here.</source>
        <translation>消息保留在这里。</translation>
    </message>
    <message>
        <source>You can try again, or discard it.</source>
        <translation>你可以重试，或将其丢弃。</translation>
    </message>
    <message>
        <source>Too much waits for that device already.</source>
        <translation>等待那台设备的内容已经太多。</translation>
    </message>
    <message>
        <source>Try again once it has been online.</source>
        <translation>请在它上线后重试。</translation>
    </message>
    <message>
        <source>The relay is very busy.</source>
        <translation>中继服务器非常繁忙。</translation>
    </message>
    <message>
        <source>Messages you write are kept and sent as soon as it has time.</source>
        <translation>你写的消息会保留下来，等它有空时立即发送。</translation>
    </message>
    <message>
        <source>If it lasts, tell whoever runs the relay.</source>
        <translation>如果一直如此，请告知中继服务器的管理员。</translation>
    </message>
    <message>
        <source>The relay cannot store anything at the moment.</source>
        <translation>中继服务器目前无法保存任何内容。</translation>
    </message>
    <message>
        <source>The relay refused this.</source>
        <translation>中继服务器拒绝了此操作。</translation>
    </message>
    <message>
        <source>This build of Parlance cannot encrypt, so it does not open your profile.</source>
        <translation>此版本的 Parlance 构建不支持加密，因此不会打开你的配置。</translation>
    </message>
    <message>
        <source>Install another build, and tell whoever made this one.</source>
        <translation>请安装另一个构建，并告知制作此构建的人。</translation>
    </message>
    <message>
        <source>This profile is from a version of Parlance that did not encrypt.</source>
        <translation>此配置来自一个没有加密的 Parlance 版本。</translation>
    </message>
    <message>
        <source>Move the profile folder away to start afresh.</source>
        <translation>请将配置文件夹移走以重新开始。</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is missing.</source>
        <translation>缺少此配置的密钥文件。</translation>
    </message>
    <message>
        <source>The messages are still there, and only these keys open them: %1</source>
        <translation>消息还在，只有这些密钥能打开它们：%1</translation>
    </message>
    <message>
        <source>Put it back from a backup, or move the profile folder away to start afresh.</source>
        <translation>请从备份中将其恢复，或移走配置文件夹以重新开始。</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is damaged.</source>
        <translation>此配置的密钥文件已损坏。</translation>
    </message>
    <message>
        <source>This does not open the profile.</source>
        <translation>这无法打开此配置。</translation>
    </message>
    <message>
        <source>Check that it is the passphrase, recovery code or key file of this profile.</source>
        <translation>请确认这是此配置的密码短语、恢复码或密钥文件。</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code.</source>
        <translation>恢复码有输入错误。</translation>
    </message>
    <message>
        <source>It has eight groups of four letters and digits; compare each with your note.</source>
        <translation>恢复码共八组，每组四个字母和数字；请逐组与你的记录核对。</translation>
    </message>
    <message>
        <source>The key file cannot be used: %1.</source>
        <translation>无法使用密钥文件：%1。</translation>
    </message>
    <message>
        <source>It holds 64 hexadecimal digits, and only its owner may read it.</source>
        <translation>它包含 64 个十六进制数字，且只有其所有者可以读取。</translation>
    </message>
    <message>
        <source>There is no key store on this computer.</source>
        <translation>这台电脑上没有密钥库。</translation>
    </message>
    <message>
        <source>The key store of this computer is locked.</source>
        <translation>这台电脑的密钥库已锁定。</translation>
    </message>
    <message>
        <source>This profile is locked.</source>
        <translation>此配置已锁定。</translation>
    </message>
    <message>
        <source>Give its passphrase, its recovery code or its key file.</source>
        <translation>请提供其密码短语、恢复码或密钥文件。</translation>
    </message>
    <message>
        <source>The relay says something about keys that the account&apos;s own signature contradicts.</source>
        <translation>中继服务器关于密钥的说法与账号自身的签名相矛盾。</translation>
    </message>
    <message>
        <source>Compare the safety number with your contact, and tell whoever runs the relay.</source>
        <translation>请与你的联系人核对安全码，并告知中继服务器的管理员。</translation>
    </message>
    <message>
        <source>This device is not linked to your account yet.</source>
        <translation>此设备尚未关联到你的账号。</translation>
    </message>
    <message>
        <source>Link it: open Parlance on a device you used before and compare the code.</source>
        <translation>请关联它：在你用过的设备上打开 Parlance 并核对代码。</translation>
    </message>
    <message>
        <source>Your contact&apos;s key has changed.</source>
        <translation>你的联系人的密钥已更改。</translation>
    </message>
    <message>
        <source>Your messages wait until you have read about it.</source>
        <translation>你的消息会等到你阅读说明后再发送。</translation>
    </message>
    <message>
        <source>Open the conversation and read the notice.</source>
        <translation>请打开聊天并阅读提示。</translation>
    </message>
    <message>
        <source>It changed in the meantime.</source>
        <translation>其间它已发生变化。</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>没有记录任何内容。</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide then.</source>
        <translation>请查看现在的情况，然后再决定。</translation>
    </message>
    <message>
        <source>This profile is an older copy of itself.</source>
        <translation>此配置是它自己的旧副本。</translation>
    </message>
    <message>
        <source>Your messages are still here.</source>
        <translation>你的消息还在。</translation>
    </message>
    <message>
        <source>Parlance makes it a device of its own and fetches what is missing.</source>
        <translation>Parlance 会将其作为一台独立设备，并取回缺少的内容。</translation>
    </message>
    <message>
        <source>This relay is too old for that.</source>
        <translation>此中继服务器版本太旧，不支持该功能。</translation>
    </message>
    <message>
        <source>Ask whoever runs it to update it.</source>
        <translation>请让其管理者更新它。</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>Save this conversation…</source>
        <translation>保存此聊天…</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>停止保存</translation>
    </message>
    <message>
        <source>As a page to read (HTML)</source>
        <translation>保存为可阅读的网页 (HTML)</translation>
    </message>
    <message>
        <source>As data for programs (JSON)</source>
        <translation>保存为供程序使用的数据 (JSON)</translation>
    </message>
    <message>
        <source>Save this conversation</source>
        <translation>保存此聊天</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Import messages from a file…</source>
        <translation>从文件导入消息…</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Import messages from a file</source>
        <translation>从文件导入消息</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>较早的消息</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>较晚的消息</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束查找</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>You are in, %1</source>
        <translation>%1，你已加入</translation>
    </message>
    <message>
        <source>Three things worth doing now, or later:</source>
        <translation>现在或稍后值得做的三件事：</translation>
    </message>
    <message>
        <source>Keep a recovery code</source>
        <translation>保管恢复码</translation>
    </message>
    <message>
        <source>Done. It opens your messages when nothing else does any more</source>
        <translation>已完成。当其他方法都不行时，用它打开你的消息</translation>
    </message>
    <message>
        <source>It opens your messages when nothing else does any more</source>
        <translation>当其他方法都不行时，用它打开你的消息</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>邀请别人</translation>
    </message>
    <message>
        <source>Ask somebody for a conversation by their username</source>
        <translation>通过用户名向别人发起聊天</translation>
    </message>
    <message>
        <source>Choose what notifications show</source>
        <translation>选择通知中显示的内容</translation>
    </message>
    <message>
        <source>Name and text, only the name, or only that there is a message</source>
        <translation>名称和内容、仅名称，或仅提示有消息</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message numerus="yes">
        <source>Forward %n message(s)</source>
        <translation>
            <numerusform>转发 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Search for a name</source>
        <translation>搜索姓名</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>未找到“%1”。</translation>
    </message>
    <message>
        <source>Nobody can be written to at present.</source>
        <translation>目前无法给任何人发消息。</translation>
    </message>
    <message>
        <source>Space picks several, up to five. Who wrote it is not told.</source>
        <translation>按空格键可选多人，最多五人。不会透露是谁写的。</translation>
    </message>
    <message>
        <source>To %1. Nobody else at once.</source>
        <translation>发给 %1。一次不能再多了。</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>发给 %1</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Find in this conversation</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>转到某一天…</translation>
    </message>
</context>
<context>
    <name>InfoRow</name>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invite link</source>
        <translation>邀请链接</translation>
    </message>
    <message>
        <source>Leads to the relay %1</source>
        <translation>通往中继服务器 %1</translation>
    </message>
    <message>
        <source>Paste the link you were given. It begins with parlance://</source>
        <translation>粘贴你收到的链接。它以 parlance:// 开头</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Others find you by this name</source>
        <translation>别人通过这个名称找到你</translation>
    </message>
    <message>
        <source>alice</source>
        <translation>alice</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>至少 8 个字符</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>正在加入…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>JumpToEnd</name>
    <message numerus="yes">
        <source>To the newest message, %n unread</source>
        <translation>
            <numerusform>转到最新消息，%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>转到最新消息</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>Compare safety number</source>
        <translation>核对安全码</translation>
    </message>
    <message>
        <source>OK, I have read it</source>
        <translation>好，我已阅读</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>the new device</source>
        <comment>within a sentence</comment>
        <translation>新设备</translation>
    </message>
    <message>
        <source>Link %1?</source>
        <translation>要关联 %1 吗？</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>已关联：%1</translation>
    </message>
    <message>
        <source>Not linked: %1</source>
        <translation>未关联：%1</translation>
    </message>
    <message>
        <source>Compare digits</source>
        <translation>核对数字</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>不关联</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Somebody signed in to your account on it. If that was you, say that you want to compare: both devices then show six digits. If it was not you, do not link it, and sign it out in the settings.</source>
        <translation>有人在这台设备上登录了你的账号。如果是你本人，请选择核对：两台设备会显示六位数字。如果不是你，请不要关联，并在设置中让它退出登录。</translation>
    </message>
    <message>
        <source>Compare the digits with those the other device shows: once linked, it can read all you can read. If they differ, somebody is in between.</source>
        <translation>请将这些数字与另一台设备上显示的核对：一旦关联，它就能读取你能读取的一切。如果不一致，说明有人在中间。</translation>
    </message>
    <message>
        <source>It fetches your contacts and your history from here now.</source>
        <translation>它正在从这里取得你的联系人和聊天记录。</translation>
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
        <translation>关联此设备</translation>
    </message>
    <message>
        <source>Your other device shows six digits too. Are they the same?</source>
        <translation>你的另一台设备也显示六位数字。两者一致吗？</translation>
    </message>
    <message>
        <source>%1 shows six digits too. Are they the same?</source>
        <translation>%1 也显示六位数字。两者一致吗？</translation>
    </message>
    <message>
        <source>Open Parlance on a device you used before, and say there that you want to compare. Both then show six digits, and you say whether they are the same. Your conversations follow from there.</source>
        <translation>在你用过的设备上打开 Parlance，并在那里选择核对。两台设备会显示六位数字，由你确认是否一致。你的聊天会从那里传来。</translation>
    </message>
    <message>
        <source>Waiting for one of your devices…</source>
        <translation>正在等待你的某台设备…</translation>
    </message>
    <message>
        <source>Now say the same on the other device…</source>
        <translation>现在请在另一台设备上做同样的选择…</translation>
    </message>
    <message>
        <source>Linked. Fetching your conversations…</source>
        <translation>已关联。正在取得你的聊天…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>No other device left?</source>
        <translation>没有其他设备了？</translation>
    </message>
    <message>
        <source>Sign out and use another account</source>
        <translation>退出登录并使用另一个账号</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Copy bug report</source>
        <translation>复制错误报告</translation>
    </message>
    <message>
        <source>A bug report holds versions, settings, sizes and these lines, but no message, name, address or key.</source>
        <translation>错误报告包含版本、设置、大小和这些行，但不含任何消息、名称、地址或密钥。</translation>
    </message>
    <message>
        <source>Save bug report</source>
        <translation>保存错误报告</translation>
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
        <translation>选择一个聊天，或开始新的聊天。</translation>
    </message>
    <message>
        <source>Nobody here yet. Ask somebody you know for a conversation.</source>
        <translation>这里还没有人。向你认识的人发起聊天吧。</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>You can write to %1 now</source>
        <translation>现在可以给 %1 发消息了</translation>
    </message>
    <message>
        <source>%1 was asked. You can write as soon as they accept</source>
        <translation>已向 %1 发出请求。对方接受后即可发消息</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>React</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Actions for this message</source>
        <translation>此消息的操作</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Forwarded</source>
        <translation>已转发</translation>
    </message>
</context>
<context>
    <name>MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>消息详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not yet on: %1</source>
        <translation>尚未到达：%1</translation>
    </message>
    <message>
        <source>Message id: %1</source>
        <translation>消息编号：%1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>复制消息编号</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>React</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete for you</source>
        <translation>为自己删除</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>为所有人删除</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>MessageMeta</name>
    <message>
        <source>It came late and was put in its place. %1</source>
        <translation>它来晚了，已放到应在的位置。%1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Edited: show what it said before</source>
        <translation>已编辑：显示之前的内容</translation>
    </message>
</context>
<context>
    <name>MessageVersions</name>
    <message>
        <source>What it said</source>
        <translation>之前的内容</translation>
    </message>
</context>
<context>
    <name>ModalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Connect to the relay</source>
        <translation>连接中继服务器</translation>
    </message>
    <message>
        <source>What you choose holds at once. A relay on this computer is always reached directly.</source>
        <translation>你的选择立即生效。这台电脑上的中继服务器始终直接连接。</translation>
    </message>
</context>
<context>
    <name>NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>发送请求</translation>
    </message>
    <message>
        <source>Enter the person&apos;s username on your relay. You can write as soon as they accept.</source>
        <translation>输入对方在你的中继服务器上的用户名。对方接受后即可发消息。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>bob</source>
        <translation>bob</translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation>给自己的笔记</translation>
    </message>
    <message>
        <source>What you write there is on all of your devices, and nowhere else</source>
        <translation>你在那里写的内容只在你的所有设备上</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>选择密码短语</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
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
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>静音 8 小时</translation>
    </message>
    <message>
        <source>Mute for 1 week</source>
        <translation>静音 1 周</translation>
    </message>
    <message>
        <source>Mute always</source>
        <translation>始终静音</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>A notification shows</source>
        <translation>通知中显示</translation>
    </message>
    <message>
        <source>Name and text</source>
        <translation>名称和内容</translation>
    </message>
    <message>
        <source>Only the name</source>
        <translation>仅名称</translation>
    </message>
    <message>
        <source>Only that there is a message</source>
        <translation>仅提示有消息</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>关闭窗口后留在托盘</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>登录系统时启动</translation>
    </message>
    <message>
        <source>Hidden in the tray</source>
        <translation>隐藏在托盘中</translation>
    </message>
    <message>
        <source>Minimise when the window is closed</source>
        <translation>关闭窗口时最小化</translation>
    </message>
    <message>
        <source>This desktop has no tray: you are asked the first time</source>
        <translation>此桌面没有托盘：第一次会询问你</translation>
    </message>
    <message>
        <source>This desktop has no tray: Parlance goes on receiving messages, minimised</source>
        <translation>此桌面没有托盘：Parlance 最小化后继续接收消息</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits, and nothing arrives until you start it again</source>
        <translation>此桌面没有托盘：关闭窗口即退出，在你重新启动之前不会收到任何内容</translation>
    </message>
</context>
<context>
    <name>OlderMessages</name>
    <message>
        <source>This is where it begins</source>
        <translation>这里是开头</translation>
    </message>
</context>
<context>
    <name>OpenLinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>要打开此地址吗？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The text of the link does not say where it leads. It leads here:</source>
        <translation>链接的文字没有说明它通往哪里。它通往这里：</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Keep account, history and settings here.</source>
        <translation>将账号、聊天记录和设置保存在这里。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The key of the profile is in this file.</source>
        <translation>配置的密钥在此文件中。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Show sample conversations; nothing connects, nothing is kept.</source>
        <translation>显示示例聊天；不联网，不保留任何内容。</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>在托盘中启动，不显示窗口。</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Private chat you host yourself.</source>
        <translation>由你自己托管的私密聊天。</translation>
    </message>
    <message>
        <source>An invite link: parlance://…</source>
        <translation>邀请链接：parlance://…</translation>
    </message>
    <message>
        <source>There can be one link only.</source>
        <translation>只能有一个链接。</translation>
    </message>
</context>
<context>
    <name>OtherAccounts</name>
    <message>
        <source>The other window could not be opened</source>
        <translation>无法打开另一个窗口</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>这台电脑上的其他账号</translation>
    </message>
    <message>
        <source>Each has a window, a history and settings of its own.</source>
        <translation>每个账号都有自己的窗口、聊天记录和设置。</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>第一个账号</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>What to call it here</source>
        <translation>在这里怎么称呼它</translation>
    </message>
    <message>
        <source>Only you see this name. A second window opens, where you join or sign in.</source>
        <translation>只有你能看到这个名称。会打开第二个窗口，你可以在其中加入或登录。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
</context>
<context>
    <name>Parlance::BugReport</name>
    <message>
        <source>Saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>The report could not be saved: %1. Copy it instead.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>无法保存报告：%1。请改为复制。</translation>
    </message>
</context>
<context>
    <name>Parlance::ChatApplication</name>
    <message>
        <source>Parlance goes on running</source>
        <translation>Parlance 仍在运行</translation>
    </message>
    <message>
        <source>Its icon is in the tray. Quit it from the icon&apos;s menu or with Ctrl+Q.</source>
        <translation>它的图标在托盘中。可从图标菜单或用 Ctrl+Q 退出。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>What you wrote is kept in the conversation, as a draft.</source>
        <translation>你写的内容已作为草稿保留在聊天中。</translation>
    </message>
    <message>
        <source>Forwarded to %1</source>
        <extracomment>%1 a name, or several</extracomment>
        <translation>已转发给 %1</translation>
    </message>
</context>
<context>
    <name>Parlance::ConnectionInfo</name>
    <message>
        <source>No connection.</source>
        <translation>没有连接。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <extracomment>%1 a sentence saying why</extracomment>
        <translation>
            <numerusform>%1 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample conversations: nothing is sent.</source>
        <translation>示例聊天：不会发送任何内容。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>正在取得你错过的内容…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n 条消息等待发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::ContactListModel</name>
    <message>
        <source>deleted the account</source>
        <translation>已删除账号</translation>
    </message>
</context>
<context>
    <name>Parlance::Conversation</name>
    <message>
        <source>%1 has deleted the account. The history stays here.</source>
        <translation>%1 已删除账号。聊天记录会留在这里。</translation>
    </message>
    <message>
        <source>You have blocked %1.</source>
        <translation>你已屏蔽 %1。</translation>
    </message>
    <message>
        <source>You and %1 are not contacts at present.</source>
        <translation>你和 %1 目前不是联系人。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>A change of a message was not accepted. %1</source>
        <translation>对消息的更改未被接受。%1</translation>
    </message>
    <message>
        <source>This device is not linked to your others yet.</source>
        <translation>此设备尚未与你的其他设备关联。</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationFiles</name>
    <message numerus="yes">
        <source>%Ln message(s) so far</source>
        <translation>
            <numerusform>目前 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were saved to %1</source>
        <extracomment>%1 the path of a file</extracomment>
        <translation>
            <numerusform>已将 %Ln 条消息保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left on this disk. Nothing was saved. Choose another place, or free some space and try again.</source>
        <translation>此磁盘已没有空间。没有保存任何内容。请选择其他位置，或腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was saved. Choose another place and try again.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>无法写入文件：%1。没有保存任何内容。请选择其他位置后重试。</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationListModel</name>
    <message>
        <source>typing…</source>
        <translation>正在输入…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) missing here</source>
        <translation>
            <numerusform>这里缺少 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that could not be opened</source>
        <translation>一条无法打开的消息</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n 条未读消息</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>For screen readers: what the last line of a conversation row is</extracomment>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>A message that was deleted</source>
        <translation>一条已删除的消息</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>已标为未读</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
</context>
<context>
    <name>Parlance::ConversationSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>Parlance::DeliveryInfo</name>
    <message numerus="yes">
        <source>On %1 of %n device(s)</source>
        <extracomment>%1 how many of them have it</extracomment>
        <translation>
            <numerusform>%n 台设备中已有 %1 台收到</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>Number %1 in the conversation with %2</source>
        <extracomment>%2 a name, or &quot;Note to self&quot;</extracomment>
        <translation>与 %2 的聊天中的第 %1 条</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>Not yet on: %1</source>
        <translation>尚未到达：%1</translation>
    </message>
</context>
<context>
    <name>Parlance::DeviceListModel</name>
    <message>
        <source>Added %1</source>
        <translation>添加于%1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>Last active %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>上次活动：%1</translation>
    </message>
</context>
<context>
    <name>Parlance::DoNotDisturb</name>
    <message>
        <source>Until you turn it off</source>
        <translation>直到你关闭</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 a moment, as in &quot;today at 14:05&quot;</extracomment>
        <translation>直到%1</translation>
    </message>
</context>
<context>
    <name>Parlance::ImportText</name>
    <message>
        <source>There are no messages in this file.</source>
        <translation>此文件中没有消息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were added.</source>
        <translation>
            <numerusform>已添加 %Ln 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages were added.</source>
        <translation>没有添加消息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were already here.</source>
        <translation>
            <numerusform>%Ln 条消息已在此处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted or have disappeared, and stay gone.</source>
        <translation>
            <numerusform>%Ln 条消息已被删除或已消失，不会恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be proved to be yours and were left out.</source>
        <translation>
            <numerusform>有 %Ln 行无法证明是你保存的，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) belong to another conversation and were left out.</source>
        <translation>
            <numerusform>有 %Ln 行属于其他会话，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are of messages this device does not know to be missing. Connect to the relay, and import the file again.</source>
        <translation>
            <numerusform>有 %Ln 行的消息，此设备尚不知道自己缺少。请连接到中继服务器，然后再次导入此文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read: Parlance did not save them.</source>
        <translation>
            <numerusform>有 %Ln 行无法读取：它们不是由 Parlance 保存的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read: %1. Choose another one, or try again.</source>
        <extracomment>%1 what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>无法读取该文件：%1。请选择其他文件，或重试。</translation>
    </message>
</context>
<context>
    <name>Parlance::LinkInfo</name>
    <message>
        <source>It was broken off. Nothing was handed over.</source>
        <translation>已中断。没有移交任何内容。</translation>
    </message>
    <message>
        <source>Nobody compared the digits in time. Nothing was handed over.</source>
        <translation>没有人及时核对数字。没有移交任何内容。</translation>
    </message>
    <message>
        <source>The digits differed. Nothing was handed over. If you looked carefully, tell whoever runs the relay.</source>
        <translation>数字不一致。没有移交任何内容。如果你确实看仔细了，请告知中继服务器的管理员。</translation>
    </message>
    <message>
        <source>What came does not belong to your account: somebody may be in between. Nothing was handed over. Tell whoever runs the relay.</source>
        <translation>收到的内容不属于你的账号：可能有人在中间。没有移交任何内容。请告知中继服务器的管理员。</translation>
    </message>
    <message>
        <source>The other device has not said that it is done. If it does not show your conversations, link it once more.</source>
        <translation>另一台设备没有表示已完成。如果它没有显示你的聊天，请再关联一次。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching history: %Ln message(s) to go</source>
        <translation>
            <numerusform>正在取得聊天记录：还剩 %Ln 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parlance::MessageListModel</name>
    <message>
        <source>On its way to the relay since %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>自%1起正在发往中继服务器</translation>
    </message>
    <message>
        <source>Kept here since %1; sent when there is a connection to the relay</source>
        <translation>自%1起保留在这里；与中继服务器连接后即发送</translation>
    </message>
    <message>
        <source>Sent: safe on the relay, waiting for %1</source>
        <translation>已发送：已安全存放在中继服务器上，等待 %1</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>已送达 %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>%1 已读</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>未发送。%1</translation>
    </message>
    <message>
        <source>Arrived later than messages that follow it</source>
        <translation>比后面的消息晚到</translation>
    </message>
    <message>
        <source>This message could not be opened.</source>
        <translation>此消息无法打开。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be recovered.</source>
        <translation>
            <numerusform>%Ln 条消息无法恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices and %1&apos;s.</source>
        <extracomment>%1 the name of whom one talks to</extracomment>
        <translation>
            <numerusform>这里缺少 %Ln 条消息；已向你的其他设备和 %1 的设备索取。</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <extracomment>For screen readers: %1 a name, %2 a time, %3 the message, %4 its state in words</extracomment>
        <translation>%1，%2：%3。%4</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>此消息已删除。</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>一条不在这里的消息</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>已编辑。</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <extracomment>For screen readers: %1 a message</extracomment>
        <translation>回复：%1</translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <extracomment>For screen readers: %1 a name, %2 an emoji</extracomment>
        <translation>%1 回应了 %2</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>你回应了 %1</translation>
    </message>
    <message>
        <source>Safe on the relay</source>
        <translation>已安全保存在中继服务器上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are missing here; asked for from your other devices.</source>
        <translation>
            <numerusform>这里缺少 %Ln 条消息；已向你的其他设备请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded.</source>
        <translation>已转发。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a message that is copied: %1 a name, %2 a date and a time</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Disappears %1.</source>
        <extracomment>For screen readers: %1 like &quot;today at 14:05&quot;</extracomment>
        <translation>%1消失。</translation>
    </message>
    <message>
        <source>Disappears %1 after it is sent.</source>
        <extracomment>For screen readers: %1 like &quot;1 day&quot;</extracomment>
        <translation>发送后 %1 消失。</translation>
    </message>
    <message>
        <source>Disappears %1 after it is read.</source>
        <extracomment>For screen readers: %1 like &quot;1 day&quot;</extracomment>
        <translation>阅读后 %1 消失。</translation>
    </message>
</context>
<context>
    <name>Parlance::Notifier</name>
    <message>
        <source>A device</source>
        <translation>一台设备</translation>
    </message>
    <message>
        <source>%1 asks to be linked to your account</source>
        <extracomment>%1 the name of a device, or &quot;A device&quot;</extracomment>
        <translation>%1 请求关联到你的账号</translation>
    </message>
    <message>
        <source>Compare the six digits</source>
        <translation>请核对六位数字</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that could not be opened</source>
        <translation>一条无法打开的消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Asks to be one of your contacts</source>
        <translation>希望成为你的联系人</translation>
    </message>
    <message>
        <source>Your answer was not sent</source>
        <translation>你的回复未发送</translation>
    </message>
</context>
<context>
    <name>Parlance::OwnAccount</name>
    <message>
        <source>The relay shows another key for your account than this device has. Somebody may have begun your account anew with your password, or the relay does not tell the truth. This device goes on with the key it has, and sends nothing to the devices the relay adds. Ask whoever runs the relay, and tell your contacts to compare safety numbers before they trust a new key of yours.</source>
        <translation>中继服务器为你的账号显示的密钥与此设备上的不同。可能有人用你的密码重新开始了你的账号，也可能是中继服务器没有说实话。此设备会继续使用自己的密钥，不会向中继服务器添加的设备发送任何内容。请询问中继服务器的管理员，并请你的联系人在信任你的新密钥之前先核对安全码。</translation>
    </message>
    <message>
        <source>The key of your account was renewed, and this device was not given the new one. If you signed out a device of yours while this one was away for long, sign this one out there too, then sign in and link it again. If you did not, a device that you signed out before may be behind it: ask whoever runs the relay.</source>
        <translation>你的账号密钥已更新，但此设备没有收到新密钥。如果你在此设备长期离线期间让自己的某台设备退出了登录，请在那里让此设备也退出登录，然后重新登录并关联。如果没有，背后可能是你之前退出登录的某台设备：请询问中继服务器的管理员。</translation>
    </message>
    <message>
        <source>The relay shows other devices for your account than your account has signed for. This device goes on with those it knows, and sends nothing to others. The relay may have been put back from an old copy, or does not tell the truth: ask whoever runs it.</source>
        <translation>中继服务器为你的账号显示的设备与你的账号签名认可的不同。此设备会继续使用它认识的设备，不会向其他设备发送任何内容。中继服务器可能是从旧副本恢复的，也可能没有说实话：请询问其管理员。</translation>
    </message>
    <message>
        <source>This is no address of a relay. It looks like chat.example.org or chat.example.org:7667.</source>
        <translation>这不是中继服务器的地址。地址形如 chat.example.org 或 chat.example.org:7667。</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>请至少使用 %1 个字符。</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>请最多使用 %1 个字符。</translation>
    </message>
    <message>
        <source>The link is damaged: the mark of the relay&apos;s certificate is not complete. Copy it again, whole.</source>
        <translation>链接已损坏：中继服务器的证书指纹不完整。请重新完整复制。</translation>
    </message>
    <message>
        <source>The link is damaged: its end is missing. Copy it again, whole.</source>
        <translation>链接已损坏：缺少末尾部分。请重新完整复制。</translation>
    </message>
    <message>
        <source>This is no invite link. It begins with parlance:// and comes from whoever runs the relay.</source>
        <translation>这不是邀请链接。邀请链接以 parlance:// 开头，由中继服务器的管理员提供。</translation>
    </message>
</context>
<context>
    <name>Parlance::PeerKeys</name>
    <message>
        <source>%1 removed a device and renewed the key of the account. The key before vouches for the new one. Messages to %1 wait until you have read this.</source>
        <translation>%1 移除了一台设备并更新了账号密钥。新密钥由之前的密钥担保。发给 %1 的消息会等到你阅读此提示后再发送。</translation>
    </message>
    <message>
        <source>%1&apos;s key changed. %1 may have started anew, or somebody may be in between: compare the safety number, best when you meet. Messages to %1 wait until you have read this.</source>
        <translation>%1 的密钥已更改。可能是 %1 重新开始了，也可能有人在中间：请核对安全码，最好当面核对。发给 %1 的消息会等到你阅读此提示后再发送。</translation>
    </message>
    <message>
        <source>The relay named devices of %1 that %1 has not signed for. Nothing was sent to them. Tell whoever runs the relay.</source>
        <translation>中继服务器提到了 %1 的一些设备，但 %1 没有为其签名。没有向它们发送任何内容。请告知中继服务器的管理员。</translation>
    </message>
    <message>
        <source>The relay shows you this conversation otherwise than it shows it to %1: a message may be missing or in another place. Compare with %1, and tell whoever runs the relay.</source>
        <translation>中继服务器向你和向 %1 显示的这个聊天不一样：可能缺少某条消息，或位置不同。请与 %1 对照，并告知中继服务器的管理员。</translation>
    </message>
</context>
<context>
    <name>Parlance::Profiles</name>
    <message>
        <source>Use up to 32 letters, digits and spaces.</source>
        <translation>最多使用 32 个字母、数字和空格。</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>已有同名的账号。</translation>
    </message>
</context>
<context>
    <name>Parlance::Protection</name>
    <message>
        <source>Your messages are safe.</source>
        <translation>你的消息是安全的。</translation>
    </message>
    <message>
        <source>Enter the passphrase of this profile.</source>
        <translation>请输入此配置的密码短语。</translation>
    </message>
    <message>
        <source>The key of this profile is in the system&apos;s key store, which is not there or does not answer.</source>
        <translation>此配置的密钥在系统的密钥库中，但密钥库不存在或没有响应。</translation>
    </message>
    <message>
        <source>The key of this profile is in the system&apos;s key store, which did not give it out.</source>
        <translation>此配置的密钥在系统的密钥库中，但密钥库没有给出。</translation>
    </message>
    <message>
        <source>The system&apos;s key store stayed locked, or knows nothing of this profile.</source>
        <translation>系统的密钥库一直处于锁定状态，或没有此配置的信息。</translation>
    </message>
    <message>
        <source>The key in the system&apos;s key store is not the one of this profile.</source>
        <translation>系统密钥库中的密钥不是此配置的密钥。</translation>
    </message>
    <message>
        <source>This profile is opened by a key file. Name it with --key-file when you start Parlance.</source>
        <translation>此配置需用密钥文件打开。启动 Parlance 时请用 --key-file 指定。</translation>
    </message>
    <message>
        <source>This is a recovery code, but not the one of this profile. Perhaps you made a newer one.</source>
        <translation>这是恢复码，但不是此配置的。也许你生成过更新的恢复码。</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>此密码短语无法打开此配置。</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>请至少使用 %1 个字符。</translation>
    </message>
    <message>
        <source>The recovery code of a Parlance profile. Whoever has it and the profile folder can read your messages.</source>
        <translation>这是一个 Parlance 配置的恢复码。任何人有了它和配置文件夹，就能读取你的消息。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>No key store is used for this profile, so a passphrase protects your messages. It is asked for whenever Parlance starts.</source>
        <translation>此配置不使用密钥库，因此用密码短语保护你的消息。每次启动 Parlance 时都会要求输入。</translation>
    </message>
</context>
<context>
    <name>Parlance::ProxySettings</name>
    <message>
        <source>Enter the name or the address of the proxy.</source>
        <translation>请输入代理的名称或地址。</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>请输入 1 到 65535 之间的数字。</translation>
    </message>
</context>
<context>
    <name>Parlance::SearchModel</name>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
    </message>
</context>
<context>
    <name>Parlance::Spelling</name>
    <message>
        <source>This computer has no dictionary for %1, so words of that language are not checked.</source>
        <extracomment>%1 languages, as they call themselves</extracomment>
        <translation>此计算机没有 %1 的词典，因此不检查该语言的单词。</translation>
    </message>
    <message>
        <source>Add the language in the settings of Windows, under Time &amp; language, and start Parlance again.</source>
        <translation>请在 Windows 设置的“时间和语言”中添加该语言，然后重新启动 Parlance。</translation>
    </message>
    <message>
        <source>Choose it in the settings of macOS, under Keyboard, Text Input, Spelling, and start Parlance again.</source>
        <translation>请在 macOS 设置的“键盘”“文字输入”“拼写”中选择该语言，然后重新启动 Parlance。</translation>
    </message>
    <message>
        <source>Install its Hunspell dictionary with your package manager (hunspell-de-de for German, for example) and start Parlance again.</source>
        <translation>请用软件包管理器安装该语言的 Hunspell 词典（例如德语为 hunspell-de-de），然后重新启动 Parlance。</translation>
    </message>
</context>
<context>
    <name>Parlance::TimedMutes</name>
    <message>
        <source>Muted: new messages stay quiet</source>
        <translation>已静音：新消息不提醒</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <extracomment>%1 a moment, as in &quot;today at 14:05&quot;</extracomment>
        <translation>已静音，直到%1</translation>
    </message>
</context>
<context>
    <name>Parlance::Tray</name>
    <message>
        <source>Open Parlance</source>
        <translation>打开 Parlance</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n 条未读消息</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>添加密码短语</translation>
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
        <translation>几个词连在一起，容易记住又难以猜到。没有人能替你查到它。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>与上面的不一致。</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再次输入密码短语</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Note to self</source>
        <translation>给自己的笔记</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
    <message>
        <source>Only your contacts ever see it.</source>
        <translation>只有你的联系人能看到。</translation>
    </message>
    <message>
        <source>Show when I am online</source>
        <translation>显示我何时在线</translation>
    </message>
    <message>
        <source>Nobody sees whether you are here, or when you last were</source>
        <translation>没有人能看到你是否在线或上次何时在线</translation>
    </message>
    <message>
        <source>Your contacts see when you are here, and when you last were</source>
        <translation>你的联系人能看到你何时在线和上次何时在线</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>You have blocked nobody</source>
        <translation>你没有屏蔽任何人</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Parlance cannot open your profile</source>
        <translation>Parlance 无法打开你的配置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copy bug report</source>
        <translation>复制错误报告</translation>
    </message>
</context>
<context>
    <name>ProtectionSettings</name>
    <message>
        <source>Encryption on this computer</source>
        <translation>这台电脑上的加密</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. A key file opens them.</source>
        <translation>消息、名称和密钥均加密保存。用密钥文件打开。</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. The key is in your system&apos;s key store.</source>
        <translation>消息、名称和密钥均加密保存。密钥在系统的密钥库中。</translation>
    </message>
    <message>
        <source>Messages, names and keys are stored encrypted. Your passphrase opens them.</source>
        <translation>消息、名称和密钥均加密保存。用你的密码短语打开。</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>新的恢复码…</translation>
    </message>
    <message>
        <source>It opens your messages when nothing else does any more</source>
        <translation>当其他方法都不行时，用它打开你的消息</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>更改密码短语…</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>添加密码短语…</translation>
    </message>
    <message>
        <source>Asked for when the key store cannot be used</source>
        <translation>密钥库无法使用时要求输入</translation>
    </message>
    <message>
        <source>Asked for when Parlance starts</source>
        <translation>启动 Parlance 时要求输入</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Connect to the relay</source>
        <translation>连接中继服务器</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用此设置</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>As the system does</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>直接连接，不使用代理</translation>
    </message>
    <message>
        <source>Through a SOCKS5 proxy</source>
        <translation>通过 SOCKS5 代理</translation>
    </message>
    <message>
        <source>Through an HTTP proxy</source>
        <translation>通过 HTTP 代理</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Name, if the proxy asks for one</source>
        <translation>名称（如果代理要求）</translation>
    </message>
    <message>
        <source>Name for the proxy</source>
        <translation>代理的名称</translation>
    </message>
    <message>
        <source>Password, if the proxy asks for one</source>
        <translation>密码（如果代理要求）</translation>
    </message>
    <message>
        <source>Kept in your encrypted profile.</source>
        <translation>保存在你加密的配置中。</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用此设置</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Go to a person, a conversation or a message</source>
        <translation>转到联系人、聊天或消息</translation>
    </message>
    <message>
        <source>Type a few letters of a name, or a word from a message</source>
        <translation>输入名称中的几个字，或消息中的一个词</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Go to what it answers, by %1: %2</source>
        <translation>转到所回复的消息，来自 %1：%2</translation>
    </message>
</context>
<context>
    <name>ReactionRow</name>
    <message numerus="yes">
        <source>%1, %n reaction(s), one of them yours: take it back</source>
        <translation>
            <numerusform>%1，%n 个回应，其中一个是你的：撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reaction(s): join in</source>
        <translation>
            <numerusform>%1，%n 个回应：也这样回应</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCodeCard</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>恢复码：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>保存恢复码</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>新的恢复码</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已记下</translation>
    </message>
    <message>
        <source>Keep it on paper, or in a password manager. As soon as you say that you have written it down, the one you had opens nothing any more.</source>
        <translation>请写在纸上或存入密码管理器。一旦你确认已记下，之前的恢复码就不再有效。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation>你的恢复码</translation>
    </message>
    <message>
        <source>It opens your messages should you forget the passphrase. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.</source>
        <translation>忘记密码短语时，可用它打开你的消息。请写在纸上或存入密码管理器，不要只存在这台电脑上。它只显示这一次。</translation>
    </message>
    <message>
        <source>It opens your messages should this system lose its key store. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.</source>
        <translation>当此系统丢失密钥库时，可用它打开你的消息。请写在纸上或存入密码管理器，不要只存在这台电脑上。它只显示这一次。</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已记下</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>%1 asks for a conversation</source>
        <translation>%1 请求与你聊天</translation>
    </message>
    <message>
        <source>@%1 would like to talk to you</source>
        <translation>@%1 想和你聊天</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>接受 %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>屏蔽 %1</translation>
    </message>
</context>
<context>
    <name>RequestSection</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>聊天</translation>
    </message>
</context>
<context>
    <name>RowPreview</name>
    <message>
        <source>Draft:</source>
        <translation>草稿：</translation>
    </message>
</context>
<context>
    <name>SafetyNumberSection</name>
    <message>
        <source>Safety number</source>
        <translation>安全码</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>There will be one with the first message</source>
        <translation>发送第一条消息后就会有</translation>
    </message>
    <message>
        <source>Compare it with what %1 sees, when you meet or on the phone. If both are the same, nobody stands between you.</source>
        <translation>见面或通电话时，与 %1 看到的安全码核对。如果一致，就没有人在你们中间。</translation>
    </message>
    <message>
        <source>Safety number: %1</source>
        <translation>安全码：%1</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>标为已验证</translation>
    </message>
    <message>
        <source>You compared it. If the key changes, you are told</source>
        <translation>你已核对过。如果密钥更改，你会收到提示</translation>
    </message>
    <message>
        <source>Square code of the safety number</source>
        <translation>安全码的二维码</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected messages</source>
        <translation>选中的消息</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>已选择 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete for you</source>
        <translation>为自己删除</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>为所有人删除</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>SentRequestRow</name>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 尚未答复</translation>
    </message>
    <message>
        <source>Has not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>撤回给 %1 的请求</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go to a conversation</source>
        <translation>转到某个聊天</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Conversation above, conversation below</source>
        <translation>上一个聊天、下一个聊天</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Walk through the messages</source>
        <translation>逐条浏览消息</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>返回一步</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Go to a day of this conversation</source>
        <translation>转到此聊天中的某一天</translation>
    </message>
    <message>
        <source>Bold, italic</source>
        <translation>粗体、斜体</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>With nothing written: edit your last message</source>
        <translation>未输入内容时：编辑你的上一条消息</translation>
    </message>
    <message>
        <source>Turn pages, also while writing</source>
        <translation>翻页，输入时也可以</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Select messages</source>
        <translation>选择消息</translation>
    </message>
    <message>
        <source>With messages selected: this one too, or all up to there</source>
        <translation>选择消息时：加选此条，或选到那里为止</translation>
    </message>
    <message>
        <source>With messages selected: all, copy, delete</source>
        <translation>选择消息时：全选、复制、删除</translation>
    </message>
    <message>
        <source>What can be done with a message, a conversation or a misspelt word</source>
        <translation>可对消息、会话或拼写有误的单词执行的操作</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Conversations</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Something is wrong with the key or the devices of your account.</source>
        <translation>你的账号密钥或设备出了问题。</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what is wrong</comment>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>侧边栏宽度</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Relay</source>
        <translation>中继服务器</translation>
    </message>
    <message>
        <source>Copy it from Settings, Account on your other device, or type its address</source>
        <translation>在你的另一台设备上从“设置”的“账号”中复制，或输入其地址</translation>
    </message>
    <message>
        <source>Enter the relay&apos;s address.</source>
        <translation>请输入中继服务器的地址。</translation>
    </message>
    <message>
        <source>chat.example.org</source>
        <translation>chat.example.org</translation>
    </message>
    <message>
        <source>Certificate pin</source>
        <translation>证书指纹</translation>
    </message>
    <message>
        <source>Only for a relay with its own certificate: the line that begins with SHA256:</source>
        <translation>仅用于自带证书的中继服务器：以 SHA256: 开头的那一行</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>请输入你的用户名。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入你的密码。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out?</source>
        <translation>要退出登录吗？</translation>
    </message>
    <message>
        <source>Empty this profile?</source>
        <translation>要清空此配置吗？</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Delete messages here</source>
        <translation>删除这里的消息</translation>
    </message>
    <message>
        <source>This device leaves the account %1, and its profile is emptied: what is stored here is deleted.</source>
        <translation>此设备将离开账号 %1，其配置会被清空：保存在这里的内容将被删除。</translation>
    </message>
    <message>
        <source>All messages of %1 on this device are deleted. This cannot be undone.</source>
        <translation>此设备上 %1 的所有消息都将被删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>The account stays, and so does what is on your other devices. Afterwards you can join or sign in here with any account.</source>
        <translation>账号会保留，你其他设备上的内容也会保留。之后你可以在这里用任何账号加入或登录。</translation>
    </message>
</context>
<context>
    <name>SpellingSettings</name>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Marks words that no dictionary knows, on this computer alone</source>
        <translation>标出词典中没有的单词，仅在此计算机上进行</translation>
    </message>
    <message>
        <source>In the languages of the system</source>
        <translation>使用系统的语言</translation>
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
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a weekday, %2 a date</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <extracomment>%1 a date, %2 a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>刚刚在线</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前在线</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>%1 like &quot;today at 14:05&quot;</extracomment>
        <translation>最后上线：%1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n earlier message(s) arrived</source>
        <translation>
            <numerusform>收到 %n 条较早的消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No messages yet. Say hello to %1.</source>
        <translation>还没有消息。向 %1 打个招呼吧。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Parlance is locked</source>
        <translation>Parlance 已锁定</translation>
    </message>
    <message>
        <source>Eight groups of four letters and digits, as you wrote them down</source>
        <translation>八组，每组四个字母和数字，如你所记</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>改用密码短语</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>改用恢复码</translation>
    </message>
    <message>
        <source>Ask the key store again</source>
        <translation>再次询问密钥库</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Waiting for the key store</source>
        <translation>正在等待密钥库</translation>
    </message>
    <message>
        <source>Your system may be asking for a password in a window of its own. Answer it there, and Parlance opens by itself.</source>
        <translation>系统可能正在另一个窗口中要求输入密码。请在那里输入，Parlance 会自动打开。</translation>
    </message>
    <message>
        <source>Go on without the key store</source>
        <translation>不使用密钥库继续</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Parlance</source>
        <translation>欢迎使用 Parlance</translation>
    </message>
    <message>
        <source>Private chat, hosted by you or somebody you know</source>
        <translation>私密聊天，由你或你认识的人托管</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>如何开始</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>我有邀请</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>我有账号</translation>
    </message>
    <message>
        <source>Empty this profile for another account</source>
        <translation>清空此配置，以使用另一个账号</translation>
    </message>
    <message>
        <source>I need a proxy</source>
        <translation>我需要代理</translation>
    </message>
</context>
</TS>
