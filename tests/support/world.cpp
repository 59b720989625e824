// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QDir>
#include <QDirIterator>

namespace Parlance::Testing {

World::World()
{
    // For every program that is started from here on: no key store is asked, and no passphrase derived hundreds of times.
    QFile key(m_profiles.filePath(QStringLiteral("profiles.key")));
    if (key.open(QFile::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        key.write(QByteArray(32, 'k').toHex());
    qputenv("PARLANCE_KEY_FILE", key.fileName().toUtf8());
}

bool World::start()
{
    // Many people sign in from one address here, which no relay on the internet would see.
    return m_profiles.isValid() && m_relay.start({QStringLiteral("--rate-factor"), QStringLiteral("1000")});
}

QString World::profile(const QString &name) const
{
    return m_profiles.filePath(name);
}

QStringList World::keepFolders()
{
    m_profiles.setAutoRemove(false);
    m_relay.keepFolder();
    return {m_relay.dataFolder(), m_profiles.path()};
}

QString World::passwordOf(const QString &username)
{
    return QStringLiteral("the password of ") + username;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

CliResult World::cli(const QString &profileName, const QStringList &arguments, const QByteArray &input) const
{
    return Testing::cli(profile(profileName), arguments, input);
}

bool World::done(const CliResult &result) const
{
    if (result.code == 0)
        return true;
    qWarning("parlance-cli ended with %d: %s", result.code, qPrintable(result.complaint));
    qWarning("The relay's log:\n%s", m_relay.log().right(4000).constData());
    return false;
}

bool World::join(const QString &name, const QString &link)
{
    const QString invite = link.isEmpty() ? m_relay.invite() : link;
    return done(cliWithPassword(profile(name), words("join --username") << name << invite, passwordOf(name)));
}

bool World::signIn(const QString &profileName, const QString &username, quint16 port)
{
    const QString address = QStringLiteral("127.0.0.1:%1").arg(port == 0 ? m_relay.port() : port);
    return done(cliWithPassword(
        profile(profileName),
        words("sign-in --username") << username << address << QStringLiteral("--pin") << m_relay.pin(),
        passwordOf(username)));
}

bool World::addDevice(const QString &profileName, const QString &username, quint16 port)
{
    if (!signIn(profileName, username, port) || !link(profileName, username))
        return false;
    // The first one gives the history, and so has to be there.
    CliProcess first(profile(username));
    first.start();
    const bool complete = first.waitUntilOnline() && settle(profileName);
    first.terminate();
    return first.waitForEnd() == 0 && complete;
}

bool World::link(const QString &newProfile, const QString &oldProfile)
{
    CliProcess atOld(profile(oldProfile));
    CliProcess atNew(profile(newProfile));
    const auto comparing = [](const QJsonObject &event) {
        return textOf(event, "event") == u"link" && textOf(event, "state") == u"comparing";
    };
    // What an attempt before left behind is answered first; then it takes another word.
    atOld.onEvent([&atOld, asked = 0](const QJsonObject &event) mutable {
        if (textOf(event, "event") == u"link" && textOf(event, "state") == u"asked" && ++asked > 1)
            atOld.writeLine("yes");
    });
    atOld.start({QStringLiteral("link")});
    atNew.start({QStringLiteral("link")});
    if (!atOld.waitFor(comparing) || !atNew.waitFor(comparing)) {
        qWarning().noquote() << "the devices did not find each other" << atOld.complaint() << atNew.complaint();
        return false;
    }
    const auto codeOf = [&](const CliProcess &process) {
        const auto &events = process.events();
        return textOf(*std::ranges::find_if(events, comparing), "code");
    };
    if (codeOf(atOld) != codeOf(atNew) || codeOf(atOld).size() != 6) {
        qWarning().noquote() << "the codes differ:" << codeOf(atOld) << codeOf(atNew);
        return false;
    }
    atOld.writeLine("yes");
    atNew.writeLine("yes");
    const int old = atOld.waitForEnd();
    const int young = atNew.waitForEnd();
    if (old != 0 || young != 0)
        qWarning().noquote() << "linking ended with" << old << young << atOld.complaint() << atNew.complaint();
    return old == 0 && young == 0;
}

bool World::befriend(const QString &one, const QString &other)
{
    return done(cli(one, words("contacts add") << other)) && done(cli(other, words("contacts accept") << one))
        && settle(one) && settle(other);
}

bool World::startWithAliceAndBob()
{
    const QString alice = QStringLiteral("alice");
    const QString bob = QStringLiteral("bob");
    return start() && join(alice) && join(bob) && befriend(alice, bob);
}

bool World::settle(const QString &profileName) const
{
    return done(cli(profileName, words("status --wait --timeout 100")));
}

QList<QJsonObject> World::history(const QString &profileName, const QString &with) const
{
    const CliResult result = cli(profileName, words("export --format json") << with);
    if (!done(result))
        return {};
    // What changed a message has a line of its own there, and lines have what proves them.
    QList<QJsonObject> shown = result.lines;
    for (QJsonObject &line : shown) {
        for (const char *proof : {"sealed", "wiped", "mark"})
            line.remove(QLatin1StringView(proof));
    }
    shown.removeIf([](const QJsonObject &line) {
        const QString event = textOf(line, "event");
        return event != u"message" && event != u"disappearing";
    });
    return shown;
}

QStringList World::texts(const QString &profileName, const QString &with) const
{
    QStringList texts;
    for (const QJsonObject &message : history(profileName, with))
        texts.append(textOf(message, "text"));
    return texts;
}

bool World::copyProfile(const QString &from, const QString &to) const
{
    const QDir source(profile(from));
    QDirIterator files(source.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = profile(to) + u'/' + source.relativeFilePath(path);
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target))
            return false;
    }
    return true;
}

} // namespace Parlance::Testing
