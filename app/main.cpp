// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/interrupts.h"
#include "app/language.h"
#include "app/linkevents.h"
#include "app/logbuffer.h"
#include "app/options.h"
#include "app/program.h"
#include "app/singleinstance.h"

#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>

#include <cstdio>

using namespace Parlance;

namespace {

/// What can be settled without a window: a message to print, or a process that has this profile open already.
bool isDone(int argc, char **argv, Options &options, int &exitCode)
{
    QCoreApplication program(argc, argv);
    // Which language was chosen is in the profile, and which profile that is, is still to be read.
    const Translation translation;
    options = optionsFrom(QCoreApplication::arguments(), programFolder());
    if (!options.message.isEmpty()) {
        exitCode = options.exitCode;
        QTextStream(exitCode == 0 ? stdout : stderr) << options.message << Qt::endl;
        return true;
    }
    exitCode = 0;
    return !options.sample && SingleInstance(options.profileFolder).handOver(options.link);
}

/// What Qt would keep in the person's own folders.
void keepCachesIn(const QString &folder)
{
    qputenv("QML_DISK_CACHE_PATH", QFile::encodeName(folder + QStringLiteral("/cache/qml")));
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache);
}

int run(QApplication &program, const Options &options, LogBuffer &log)
{
    ChatApplication application(options, log);
    SingleInstance instance(application.profileFolder());
    instance.listen();
    QObject::connect(&instance, &SingleInstance::started, &application, &ChatApplication::raise);
    LinkEvents links(program);
    QObject::connect(&links, &LinkEvents::opened, &application, &ChatApplication::raise);
    const Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::requested, &application, &ChatApplication::quit);

    QQmlApplicationEngine engine;
    QObject::connect(&application, &ChatApplication::languageChanged, &engine, &QQmlEngine::retranslate);
    engine.setInitialProperties({{QStringLiteral("application"), QVariant::fromValue(&application)}});
    engine.loadFromModule("Parlance", "Main");
    auto *window = engine.rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return EXIT_FAILURE;
    application.start(*window);
    return program.exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    Options options;
    int exitCode = 0;
    if (isDone(argc, argv, options, exitCode))
        return exitCode;

    LogBuffer log;
    if (options.portable)
        keepCachesIn(options.mainFolder);
    QApplication program(argc, argv); // not QGuiApplication: the tray icon and its menu are widgets
    dressProgram();
    return run(program, options, log);
}
