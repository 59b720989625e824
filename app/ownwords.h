// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace Parlance {

class Account;
struct Changes;

/// The words a person taught the spell checker. They are kept in the account's database, encrypted like the history they come
/// from, and not in the system's own list, which is a plain file in their home; and a new device of theirs gets them. Main thread.
class OwnWords : public QObject
{
    Q_OBJECT

public:
    explicit OwnWords(QObject *parent = nullptr) : QObject(parent), m_parts(partCount) { }

    /// It outlives this, or is taken away again. Without one, words are known until the program ends.
    void setAccount(Account *account);
    void apply(const Changes &changes);

    [[nodiscard]] bool contains(const QString &word) const { return m_all.contains(word); }
    /// False when it is too long, or there is no room: some thousand words.
    bool add(const QString &word);
    void remove(const QString &word);

Q_SIGNALS:
    void changed();

private:
    void read(qsizetype part);
    void write(qsizetype part);
    void gather();

    /// What one setting holds is limited on its way to another device (sync/sharedaccount), so there are several.
    static constexpr qsizetype partCount = 16;

    Account *m_account = nullptr;
    QList<QStringList> m_parts;
    QSet<QString> m_all;
};

} // namespace Parlance
