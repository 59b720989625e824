// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QString>

/// How a person is drawn where there is no picture, and named between C++ and QML.
namespace Parlance {

struct ConversationRecord;

/// The first letters (grapheme clusters) of the first and the last word, in upper case; "?" for an empty name.
[[nodiscard]] QString initialsOf(const QString &name);

/// 0 to 7, an index into Theme's avatar hues; the same for a user on every device, as it depends on the id alone.
[[nodiscard]] int hueOf(UserId user);

/// What a conversation is called: as the peer is, or notes to oneself by what they are.
[[nodiscard]] QString titleOf(const ConversationRecord &conversation);
/// Who is in it beside oneself; invalid where nobody is.
[[nodiscard]] UserId otherIn(const ConversationRecord &conversation);

/// Ids travel through QML as text, because a JavaScript number holds 53 bits. "" for an invalid one, and back.
template <typename Tag>
[[nodiscard]] QString idText(Id<Tag> id)
{
    return id.isValid() ? QString::number(id.value()) : QString();
}

template <typename IdType>
[[nodiscard]] IdType idFrom(const QString &text)
{
    return IdType(text.toULongLong());
}

} // namespace Parlance
