// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQmlIntegration>

namespace Parlance {

/// The emoji to pick from: a category, those used last, or what is found for a word. Reads resources/emoji.tsv once, at
/// the first use. Main thread.
class EmojiModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// "recent", or one of the file's: "smileys", "people", …
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY categoryChanged FINAL)
    /// Not empty: search in all categories instead; every word must begin one of the emoji's words.
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged FINAL)
    /// The emoji used last, the latest first.
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY recentChanged FINAL)

public:
    static constexpr qsizetype mostRecent = 36;

    enum Role {
        EmojiRole = Qt::UserRole + 1, ///< emoji: string
        WordsRole, ///< words: string, for a tooltip and a screen reader
    };
    Q_ENUM(Role)

    explicit EmojiModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QString category() const { return m_category; }
    void setCategory(const QString &category);
    [[nodiscard]] QString filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    [[nodiscard]] QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &recent);

    /// "" when there is no such row.
    [[nodiscard]] Q_INVOKABLE QString emojiAt(int row) const;
    /// The recent ones after this one was used.
    [[nodiscard]] Q_INVOKABLE QStringList recentWith(const QString &emoji) const;

Q_SIGNALS:
    void countChanged();
    void categoryChanged();
    void filterTextChanged();
    void recentChanged();

private:
    struct Emoji
    {
        QString category;
        QString text;
        QString words;
    };
    [[nodiscard]] static const QList<Emoji> &all();
    void select();

    QString m_category;
    QString m_filterText;
    QStringList m_recent;
    QList<Emoji> m_rows;
};

} // namespace Parlance
