// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Parlance {

/// macOS hands links to the running program as events instead of arguments. Main thread.
class LinkEvents : public QObject
{
    Q_OBJECT

public:
    /// Watches this program, which outlives it.
    explicit LinkEvents(QObject &program);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void opened(const QString &link);
};

} // namespace Parlance
