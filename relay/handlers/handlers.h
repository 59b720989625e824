// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"

namespace Parlance {

class Connection;

/// What the relay does for each command: check, act on the store, answer. State, size and rate were checked before; each
/// runs on its connection's thread and answers there, now or when the store has committed. One file for each, or for a
/// few that belong together.
namespace Handlers {

void hello(Connection &connection, quint64 request, const wire::Hello &command);
void registerUser(Connection &connection, quint64 request, const wire::Register &command);
void signIn(Connection &connection, quint64 request, const wire::SignIn &command);
void challenge(Connection &connection, quint64 request, const wire::Challenge &command);
void prove(Connection &connection, quint64 request, const wire::Prove &command);
void resume(Connection &connection, quint64 request, const wire::Resume &command);
void replaceDevice(Connection &connection, quint64 request, const wire::ReplaceDevice &command);

void fetchDevices(Connection &connection, quint64 request, const wire::FetchDevices &command);
void publishKeys(Connection &connection, quint64 request, const wire::PublishKeys &command);
void listDevices(Connection &connection, quint64 request, const wire::ListDevices &command);
void revokeDevice(Connection &connection, quint64 request, const wire::RevokeDevice &command);
void deleteAccount(Connection &connection, quint64 request, const wire::DeleteAccount &command);

void openConversation(Connection &connection, quint64 request, const wire::OpenConversation &command);
void submit(Connection &connection, quint64 request, const wire::Submit &command);
void acknowledge(Connection &connection, quint64 request, const wire::Acknowledge &command);
void markRead(Connection &connection, quint64 request, const wire::MarkRead &command);

void sendToDevice(Connection &connection, quint64 request, const wire::SendToDevice &command);
void acknowledgeDeviceMessages(Connection &connection, quint64 request, const wire::AcknowledgeDeviceMessages &command);

void setTyping(Connection &connection, quint64 request, const wire::SetTyping &command);
void setPresence(Connection &connection, quint64 request, const wire::SetPresence &command);
void changeContact(Connection &connection, quint64 request, const wire::ChangeContact &command);
void synchronize(Connection &connection, quint64 request, const wire::Synchronize &command);

/// The answer to a command that changed state: what changed since what the device last synchronized to.
void answerWithState(Connection &connection, quint64 request);

} // namespace Handlers

} // namespace Parlance
