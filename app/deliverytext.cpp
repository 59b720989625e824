// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/deliverytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Parlance {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryText)
};

QString ownerText(bool mine, const QString &device, const QString &peer)
{
    if (device.isEmpty())
        return mine ? Words::tr("your other device") : Words::tr("%1's device").arg(peer);
    //: %1 a person, %2 the name of a device, like "Bob's laptop"
    return mine ? Words::tr("your %1").arg(device) : Words::tr("%1's %2").arg(peer, device);
}

/// How many messages there are that this device does not have.
quint64 lacking(const DeviceProgress &device, Sequence head)
{
    return head - std::min(head, device.through) + std::min<quint64>(device.missing, device.through);
}

} // namespace

QString deviceText(const DeviceProgress &device, const QString &peer)
{
    if (device.current)
        return Words::tr("this device");
    return ownerText(device.mine, device.name, peer);
}

QString completenessText(const Completeness &completeness, const QString &peer)
{
    const Sequence head = completeness.head;
    if (head == 0)
        return {};
    const QLocale locale;
    int mine = 0;
    int complete = 0;
    bool here = true;
    QStringList others;
    for (const DeviceProgress &device : completeness.devices) {
        const quint64 count = lacking(device, head);
        mine += device.mine ? 1 : 0;
        complete += device.mine && count == 0 ? 1 : 0;
        here = here && (!device.current || count == 0);
        if (count > 0)
            //: %1 a device, like "Bob's laptop", %2 a number
            others << Words::tr("%1 has all but %2").arg(deviceText(device, peer), locale.toString(count));
    }
    QStringList parts;
    if (here)
        //: %1 the number of the newest message, %2 of %3 devices
        parts << Words::tr("Complete to %1, on %2 of %3 of your devices")
                     .arg(locale.toString(head), locale.toString(complete), locale.toString(mine));
    else
        parts << Words::tr("Not complete: there are messages to %1").arg(locale.toString(head));
    parts += others;
    //: between the parts of a sentence about devices
    const QString sentence = parts.join(Words::tr("; "));
    //: %1 that sentence, without its full stop
    return Words::tr("%1.").arg(sentence);
}

QString eventText(const DeliveryEvent &event, const QString &peer)
{
    using enum DeliveryEvent::Kind;
    const QString device = ownerText(event.mine, event.device, peer);
    switch (event.kind) {
    case Written:
        return Words::tr("Written on this device");
    case Accepted:
        return Words::tr("Taken by the relay");
    case Delivered:
        return Words::tr("Delivered to %1").arg(device);
    case Read:
        return Words::tr("Read by %1").arg(peer);
    case Expired:
        return Words::tr("Dropped by the relay before %1 fetched it; offered again when it returns").arg(device);
    case TimeBegan:
        return Words::tr("Its time began");
    case Disappears:
        return event.at > 0 ? Words::tr("Disappears") : Words::tr("Disappears; its time has not begun");
    }
    return {};
}

} // namespace Parlance
