// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/primitives.h"
#include "e2ee/ratchet.h"
#include "e2ee/signatures.h"
#include "storage/privatefile.h"
#include "storage/profilevault.h"
#include "storage/stores.h"
#include "sync/account.h"
#include "sync/sampledata.h"
#include "tests/support/testsecret.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'700'000'000'000;

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every file below the folder, with what is in it.
QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator names(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (names.hasNext()) {
        const QString name = names.next();
        files.insert(name, contentOf(name));
    }
    return files;
}

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

/// A profile on the disk: what it gives away (nothing), and what happens when something of it is wrong or missing.
class TestEncryptedProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(home()));
    }
    void cleanup() { m_folder.reset(); }

    // ---- what is on the disk

    void theDatabaseIsEncrypted()
    {
        QVERIFY(writeSampleData(profile(), testSecret(), now));
        const QByteArray bytes = contentOf(database());
        QVERIFY(bytes.size() > 4096);
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QCOMPARE(Database::open(database()).error().code, ErrorCode::StorageDamaged);
        const auto vault = ProfileVault::open(home(), testSecret());
        auto stores = Stores::open(database(), vault->databaseKey());
        QVERIFY(stores);
        auto version = (*stores)->database.query(u"PRAGMA cipher_version"_s);
        QVERIFY(version && version->next());
        QVERIFY2(version->text(0).startsWith(u'4'), qPrintable(version->text(0)));
        auto integrity = (*stores)->database.query(u"PRAGMA cipher_integrity_check"_s);
        QVERIFY(integrity && !integrity->next());
    }

    /// While the profile is open (write-ahead log and all), and when it is closed: no text, no name, no key in any file.
    void noByteTellsAnything()
    {
        QVERIFY(writeProfile());
        {
            const auto account = Account::open(profile(), testSecret());
            QVERIFY(account);
            const auto vault = ProfileVault::open(home(), testSecret());
            QVERIFY(vault);
            collect(*vault);
            const ConversationId first = conversationOf(*account->get());
            remember(u"Harbour at midnight, bring the lantern"_s);
            remember(u"zanzibarquux"_s);
            (*account)->setDraft(first, m_texts.at(m_texts.size() - 2));
            QVERIFY(wait((*account)->setSetting(u"note"_s, m_texts.last())));
            QVERIFY(wait((*account)->send(first, u"%1 %2"_s.arg(m_texts.at(m_texts.size() - 2), m_texts.last()))));
            QCOMPARE(wait((*account)->search(m_texts.last()))->size(), 1);

            const auto files = filesOf(profile());
            QVERIFY(files.value(database() + u"-wal"_s).size() > 4096);
            QVERIFY(files.contains(database() + u"-shm"_s));
            QVERIFY(m_texts.size() > 50);
            QVERIFY2(nothingIn(files), qPrintable(m_found));
        }
        QVERIFY2(nothingIn(filesOf(profile())), qPrintable(m_found));
    }

    /// The search above finds what is there to be found: the same, in a database that is not encrypted.
    void theSearchFindsWhatIsNotEncrypted()
    {
        QVERIFY(writeProfile());
        const auto vault = ProfileVault::open(home(), testSecret());
        collect(*vault);
        QVERIFY(nothingIn(filesOf(profile())));
        {
            auto stores = Stores::open(database(), vault->databaseKey());
            QVERIFY(stores);
            const QString plain = m_folder->filePath(u"plain.db"_s);
            QVERIFY((*stores)->database.execute(u"ATTACH DATABASE ? AS plain KEY ''"_s, plain));
            QVERIFY((*stores)->database.query(u"SELECT sqlcipher_export('plain')"_s)->next());
            QVERIFY((*stores)->database.execute(u"DETACH DATABASE plain"_s));
            const QByteArray bytes = contentOf(plain);
            for (const QByteArray &bytesWanted : std::as_const(m_needles)) {
                if (!m_outside.contains(bytesWanted))
                    QVERIFY2(bytes.contains(bytesWanted), bytesWanted.toHex().constData());
            }
        }
    }

    void nobodyElseMayReadTheKeys()
    {
        QVERIFY(ProfileVault::open(home(), testSecret()));
        QVERIFY(isPrivate(keys()));
    }

    // ---- what happens when something is wrong: an error that says so, and every file as it was

    void anotherKey()
    {
        QVERIFY(Account::open(profile(), testSecret()));
        ProfileSecret other = testSecret();
        other.bytes.data()[5] ^= 4;
        refuses(other, ErrorCode::WrongSecret);
        refuses(ProfileSecret::fromPassphrase(u"correct horse"_s), ErrorCode::WrongSecret);
        refuses(ProfileSecret::fromRecoveryCode(RecoveryCode::create()), ErrorCode::WrongSecret);
        QVERIFY(Account::open(profile(), testSecret()));
    }

    void missingKeys()
    {
        QVERIFY(Account::open(profile(), testSecret()));
        QVERIFY(QFile::remove(keys()));
        refuses(testSecret(), ErrorCode::KeysMissing);
        QVERIFY(!QFile::exists(keys()));
    }

    void damagedKeys_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {0, 1, 40, 200})
            QTest::newRow(qPrintable(u"%1 bytes left"_s.arg(length))) << length;
    }
    void damagedKeys()
    {
        QFETCH(int, length);
        QVERIFY(Account::open(profile(), testSecret()));
        QVERIFY(QFile::resize(keys(), length));
        refuses(testSecret(), ErrorCode::KeysDamaged);
    }

    void keysOfAnotherProfile()
    {
        const QTemporaryDir other;
        QVERIFY(Account::open(other.path(), testSecret()));
        QVERIFY(Account::open(profile(), testSecret()));
        QVERIFY(QFile::remove(keys()));
        QVERIFY(QFile::copy(ProfileVault::keysIn(Account::folderIn(other.path())), keys()));
        refuses(testSecret(), ErrorCode::StorageDamaged);
    }

    void aDatabaseThatIsNotEncrypted()
    {
        {
            auto plain = Database::open(database());
            QVERIFY(plain);
            QVERIFY((*plain)->execute(u"CREATE TABLE message (text TEXT)"_s));
        }
        refuses(testSecret(), ErrorCode::NotEncrypted);
        QVERIFY(!QFile::exists(keys()));
    }

    void aNewProfileNeedsMoreThanAShortPassphrase()
    {
        const auto account = Account::open(profile(), ProfileSecret::fromPassphrase(u"1234"_s));
        QVERIFY(!account);
        QCOMPARE(account.error().code, ErrorCode::FieldInvalid);
        QVERIFY(!QFile::exists(keys()));
        QVERIFY(!QFile::exists(database()));
    }

    // ---- what opens it can change

    void aCodeIsAddedAndRenewed()
    {
        const auto first = RecoveryCode::create();
        const auto second = RecoveryCode::create();
        {
            const auto account = Account::open(profile(), testSecret());
            QVERIFY(account);
            QVERIFY(!(*account)->protection().recoveryCode);
            QVERIFY(wait((*account)->addSecret(ProfileSecret::fromRecoveryCode(first))));
            QTRY_VERIFY((*account)->protection().recoveryCode);
            QVERIFY(!(*account)->protection().recoveryCodeWritten);
            QVERIFY(wait((*account)->setRecoveryCodeWritten()));
            QTRY_VERIFY((*account)->protection().recoveryCodeWritten);
        }
        {
            const auto account = Account::open(profile(), ProfileSecret::fromRecoveryCode(first));
            QVERIFY(account);
            QVERIFY((*account)->protection().recoveryCodeWritten);
            QVERIFY(wait((*account)->addSecret(ProfileSecret::fromRecoveryCode(second))));
        }
        refuses(ProfileSecret::fromRecoveryCode(first), ErrorCode::WrongSecret);
        QVERIFY(Account::open(profile(), ProfileSecret::fromRecoveryCode(second)));
        QVERIFY(Account::open(profile(), testSecret()));
    }

    void keysThatChangedUnderneathAreNotReplaced()
    {
        const auto account = Account::open(profile(), testSecret());
        QVERIFY(account);
        QFile file(keys());
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write("something else");
        file.close();
        const auto done = wait((*account)->addSecret(ProfileSecret::fromRecoveryCode(RecoveryCode::create())));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::KeysDamaged);
        QCOMPARE(contentOf(keys()), QByteArray("something else"));
    }

    void openingInTheBackground()
    {
        QObject context;
        auto opened = Account::openInBackground(profile(), testSecret(), &context);
        QTRY_VERIFY(opened.isFinished());
        auto account = opened.takeResult();
        QVERIFY(account);
        QCOMPARE((*account)->thread(), thread());
        auto second = Account::openInBackground(profile(), testSecret(), &context);
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.takeResult().error().code, ErrorCode::ProfileInUse);
    }

    void openingEndsWithWhoeverAsked()
    {
        QFuture<Result<std::unique_ptr<Account>>> opened;
        {
            QObject context;
            opened = Account::openInBackground(profile(), testSecret(), &context);
        }
        QTRY_VERIFY(opened.isFinished());
        QCOMPARE(opened.takeResult().error().code, ErrorCode::Cancelled);
        QVERIFY(Account::open(profile(), testSecret()));
    }

