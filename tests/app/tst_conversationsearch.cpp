// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversationsearch.h"
#include "records.h"

#include <QPromise>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class TestConversationSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_there = {place(3), place(5), place(8)};
        m_asked.clear();
        m_shown.clear();
        m_search = std::make_unique<ConversationSearch>([this](const QString &words) {
            m_asked += words;
            return QtFuture::makeReadyValueFuture(Result<QList<MessagePlace>>(m_there));
        });
        connect(m_search.get(), &ConversationSearch::placeWanted, this,
                [this](const MessagePlace &wanted) { m_shown += wanted.position; });
    }

    void goesFromTheNewestBackAndRound()
    {
        m_search->setWords(u"tea"_s);
        QTRY_COMPARE(m_search->statusText(), u"1 of 3"_s);
        m_search->older();
        m_search->older();
        QCOMPARE(m_search->statusText(), u"3 of 3"_s);
        m_search->older();
        m_search->newer();
        m_search->newer();
        QCOMPARE(m_search->statusText(), u"2 of 3"_s);
        QCOMPARE(m_shown, (QList<quint64>{8, 5, 3, 8, 3, 5}));
    }

    void saysThatNothingWasFound()
    {
        m_there.clear();
        m_search->setWords(u"tea"_s);
        QCOMPARE(m_search->statusText(), QString());
        QTRY_COMPARE(m_search->statusText(), u"Nothing found"_s);
        m_search->older();
        m_search->newer();
        QCOMPARE(m_search->current(), 0);
        QVERIFY(m_shown.isEmpty());
        m_search->setWords(u"  "_s);
        QCOMPARE(m_search->statusText(), QString());
    }

    void onceForWhatIsTypedInOneGo()
    {
        m_search->setWords(u"t"_s);
        m_search->setWords(u"te"_s);
        QTRY_COMPARE(m_search->count(), 3);
        QCOMPARE(m_asked, QStringList{u"te"_s});
    }

    void staysWhereItIsWhenMessagesCome()
    {
        m_search->refresh();
        QVERIFY(m_asked.isEmpty()); // nothing is looked for
        m_search->setWords(u"tea"_s);
        QTRY_COMPARE(m_search->count(), 3);
        m_search->older();
        m_shown.clear();
        m_there += place(9);
        m_search->refresh();
        QTRY_COMPARE(m_search->statusText(), u"3 of 4"_s);
        QVERIFY(m_shown.isEmpty());
        // The one that was looked at is gone.
        m_there.removeAt(1);
        m_search->refresh();
        QTRY_COMPARE(m_search->count(), 3);
        QCOMPARE(m_search->statusText(), u"3 of 3"_s);
    }

    void anAnswerToEarlierWordsIsDropped()
    {
        QList<std::shared_ptr<QPromise<Result<QList<MessagePlace>>>>> promises;
        ConversationSearch search([&](const QString &) {
            promises << std::make_shared<QPromise<Result<QList<MessagePlace>>>>();
            promises.last()->start();
            return promises.last()->future();
        });
        search.setWords(u"first"_s);
        QTRY_COMPARE(promises.size(), 1);
        search.setWords(u"second"_s);
        QTRY_COMPARE(promises.size(), 2);
        const auto answer = [&](qsizetype which, const QList<MessagePlace> &places) {
            promises.at(which)->addResult(places);
            promises.at(which)->finish();
        };
        answer(1, {place(1)});
        QTRY_COMPARE(search.count(), 1);
        answer(0, m_there);
        QCoreApplication::processEvents();
        QCOMPARE(search.count(), 1);
    }

private:
    static MessagePlace place(quint64 position) { return {.id = Sample::idNumber(position), .position = position}; }

    QList<MessagePlace> m_there;
    QStringList m_asked;
    QList<quint64> m_shown;
    std::unique_ptr<ConversationSearch> m_search;
};

QTEST_GUILESS_MAIN(TestConversationSearch)
#include "tst_conversationsearch.moc"
