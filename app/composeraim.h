// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QObject>
#include <QtQmlIntegration>

namespace Parlance {

/// What the composer is about: something new, an answer to a message, or a change of one's own. Main thread; made by the
/// conversation, which changes it.
class ComposerAim : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Conversation.aim")

    Q_PROPERTY(bool replying READ isReplying NOTIFY changed FINAL)
    Q_PROPERTY(bool editing READ isEditing NOTIFY changed FINAL)
    Q_PROPERTY(QString author READ author NOTIFY changed FINAL) ///< of the message, as it is shown
    Q_PROPERTY(int hue READ hue NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL) ///< a line of what it says now

public:
    explicit ComposerAim(QObject *parent = nullptr) : QObject(parent) { }

    [[nodiscard]] bool isReplying() const { return m_kind == Kind::Reply; }
    [[nodiscard]] bool isEditing() const { return m_kind == Kind::Edit; }
    [[nodiscard]] QString author() const { return m_author; }
    [[nodiscard]] int hue() const;
    [[nodiscard]] QString text() const;

    [[nodiscard]] const MessageRecord &message() const { return m_message; }
    void reply(const MessageRecord &message, const QString &author) { set(Kind::Reply, message, author); }
    void edit(const MessageRecord &message) { set(Kind::Edit, message, {}); }
    void leave() { set(Kind::None, {}, {}); }

Q_SIGNALS:
    void changed();

private:
    enum class Kind : std::uint8_t { None, Reply, Edit };
    void set(Kind kind, const MessageRecord &message, const QString &author);

    Kind m_kind = Kind::None;
    MessageRecord m_message;
    QString m_author;
};

} // namespace Parlance
