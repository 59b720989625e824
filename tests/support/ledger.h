// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace Parlance::Testing {

class CliProcess;

/// The judge of every test of delivery. Each sender writes down what the relay accepted, each device what it committed; the
/// check proves that all devices of a conversation hold the same messages in the same order, each once, and that what was
/// accepted is among them under the sequence number it was accepted with, and can be read.
class Ledger
{
public:
    /// What somebody at this device is about to send. Once anything is told so, all devices must show each author's words in the
    /// order in which they were written, each at most once, and no others.
    void wrote(const QString &device, const QString &text);
    /// From an "accepted" line.
    void accepted(const QString &sender, const QJsonObject &line);
    /// Every "accepted" line this process prints from now on.
    void follow(const QString &sender, CliProcess &process);
    /// From the lines of `history` or `export`, oldest first. `from`: a device that signed in later need only have what
    /// came after this sequence number.
    void committed(const QString &device, const QList<QJsonObject> &messages, qint64 from = 0);

    /// The relay was put back from a copy: numbers may be left out from now on. They still rise, and all devices have the same.
    void relayWasPutBack() { m_dense = false; }

    [[nodiscard]] qsizetype acceptedCount() const { return m_accepted.size(); }
    /// What is wrong, a sentence each; empty when nothing is.
    [[nodiscard]] QStringList check() const;

private:
    struct Entry
    {
        QString id;
        qint64 sequence;
        QString sender;

        bool operator==(const Entry &other) const = default;
    };
    struct Writing
    {
        QString device;
        qint64 number; ///< in the order of writing; 0: nobody wrote it
    };
    struct Copy
    {
        QString device;
        qint64 from;
        QList<Entry> entries;
        QList<Writing> words; ///< of each entry
        qsizetype unreadable;
    };
    struct Accepted
    {
        qint64 conversation;
        Entry entry;
    };

    void checkCopy(qint64 conversation, const Copy &copy, QStringList &wrong) const;
    [[nodiscard]] bool has(const Copy &copy, const Entry &entry) const;
    static void compare(qint64 conversation, const Copy &first, const Copy &other, QStringList &wrong);
    static void checkWords(qint64 conversation, const Copy &copy, QStringList &wrong);
    void checkAccepted(QStringList &wrong) const;

    bool m_dense = true;
    QHash<QString, Writing> m_written; ///< by text
    QList<Accepted> m_accepted;
    QMap<qint64, QList<Copy>> m_copies; ///< by conversation
};

/// Whether nothing is wrong. Tells each sentence there is, where a comparison of lists would only count them.
[[nodiscard]] bool holds(const QStringList &wrong);

} // namespace Parlance::Testing
