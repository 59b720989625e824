// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/server.h"

#include "core/logging.h"
#include "relay/acceptor.h"
#include "relay/adminhttp.h"
#include "relay/adminserver.h"
#include "relay/admission.h"
#include "relay/iothread.h"
#include "relay/metrics.h"
#include "relay/passwordworker.h"
#include "relay/presence.h"
#include "relay/resumetoken.h"
#include "relay/sqlitebackend.h"
#include "relay/storedoor.h"
#include "relay/tlscontext.h"

#include <QFile>
#include <QLockFile>
#include <QNetworkInterface>
#include <QThread>
#include <QTimer>

#include <sodium.h>

#include <algorithm>

namespace Parlance {

namespace {

using namespace std::chrono_literals;

constexpr int mostIoThreads = 8;
constexpr auto presenceTick = 1s;
constexpr auto sweepEvery = 60s;

/// The main thread's in-tray.
class MainExecutor final : public Executor
{
public:
    void post(Task task) override
    {
        QMetaObject::invokeMethod(
            &m_context, [task = std::make_shared<Task>(std::move(task))] { (*task)(); }, Qt::QueuedConnection);
    }
    QObject &context() override { return m_context; }

private:
    QObject m_context;
};

QString hostThatOthersReach(const QHostAddress &listening)
{
    if (listening != QHostAddress(QHostAddress::Any) && listening != QHostAddress(QHostAddress::AnyIPv4)
        && listening != QHostAddress(QHostAddress::AnyIPv6))
        return listening.toString();
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal() && address.protocol() == QAbstractSocket::IPv4Protocol)
            return address.toString();
    }
    return QStringLiteral("127.0.0.1");
}

Result<RelayCertificate> certificateFor(const ServeOptions &options, const DataFolder &folder)
{
    if (!options.certificate.isEmpty())
        return readCertificate(options.certificate, options.key);
    if (QFile::exists(folder.certificate()))
        return readCertificate(folder.certificate(), folder.privateKey());
    QStringList names;
    if (const auto address = parseRelayAddress(options.publicAddress))
        names.append(address->host);
    qCInfo(lcRelay).noquote() << "making a certificate:" << folder.certificate();
    return makeCertificate(folder.certificate(), folder.privateKey(), names);
}

/// The secret behind resume tokens, from the database it opens and closes again: nobody else uses it yet.
Result<QByteArray> tokenSecret(SqliteBackend &backend)
{
    auto store = backend.openStore();
    if (!store)
        return std::unexpected(store.error());
    if (auto begun = (*store)->begin(); !begun)
        return std::unexpected(begun.error());
    auto secret = (*store)->secret(QStringLiteral("resume-token"), ResumeTokens::secretBytes);
    if (!secret)
        return secret;
    if (auto committed = (*store)->commit(); !committed)
        return std::unexpected(committed.error());
    return secret;
}

} // namespace

/// In the order they are made; ended in the opposite one.
struct Server::Parts
{
    Parts(const ServeOptions &serveOptions, std::unique_ptr<QLockFile> folderLock, RelayCertificate relayCertificate,
          std::unique_ptr<TlsContext> tlsContext, const QByteArray &secret, std::unique_ptr<StoreBackend> backend)
        : options(serveOptions)
        , lock(std::move(folderLock))
        , certificate(std::move(relayCertificate))
        , tls(std::move(tlsContext))
        , service(std::move(backend))
        , door(service, options.settings.store)
        , tokens(secret)
        , admission(options.settings.rateFactor)
        , presence(door, switchboard, clock, executor, options.settings.presenceGraceMs)
        , core{.store = door,
               .clock = clock,
               .metrics = metrics,
               .switchboard = switchboard,
               .presence = presence,
               .passwords = passwords,
               .tokens = tokens,
               .admission = admission,
               .settings = options.settings}
        , acceptor(threads)
        , adminServer(service)
    {
    }

