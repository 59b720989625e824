// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include "content.pb.h"
#include "relay.pb.h"

#include <QByteArray>

#include <string>

/// Between bytes and protocol messages. Pure functions, any thread.
namespace Parlance {

namespace wire = ::parlance::wire;
namespace content = ::parlance::content;

/// MalformedInput for what is no frame or carries no command or event this version knows, TooLarge beyond the frame
/// limit. (protobuf refuses text that is not UTF-8 by itself.)
[[nodiscard]] Result<wire::ClientFrame> parseClientFrame(const QByteArray &bytes);
[[nodiscard]] Result<wire::RelayFrame> parseRelayFrame(const QByteArray &bytes);
[[nodiscard]] Result<content::Authored> parseAuthored(const QByteArray &bytes);
[[nodiscard]] Result<content::Content> parseContent(const QByteArray &bytes);

[[nodiscard]] Result<content::DeviceContent> parseDeviceContent(const QByteArray &bytes);

[[nodiscard]] QByteArray serialize(const google::protobuf::MessageLite &message);

[[nodiscard]] inline QByteArray toBytes(const std::string &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}
[[nodiscard]] inline std::string fromBytes(const QByteArray &bytes)
{
    return bytes.toStdString();
}
[[nodiscard]] inline QString toText(const std::string &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string fromText(const QString &text)
{
    return text.toStdString();
}
[[nodiscard]] inline MessageId toMessageId(const std::string &bytes)
{
    return MessageId::fromBytes(toBytes(bytes));
}

} // namespace Parlance
