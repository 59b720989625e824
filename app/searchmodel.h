// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace Parlance {

class Account;

/// What is found everywhere for a few words: people, conversations, messages, in that order. People and conversations are
/// there at once, messages follow from the history. Main thread.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.search")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool searching READ isSearching NOTIFY searchingChanged FINAL)

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< kind: SearchModel.Person, Chat, Message
        SectionRole, ///< section: string, a heading; for ListView's section.property
        TitleRole, ///< title: string, the name
        SubtitleRole, ///< subtitle: string, @username or the message around the words; plain text
        TimeTextRole, ///< timeText: string, messages only
        InitialsRole, ///< initials: string
        HueRole, ///< hue: int 0..7
        ConversationIdRole, ///< conversationId: string, may be ""
        MessageIdRole, ///< messageId: string, messages only
        UserIdRole, ///< userId: string, people only
    };
    Q_ENUM(Role)
    enum Kind { Person, Chat, Message };
    Q_ENUM(Kind)

    explicit SearchModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QString query() const;
    void setQuery(const QString &query);
    [[nodiscard]] bool isSearching() const;

Q_SIGNALS:
    void queryChanged();
    void countChanged();
    void searchingChanged();
};

} // namespace Parlance
