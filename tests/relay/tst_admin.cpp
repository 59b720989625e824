// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/admin.h"
#include "relay/admincommand.h"
#include "relay/adminserver.h"
#include "relay/passwords.h"
#include "relay/sqlitebackend.h"
#include "relay/sqlitelogreader.h"
#include "relay/storeservice.h"
#include "tests/relay/storefixture.h"

#include <QLocalSocket>
#include <QLockFile>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QString out;
    QString err;
};

/// A data folder with Alice in it, as serve leaves it.
struct Folder
{
    Folder()
    {
        if (!data.create()
            || !data.writeAddress({.host = u"chat.example"_s,
                                   .port = 7667,
                                   .pin = u"SHA256:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopA"_s}))
            qFatal("no data folder");
        StoreFixture fixture([this](const QString &, const Clock &, RetentionTimes times) {
            return std::make_unique<SqliteBackend>(data.database(), clock, times);
        });
        alice = fixture.registered(u"alice"_s);
    }

    /// A subcommand, on a thread of its own as it is a process of its own otherwise.
    Outcome call(const std::function<int(Admin::Context &)> &command)
    {
        Outcome outcome;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            QTextStream out(&outcome.out);
            QTextStream err(&outcome.err);
            Admin::Context context{.folder = data, .clock = clock, .out = out, .err = err};
            outcome.code = command(context);
        }));
        thread->start();
        if (!QTest::qWaitFor([&] { return thread->isFinished(); }, 30'000))
            qFatal("a subcommand hangs");
        return outcome;
    }
    [[nodiscard]] std::unique_ptr<SqliteLogReader> reader()
    {
        return std::move(*SqliteLogReader::open(data.database(), clock));
    }

    QTemporaryDir temporary;
    DataFolder data{temporary.filePath(u"data"_s)};
    ManualClock clock;
    Person alice;
};

/// What serve does with the folder.
struct Serving
{
    explicit Serving(Folder &folder)
        : lock(std::move(*folder.data.lock()))
        , service(std::make_unique<SqliteBackend>(folder.data.database(), folder.clock))
        , admin(service)
    {
        service.setListener([this](const std::shared_ptr<const Changes> &changes) {
            closed += static_cast<int>(changes->closed.size());
        });
        if (!service.start() || !admin.listen(folder.data))
            qFatal("the relay does not start");
    }

    std::unique_ptr<QLockFile> lock;
    std::atomic<int> closed{0};
    StoreService service;
    AdminServer admin;
};

} // namespace

