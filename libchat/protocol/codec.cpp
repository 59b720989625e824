// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"

#include "protocol/limits.h"

#include <google/protobuf/stubs/common.h>

namespace Parlance {

namespace {

// For text that is not UTF-8 libprotobuf writes a line to standard error, which any stranger could make it do without end.
// (Version 22 and later log through Abseil, and not for that.)
void silenceLibrary()
{
#if GOOGLE_PROTOBUF_VERSION < 4022000
    [[maybe_unused]] static auto *const previous = google::protobuf::SetLogHandler(nullptr);
#endif
}

template <typename Message>
Result<Message> parse(const QByteArray &bytes, qsizetype limit, const char *what)
{
    if (bytes.size() > limit)
        return failure(ErrorCode::TooLarge, QString::fromLatin1(what), limit);
    silenceLibrary();
    Message message;
    if (!message.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())))
        return failure(ErrorCode::MalformedInput, QString::fromLatin1(what));
    return message;
}

} // namespace

Result<wire::ClientFrame> parseClientFrame(const QByteArray &bytes)
{
    auto frame = parse<wire::ClientFrame>(bytes, Limits::frameBytes, "frame");
    if (frame && frame->command_case() == wire::ClientFrame::COMMAND_NOT_SET)
        return failure(ErrorCode::MalformedInput, QStringLiteral("command"));
    return frame;
}

Result<wire::RelayFrame> parseRelayFrame(const QByteArray &bytes)
{
    auto frame = parse<wire::RelayFrame>(bytes, Limits::frameBytes, "frame");
    if (frame && frame->event_case() == wire::RelayFrame::EVENT_NOT_SET)
        return failure(ErrorCode::MalformedInput, QStringLiteral("event"));
    return frame;
}

Result<content::Authored> parseAuthored(const QByteArray &bytes)
{
    return parse<content::Authored>(bytes, Limits::bodyBytes, "authored");
}

Result<content::Content> parseContent(const QByteArray &bytes)
{
    return parse<content::Content>(bytes, Limits::bodyBytes, "content");
}

Result<content::DeviceContent> parseDeviceContent(const QByteArray &bytes)
{
    return parse<content::DeviceContent>(bytes, Limits::deviceBodyBytes, "device content");
}

QByteArray serialize(const google::protobuf::MessageLite &message)
{
    QByteArray bytes(static_cast<qsizetype>(message.ByteSizeLong()), Qt::Uninitialized);
    message.SerializeToArray(bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

} // namespace Parlance
