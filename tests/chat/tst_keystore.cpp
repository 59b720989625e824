// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/profilevault.h"
#include "fakedirectory.h"
#include "fakerelay.h"
#include "frames.h"
#include "openprofile.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

using Reason = SecretRequest::Reason;

namespace {

const QString secretService = u"org.freedesktop.secrets"_s;

} // namespace

/// The system's key store as it is: QtKeychain, a session bus of its own and GNOME Keyring with a fresh keyring.
class TestKeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void keepsBytes();
    void opensAProfileWithoutAQuestion();
    void emptyItLeadsToTheCodeAndLearnsTheKeyAgain();
    void theProgramsUseItAsWell();
    void whoJoinsIsGivenARecoveryCode();
    void whoWantsNoRecoveryCodeIsWarned();
    void lockedItLeadsToTheCode(); // the last: nobody is there to unlock it again

private:
    void lockKeyring() const;
    void emptyKeyring() const;
    [[nodiscard]] std::unique_ptr<ProfileOpener> make() const
    {
        return std::make_unique<ProfileOpener>(m_folder->filePath(u"profile"_s), QString(), systemKeyStore());
    }
    [[nodiscard]] RecoveryCode makeProfileWithCode() const;
    [[nodiscard]] QString joinWithCli(const QStringList &options = {}) const;
    [[nodiscard]] int runCli(const QProcessEnvironment &environment) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_data;
    QProcess m_keyring;
};

void TestKeyStore::initTestCase()
{
    // Nobody is to be asked on a real screen, and no desktop's own choice of a key store counts.
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "PARLANCE_KEY_FILE"})
        qunsetenv(name);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_DATA_HOME", "XDG_RUNTIME_DIR", "HOME"})
        environment.insert(QString::fromLatin1(name), m_data.path());
    m_keyring.setProcessEnvironment(environment);
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring.write("the password of the keyring");
    m_keyring.closeWriteChannel();
    const auto isThere = [] {
        auto call = QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
        call << secretService;
        return QDBusConnection::sessionBus().call(call).arguments().value(0).toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 30'000);
}

void TestKeyStore::cleanupTestCase()
{
    m_keyring.terminate();
    QVERIFY(m_keyring.waitForFinished());
}

void TestKeyStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestKeyStore::cleanup()
{
    m_folder.reset();
}