class TestAdmin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inviteLinksWork_data()
    {
        QTest::addColumn<bool>("serving");
        QTest::newRow("while a relay serves") << true;
        QTest::newRow("while none serves") << false;
    }
    void inviteLinksWork()
    {
        QFETCH(bool, serving);
        Folder folder;
        const auto relay = serving ? std::make_unique<Serving>(folder) : nullptr;
        const Outcome outcome = folder.call([](Admin::Context &context) { return Admin::invite(context, 2, 3); });
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.code, 0);
        const auto link = InviteLink::parse(outcome.out.trimmed());
        QVERIFY(link);
        QCOMPARE(link->relay,
                 (RelayAddress{.host = u"chat.example"_s,
                               .port = 7667,
                               .pin = u"SHA256:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopA"_s}));
        QVERIFY(folder.reader()->checkInvite(link->token));
        folder.clock.advance(3 * dayMs);
        QVERIFY(!folder.reader()->checkInvite(link->token));
    }

    void inviteSaysThatServeMustHaveRun()
    {
        Folder folder;
        QVERIFY(QFile::remove(folder.data.addressFile()));
        const Outcome outcome = folder.call([](Admin::Context &context) { return Admin::invite(context, 1, 1); });
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.contains(u"parlance-relay serve"_s));
    }

    void usersAreChangedWhileServing()
    {
        Folder folder;
        Serving relay(folder);
        const auto named = [&folder](auto command) {
            return folder.call([command](Admin::Context &context) { return command(context, u"alice"_s); });
        };
        QCOMPARE(named(Admin::disableUser).code, 0);
        QTRY_COMPARE(relay.closed.load(), 1); // her connection is told to end
        QVERIFY(folder.reader()->userByName(u"alice"_s)->disabled);
        QCOMPARE(named(Admin::enableUser).code, 0);
        QVERIFY(!folder.reader()->userByName(u"alice"_s)->disabled);
        QCOMPARE(named(Admin::deleteUser).code, 0);
        QTRY_COMPARE(relay.closed.load(), 2);
        QVERIFY(folder.reader()->userByName(u"alice"_s)->gone);
        const Outcome again = named(Admin::deleteUser);
        QCOMPARE(again.code, 1);
        QCOMPARE(again.err, u"parlance-relay: There is no such user.\n"_s);
    }

    void passwordsAreReset()
    {
        Folder folder;
        const auto reset = [&folder](const QString &password) {
            return folder.call([&](Admin::Context &context) {
                return Admin::resetPassword(context, u"alice"_s, password);
            });
        };
        QCOMPARE(reset(u"short"_s).code, 1);
        QCOMPARE(reset(u"a better one"_s).code, 0);
        const QString hash = folder.reader()->userByName(u"alice"_s)->passwordHash;
        QVERIFY(Passwords::matches(u"a better one"_s, hash));
        QVERIFY(!Passwords::matches(u"a better two"_s, hash));
        QVERIFY(!Passwords::matches(u"a better one"_s, Passwords::decoy()));
    }

    void listsUsersAndNumbers()
    {
        Folder folder;
        const Outcome users = folder.call(Admin::listUsers);
        QCOMPARE(users.code, 0);
        QVERIFY(users.out.startsWith(u"alice "_s));
        QVERIFY(users.out.contains(u"active   1 device   since 2023-11-14 22:13 UTC"_s));
        const Outcome numbers = folder.call(Admin::stats);
        QCOMPARE(numbers.code, 0);
        QVERIFY(numbers.out.contains(u"users          1 (0 disabled)"_s));
        QVERIFY(numbers.out.contains(u"waiting        0 messages, the oldest since -\n               0 from device to "
                                     "device\n"_s));
    }

    void backsUpWithoutOverwriting()
    {
        Folder folder;
        const Serving relay(folder);
        const QString copy = folder.temporary.filePath(u"copy.db"_s);
        const auto backup = [&] {
            return folder.call([&copy](Admin::Context &context) { return Admin::backup(context, copy); });
        };
        QCOMPARE(backup().code, 0);
        QVERIFY((*SqliteLogReader::open(copy, folder.clock))->userByName(u"alice"_s));
        const Outcome again = backup();
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains(u"left as it is"_s));
    }

    void doctorSaysWhatHurts()
    {
        Folder folder;
        const auto doctor = [&folder](const QString &certificate) {
            return folder.call([&](Admin::Context &context) {
                return Admin::doctor(context, certificate, 30 * dayMs);
            });
        };
        const Outcome without = doctor({});
        QCOMPARE(without.code, 1);
        QVERIFY(without.out.contains(u"fail certificate:"_s));
        QVERIFY(without.out.contains(u"ok   schema:"_s));
        QVERIFY(without.out.contains(u"ok   queues:"_s));
        QVERIFY(without.out.contains(u"warn process: no relay serves"_s));

        StoreFixture fixture([&folder](const QString &, const Clock &, RetentionTimes times) {
            return std::make_unique<SqliteBackend>(folder.data.database(), folder.clock, times);
        });
        const Person bob = fixture.registered(u"bob"_s);
        fixture.send(folder.alice, fixture.befriend(folder.alice, bob));
        folder.clock.advance(29 * dayMs);
        QVERIFY(doctor({}).out.contains(u"warn queues: 1 messages wait for bob's device \"Laptop\""_s));
        folder.clock.advance(-30 * dayMs);
        QVERIFY(doctor({}).out.contains(u"fail clock:"_s));
    }

    void theLockNamesItsHolder()
    {
        Folder folder;
        const auto lock = folder.data.lock();
        QVERIFY(lock);
        const auto second = folder.data.lock();
        QCOMPARE(second.error().code, ErrorCode::StorageBusy);
        QCOMPARE(second.error().limit, QCoreApplication::applicationPid());
    }

    void rubbishOnTheSocketIsAnswered()
    {
        Folder folder;
        const Serving relay(folder);
        QLocalSocket socket;
        socket.connectToServer(folder.data.adminSocket());
        QVERIFY(socket.waitForConnected());
        socket.write("{\"command\":\"format\"}\n");
        QTRY_VERIFY(socket.canReadLine());
        QVERIFY(socket.readLine().contains("\"ok\":false"));
    }

    void commandsTravelWhole()
    {
        const AdminCommand command{
            .kind = AdminCommand::Kind::SetPasswordHash,
            .user = UserId(0xffffffffffffffff),
            .passwordHash = u"$argon2id$"_s,
            .uses = 3,
            .expiresMs = 1'700'000'000'001};
        const auto back = AdminCommand::fromJson(command.toJson());
        QVERIFY(back);
        QCOMPARE(back->kind, command.kind);
        QCOMPARE(back->user, command.user);
        QCOMPARE(back->passwordHash, command.passwordHash);
        QCOMPARE(back->uses, command.uses);
        QCOMPARE(back->expiresMs, command.expiresMs);
        const Error error{.code = ErrorCode::DiskFull, .detail = u"relay.db"_s, .limit = 5};
        QCOMPARE(parseAdminAnswer(adminAnswer(std::unexpected(error))).error(), error);
        QCOMPARE(*parseAdminAnswer(adminAnswer(u"token"_s)), u"token"_s);
    }

    void theDataFolderIsItsOwnersOnly()
    {
        const QTemporaryDir temporary;
        const DataFolder folder(temporary.filePath(u"a/b"_s));
        QVERIFY(!folder.exists());
        QVERIFY(folder.create());
        QVERIFY(folder.create());
        QVERIFY(!(QFile::permissions(folder.path())
                  & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)));
        QCOMPARE(folder.readAddress().error().code, ErrorCode::NotFound);
        const DataFolder deep(temporary.filePath(QString(120, u'x')));
        QVERIFY(deep.adminSocket().size() < 100);
        QVERIFY(deep.adminSocket() != folder.adminSocket());
    }
};

QTEST_GUILESS_MAIN(TestAdmin)
#include "tst_admin.moc"