    const ServeOptions options;
    std::unique_ptr<QLockFile> lock;
    SystemClock clock;
    RelayCertificate certificate;
    std::unique_ptr<TlsContext> tls; ///< null behind a proxy
    Metrics metrics;
    MainExecutor executor;
    StoreService service;
    ServiceDoor door;
    Switchboard switchboard;
    ResumeTokens tokens;
    Admission admission;
    Presence presence;
    PasswordWorker passwords;
    RelayCore core;
    std::vector<std::unique_ptr<IoThread>> threads;
    Acceptor acceptor;
    AdminServer adminServer;
    std::unique_ptr<AdminHttp> adminHttp;
    QTimer presenceTimer;
    QTimer sweepTimer;
    bool stopped = false;

    [[nodiscard]] Result<void> start(const DataFolder &folder);
    void startThreads();
    [[nodiscard]] Result<void> listen(const DataFolder &folder);
    void startTimers();
    void sweep();
    [[nodiscard]] QString problem();
    [[nodiscard]] QString pin() const;
};

Result<void> Server::Parts::start(const DataFolder &folder)
{
    service.setListener([this](const std::shared_ptr<const Changes> &changes) {
        switchboard.committed(changes);
        presence.committed(changes);
    });
    if (auto started = service.start(); !started)
        return started;
    startThreads();
    if (auto listening = adminServer.listen(folder); !listening)
        return listening;
    if (auto listening = listen(folder); !listening)
        return listening;
    startTimers();
    return {};
}

void Server::Parts::startThreads()
{
    const int count = options.ioThreads > 0
        ? options.ioThreads
        : std::clamp(QThread::idealThreadCount(), 1, mostIoThreads);
    for (int i = 0; i < count; ++i) {
        threads.push_back(std::make_unique<IoThread>(core, tls.get(), i + 1));
        switchboard.add(threads.back()->hub());
    }
    for (const auto &thread : threads)
        thread->start();
}

Result<void> Server::Parts::listen(const DataFolder &folder)
{
    if (options.adminListen) {
        adminHttp = std::make_unique<AdminHttp>(
            [this] { return metrics.text(service.metrics(), door.load()); }, [this] { return problem(); });
        if (auto listening = adminHttp->listen(*options.adminListen); !listening)
            return listening;
        const Endpoint admin{.address = options.adminListen->address, .port = adminHttp->port()};
        qCInfo(lcRelay).noquote().nospace() << "metrics are at http://" << admin.toString() << "/metrics";
    }
    if (!acceptor.listen(options.listen.address, options.listen.port))
        return failure(
            ErrorCode::Offline,
            QStringLiteral("cannot listen on %1: %2").arg(options.listen.toString(), acceptor.errorString()));
    RelayAddress address{.host = hostThatOthersReach(options.listen.address), .port = acceptor.serverPort(), .pin = {}};
    if (const auto given = parseRelayAddress(options.publicAddress))
        address = *given;
    address.pin = pin();
    return folder.writeAddress(address);
}

void Server::Parts::startTimers()
{
    const auto grace = std::chrono::milliseconds(options.settings.presenceGraceMs);
    QObject::connect(&presenceTimer, &QTimer::timeout, &presenceTimer, [this] { presence.tick(); });
    presenceTimer.start(std::clamp<std::chrono::milliseconds>(grace / 4, 10ms, presenceTick));
    const auto retention = std::chrono::milliseconds(options.retention.payloadMs);
    QObject::connect(&sweepTimer, &QTimer::timeout, &sweepTimer, [this] { sweep(); });
    sweepTimer.start(std::clamp<std::chrono::milliseconds>(retention / 4, 50ms, sweepEvery));
}

// One step at a time, so that messages get in between.
void Server::Parts::sweep()
{
    if (stopped)
        return;
    service.write(
        &executor.context(), [](LogStore &store) { return store.sweep(); },
        [this](const Result<bool> &more) {
            if (more && *more)
                sweep();
        });
}

