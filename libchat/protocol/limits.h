// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <array>

/// The limits of protocol version 1, the same for relay and clients. docs/protocol.md gives each with its reason.
namespace Parlance::Limits {

inline constexpr quint32 protocolVersion = 1;

inline constexpr qsizetype frameBytes = 64 * 1024;
inline constexpr qsizetype bodyBytes = 16 * 1024;
inline constexpr qsizetype headerBytes = 1024;
inline constexpr qsizetype textBytes = 4096;
inline constexpr qsizetype reactionBytes = 64;
inline constexpr quint32 disappearingLongestS = 4 * 7 * 24 * 3600;

inline constexpr int devicesPerUser = 5;
inline constexpr int contactsPerUser = 1000;
inline constexpr int oneTimePreKeys = 200;
inline constexpr qsizetype keyBytes = 64;
inline constexpr qsizetype deviceListBytes = 4096;
inline constexpr int accountKeysKept = 32;

inline constexpr qsizetype usernameShortest = 3;
inline constexpr qsizetype usernameLongest = 32;
inline constexpr qsizetype passwordShortest = 8;
inline constexpr qsizetype passwordLongestBytes = 256;
inline constexpr qsizetype displayNameLongest = 64;
inline constexpr qsizetype deviceNameLongest = 64;

inline constexpr int deliveriesInFlight = 256;

/// Messages from device to device: one body, how many wait for one device (from all, and from one user), and how many
/// are sent before the first is acknowledged.
inline constexpr qsizetype deviceBodyBytes = 48 * 1024;
inline constexpr int deviceMessagesHeld = 1024;
inline constexpr int deviceMessagesHeldFromOne = 256;
inline constexpr int deviceMessagesInFlight = 16;

inline constexpr qint64 pingIntervalMs = 30'000;
inline constexpr qint64 presenceTtlMs = 60'000;
inline constexpr qint64 presenceGraceMs = 30'000;
inline constexpr qint64 retentionMs = 30LL * 24 * 3600 * 1000;
inline constexpr qint64 resumeTokenMs = 3600LL * 1000;

/// What an Ed25519 key signs begins with one of these, so that a signature serves for nothing else. Devices sign the
/// first two, account keys the others; docs/protocol.md says what follows.
inline constexpr std::string_view proofLabel = "parlance device proof v1";
inline constexpr std::string_view replacementLabel = "parlance device replacement v1";
inline constexpr std::string_view deviceListLabel = "parlance device list v1";
inline constexpr std::string_view accountKeyLabel = "parlance account key v1";

/// One grapheme cluster (Unicode Standard Annex 29) that can be seen, at most reactionBytes of UTF-8.
[[nodiscard]] bool isReaction(const QString &emoji);

/// 3 to 32 of a-z 0-9 . _ -, starting with a letter.
[[nodiscard]] bool isUsername(QStringView name);

} // namespace Parlance::Limits
