// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "harness.h"

#include <QCryptographicHash>
#include <QFile>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);

/// Called before libFuzzer reads its corpus: puts the seeds that are made there.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    using namespace Parlance;
    Fuzz::begin(*argc, *argv);
    const QString folder = qEnvironmentVariable("PARLANCE_FUZZ_SEEDS");
    if (folder.isEmpty())
        return 0;
    const QByteArrayList seeds = Fuzz::seeds();
    for (const QByteArray &seed : seeds) {
        const QByteArray name = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex();
        QFile file(folder + u'/' + QString::fromLatin1(name));
        if (!file.open(QFile::WriteOnly) || file.write(seed) != seed.size())
            qFatal("cannot write to %s", qPrintable(folder));
    }
    return 0;
}