private:
    [[nodiscard]] QString profile() const { return m_folder->filePath(u"profile"_s); }
    [[nodiscard]] QString home() const { return Account::folderIn(profile()); }
    [[nodiscard]] QString database() const { return ProfileVault::databaseIn(home()); }
    [[nodiscard]] QString keys() const { return ProfileVault::keysIn(home()); }

    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return failure(ErrorCode::Timeout);
        return future.result();
    }

    /// The samples, and every kind of key that a device has.
    [[nodiscard]] Result<void> writeProfile()
    {
        return writeSampleData(profile(), testSecret(), now)
            .and_then([&] { return ProfileVault::open(home(), testSecret()); })
            .and_then([&](const ProfileVault &vault) { return Stores::open(database(), vault.databaseKey()); })
            .and_then([](const std::unique_ptr<Stores> &stores) { return writeKeys(*stores); });
    }

    static Result<void> writeKeys(Stores &stores)
    {
        const auto key = createSigningKey();
        auto ratchet = Ratchet::create(stores.ratchet, stores.devices);
        if (!key || !ratchet)
            return std::unexpected(!key ? key.error() : ratchet.error());
        return stores.account.setDeviceKey(*key)
            .and_then([&] { return stores.account.setGrant(randomBytes(24)); })
            .and_then([&] { return (*ratchet)->begin(); })
            .and_then([&](const auto &) { return (*ratchet)->createPreKeys(10); })
            .and_then([&](const auto &) { return (*ratchet)->signedPreKey(now); })
            .and_then([&](const auto &) { return (*ratchet)->lastResortPreKey(); })
            .and_then([&](const auto &) {
                return stores.ratchet.setSession(UserId(2), DeviceId(4), randomBytes(300)); // as long as one is
            });
    }

    static ConversationId conversationOf(Account &account) { return wait(account.conversations())->first().id; }

    void refuses(const ProfileSecret &secret, ErrorCode code)
    {
        auto before = filesOf(home());
        const auto account = Account::open(profile(), secret);
        QVERIFY(!account);
        QCOMPARE(account.error().code, code);
        QVERIFY2(account.error().detail.contains(home()), qPrintable(account.error().detail));
        QCOMPARE(filesOf(home()), before);
    }

    void remember(const QString &text)
    {
        m_texts += text;
        m_needles << text.toUtf8();
    }

    /// Every text and every sequence of bytes in the database, and the keys themselves.
    void collect(const ProfileVault &vault)
    {
        m_texts.clear();
        m_needles.clear();
        m_outside.clear();
        auto opened = Database::openEncrypted(database(), vault.databaseKey().view(), Database::Access::Read);
        QVERIFY(opened);
        auto columns = (*opened)->query(
            u"SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c"
            " WHERE t.type = 'table' AND t.name NOT LIKE 'message_words%' AND c.type IN ('TEXT', 'BLOB')"_s);
        QVERIFY(columns);
        QSet<QString> tables; ///< with something to look for
        while (columns->next()) {
            const qsizetype before = m_needles.size();
            auto rows = (*opened)->query(
                u"SELECT DISTINCT \"%1\", typeof(\"%1\") FROM \"%2\""_s.arg(columns->text(1), columns->text(0)));
            while (rows && rows->next()) {
                // Shorter ones turn up in random bytes; what is longer need not be in one piece on a page.
                if (rows->text(1) == u"text" && rows->text(0).toUtf8().size() >= 5)
                    remember(rows->text(0).left(100));
                else if (rows->text(1) == u"blob" && rows->bytes(0).size() >= 16)
                    m_needles << rows->bytes(0).left(100);
            }
            if (m_needles.size() > before)
                tables += columns->text(0);
        }
        for (const auto &table :
             {u"account"_s, u"account_secret"_s, u"contact"_s, u"device"_s, u"device_key"_s, u"message"_s, u"outbox"_s,
              u"prekey"_s, u"ratchet_identity"_s, u"session"_s, u"signed_prekey"_s})
            QVERIFY2(tables.contains(table), qPrintable(table));
        for (const QByteArray &key :
             {vault.databaseKey().view().toByteArray(), testSecret().bytes.view().toByteArray()}) {
            m_outside << key << key.toHex() << key.toBase64();
        }
        for (const QString &text : std::as_const(m_texts))
            m_outside << utf16(text);
        m_needles << m_outside;
    }

    bool nothingIn(QMap<QString, QByteArray> files)
    {
        for (auto [name, bytes] : files.asKeyValueRange()) {
            // The lock names the machine, which may be called like one of the people.
            if (name.endsWith(u"profile.lock"))
                bytes.replace(QSysInfo::machineHostName().toUtf8(), QByteArray());
            for (const QByteArray &needle : std::as_const(m_needles)) {
                if (!bytes.contains(needle))
                    continue;
                m_found = u"%1 has \"%2\""_s.arg(name, QString::fromUtf8(needle.left(40)));
                return false;
            }
        }
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_texts;
    QByteArrayList m_needles; ///< what must be in no file
    QByteArrayList m_outside; ///< those of them that no database has
    QString m_found;
};

QTEST_GUILESS_MAIN(TestEncryptedProfile)
#include "tst_encryptedprofile.moc"