/// What the Secret Service API specification calls Lock and Delete.
void TestKeyStore::lockKeyring() const
{
    auto call = QDBusMessage::createMethodCall(
        secretService, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    call << QVariant::fromValue(QList{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    QCOMPARE(QDBusConnection::sessionBus().call(call).type(), QDBusMessage::ReplyMessage);
}

void TestKeyStore::emptyKeyring() const
{
    auto get = QDBusMessage::createMethodCall(
        secretService, u"/org/freedesktop/secrets/collection/login"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Items"_s;
    const auto answer = QDBusConnection::sessionBus().call(get).arguments().value(0).value<QDBusVariant>();
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(answer.variant());
    QVERIFY(!items.isEmpty());
    for (const QDBusObjectPath &item : items) {
        const auto call = QDBusMessage::createMethodCall(
            secretService, item.path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s);
        QCOMPARE(QDBusConnection::sessionBus().call(call).type(), QDBusMessage::ReplyMessage);
    }
}

RecoveryCode TestKeyStore::makeProfileWithCode() const
{
    RecoveryCode code = RecoveryCode::create();
    const auto opener = make();
    const auto account = outcomeOf(opener->open());
    if (!account || !outcomeOf((*account)->addSecret(ProfileSecret::fromRecoveryCode(code))))
        qFatal("cannot make a profile: %s", account ? "no code" : qPrintable(account.error().detail));
    return code;
}

int TestKeyStore::runCli(const QProcessEnvironment &environment) const
{
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(QStringLiteral(PARLANCE_CLI), {u"--profile"_s, m_folder->filePath(u"profile"_s), u"status"_s});
    return program.waitForFinished(60'000) ? program.exitCode() : -1;
}

void TestKeyStore::keepsBytes()
{
    const auto store = systemKeyStore();
    const SecretBytes secret = SecretBytes::random(32);
    QCOMPARE(codeOf(store->read(u"test entry"_s)), ErrorCode::NotFound);
    QCOMPARE(codeOf(store->write(u"test entry"_s, secret)), ErrorCode::None);
    const auto read = outcomeOf(store->read(u"test entry"_s));
    QVERIFY(read);
    QVERIFY(*read == secret);
    QCOMPARE(codeOf(store->read(u"another entry"_s)), ErrorCode::NotFound);
}

void TestKeyStore::opensAProfileWithoutAQuestion()
{
    QCOMPARE(codeOf(make()->open()), ErrorCode::None);
    const auto opener = make();
    const auto account = outcomeOf(opener->open());
    QVERIFY(account);
    QVERIFY((*account)->protection().keyStore);
}

void TestKeyStore::emptyItLeadsToTheCodeAndLearnsTheKeyAgain()
{
    const RecoveryCode code = makeProfileWithCode();
    emptyKeyring();
    const auto opener = make();
    QCOMPARE(codeOf(opener->open()), ErrorCode::SecretNeeded);
    QCOMPARE(opener->request().reason, Reason::KeyStoreEmpty);
    {
        const auto account = outcomeOf(opener->openWith(ProfileSecret::fromRecoveryCode(code)));
        QVERIFY(account);
        const QString keys = ProfileVault::keysIn(Account::folderIn(m_folder->filePath(u"profile"_s)));
        const QDateTime before = QFileInfo(keys).lastModified();
        QTRY_VERIFY(QFileInfo(keys).lastModified() != before);
    }
    QCOMPARE(codeOf(make()->open()), ErrorCode::None);
}

void TestKeyStore::theProgramsUseItAsWell()
{
    constexpr int opened = 4; // nobody has joined with it
    constexpr int locked = 13;
    const RecoveryCode code = makeProfileWithCode();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QCOMPARE(runCli(environment), opened);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    QCOMPARE(runCli(environment), locked);
    environment.insert(u"PARLANCE_PASSPHRASE"_s, code.text());
    QCOMPARE(runCli(environment), opened);
}

/// What it prints; a line that begins with "! " is from standard error.
QString TestKeyStore::joinWithCli(const QStringList &options) const
{
    FakeRelay relay;
    FakeDirectory directory;
    directory.publisher = Frames::alice;
    relay.automatic = [&directory](const wire::ClientFrame &command) { return directory.answer(command); };
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PARLANCE_PASSWORD"_s, u"correct horse"_s);
    program.setProcessEnvironment(environment);
    const InviteLink invite{.relay = relay.address(), .token = u"token"_s};
    program.start(QStringLiteral(PARLANCE_CLI),
                  QStringList{u"--profile"_s, m_folder->filePath(u"profile"_s), u"join"_s, invite.toString(),
                              u"--username"_s, u"alice"_s}
                      + options);
    if (!relay.expect<wire::Hello>())
        return {};
    relay.answer(Frames::welcome());
    if (!relay.expect<wire::Register>())
        return {};
    relay.answer(Frames::signedIn());
    if (!QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 60'000))
        return {};
    return QString::fromUtf8(program.readAllStandardOutput()) + u"! "_s
        + QString::fromUtf8(program.readAllStandardError());
}

void TestKeyStore::whoJoinsIsGivenARecoveryCode()
{
    const QString printed = joinWithCli();
    QVERIFY2(printed.contains(u"\"event\":\"account\""_s), qPrintable(printed));
    static const QRegularExpression codeIn(u"\"code\":\"([A-Z0-9-]{39})\""_s);
    const QString code = codeIn.match(printed).captured(1);
    QVERIFY2(!code.isEmpty(), qPrintable(printed));
    // It opens the profile where the key store does not, and is not told again.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    environment.insert(u"PARLANCE_PASSPHRASE"_s, code);
    QCOMPARE(runCli(environment), 0);
    QVERIFY((*outcomeOf(make()->open()))->protection().recoveryCodeWritten);
}

void TestKeyStore::whoWantsNoRecoveryCodeIsWarned()
{
    const QString printed = joinWithCli({u"--no-recovery-code"_s});
    QVERIFY2(printed.contains(u"\"event\":\"account\""_s), qPrintable(printed));
    QVERIFY(!printed.contains(u"\"recovery-code\""_s));
    QVERIFY(printed.contains(u"! parlance-cli: The key of this profile"_s));
    QVERIFY(!(*outcomeOf(make()->open()))->protection().recoveryCode);
}

void TestKeyStore::lockedItLeadsToTheCode()
{
    const RecoveryCode code = makeProfileWithCode();
    lockKeyring();
    const auto opener = make();
    QCOMPARE(codeOf(opener->open()), ErrorCode::SecretNeeded);
    // The Secret Service does not tell what it would not unlock from what it does not have.
    QVERIFY(opener->request().reason == Reason::KeyStoreLocked || opener->request().reason == Reason::KeyStoreEmpty);
    QVERIFY(opener->request().recoveryCode);
    QCOMPARE(codeOf(opener->openWith(ProfileSecret::fromRecoveryCode(code))), ErrorCode::None);
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
