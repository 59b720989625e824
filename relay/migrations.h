// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/migrator.h"

#include <array>

/// The schema of the relay's SQLite file. Every key begins with the account or the conversation it belongs to, so that
/// a store that is spread over machines can be cut there. `changed` is the version under which LogReader::state tells
/// of the row.
namespace Parlance::RelaySchema {

inline constexpr std::array migrations{
    Migration{.version = 1, .statements = R"sql(
CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('version', 0), ('account', 0), ('device', 0), ('conversation', 0);

-- One for each time the file was opened for writing, with the version it began at: see sqliteepochs.h.
CREATE TABLE epoch (
    number INTEGER NOT NULL PRIMARY KEY,
    id BIGINT NOT NULL UNIQUE,
    begun BIGINT NOT NULL
);

CREATE TABLE secret (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
);

-- Of a token only the SHA-256 is kept, so that a copy of the file lets nobody in.
CREATE TABLE invite (
    token_hash BLOB NOT NULL PRIMARY KEY,
    uses_left INTEGER NOT NULL,
    created_ms BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL
);

CREATE TABLE account (
    id INTEGER NOT NULL PRIMARY KEY,
    username TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    account_key BLOB NOT NULL,
    disabled INTEGER NOT NULL DEFAULT 0,
    gone INTEGER NOT NULL DEFAULT 0,
    presence_hidden INTEGER NOT NULL DEFAULT 0,
    created_ms BIGINT NOT NULL,
    last_seen_ms BIGINT NOT NULL,
    changed BIGINT NOT NULL
);

CREATE TABLE device (
    account BIGINT NOT NULL REFERENCES account (id),
    id BIGINT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    platform TEXT NOT NULL,
    keys BLOB NOT NULL,
    created_ms BIGINT NOT NULL,
    last_active_ms BIGINT NOT NULL,
    PRIMARY KEY (account, id)
);

CREATE TABLE one_time_prekey (
    account BIGINT NOT NULL,
    device BIGINT NOT NULL,
    id BIGINT NOT NULL,
    key BLOB NOT NULL,
    PRIMARY KEY (account, device, id)
) WITHOUT ROWID;

-- Always two rows for a pair, one for each side.
CREATE TABLE contact (
    owner BIGINT NOT NULL REFERENCES account (id),
    peer BIGINT NOT NULL REFERENCES account (id),
    status INTEGER NOT NULL,
    blocked INTEGER NOT NULL,
    changed BIGINT NOT NULL,
    PRIMARY KEY (owner, peer)
) WITHOUT ROWID;

CREATE TABLE conversation (
    id INTEGER NOT NULL PRIMARY KEY,
    low_member BIGINT NOT NULL REFERENCES account (id),
    high_member BIGINT NOT NULL REFERENCES account (id),
    head BIGINT NOT NULL,
    low_read BIGINT NOT NULL,
    high_read BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    UNIQUE (low_member, high_member),
    CHECK (low_member < high_member)
);
CREATE INDEX conversation_by_high_member ON conversation (high_member);

CREATE TABLE mark (
    conversation BIGINT NOT NULL,
    device BIGINT NOT NULL,
    account BIGINT NOT NULL,
    through BIGINT NOT NULL,
    PRIMARY KEY (conversation, device)
) WITHOUT ROWID;

CREATE TABLE entry (
    conversation BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    sender BIGINT NOT NULL,
    sender_device BIGINT NOT NULL,
    message_id BLOB NOT NULL,
    accepted_ms BIGINT NOT NULL,
    PRIMARY KEY (conversation, sequence)
) WITHOUT ROWID;
CREATE UNIQUE INDEX entry_by_message ON entry (conversation, sender, message_id);

-- Apart from the entry: dropping a payload then frees whole pages, while the small entry stays for repeats.
CREATE TABLE payload (
    conversation BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    body BLOB NOT NULL,
    headers BLOB NOT NULL,
    PRIMARY KEY (conversation, sequence)
);

CREATE TABLE expiry (
    conversation BIGINT NOT NULL,
    device BIGINT NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    expired_ms BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    PRIMARY KEY (conversation, device, first)
) WITHOUT ROWID;
)sql"},
    Migration{.version = 2, .statements = R"sql(
-- The keys of an account, oldest first: the last one is in force. What version 1 kept had signed nothing.
CREATE TABLE account_key (
    account BIGINT NOT NULL,
    number INTEGER NOT NULL,
    key BLOB NOT NULL,
    succession BLOB NOT NULL,
    PRIMARY KEY (account, number)
) WITHOUT ROWID;
ALTER TABLE account DROP COLUMN account_key;
ALTER TABLE account ADD COLUMN device_list BLOB NOT NULL DEFAULT X'';
ALTER TABLE account ADD COLUMN device_list_version BIGINT NOT NULL DEFAULT 0;

-- The devices there are keep their marks, and what waits for them, until their account publishes its first list.
ALTER TABLE device ADD COLUMN listed INTEGER NOT NULL DEFAULT 0;
UPDATE device SET listed = 1;
ALTER TABLE device ADD COLUMN generation BIGINT NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN mailbox_head BIGINT NOT NULL DEFAULT 0;

CREATE TABLE mailbox (
    account BIGINT NOT NULL,
    device BIGINT NOT NULL,
    number BIGINT NOT NULL,
    sender BIGINT NOT NULL,
    sender_device BIGINT NOT NULL,
    message_id BLOB NOT NULL,
    accepted_ms BIGINT NOT NULL,
    body BLOB NOT NULL,
    header BLOB NOT NULL,
    PRIMARY KEY (account, device, number)
);
-- Counts what one user has waiting without reading the bodies, too.
CREATE UNIQUE INDEX mailbox_by_message ON mailbox (account, device, sender, sender_device, message_id);
CREATE INDEX mailbox_by_age ON mailbox (accepted_ms);
)sql"},
    Migration{.version = 3, .statements = R"sql(
-- By which a device shows that it is no copy: what it has on its disk, and what it was given last. Empty: nothing yet.
ALTER TABLE device ADD COLUMN grant_held BLOB NOT NULL DEFAULT X'';
ALTER TABLE device ADD COLUMN grant_given BLOB NOT NULL DEFAULT X'';
)sql"},
    Migration{.version = 4, .statements = R"sql(
-- Numbers that are not given here because a later state of this file, which was put back from a copy, may have given them.
CREATE TABLE skipped (
    conversation BIGINT NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    PRIMARY KEY (conversation, first)
) WITHOUT ROWID;
)sql"},
    Migration{.version = 5, .statements = R"sql(
-- With oneself both members are the same, and the marks are those of the low side.
DROP INDEX conversation_by_high_member;
ALTER TABLE conversation RENAME TO conversation_4;
CREATE TABLE conversation (
    id INTEGER NOT NULL PRIMARY KEY,
    low_member BIGINT NOT NULL REFERENCES account (id),
    high_member BIGINT NOT NULL REFERENCES account (id),
    head BIGINT NOT NULL,
    low_read BIGINT NOT NULL,
    high_read BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    UNIQUE (low_member, high_member),
    CHECK (low_member <= high_member)
);
INSERT INTO conversation (id, low_member, high_member, head, low_read, high_read, changed)
    SELECT id, low_member, high_member, head, low_read, high_read, changed FROM conversation_4;
DROP TABLE conversation_4;
CREATE INDEX conversation_by_high_member ON conversation (high_member);
)sql"},
};

static_assert(areInOrder(migrations));

} // namespace Parlance::RelaySchema
