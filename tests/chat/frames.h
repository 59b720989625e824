// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/encryptor.h"
#include "protocol/codec.h"
#include "storage/gapstore.h"
#include "storage/records.h"
#include "sync/anchors.h"

/// What a relay says, written short. Alice is user 1 with device 11, Bob user 2 with device 21; theirs is conversation 5.
namespace Parlance::Frames {

inline constexpr UserId alice(1);
inline constexpr DeviceId alicesDevice(11);
inline constexpr DeviceId alicesLaptop(12);
inline constexpr UserId bob(2);
inline constexpr DeviceId bobsDevice(21);
inline constexpr ConversationId withBob(5);

[[nodiscard]] wire::RelayFrame welcome();
[[nodiscard]] wire::RelayFrame signedIn(const QString &resumeToken = {}, qint64 expires = 0);
[[nodiscard]] wire::RelayFrame caughtUp();
[[nodiscard]] wire::RelayFrame done();
[[nodiscard]] wire::RelayFrame failure(wire::FailureCode code, int retryAfterMs = 0);

/// What a relay that knows the device says on the way to SignedIn; nothing on what does not belong there.
[[nodiscard]] std::optional<wire::RelayFrame> handshakeAnswer(const wire::ClientFrame &command);

/// Everything: Bob is a contact, there is a conversation, Alice has one device.
[[nodiscard]] wire::RelayFrame wholeState(quint64 version = 1);
/// Nothing new.
[[nodiscard]] wire::RelayFrame sameState(quint64 version = 1);
[[nodiscard]] wire::RelayFrame accepted(const wire::Submit &submit, Sequence sequence);
[[nodiscard]] wire::RelayFrame rejected(const wire::Submit &submit, wire::RejectReason reason);
[[nodiscard]] wire::RelayFrame deliver(Sequence sequence, Sequence previous, const QString &text, UserId sender = bob,
                                       const MessageId &id = MessageId::create(), quint64 listVersion = 0,
                                       const Anchor &anchor = {});
/// Bob's (or, by her laptop, Alice's) content of any kind.
[[nodiscard]] wire::RelayFrame deliverContent(Sequence sequence, const content::Content &content, UserId sender = bob,
                                              const MessageId &id = MessageId::create());
[[nodiscard]] content::Content textContent(const QString &text);
[[nodiscard]] content::Content editContent(const MessageTarget &message, const QString &text);
[[nodiscard]] content::Content deletionContent(const MessageTarget &message);
[[nodiscard]] content::Content reactionContent(const MessageTarget &message, const QString &emoji);
[[nodiscard]] wire::RelayFrame delivered(Sequence through);
[[nodiscard]] wire::RelayFrame expired(const SequenceRange &range, DeviceId device);
[[nodiscard]] wire::RelayFrame deviceMessage(quint64 number, const DeviceAddress &from,
                                             const content::DeviceContent &content);
[[nodiscard]] wire::RelayFrame deviceMessage(quint64 number, const DeviceAddress &from, const content::LinkStep &step);
[[nodiscard]] wire::RelayFrame read(UserId user, Sequence through);

[[nodiscard]] QString textOf(const wire::Submit &submit);
[[nodiscard]] content::Content contentIn(const wire::Submit &submit);
[[nodiscard]] content::DeviceContent contentOf(const wire::SendToDevice &sent);
[[nodiscard]] std::optional<content::LinkStep> stepOf(const wire::SendToDevice &sent); ///< nothing when it is sealed

} // namespace Parlance::Frames
