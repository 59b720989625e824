// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/printer.h"

#include <QJsonDocument>

#include <cstdio>

namespace Parlance {

bool StandardOutput::line(const QJsonObject &object)
{
    return raw(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

bool StandardOutput::raw(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

bool TaggedPrinter::line(const QJsonObject &object)
{
    if (m_tag.isUndefined())
        return m_printer.line(object);
    QJsonObject tagged = object;
    tagged.insert(QStringLiteral("tag"), m_tag);
    return m_printer.line(tagged);
}

} // namespace Parlance
