// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/giveup.h"

#include <cstdio>
#include <cstdlib>

namespace Parlance::Bench {

namespace {

QString &evidence()
{
    static QString folder;
    return folder;
}

} // namespace

void setEvidence(const QString &folder)
{
    evidence() = folder;
}

void giveUp(const QString &why)
{
    QString text = QStringLiteral("No figure: %1.\n").arg(why);
    if (!evidence().isEmpty())
        text += QStringLiteral("The relay's data and log are in %1\n").arg(evidence());
    std::fputs(text.toUtf8().constData(), stderr);
    std::exit(1);
}

} // namespace Parlance::Bench
