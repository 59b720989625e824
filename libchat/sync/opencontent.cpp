// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/opencontent.h"

#include "protocol/codec.h"
#include "protocol/limits.h"
#include "sync/targets.h"

namespace Parlance {

namespace {

bool isText(const std::string &text)
{
    return !text.empty() && text.size() <= static_cast<size_t>(Limits::textBytes);
}

Result<void> readText(const content::Text &text, OpenContent &open)
{
    if (!isText(text.body()))
        return failure(ErrorCode::CannotOpen, QStringLiteral("text"));
    open.text = toText(text.body());
    const MessageTarget edited = targetFrom(text.edits());
    open.kind = edited.isValid() ? EntryKind::Edit : EntryKind::Message;
    open.target = edited.isValid() ? edited : targetFrom(text.reply_to());
    open.forwarded = text.forwarded() && !edited.isValid();
    return {};
}

/// What names nothing, or says nothing that can be shown, is an entry without effect.
void readReaction(const content::Reaction &reaction, OpenContent &open)
{
    open.kind = EntryKind::Reaction;
    const MessageTarget target = targetFrom(reaction.target());
    const QString emoji = toText(reaction.emoji());
    if (!target.isValid() || (!emoji.isEmpty() && !Limits::isReaction(emoji)))
        return;
    open.text = emoji;
    open.target = target;
}

quint32 secondsFrom(std::uint32_t seconds)
{
    return std::min(seconds, Limits::disappearingLongestS);
}

Result<void> readKind(const content::Content &content, OpenContent &open)
{
    switch (content.kind_case()) {
    case content::Content::kText:
        return readText(content.text(), open);
    case content::Content::kDeletion:
        open.kind = EntryKind::Deletion;
        open.disappearsAfter = 0;
        open.target = targetFrom(content.deletion().target());
        return {};
    case content::Content::kReaction:
        readReaction(content.reaction(), open);
        return {};
    case content::Content::kDisappearingTime:
        open.kind = EntryKind::DisappearingTime;
        open.disappearsAfter = secondsFrom(content.disappearing_time().seconds());
        return {};
    case content::Content::KIND_NOT_SET:
        break;
    }
    if (!isText(content.fallback()))
        return failure(ErrorCode::CannotOpen, QStringLiteral("no content this version knows"));
    open.text = toText(content.fallback());
    return {};
}

} // namespace

Result<OpenContent> readAuthored(const QByteArray &bytes)
{
    const auto authored = parseAuthored(bytes);
    if (!authored)
        return std::unexpected(authored.error());
    const auto content = parseContent(toBytes(authored->content()));
    if (!content)
        return std::unexpected(content.error());
    OpenContent open{
        .authored = bytes,
        .text = {},
        .authorName = toText(content->author_name()),
        .listVersion = content->device_list_version(),
        .anchor = {.sequence = content->anchor().sequence(), .id = toMessageId(content->anchor().message_id())},
        .disappearsAfter = secondsFrom(content->disappears_after_s())};
    return readKind(*content, open).transform([&] { return open; });
}

OpenContent readWiped(const content::Wiped &wiped)
{
    const MessageTarget edited = targetFrom(wiped.edited());
    return {.authored = {},
            .text = {},
            .authorName = {},
            .anchor = {},
            .kind = wiped.has_edited() ? EntryKind::Edit : EntryKind::Message,
            .target = edited,
            .removal = wiped.disappeared() ? Removal::Disappeared
                : wiped.hidden()           ? Removal::Here
                                           : Removal::Everyone,
            .disappearsAfter = wiped.disappeared() ? 0 : secondsFrom(wiped.disappears_after_s())};
}

} // namespace Parlance
