// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <array>
#include <memory>

namespace Parlance {

/// A language the interface speaks.
struct Language
{
    QString code; ///< as the file of its texts is named: "zh_CN"
    QString name; ///< as those call it who speak it
};

/// All of them, by name.
[[nodiscard]] const QList<Language> &languages();
[[nodiscard]] bool isLanguage(const QString &code);
/// The code of the first of these that is there, given as QLocale::uiLanguages() has them; English where none is.
[[nodiscard]] QString languageFor(const QStringList &wanted);
/// How this language writes dates and numbers. The system's own way where that is the same language: its country counts.
[[nodiscard]] QLocale localeFor(const QString &code, const QLocale &system);

/// The language of the whole process: its texts, Qt's own, dates, numbers and the direction of the layout. Who has kept a
/// text must ask for it again after use(). Main thread; there is one at a time that counts, the newest.
class Translation
{
public:
    /// A code of languages(), or anything else for the system's language.
    explicit Translation(const QString &code = {}) { use(code); }

    void use(const QString &code);

private:
    std::array<std::unique_ptr<QTranslator>, 2> m_translators; ///< Qt's, ours
};

} // namespace Parlance
