// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/opencontent.h"

#include "protocol/codec.h"
#include "protocol/limits.h"

namespace Parlance {

Result<OpenContent> readAuthored(const QByteArray &bytes)
{
    const auto authored = parseAuthored(bytes);
    if (!authored)
        return std::unexpected(authored.error());
    const auto content = parseContent(toBytes(authored->content()));
    if (!content)
        return std::unexpected(content.error());
    const auto &text = content->text().body();
    if (!content->has_text() || text.empty() || text.size() > static_cast<size_t>(Limits::textBytes))
        return failure(ErrorCode::CannotOpen, QStringLiteral("no content this version knows"));
    return OpenContent{
        .authored = bytes,
        .text = toText(text),
        .authorName = toText(content->author_name()),
        .listVersion = content->device_list_version(),
        .anchor = {.sequence = content->anchor().sequence(), .id = toMessageId(content->anchor().message_id())}};
}

} // namespace Parlance
