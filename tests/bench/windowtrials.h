// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "tests/bench/figures.h"

#include <QTemporaryFile>

namespace Parlance::Bench {

/// Runs the program windowtrial beside this one, on a profile that testSecret() opens and nobody else has open, and takes its
/// figures over. A failure ends the program.
class WindowTrials
{
public:
    explicit WindowTrials(Figures &figures);

    /// From the start of the process to the list, in memory then and after scrolling, and each frame of it. `cold`: the system has
    /// forgotten all files, where this program may tell it to.
    void measureReading(const QString &profile, ConversationId conversation, int frames, bool cold);
    /// From the key that sends to the row on the screen and to Accepted; the relay of the profile must run.
    void measureWriting(const QString &profile, ConversationId conversation, int messages);

private:
    [[nodiscard]] QJsonObject run(const QString &profile, ConversationId conversation, const QStringList &task) const;

    Figures &m_figures;
    QTemporaryFile m_keyFile;
};

} // namespace Parlance::Bench
