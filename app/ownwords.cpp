// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ownwords.h"

#include "core/logging.h"
#include "sync/account.h"
#include "sync/profilesettings.h"

#include <algorithm>

namespace Parlance {

namespace {

constexpr qsizetype longestOwnWord = 64; // UTF-16 units
/// Bytes of UTF-8, each word with what is written around it: well below what a setting may have.
constexpr qsizetype ownWordsPartBytes = 3500;
constexpr qsizetype bytesAroundAWord = 3;

QString ownWordsKey(qsizetype part)
{
    return SettingKeys::shared + QStringLiteral("words%1").arg(part);
}

qsizetype bytesOf(const QStringList &words)
{
    qsizetype bytes = 0;
    for (const QString &word : words)
        bytes += word.toUtf8().size() + bytesAroundAWord;
    return bytes;
}

} // namespace

void OwnWords::setAccount(Account *account)
{
    m_account = account;
    for (qsizetype part = 0; account && part < partCount; ++part)
        read(part);
}

void OwnWords::apply(const Changes &changes)
{
    // A new device is handed them after it was opened.
    for (qsizetype part = 0; m_account && changes.settings && part < partCount; ++part)
        read(part);
}

void OwnWords::read(qsizetype part)
{
    m_account->setting(ownWordsKey(part)).then(this, [this, part](const Result<QVariant> &stored) {
        if (!stored || !stored->isValid() || stored->toStringList() == m_parts[part])
            return;
        m_parts[part] = stored->toStringList();
        gather();
    });
}

void OwnWords::write(qsizetype part)
{
    gather();
    if (!m_account)
        return;
    m_account->setSetting(ownWordsKey(part), m_parts[part]).then(this, [](const Result<void> &stored) {
        if (!stored)
            qCWarning(lcApp) << "A word for the spell checker is known until the program ends:"
                             << stored.error().detail;
    });
}

void OwnWords::gather()
{
    m_all.clear();
    for (const QStringList &part : std::as_const(m_parts))
        m_all.unite(QSet<QString>(part.begin(), part.end()));
    Q_EMIT changed();
}

bool OwnWords::add(const QString &word)
{
    if (word.isEmpty() || word.size() > longestOwnWord)
        return false;
    if (contains(word))
        return true;
    const qsizetype bytes = bytesOf({word});
    const auto room = std::ranges::find_if(m_parts, [bytes](const QStringList &part) {
        return bytesOf(part) + bytes <= ownWordsPartBytes;
    });
    if (room == m_parts.end())
        return false;
    room->append(word);
    write(room - m_parts.begin());
    return true;
}

void OwnWords::remove(const QString &word)
{
    for (qsizetype part = 0; part < partCount; ++part) {
        if (m_parts[part].removeAll(word) > 0)
            write(part);
    }
}

} // namespace Parlance
