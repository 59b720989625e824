// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Parlance {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

const QString portableFolder = QStringLiteral("parlance-profile");

} // namespace

QString programFolder()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    if (!image.isEmpty())
        return QFileInfo(image).absolutePath();
    QDir folder(QCoreApplication::applicationDirPath());
    if (folder.dirName() == u"MacOS" && folder.path().contains(QStringLiteral(".app/Contents")))
        folder.cd(QStringLiteral("../../.."));
    return folder.absolutePath();
}

Options optionsFrom(const QStringList &arguments, const QString &programFolder)
{
    constexpr int usageError = 64; // EX_USAGE of sysexits.h
    const QCommandLineOption profile(
        QStringLiteral("profile"), Words::tr("Keep account, history and settings here."), Words::tr("folder"));
    const QCommandLineOption keyFile(
        QStringLiteral("key-file"), Words::tr("The key of the profile is in this file."), Words::tr("file"));
    const QCommandLineOption offline(
        QStringLiteral("offline"), Words::tr("Show sample conversations; nothing connects, nothing is kept."));
    const QCommandLineOption hidden(QStringLiteral("hidden"), Words::tr("Start in the tray, without a window."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Show the version."));
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Private chat you host yourself."));
    parser.addOptions({profile, keyFile, offline, hidden, help, version});
    parser.addPositionalArgument(
        QStringLiteral("link"), Words::tr("An invite link: parlance://…"), QStringLiteral("[link]"));

    Options options;
    if (!parser.parse(arguments)) {
        options.message = parser.errorText();
        options.exitCode = usageError;
    } else if (parser.isSet(help)) {
        options.message = parser.helpText();
    } else if (parser.isSet(version)) {
        options.message = QStringLiteral("Parlance " PARLANCE_VERSION);
    } else if (parser.positionalArguments().size() > 1) {
        options.message = Words::tr("There can be one link only.");
        options.exitCode = usageError;
    }
    options.defaultProfile = !parser.isSet(profile);
    const QFileInfo beside(QDir(programFolder).filePath(portableFolder));
    options.portable = beside.isDir();
    options.mainFolder = options.portable
        ? beside.absoluteFilePath()
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.profileFolder = options.defaultProfile ? options.mainFolder : QDir(parser.value(profile)).absolutePath();
    options.keyFile = parser.isSet(keyFile)
        ? QDir(parser.value(keyFile)).absolutePath()
        : qEnvironmentVariable("PARLANCE_KEY_FILE");
    options.sample = parser.isSet(offline);
    options.hidden = parser.isSet(hidden);
    options.link = parser.positionalArguments().value(0);
    return options;
}

} // namespace Parlance
