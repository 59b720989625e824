// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/proxysettings.h"

#include "core/invitelink.h"
#include "sync/account.h"
#include "tests/support/outcome.h"
#include "tests/support/testproxy.h"
#include "tests/support/testsecret.h"
#include "tests/support/world.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

using Kind = TestProxy::Kind;

/// The relay is reached through real proxies, by a name that only they know, so that nothing can go around them.
class TestProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.start()); }
    void init();
    void joinsThroughAProxy_data();
    void joinsThroughAProxy();
    void anotherProxyIsUsedAtOnce();
    void aWrongPasswordIsNoConnection_data();
    void aWrongPasswordIsNoConnection();
    void thePasswordIsKeptWhereNobodyReadsIt();

private:
    void open();
    [[nodiscard]] bool apply(ProxySettings::Kind kind, int port, const QString &user = {},
                             const QString &password = {});
    [[nodiscard]] bool join();
    [[nodiscard]] ConnectionState state() const { return m_account->connection().state; }

    World m_world;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<ProxySettings> m_settings;
    int m_people = 0;
};

void TestProxies::init()
{
    m_settings.reset();
    m_account.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestProxies::open()
{
    auto account = Account::open(m_folder->path(), testSecret());
    QVERIFY(account.has_value());
    m_account = std::move(*account);
    m_settings = std::make_unique<ProxySettings>();
    m_settings->setAccount(m_account.get());
}

bool TestProxies::apply(ProxySettings::Kind kind, int port, const QString &user, const QString &password)
{
    QSignalSpy applied(m_settings.get(), &ProxySettings::applied);
    m_settings->apply(kind, u"127.0.0.1"_s, port, user, password);
    return applied.count() > 0 || applied.wait();
}

bool TestProxies::join()
{
    auto invite = InviteLink::parse(m_world.relay().invite());
    if (!invite)
        return false;
    invite->relay.host = u"relay.test"_s;
    const QString name = u"alice%1"_s.arg(++m_people);
    const auto joined = outcomeOf(m_account->join(*invite, name, World::passwordOf(name)));
    if (!joined)
        qWarning() << errorName(joined.error().code) << joined.error().detail;
    return joined.has_value();
}

void TestProxies::joinsThroughAProxy_data()
{
    QTest::addColumn<TestProxy::Kind>("proxy");
    QTest::addColumn<ProxySettings::Kind>("kind");
    QTest::addColumn<QString>("user");
    QTest::newRow("SOCKS5") << Kind::Socks5 << ProxySettings::Socks5 << QString();
    QTest::newRow("SOCKS5 with a password") << Kind::Socks5 << ProxySettings::Socks5 << u"al@ce"_s;
    QTest::newRow("HTTP") << Kind::Http << ProxySettings::Http << QString();
    QTest::newRow("HTTP with a password") << Kind::Http << ProxySettings::Http << u"al@ce"_s;
}

void TestProxies::joinsThroughAProxy()
{
    QFETCH(const TestProxy::Kind, proxy);
    QFETCH(const ProxySettings::Kind, kind);
    QFETCH(const QString, user);
    const QString password = user.isEmpty() ? QString() : u"p/ss:w%rd"_s;
    const TestProxy between(proxy, m_world.relay().port(), user, password);
    QVERIFY(apply(kind, between.port(), user, password));
    QVERIFY(join());
    QTRY_COMPARE(state(), ConnectionState::Online);
    QVERIFY(!between.passed().isEmpty());
    QCOMPARE(between.passed().first(), u"relay.test:%1"_s.arg(m_world.relay().port()));
    QCOMPARE(between.refused(), 0);
}

void TestProxies::anotherProxyIsUsedAtOnce()
{
    const TestProxy first(Kind::Socks5, m_world.relay().port());
    const TestProxy second(Kind::Http, m_world.relay().port());
    QVERIFY(apply(ProxySettings::Socks5, first.port()));
    QVERIFY(join());
    QTRY_COMPARE(state(), ConnectionState::Online);
    QVERIFY(second.passed().isEmpty());
    QVERIFY(apply(ProxySettings::Http, second.port()));
    QTRY_VERIFY(!second.passed().isEmpty());
    QTRY_COMPARE(state(), ConnectionState::Online);
}

void TestProxies::aWrongPasswordIsNoConnection_data()
{
    QTest::addColumn<TestProxy::Kind>("proxy");
    QTest::addColumn<ProxySettings::Kind>("kind");
    QTest::newRow("SOCKS5") << Kind::Socks5 << ProxySettings::Socks5;
    QTest::newRow("HTTP") << Kind::Http << ProxySettings::Http;
}

void TestProxies::aWrongPasswordIsNoConnection()
{
    QFETCH(const TestProxy::Kind, proxy);
    QFETCH(const ProxySettings::Kind, kind);
    const QString user = u"al@ce"_s;
    const TestProxy open(proxy, m_world.relay().port());
    const TestProxy closed(proxy, m_world.relay().port(), user, u"right"_s);
    QVERIFY(apply(kind, open.port()));
    QVERIFY(join());
    QTRY_COMPARE(state(), ConnectionState::Online);
    QVERIFY(apply(kind, closed.port(), user, u"wrong"_s));
    QTRY_COMPARE(state(), ConnectionState::Waiting);
    QCOMPARE(m_account->connection().error.code, ErrorCode::Offline);
    QVERIFY(closed.refused() > 0);
    QVERIFY(closed.passed().isEmpty());
    QVERIFY(apply(kind, closed.port(), user, u"right"_s));
    QTRY_COMPARE(state(), ConnectionState::Online);
}

void TestProxies::thePasswordIsKeptWhereNobodyReadsIt()
{
    QVERIFY(apply(ProxySettings::Socks5, 1081, u"alice"_s, u"an unmistakable secret"_s));
    m_settings.reset();
    m_account.reset();
    int files = 0;
    for (QDirIterator it(m_folder->path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
        QFile file(it.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("unmistakable"), qPrintable(file.fileName()));
    }
    QVERIFY(files > 0);
    open();
    QTRY_COMPARE(m_settings->kind(), ProxySettings::Socks5);
    QCOMPARE(m_settings->host(), u"127.0.0.1"_s);
    QCOMPARE(m_settings->port(), 1081);
    QCOMPARE(m_settings->user(), u"alice"_s);
    QCOMPARE(m_settings->password(), u"an unmistakable secret"_s);
    QSignalSpy applied(m_settings.get(), &ProxySettings::applied);
    m_settings->apply(ProxySettings::None, {}, 0, {}, {});
    QVERIFY(applied.wait());
    QCOMPARE(m_settings->kind(), ProxySettings::None);
    QVERIFY(m_settings->password().isEmpty());
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
