// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/devicejson.h"

#include "app/cli/json.h"

#include <QJsonArray>

namespace Parlance {

namespace {

using namespace Qt::StringLiterals;

QJsonValue number(quint64 value)
{
    return static_cast<qint64>(value);
}

QString nameOf(LinkStatus::State state)
{
    switch (state) {
    case LinkStatus::State::None:
        return u"none"_s;
    case LinkStatus::State::Asked:
        return u"asked"_s;
    case LinkStatus::State::Asking:
        return u"asking"_s;
    case LinkStatus::State::Comparing:
        return u"comparing"_s;
    case LinkStatus::State::Confirmed:
        return u"confirmed"_s;
    case LinkStatus::State::Done:
        return u"linked"_s;
    case LinkStatus::State::Ended:
        return u"ended"_s;
    }
    return {};
}

QString nameOf(DeliveryEvent::Kind kind)
{
    switch (kind) {
    case DeliveryEvent::Kind::Written:
        return u"written"_s;
    case DeliveryEvent::Kind::Accepted:
        return u"accepted"_s;
    case DeliveryEvent::Kind::Delivered:
        return u"delivered"_s;
    case DeliveryEvent::Kind::Read:
        return u"read"_s;
    case DeliveryEvent::Kind::Expired:
        return u"expired"_s;
    case DeliveryEvent::Kind::TimeBegan:
        return u"time-began"_s;
    case DeliveryEvent::Kind::Disappears:
        return u"disappears"_s;
    }
    return {};
}

QJsonObject toJson(const DeviceProgress &device)
{
    return {{u"device"_s, number(device.device.value())},
            {u"name"_s, device.name},
            {u"own"_s, device.mine},
            {u"through"_s, number(device.through)},
            {u"missing"_s, number(device.missing)}};
}

QJsonArray toJson(const QList<DeviceProgress> &devices)
{
    QJsonArray array;
    for (const DeviceProgress &device : devices)
        array += toJson(device);
    return array;
}

} // namespace

QString noticeName(TrustNotice notice)
{
    switch (notice) {
    case TrustNotice::None:
        return {};
    case TrustNotice::KeyRenewed:
        return u"key-renewed"_s;
    case TrustNotice::KeyReplaced:
        return u"key-replaced"_s;
    case TrustNotice::RelayContradicts:
        return u"relay-contradicts"_s;
    case TrustNotice::OrderContradicts:
        return u"order-contradicts"_s;
    }
    return {};
}

QJsonObject toJson(const DeviceRecord &device)
{
    return {{u"event"_s, u"device"_s},      {u"id"_s, number(device.id.value())},
            {u"name"_s, device.name},       {u"platform"_s, device.platform},
            {u"created"_s, device.created}, {u"last_active"_s, device.lastActive},
            {u"current"_s, device.current}, {u"linked"_s, device.linked}};
}

QJsonObject toJson(const LinkStatus &status)
{
    QJsonObject json{{u"event"_s, u"link"_s}, {u"state"_s, nameOf(status.state)}};
    if (!status.code.isEmpty())
        json[u"code"_s] = status.code;
    if (!status.device.isEmpty())
        json[u"device"_s] = status.device;
    return json;
}

QJsonObject toJson(const SafetyNumber &safety, const QString &with)
{
    return {{u"event"_s, u"safety-number"_s},
            {u"with"_s, with},
            {u"number"_s, safety.digits},
            {u"verified"_s, safety.verified}};
}

QJsonObject toJson(const MessageDetails &details)
{
    QJsonArray events;
    for (const DeliveryEvent &event : details.events) {
        QJsonObject one{{u"what"_s, nameOf(event.kind)}};
        if (event.at != 0)
            one[u"at"_s] = event.at;
        if (!event.device.isEmpty())
            one[u"device"_s] = event.device;
        events += one;
    }
    QJsonArray versions;
    for (const MessageVersion &version : details.versions)
        versions += QJsonObject{{u"text"_s, version.text}, {u"at"_s, version.at}};
    QJsonObject json{{u"event"_s, u"details"_s},
                     {u"id"_s, details.message.id.toString()},
                     {u"seq"_s, number(details.message.sequence)},
                     {u"state"_s, stateName(details.message.state)},
                     {u"arrived"_s, details.arrived},
                     {u"devices"_s, toJson(details.devices)},
                     {u"events"_s, events}};
    if (!versions.isEmpty())
        json[u"versions"_s] = versions;
    return json;
}

QJsonObject toJson(const RepairStatus &status)
{
    return {{u"event"_s, u"history"_s},
            {u"missing"_s, number(status.missing)},
            {u"known"_s, number(status.known)},
            {u"lost"_s, number(status.lost)}};
}

QJsonObject toJson(const Completeness &completeness, const QString &with)
{
    return {{u"event"_s, u"completeness"_s},
            {u"with"_s, with},
            {u"head"_s, number(completeness.head)},
            {u"devices"_s, toJson(completeness.devices)}};
}

} // namespace Parlance