QString Server::Parts::problem()
{
    const StoreMetrics &store = service.metrics();
    if (!acceptor.isListening())
        return QStringLiteral("not accepting connections");
    if (store.stopped)
        return QStringLiteral("the disk could not keep what was written: see the log");
    if (store.failing)
        return QStringLiteral("commits fail, %1 so far: see the log").arg(store.failedCommits.load());
    if (door.load().level(StoreQueue::Writer) == StoreLoad::Level::Full)
        return QStringLiteral("slow disk: %1 commands wait for it, and devices are told to wait")
            .arg(door.load().waiting(StoreQueue::Writer));
    return {};
}

// What a proxy shows to devices is known here only when it is given.
QString Server::Parts::pin() const
{
    return options.behindProxy && options.certificate.isEmpty() ? QString() : certificate.pin();
}

Result<std::unique_ptr<Server>> Server::start(const ServeOptions &options)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::StorageFailed, QStringLiteral("libsodium has no random numbers"));
    const DataFolder folder(options.dataFolder);
    if (auto created = folder.create(); !created)
        return std::unexpected(created.error());
    auto lock = folder.lock(2s);
    if (!lock)
        return std::unexpected(lock.error());
    auto certificate = certificateFor(options, folder);
    if (!certificate)
        return std::unexpected(certificate.error());
    std::unique_ptr<TlsContext> tls;
    if (!options.behindProxy) {
        auto context = TlsContext::make(*certificate);
        if (!context)
            return std::unexpected(context.error());
        tls = std::move(*context);
    }
    static const SystemClock clock;
    auto backend = std::make_unique<SqliteBackend>(folder.database(), clock, options.retention);
    const auto secret = tokenSecret(*backend);
    if (!secret)
        return std::unexpected(secret.error());
    auto parts = std::make_unique<Parts>(
        options, std::move(*lock), std::move(*certificate), std::move(tls), *secret, std::move(backend));
    std::unique_ptr<Server> server(new Server(std::move(parts)));
    server->d->service.setStopListener([&executor = server->d->executor, self = server.get()](const Error &error) {
        executor.post([self, error] { Q_EMIT self->diskFailed(error); });
    });
    if (auto started = server->d->start(folder); !started)
        return std::unexpected(started.error());
    return server;
}

Server::Server(std::unique_ptr<Parts> parts) : d(std::move(parts)) { }

Server::~Server()
{
    stop();
}

void Server::stop()
{
    if (std::exchange(d->stopped, true))
        return;
    d->acceptor.close();
    d->adminHttp.reset();
    d->presence.stop();
    // First nobody asks the store any more, then it finishes, then its last answers go out before the goodbyes.
    for (const auto &thread : d->threads)
        thread->pause();
    d->passwords.stop();
    d->service.stop();
    for (const auto &thread : d->threads)
        thread->stop();
}

void Server::checkPulse(const std::function<void()> &alive)
{
    if (d->stopped)
        return;
    const auto left = std::make_shared<size_t>(d->threads.size() + 1);
    const auto answered = [left, alive] {
        if (--*left == 0)
            alive();
    };
    d->service.write(
        &d->executor.context(), [](LogStore &) { return Result<void>(); },
        [answered](const Result<void> &outcome) {
            if (outcome)
                answered();
        });
    for (const auto &thread : d->threads)
        thread->post([this, answered] { d->executor.post(answered); });
}

quint16 Server::port() const
{
    return d->acceptor.serverPort();
}

quint16 Server::adminPort() const
{
    return d->adminHttp ? d->adminHttp->port() : 0;
}

QString Server::url() const
{
    return (d->options.behindProxy ? QStringLiteral("ws://") : QStringLiteral("wss://"))
        + Endpoint{.address = d->options.listen.address, .port = d->acceptor.serverPort()}.toString();
}

QString Server::pin() const
{
    return d->pin();
}

StoreService &Server::store()
{
    return d->service;
}

const StoreLoad &Server::load()
{
    return d->door.load();
}

Metrics &Server::metrics()
{
    return d->metrics;
}

} // namespace Parlance
