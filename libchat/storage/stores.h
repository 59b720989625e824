// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/accountstore.h"
#include "storage/amendmentstore.h"
#include "storage/contactstore.h"
#include "storage/conversationstore.h"
#include "storage/deliverystore.h"
#include "storage/devicestore.h"
#include "storage/disappearingstore.h"
#include "storage/gapstore.h"
#include "storage/listingstore.h"
#include "storage/messagestore.h"
#include "storage/outboxstore.h"
#include "storage/ratchetstore.h"
#include "storage/searchindex.h"
#include "storage/secretbytes.h"
#include "storage/settingsstore.h"
#include "storage/truststore.h"

namespace Parlance {

/// An account's database and every store on it. Lives on the thread that opened it.
class Stores
{
public:
    /// Opens or makes the file, encrypted with this key of 32 bytes, and brings it to the newest schema. Errors as of
    /// Database::openEncrypted() and migrate().
    [[nodiscard]] static Result<std::unique_ptr<Stores>> open(const QString &file, const SecretBytes &key);

    /// Removes everything but the settings, and makes sure that nothing of it stays in the file.
    [[nodiscard]] Result<void> erase();

private:
    std::unique_ptr<Database> m_database;

public:
    Database &database;
    AccountStore account;
    AmendmentStore amendments;
    ContactStore contacts;
    ConversationStore conversations;
    DeliveryStore deliveries;
    DeviceStore devices;
    DisappearingStore disappearing;
    GapStore gaps;
    ListingStore listing;
    MessageStore messages;
    OutboxStore outbox;
    RatchetStore ratchet;
    SearchIndex searchIndex;
    SettingsStore settings;
    TrustStore trust;

private:
    explicit Stores(std::unique_ptr<Database> opened);
};

} // namespace Parlance
