// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/application.h"
#include "app/logbuffer.h"

#include <QQuickItem>
#include <QTemporaryDir>
#include <QtQmlIntegration>

namespace Parlance {

/// What the tests of the interface are given: the application on its sample profile, another one nobody has signed in to,
/// and what a test cannot ask QML itself. One for each engine, so one for each file of tests.
class Sample : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Parlance::ChatApplication *application READ application CONSTANT FINAL)
    Q_PROPERTY(Parlance::ChatApplication *stranger READ stranger CONSTANT FINAL)

public:
    explicit Sample(QObject *parent = nullptr);
    ~Sample() override;

    [[nodiscard]] ChatApplication *application() const { return m_application.get(); }
    [[nodiscard]] ChatApplication *stranger() const { return m_stranger.get(); }

    /// Opens both profiles, in the window this item is shown in.
    Q_INVOKABLE void start(QQuickItem *item);
    /// A profile without a key store, before it is opened: a new one, one with this passphrase and a recovery code, and one
    /// whose key store is gone.
    Q_INVOKABLE Parlance::Protection *freshProfile();
    Q_INVOKABLE Parlance::Protection *profileWithPassphrase(const QString &passphrase);
    Q_INVOKABLE Parlance::Protection *profileWithoutItsKeyStore();
    /// An application whose profile cannot be opened, in the window this item is shown in.
    Q_INVOKABLE Parlance::ChatApplication *unopenable(QQuickItem *item);
    /// The recovery code of the last two.
    [[nodiscard]] Q_INVOKABLE QString recoveryCode() const { return m_code.text(); }
    [[nodiscard]] Q_INVOKABLE QString anotherRecoveryCode() const { return RecoveryCode::create().text(); }
    [[nodiscard]] Q_INVOKABLE QString fileIn(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Q_INVOKABLE QString contentOf(const QString &name) const;
    /// The id of the conversation with this person; "" when there is none.
    [[nodiscard]] Q_INVOKABLE QString conversationWith(const QString &username) const;
    Q_INVOKABLE void setMirrored(bool mirrored);
    /// What the account would tell of linking; and of the history that is still to come.
    Q_INVOKABLE void setLink(int state, bool newDevice, const QString &code = {});
    Q_INVOKABLE void setMissing(int messages);
    /// What the relay shows of the account's own key, as a TrustNotice.
    Q_INVOKABLE void setAccountNotice(int notice);

    /// What is shown below this item, can have the keyboard's focus and has no name for a screen reader.
    [[nodiscard]] Q_INVOKABLE QStringList namelessControls(QQuickItem *root) const;
    [[nodiscard]] Q_INVOKABLE int focusableControls(QQuickItem *root) const;
    /// The item shown below this one with this name, accessible or of the object: the control, rather than its label.
    [[nodiscard]] Q_INVOKABLE QQuickItem *find(QQuickItem *root, const QString &name) const;
    /// The keys of every Shortcut below this item, as they are written: "Ctrl+K".
    [[nodiscard]] Q_INVOKABLE QStringList shortcutsBelow(QQuickItem *root) const;
    [[nodiscard]] Q_INVOKABLE QString accessibleName(QQuickItem *item) const;
    /// What a screen reader is told.
    [[nodiscard]] Q_INVOKABLE bool isSelectable(QQuickItem *item) const;
    [[nodiscard]] Q_INVOKABLE bool isSelected(QQuickItem *item) const;
    /// From now on what is announced to a screen reader is noted.
    Q_INVOKABLE void listen();
    [[nodiscard]] Q_INVOKABLE QString announced() const; ///< the last of it
    /// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
    [[nodiscard]] Q_INVOKABLE double contrast(const QColor &first, const QColor &second) const;
    [[nodiscard]] Q_INVOKABLE QString clipboard() const;
    [[nodiscard]] Q_INVOKABLE QString environment(const QString &name) const;
    /// What the window shows where this item is, in the pixels of the screen.
    Q_INVOKABLE bool savePicture(QQuickItem *item, const QString &file) const;

private:
    [[nodiscard]] Protection *openedWith(const ProfileSecret &secret);
    [[nodiscard]] QList<QQuickItem *> named(QQuickItem *root, const QString &name) const;

    LogBuffer m_log;
    QTemporaryDir m_folder;
    RecoveryCode m_code = RecoveryCode::create();
    int m_profiles = 0;
    std::unique_ptr<ChatApplication> m_application;
    std::unique_ptr<ChatApplication> m_stranger;
    std::unique_ptr<ChatApplication> m_unopenable;
};

} // namespace Parlance
