// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// replay TARGET'S FOLDERS… --runs N | replay FILE…: every input of the folders and the target's own seeds, then N mutations of
// them, always the same. An input that fails is left in the current folder.

#include "harness.h"
#include "mutator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <string>

// Where the program is built with a sanitizer.
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());

namespace Parlance {

namespace {

constexpr quint32 mutationSeed = 1;

// What is being tried, for whoever has to say so while the process dies.
const QByteArray *current = nullptr;
std::string failedFile;

void keepInput()
{
    if (!current)
        return;
    const int file = ::open(failedFile.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
    const bool kept = file >= 0
        && ::write(file, current->constData(), static_cast<size_t>(current->size())) == current->size();
    std::fprintf(stderr, "\nThe input that failed is %s %s\n", kept ? "in" : "lost: cannot write", failedFile.c_str());
    current = nullptr;
}

void died(int signal)
{
    keepInput();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void watch(const QString &name)
{
    failedFile = QDir::current().filePath(QStringLiteral("failed-") + name).toStdString();
    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(&keepInput);
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, &died);
}

void run(const QByteArray &input)
{
    // A copy of its own size, so that reading beyond it is seen.
    const QByteArray exact(input.constData(), input.size());
    current = &exact;
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const std::uint8_t *>(exact.constData()), static_cast<std::size_t>(exact.size()));
    current = nullptr;
}

QByteArray read(const QString &name)
{
    QFile file(name);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

QByteArrayList inputsIn(const QString &path)
{
    if (QFileInfo(path).isFile())
        return {read(path)};
    QByteArrayList inputs;
    const QFileInfoList files = QDir(path).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        inputs += read(file.filePath());
    return inputs;
}

int main()
{
    QCommandLineParser parser;
    const QCommandLineOption runs(QStringLiteral("runs"), {}, QStringLiteral("N"), QStringLiteral("0"));
    parser.addOption(runs);
    parser.process(*QCoreApplication::instance());
    watch(QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    QByteArrayList corpus = Fuzz::seeds();
    const QStringList paths = parser.positionalArguments();
    for (const QString &path : paths)
        corpus += inputsIn(path);
    std::printf("%lld inputs\n", static_cast<long long>(corpus.size()));
    std::ranges::for_each(corpus, run);
    corpus += QByteArray();
    Fuzz::Mutator mutator(corpus, mutationSeed);
    const int wanted = parser.value(runs).toInt();
    for (int i = 0; i < wanted; ++i)
        run(mutator.next());
    std::printf("%d mutations of them\n", wanted);
    return 0;
}

} // namespace

} // namespace Parlance

int main(int argc, char **argv)
{
    Parlance::Fuzz::begin(argc, argv);
    return Parlance::main();
}
