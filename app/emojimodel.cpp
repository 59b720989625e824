// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/emojimodel.h"

#include <QFile>

#include <algorithm>

namespace Parlance {

namespace {

bool isFoundBy(const QString &words, const QStringList &wanted)
{
    const QStringList own = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &start) {
        return std::ranges::any_of(own, [&](const QString &word) {
            return word.startsWith(start, Qt::CaseInsensitive);
        });
    });
}

} // namespace

EmojiModel::EmojiModel(QObject *parent) : QAbstractListModel(parent) { }

const QList<EmojiModel::Emoji> &EmojiModel::all()
{
    static const QList<Emoji> emoji = [] {
        QList<Emoji> result;
        QFile file(QStringLiteral(":/qt/qml/Parlance/resources/emoji.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            return result;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList columns = line.split(u'\t');
            if (columns.size() == 3 && !line.startsWith(u'#'))
                result.append({.category = columns[0], .text = columns[1], .words = columns[2]});
        }
        return result;
    }();
    return emoji;
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> EmojiModel::roleNames() const
{
    return {{EmojiRole, "emoji"}, {WordsRole, "words"}};
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case EmojiRole:
        return m_rows.at(index.row()).text;
    case Qt::AccessibleTextRole:
    case WordsRole:
        return m_rows.at(index.row()).words;
    default:
        return {};
    }
}

QString EmojiModel::emojiAt(int row) const
{
    return m_rows.value(row).text;
}

QStringList EmojiModel::recentWith(const QString &emoji) const
{
    QStringList recent = m_recent;
    recent.removeAll(emoji);
    recent.prepend(emoji);
    return recent.first(std::min(recent.size(), mostRecent));
}

void EmojiModel::setCategory(const QString &category)
{
    if (m_category == category)
        return;
    m_category = category;
    Q_EMIT categoryChanged();
    select();
}

void EmojiModel::setFilterText(const QString &text)
{
    if (m_filterText == text)
        return;
    m_filterText = text;
    Q_EMIT filterTextChanged();
    select();
}

void EmojiModel::setRecent(const QStringList &recent)
{
    if (m_recent == recent)
        return;
    m_recent = recent;
    Q_EMIT recentChanged();
    // While they are shown they stay where they are: one that moved under the pointer would be picked by mistake.
    if (m_category != u"recent" || m_rows.isEmpty())
        select();
}

void EmojiModel::select()
{
    const QStringList wanted = m_filterText.split(u' ', Qt::SkipEmptyParts);
    QList<Emoji> rows;
    if (!wanted.isEmpty()) {
        std::ranges::copy_if(all(), std::back_inserter(rows), [&](const Emoji &emoji) {
            return isFoundBy(emoji.words, wanted);
        });
    } else if (m_category == u"recent") {
        for (const QString &text : std::as_const(m_recent)) {
            const auto known = std::ranges::find(all(), text, &Emoji::text);
            rows.append(known == all().end() ? Emoji{.category = {}, .text = text, .words = {}} : *known);
        }
    } else {
        std::ranges::copy_if(all(), std::back_inserter(rows), [this](const Emoji &emoji) {
            return emoji.category == m_category;
        });
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace Parlance
