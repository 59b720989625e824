// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importcommand.h"

#include <QJsonObject>

namespace Parlance {

namespace {

/// Why lines were left out, for people; "" when none was.
QString leftOutSentence(const ImportCounts &counts)
{
    QStringList reasons;
    const auto add = [&](int lines, const QString &reason) {
        if (lines > 0)
            reasons += QStringLiteral("%1 %2").arg(lines).arg(reason);
    };
    add(counts.unproved, QStringLiteral("cannot be proved to be yours"));
    add(counts.foreign, QStringLiteral("of a conversation that is not on this device"));
    add(counts.placeless, QStringLiteral("for which no place is missing here (see --sync)"));
    add(counts.unreadable, QStringLiteral("that cannot be read"));
    return reasons.isEmpty() ? QString() : QStringLiteral("Left out: %1.").arg(reasons.join(QStringLiteral(", ")));
}

} // namespace

ImportCommand::ImportCommand(QString file, bool sync, Session &session, Printer &printer)
    : Command(session, printer), m_file(std::move(file)), m_sync(sync)
{
}

void ImportCommand::start()
{
    if (!requireAccount())
        return;
    if (m_sync)
        await(session().online(), [this] { read(); });
    else
        read();
}

void ImportCommand::read()
{
    m_import = std::make_unique<ConversationImport>(account(), m_file, std::nullopt);
    connect(m_import.get(), &ConversationImport::finished, this, &ImportCommand::end);
    m_import->start();
}

void ImportCommand::end(const Error &error)
{
    if (error.code == ErrorCode::None)
        tell(m_import->counts());
    else if (m_import->fileFailed())
        fail(error.code, QStringLiteral("%1 cannot be read: %2.").arg(m_file, error.detail));
    else
        fail(error);
}

void ImportCommand::tell(const ImportCounts &counts)
{
    const bool printed = print({
        {QStringLiteral("event"), QStringLiteral("imported")},
        {QStringLiteral("added"), counts.added},
        {QStringLiteral("changes"), counts.changes},
        {QStringLiteral("present"), counts.present},
        {QStringLiteral("gone"), counts.gone},
        {QStringLiteral("unproved"), counts.unproved},
        {QStringLiteral("other_conversation"), counts.foreign},
        {QStringLiteral("no_place"), counts.placeless},
        {QStringLiteral("unreadable"), counts.unreadable},
    });
    if (!printed)
        return;
    const QString leftOut = leftOutSentence(counts);
    if (counts.taken() == 0 && counts.leftOut() > 0)
        fail(ErrorCode::Rejected, QStringLiteral("Nothing of %1 was taken. %2").arg(m_file, leftOut));
    else
        finish({.code = ExitCode::Done, .error = {}, .sentence = leftOut});
}

} // namespace Parlance
