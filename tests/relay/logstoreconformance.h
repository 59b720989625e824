// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/relay/storefixture.h"

#include <QObject>

/// What every LogStore must do, whatever it keeps its data in. Each class is one topic; runLogStoreConformance runs them
/// all under Qt Test against the stores that `makeBackend` makes.
namespace Parlance {

class ConformanceTest : public QObject
{
    Q_OBJECT

public:
    explicit ConformanceTest(MakeBackend makeBackend) : m_makeBackend(std::move(makeBackend)) { }

protected:
    [[nodiscard]] const MakeBackend &backend() const { return m_makeBackend; }

private:
    MakeBackend m_makeBackend;
};

class LogConformance final : public ConformanceTest
{
    Q_OBJECT

public:
    using ConformanceTest::ConformanceTest;

private Q_SLOTS:
    void numbersFromOneWithoutGaps();
    void answersARepeatWithTheFirstAnswer();
    void answersARepeatWithinABatch();
    void answersARepeatWhateverChangedSince();
    void tellsSameIdsOfTwoSendersApart();
    void acceptsNothingForStaleDevices_data();
    void acceptsNothingForStaleDevices();
    void rejectsWhoMayNotWrite();
    void rejectsWhenThePeerHasNoLinkedDevice();
    void givesEachDeviceItsOwnHeader();
    void leavesOutWhatTheDeviceWrote();
    void marksOnlyMoveForwardAndNeverBeyondTheHead();
    void marksPassOverOwnMessages();
    void dropsThePayloadWhenEveryDeviceHasIt();
    void dropsThePayloadWhenTheLastMissingDeviceIsRevoked();
    void readMarksOnlyMoveForward();
    void aNewDeviceStartsAtTheHead();
    void listsWhatIsPending();
    void tellsAfterTheCommitWhatIsNew();
    void keepsEverythingOverARestart();
    void aRolledBackBatchNeverHappened();
};

class AccountConformance final : public ConformanceTest
{
    Q_OBJECT

public:
    using ConformanceTest::ConformanceTest;

private Q_SLOTS:
    void aNameIsTakenOnce();
    void anInviteWorksAsOftenAsItSays();
    void anInviteEnds();
    void aFailedRegistrationUsesNoInvite();
    void hasAtMostFiveDevices();
    void idsAreNeverGivenTwice();
    void aRevokedDeviceIsClosedAndGone();
    void disablingClosesAllDevicesAndKeepsThem();
    void deletingRemovesAllButTheName();
    void handsOutEachPreKeyOnce();
    void takesNoMorePreKeysThanTheLimit();
    void bundlesAreForContacts();
    void remembersLastActive();
    void aSecretStaysTheSame();
};

class ContactConformance final : public ConformanceTest
{
    Q_OBJECT

public:
    using ConformanceTest::ConformanceTest;

private Q_SLOTS:
    void changes_data();
    void changes();
    void aPairHasOneConversation();
    void acceptingCreatesTheConversation();
    void blockingStopsMessagesBothWaysUntilUnblocked();
    void hasAtMostAThousandContacts();
    void oneselfIsNoContact();
    void presenceIsForAcceptedAndUnblockedOnly();
};

class OneselfConformance final : public ConformanceTest
{
    Q_OBJECT

public:
    using ConformanceTest::ConformanceTest;

private Q_SLOTS:
    void thereIsOneConversationThatNeedsNoContact();
    void whatIsSaidIsForTheOtherOwnDevices();
    void onOneDeviceAloneItIsInOrderAndNotKept();
    void aDeviceThatIsLinkedLaterStartsAtTheHead();
    void theStateNamesItOnceAndKnowsNoOtherSide();
    void whatExpiresIsToldOnce();
    void nobodyElseIsAMember();
    void itGoesWithTheAccount();
};

class StateConformance final : public ConformanceTest
{
    Q_OBJECT

public:
    using ConformanceTest::ConformanceTest;

private Q_SLOTS:
    void fromNothingGivesEverything();
    void givesOnlyWhatChanged();
    void pagesAreCompleteAndWithinTheLimit();
    void aVersionFromAnotherStoreStartsOver();
    void continuesAfterARestart();
    void tellsWhenTheAccountKeyOfAContactChanges();
    void tellsThatAContactIsGone();
    void versionsGrowOverARestart();
};

class ListConformance final : public ConformanceTest
{
    Q_OBJECT

public:
    using ConformanceTest::ConformanceTest;

private Q_SLOTS:
    void aNewAccountHasNoList();
    void onlyTheNextVersionIsTaken();
    void theSameListMayComeAgain();
    void aListUnderAnOlderKeyIsRefused();
    void keysAreKeptOldestFirstUpToTheLimit();
    void devicesOfOthersAreRefused();
    void whoIsOffTheListIsGone();
    void whoIsNewOnTheListStartsAtTheHead();
    void aDeviceThatIsNotLinkedTakesNoPart();
    void contactsAndOwnDevicesAreTold();
    void onlyWhoIsNotLinkedCanBeRevoked();
    void othersSeeLinkedDevicesOnly();
    void aReplacementMayBeOneMore();
    void generationsOnlyGrow();
    void aGenerationOfARolledBackBatchIsFree();
    void aGrantIsGoodUntilTheNextOneIsKept();
    void aGrantThatIsShownIsKept();
    void ofTwoCopiesTheSecondIsToldApart();
    void aGrantOfALaterStateOfTheStoreIsGood();
    void aGrantOfARolledBackBatchWasNeverGiven();
};

class MailboxConformance final : public ConformanceTest
{
    Q_OBJECT

public:
    using ConformanceTest::ConformanceTest;

private Q_SLOTS:
    void holdsWhatIsSentInOrder();
    void aRepeatIsStoredOnce();
    void aRepeatIsDoneWhateverChangedSince();
    void tellsSameIdsOfTwoDevicesApart();
    void numbersAreNeverGivenAgain();
    void acknowledgingDropsThroughTheNumber();
    void isForOwnDevicesAndLinkedOnesOfContacts();
    void takesNothingFromADeviceThatIsGone();
    void holdsNoMoreThanTheLimit();
    void oneUserDoesNotKeepOthersOut();
    void expiresWithThePayloads();
    void expiresInSteps();
    void goesWithItsDevice();
    void tellsAfterTheCommitWhatIsNew();
};

class RetentionConformance final : public ConformanceTest
{
    Q_OBJECT

public:
    using ConformanceTest::ConformanceTest;

private Q_SLOTS:
    void keepsWhatIsYoungEnough();
    void expiresAndTellsBothEnds();
    void tellsOnlyOfDevicesThatLackSomething();
    void aReturningDeviceLearnsWhatIsGone();
    void aReturningDeviceLearnsEvenWhenTheRowsAreGone();
    void neighbouringLossesAreOneNotice();
    void forgetsRepeatsOnlyAfterTheirTime();
    void removesInvitesOutOfDate();
    void namesQueuesThatExpireSoon();
};

/// The number of failed tests.
[[nodiscard]] int runLogStoreConformance(const MakeBackend &makeBackend, const QStringList &arguments);

} // namespace Parlance
