// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

#include <functional>

namespace Parlance {

/// The profiles of this person on this computer, each a process and a window of its own (docs/decisions/0037): the main one,
/// and those in the folder "profiles" inside it, named for their folders. Main thread.
class Profiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.profiles")
    /// Those beside the one that is open, the main one as "".
    Q_PROPERTY(QStringList others READ others NOTIFY changed FINAL)
    /// The one that is open; "": the main one, or one somewhere else.
    Q_PROPERTY(QString current READ current CONSTANT FINAL)

public:
    /// Starts this program with these arguments; false when it could not.
    using Launch = std::function<bool(const QStringList &arguments)>;

    /// The main profile's folder, which need not be the open one's.
    Profiles(const QString &mainFolder, const QString &openFolder, Launch launch, QObject *parent = nullptr);
    /// Detached from this process, so that it outlives it.
    [[nodiscard]] static Launch launcher();

    [[nodiscard]] QStringList others() const;
    [[nodiscard]] QString current() const;
    /// "" when a profile may be called this; else why not, as one sentence.
    [[nodiscard]] Q_INVOKABLE QString nameProblem(const QString &name) const;
    /// Brings its window to the front, starting it where it is not running. False when that did not work.
    Q_INVOKABLE bool open(const QString &name);
    /// Makes it and opens it: what it shows is the page where one joins or signs in.
    Q_INVOKABLE bool create(const QString &name);
    /// Looks again at what there is.
    Q_INVOKABLE void refresh() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString folderOf(const QString &name) const;

    const QString m_mainFolder;
    const QString m_openFolder;
    const Launch m_launch;
};

} // namespace Parlance
