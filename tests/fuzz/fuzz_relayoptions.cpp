// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relay's configuration file, its command line, and the times and addresses on both.

#include "relay/options.h"
#include "harness.h"

#include <QFile>

using namespace Parlance;

namespace {

void checkValues(const QString &text)
{
    const auto duration = parseDuration(text);
    Fuzz::require(!duration || *duration >= 0, "no time is negative");
    if (const auto endpoint = parseEndpoint(text)) {
        const auto again = parseEndpoint(endpoint->toString());
        Fuzz::require(again && again->port == endpoint->port && again->address.isEqual(endpoint->address),
                      "an address is written as it was read");
    }
}

void checkOptions(const Result<ServeOptions> &options)
{
    if (!options) {
        Fuzz::require(!options.error().detail.isEmpty(), "whoever mistyped is told what");
        return;
    }
    Fuzz::require(options->certificate.isEmpty() == options->key.isEmpty(), "certificate and key belong together");
    Fuzz::require(options->settings.rateFactor > 0, "a rate stays a rate");
    Fuzz::require(options->settings.pingIntervalMs > 0 && options->settings.idleTtlMs > 0
                      && options->settings.signInTimeMs > 0 && options->retention.payloadMs > 0,
                  "no time is nothing");
    Fuzz::require(options->ioThreads >= 0 && options->ioThreads <= 64, "there are not too many threads");
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    return {};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const quint8 what = input.byte();
    const QByteArray bytes = input.rest();
    if (what % 3 == 0) {
        checkValues(QString::fromUtf8(bytes));
    } else if (what % 3 == 1) {
        const QStringList arguments = QString::fromUtf8(bytes).split(u'\n');
        // A file named there is not ours to read.
        if (!arguments.join(u' ').contains(u"config"))
            checkOptions(parseServeOptions(arguments));
    } else {
        // QSettings keeps what it read under its name for a while.
        static int count = 0;
        const QString name = Fuzz::scratchFile(QStringLiteral("relay-%1.conf").arg(++count));
        QFile file(name);
        Fuzz::require(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size(), "there is room for a file");
        file.close();
        checkOptions(parseServeOptions({QStringLiteral("--config"), name}));
        file.remove();
    }
    return 0;
}
