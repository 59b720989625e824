// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTextStream>

namespace Parlance {

/// Small Hunspell dictionaries in a home of their own, so that what whoever runs the tests has taught theirs plays no part:
/// Interlingua (ia), Esperanto (eo) and Yiddish (yi). Languages for which systems hardly ever have one, as the system's own would
/// go before these. To be made before the first question to the spell checker of this process.
class TestDictionaries
{
public:
    TestDictionaries()
    {
        QDir(m_home.path()).mkpath(QStringLiteral("share/hunspell"));
        write(QStringLiteral("ia"),
              {QStringLiteral("salve"), QStringLiteral("mundus"), QStringLiteral("terra"), QStringLiteral("aqua"),
               QStringLiteral("amicus"), QStringLiteral("d'aqua")});
        write(QStringLiteral("eo"),
              {QStringLiteral("saluton"), QStringLiteral("mondo"), QStringLiteral("akvo"), QStringLiteral("amiko")});
        write(QStringLiteral("yi"), {QStringLiteral("שלום"), QStringLiteral("עולם")});
        qputenv("HOME", QFile::encodeName(m_home.path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.filePath(QStringLiteral("config"))));
        qputenv("XDG_DATA_DIRS",
                QFile::encodeName(m_home.filePath(QStringLiteral("share"))) + ":/usr/local/share:/usr/share");
    }

    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    void write(const QString &language, const QStringList &words)
    {
        const QString name = m_home.filePath(QStringLiteral("share/hunspell/") + language);
        QFile affixes(name + QStringLiteral(".aff"));
        if (affixes.open(QFile::WriteOnly))
            affixes.write("SET UTF-8\nTRY salvetmundroqicbk\n");
        QFile dictionary(name + QStringLiteral(".dic"));
        if (dictionary.open(QFile::WriteOnly))
            QTextStream(&dictionary) << words.size() << '\n' << words.join(u'\n') << '\n';
    }

    QTemporaryDir m_home;
};

} // namespace Parlance
