// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Parlance {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(Parlance::ImportText)
};

} // namespace

QString importText(const ImportCounts &counts)
{
    QStringList sentences;
    if (counts.taken() + counts.leftOut() == 0)
        sentences += ImportWords::tr("There are no messages in this file.");
    else if (counts.added > 0)
        sentences += ImportWords::tr("%Ln message(s) were added.", nullptr, counts.added);
    else
        sentences += ImportWords::tr("No messages were added.");
    if (counts.present > 0)
        sentences += ImportWords::tr("%Ln message(s) were already here.", nullptr, counts.present);
    if (counts.gone > 0)
        sentences += ImportWords::tr(
            "%Ln message(s) were deleted or have disappeared, and stay gone.", nullptr, counts.gone);
    if (counts.unproved > 0)
        sentences += ImportWords::tr(
            "%Ln line(s) could not be proved to be yours and were left out.", nullptr, counts.unproved);
    if (counts.foreign > 0)
        sentences += ImportWords::tr(
            "%Ln line(s) belong to another conversation and were left out.", nullptr, counts.foreign);
    if (counts.placeless > 0)
        sentences += ImportWords::tr("%Ln line(s) are of messages this device does not know to be missing. Connect to "
                                     "the relay, and import the file again.",
                                     nullptr, counts.placeless);
    if (counts.unreadable > 0)
        sentences += ImportWords::tr(
            "%Ln line(s) could not be read: Parlance did not save them.", nullptr, counts.unreadable);
    return sentences.join(u' ');
}

QString importFileErrorText(const Error &error)
{
    //: %1 what the system says, as in "Permission denied"
    return ImportWords::tr("The file could not be read: %1. Choose another one, or try again.").arg(error.detail);
}

} // namespace Parlance
