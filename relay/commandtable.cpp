// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/commandtable.h"

#include "relay/connection.h"
#include "relay/handlers/handlers.h"

#include <algorithm>
#include <array>

namespace Parlance {

namespace {

using Frame = wire::ClientFrame;

constexpr auto greeting = static_cast<std::uint8_t>(Connection::State::Greeting);
constexpr auto greeted = static_cast<std::uint8_t>(Connection::State::Greeted);
constexpr auto signedIn = static_cast<std::uint8_t>(Connection::State::SignedIn);

// `Part` gives the command out of the frame, `Handler` is one of the functions of handlers.h.
template <auto Part, auto Handler>
void call(Connection &connection, const Frame &frame)
{
    Handler(connection, frame.request_id(), (frame.*Part)());
}

using enum AllowedTo;
using enum StoreQueue;
using enum Weight;

constexpr std::array rules{
    CommandRule{Frame::kHello, greeting, Everybody, RateClass::None, Vital, Reader,
                call<&Frame::hello, Handlers::hello>},
    CommandRule{Frame::kRegister, greeted, Everybody, RateClass::None, Vital, Writer,
                call<&Frame::register_, Handlers::registerUser>},
    CommandRule{Frame::kSignIn, greeted, Everybody, RateClass::None, Vital, Writer,
                call<&Frame::sign_in, Handlers::signIn>},
    CommandRule{Frame::kChallenge, greeted, Everybody, RateClass::None, Vital, Reader,
                call<&Frame::challenge, Handlers::challenge>},
    CommandRule{Frame::kProve, greeted, Everybody, RateClass::None, Vital, Writer,
                call<&Frame::prove, Handlers::prove>},
    CommandRule{Frame::kResume, greeted, Everybody, RateClass::None, Vital, Writer,
                call<&Frame::resume, Handlers::resume>},
    CommandRule{Frame::kFetchDevices, signedIn, Everybody, RateClass::Lookups, Usual, Reader,
                call<&Frame::fetch_devices, Handlers::fetchDevices>},
    CommandRule{Frame::kPublishKeys, signedIn, Everybody, RateClass::None, Usual, Writer,
                call<&Frame::publish_keys, Handlers::publishKeys>},
    CommandRule{Frame::kOpenConversation, signedIn, LinkedDevices, RateClass::None, Usual, Writer,
                call<&Frame::open_conversation, Handlers::openConversation>},
    CommandRule{Frame::kSubmit, signedIn, LinkedDevices, RateClass::Messages, Usual, Writer,
                call<&Frame::submit, Handlers::submit>},
    CommandRule{Frame::kAcknowledge, signedIn, LinkedDevices, RateClass::None, Vital, Writer,
                call<&Frame::acknowledge, Handlers::acknowledge>},
    CommandRule{Frame::kMarkRead, signedIn, LinkedDevices, RateClass::None, Vital, Writer,
                call<&Frame::mark_read, Handlers::markRead>},
    CommandRule{Frame::kSetTyping, signedIn, LinkedDevices, RateClass::Hints, Hint, Reader,
                call<&Frame::set_typing, Handlers::setTyping>},
    CommandRule{Frame::kSetPresence, signedIn, LinkedDevices, RateClass::Hints, Hint, Writer,
                call<&Frame::set_presence, Handlers::setPresence>},
    CommandRule{Frame::kChangeContact, signedIn, LinkedDevices, RateClass::None, Usual, Writer,
                call<&Frame::change_contact, Handlers::changeContact>},
    CommandRule{Frame::kSynchronize, signedIn, Everybody, RateClass::Lookups, Hint, Reader,
                call<&Frame::synchronize, Handlers::synchronize>},
    CommandRule{Frame::kListDevices, signedIn, Everybody, RateClass::Lookups, Usual, Reader,
                call<&Frame::list_devices, Handlers::listDevices>},
    CommandRule{Frame::kRevokeDevice, signedIn, Everybody, RateClass::None, Usual, Writer,
                call<&Frame::revoke_device, Handlers::revokeDevice>},
    CommandRule{Frame::kDeleteAccount, signedIn, Everybody, RateClass::None, Usual, Writer,
                call<&Frame::delete_account, Handlers::deleteAccount>},
    CommandRule{Frame::kReplaceDevice, greeted, Everybody, RateClass::None, Vital, Writer,
                call<&Frame::replace_device, Handlers::replaceDevice>},
    CommandRule{Frame::kSendToDevice, signedIn, Everybody, RateClass::DeviceMessages, Usual, Writer,
                call<&Frame::send_to_device, Handlers::sendToDevice>},
    CommandRule{Frame::kAcknowledgeDeviceMessages, signedIn, Everybody, RateClass::None, Vital, Writer,
                call<&Frame::acknowledge_device_messages, Handlers::acknowledgeDeviceMessages>},
};

// The schema numbers the commands 2, 3, 4, …: so that a new one without a rule does not compile.
static_assert(std::ranges::all_of(rules, [expected = 2](const CommandRule &rule) mutable {
    return static_cast<int>(rule.command) == expected++;
}));

} // namespace

const CommandRule &ruleFor(wire::ClientFrame::CommandCase command)
{
    return rules.at(static_cast<size_t>(command) - 2);
}

} // namespace Parlance
