// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profiles.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// Which profiles there are, and how one gets from one to another.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_started.clear();
        m_starts = true;
    }

    void oneIsMadeAndOpened()
    {
        const auto profiles = openOn(m_folder->path());
        QCOMPARE(profiles->others(), QStringList());
        QCOMPARE(profiles->current(), QString());
        QSignalSpy changed(profiles.get(), &Profiles::changed);
        QVERIFY(profiles->create(u" Work "_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(profiles->others(), QStringList{u"Work"_s});
        const QString folder = m_folder->filePath(u"profiles/Work"_s);
        QCOMPARE(m_started, QList<QStringList>({{u"--profile"_s, folder}}));
        QCOMPARE(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!profiles->create(u"Work"_s)); // there already
        QCOMPARE(m_started.size(), 1);
    }

    void fromAnotherOneGetsBackToTheFirst()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"profiles/Club"_s)));
        QVERIFY(QDir().mkpath(m_folder->filePath(u"profiles/Work"_s)));
        const auto profiles = openOn(m_folder->filePath(u"profiles/Work"_s));
        QCOMPARE(profiles->current(), u"Work"_s);
        QCOMPARE(profiles->others(), QStringList({QString(), u"Club"_s}));
        QVERIFY(profiles->open({}));
        QVERIFY(profiles->open(u"Club"_s));
        QCOMPARE(m_started, QList<QStringList>({{}, {u"--profile"_s, m_folder->filePath(u"profiles/Club"_s)}}));
    }

    void oneSomewhereElseIsNoneOfThem()
    {
        const QTemporaryDir elsewhere;
        const auto profiles = openOn(elsewhere.path());
        QCOMPARE(profiles->current(), QString());
        QCOMPARE(profiles->others(), QStringList{QString()});
    }

    void aNameIsOneThatAFolderCanHave()
    {
        const auto profiles = openOn(m_folder->path());
        for (const auto &name : {u"Work"_s, u"Arbeit zu Hause"_s, u"Größe_2-b"_s})
            QVERIFY2(profiles->nameProblem(name).isEmpty(), qPrintable(name));
        for (const auto &name : {u""_s, u" "_s, u".."_s, u"a/b"_s, u"a\\b"_s, u".hidden"_s, u"-x"_s, QString(33, u'a')})
            QVERIFY2(!profiles->nameProblem(name).isEmpty(), qPrintable(name));
        QVERIFY(!profiles->create(u"../outside"_s));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"outside"_s)));
    }

    void whatCannotBeStartedIsSaid()
    {
        m_starts = false;
        QVERIFY(!openOn(m_folder->path())->open({}));
    }

private:
    [[nodiscard]] std::unique_ptr<Profiles> openOn(const QString &folder)
    {
        return std::make_unique<Profiles>(m_folder->path(), folder, [this](const QStringList &arguments) {
            m_started << arguments;
            return m_starts;
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QStringList> m_started;
    bool m_starts = true;
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
