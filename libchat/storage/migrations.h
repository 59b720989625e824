// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/migrator.h"

#include <array>

/// The client's schema, PROFILE/account-1/chat.db. tests/data/schema/client.sql is what it adds up to. Times are
/// milliseconds since 1970 UTC; ids are the relay's numbers; message ids are the 16 bytes of their UUID.
namespace Parlance {

inline constexpr std::array clientMigrations{
    Migration{1, R"sql(
CREATE TABLE account (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    user INTEGER NOT NULL,
    device INTEGER NOT NULL,
    username TEXT NOT NULL,
    display_name TEXT NOT NULL,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    pin TEXT NOT NULL,
    presence_hidden INTEGER NOT NULL,
    state_version INTEGER NOT NULL,
    state_epoch INTEGER NOT NULL,
    resume_token TEXT NOT NULL,
    resume_token_expires INTEGER NOT NULL,
    linked INTEGER NOT NULL,
    generation INTEGER NOT NULL
);
CREATE TABLE account_secret (
    place INTEGER PRIMARY KEY CHECK (place IN (1, 2)),
    public_key BLOB NOT NULL,
    secret_key BLOB NOT NULL,
    authorship_key BLOB NOT NULL
);
CREATE TABLE device_key (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    public_key BLOB NOT NULL,
    secret_key BLOB NOT NULL
);
CREATE TABLE ratchet_identity (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    public_key BLOB NOT NULL,
    private_key BLOB NOT NULL,
    registration INTEGER NOT NULL,
    next_prekey INTEGER NOT NULL
);
CREATE TABLE prekey (
    id INTEGER PRIMARY KEY,
    record BLOB NOT NULL
);
CREATE TABLE signed_prekey (
    id INTEGER PRIMARY KEY,
    created INTEGER NOT NULL,
    record BLOB NOT NULL
);
CREATE TABLE session (
    user INTEGER NOT NULL,
    device INTEGER NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (user, device)
);
CREATE TABLE trust (
    user INTEGER PRIMARY KEY,
    account_key BLOB NOT NULL,
    list_version INTEGER NOT NULL,
    list BLOB NOT NULL,
    verified INTEGER NOT NULL,
    notice INTEGER NOT NULL,
    replaced_at INTEGER NOT NULL
);
CREATE TABLE contact (
    user INTEGER PRIMARY KEY,
    username TEXT NOT NULL,
    display_name TEXT NOT NULL,
    status INTEGER NOT NULL,
    blocked INTEGER NOT NULL,
    gone INTEGER NOT NULL
);
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    peer INTEGER NOT NULL UNIQUE,
    learned_at INTEGER NOT NULL,
    delivered INTEGER,
    head INTEGER NOT NULL,
    own_read INTEGER NOT NULL,
    own_read_told INTEGER NOT NULL,
    peer_read INTEGER NOT NULL,
    peer_delivered INTEGER NOT NULL,
    draft TEXT NOT NULL,
    muted INTEGER NOT NULL
);
CREATE TABLE message (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    position INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    id BLOB NOT NULL,
    author INTEGER NOT NULL,
    mine INTEGER NOT NULL,
    text TEXT NOT NULL,
    authored BLOB NOT NULL,
    unreadable INTEGER NOT NULL,
    late INTEGER NOT NULL,
    at INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    failure INTEGER NOT NULL,
    queued_at INTEGER NOT NULL,
    UNIQUE (conversation, position),
    UNIQUE (conversation, author, id)
);
CREATE INDEX message_received ON message (conversation, sequence) WHERE mine = 0;
CREATE VIRTUAL TABLE message_words USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE outbox (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    message BLOB NOT NULL,
    content BLOB NOT NULL,
    sealed BLOB,
    UNIQUE (conversation, message)
);
CREATE INDEX outbox_order ON outbox (conversation, place);
CREATE TABLE device (
    user INTEGER NOT NULL,
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    platform TEXT NOT NULL,
    created INTEGER NOT NULL,
    last_active INTEGER NOT NULL,
    authentication_key BLOB NOT NULL,
    identity_key BLOB NOT NULL,
    certified INTEGER NOT NULL,
    PRIMARY KEY (user, id)
) WITHOUT ROWID;
CREATE TABLE gap (
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    lost INTEGER NOT NULL,
    PRIMARY KEY (conversation, first)
) WITHOUT ROWID;
CREATE TABLE gap_asked (
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    user INTEGER NOT NULL,
    device INTEGER NOT NULL,
    at INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    PRIMARY KEY (conversation, device)
) WITHOUT ROWID;
CREATE TABLE regained (
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (conversation, first)
) WITHOUT ROWID;
CREATE TABLE device_mark (
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    user INTEGER NOT NULL,
    device INTEGER NOT NULL,
    through INTEGER NOT NULL,
    PRIMARY KEY (conversation, device)
) WITHOUT ROWID;
CREATE TABLE device_heard (
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    device INTEGER NOT NULL,
    through INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (conversation, device, through)
) WITHOUT ROWID;
CREATE INDEX device_heard_at ON device_heard (at);
CREATE TABLE expiry (
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    user INTEGER NOT NULL,
    device INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    at INTEGER NOT NULL,
    offered INTEGER NOT NULL,
    PRIMARY KEY (conversation, device, first)
) WITHOUT ROWID;
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID
)sql"},
    // A session belongs to the identity it was begun with, and an account may have announced several keys at once.
    Migration{2, R"sql(
ALTER TABLE session RENAME TO session_1;
CREATE TABLE session (
    user INTEGER NOT NULL,
    device INTEGER NOT NULL,
    identity_key BLOB NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (user, device)
);
INSERT INTO session (user, device, identity_key, record)
    SELECT session_1.user, session_1.device, device.identity_key, session_1.record
    FROM session_1 JOIN device ON device.user = session_1.user AND device.id = session_1.device AND device.certified;
DROP TABLE session_1;
ALTER TABLE account_secret RENAME TO account_secret_1;
CREATE TABLE account_secret (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    public_key BLOB NOT NULL UNIQUE,
    secret_key BLOB NOT NULL,
    authorship_key BLOB NOT NULL,
    in_force INTEGER NOT NULL,
    begun_here INTEGER NOT NULL
);
INSERT OR IGNORE INTO account_secret (public_key, secret_key, authorship_key, in_force, begun_here)
    SELECT public_key, secret_key, authorship_key, place = 1, 0 FROM account_secret_1 ORDER BY place;
DROP TABLE account_secret_1
)sql"},
    Migration{3, R"sql(
-- What the relay granted last: by that a copy of this profile is told from it.
ALTER TABLE account ADD COLUMN relay_grant BLOB NOT NULL DEFAULT x'';
-- Through here every place is taken, or on record as missing.
ALTER TABLE conversation ADD COLUMN whole_through INTEGER NOT NULL DEFAULT 0;
-- Where the conversation stood when a key began that nothing vouches for: nobody's clock decides what was before.
ALTER TABLE trust ADD COLUMN history_above INTEGER NOT NULL DEFAULT 0;
UPDATE trust SET history_above = coalesce((SELECT head FROM conversation WHERE peer = trust.user), 0)
    WHERE replaced_at > 0;
ALTER TABLE trust DROP COLUMN replaced_at;
-- Devices that asked for history while nobody had looked at their account's new key.
CREATE TABLE offer_owed (
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    user INTEGER NOT NULL,
    device INTEGER NOT NULL,
    PRIMARY KEY (conversation, device)
) WITHOUT ROWID
)sql"},
    Migration{4, R"sql(
-- Numbers the relay gave before it was put back from a copy, as far as anybody has what had them.
CREATE TABLE skipped (
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (conversation, first)
) WITHOUT ROWID
)sql"},
    // Which list of devices the relay last said that an account has: asked for until it is here.
    Migration{5, R"sql(
ALTER TABLE trust ADD COLUMN announced_version INTEGER NOT NULL DEFAULT 0
)sql"},
    // Entries that change what another one shows; storage/amendmentstore.h says what the columns mean.
    Migration{6, R"sql(
ALTER TABLE message ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN shown INTEGER NOT NULL DEFAULT 1;
ALTER TABLE message ADD COLUMN target_author INTEGER;
ALTER TABLE message ADD COLUMN target BLOB;
ALTER TABLE message ADD COLUMN edit INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN removal INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN reactions TEXT NOT NULL DEFAULT '';
CREATE INDEX message_target ON message (conversation, target) WHERE target IS NOT NULL;
DROP INDEX message_received;
CREATE INDEX message_received ON message (conversation, sequence) WHERE mine = 0 AND shown = 1;
-- Deleted for this account alone; kept, because the message may come (again) later.
CREATE TABLE hidden (
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    author INTEGER NOT NULL,
    id BLOB NOT NULL,
    PRIMARY KEY (conversation, author, id)
) WITHOUT ROWID;
-- Devices of this account that were not told yet.
CREATE TABLE hidden_untold (
    device INTEGER NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    author INTEGER NOT NULL,
    id BLOB NOT NULL,
    PRIMARY KEY (device, conversation, author, id)
) WITHOUT ROWID
)sql"},
    // Words come folded (storage/searchtext.h), so the tokenizer only cuts them apart, marks included. With the conversation
    // in the index a search in one does not go through all that was found; with the beginnings of words, the first letter
    // that is typed costs no more than a word. What is here already is indexed anew in steps (storage/searchindex.h).
    Migration{7, R"sql(
DROP TABLE message_words;
CREATE VIRTUAL TABLE message_words USING fts5 (words, conversation, content = '', prefix = '1 2',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'");
CREATE TABLE words_waiting (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    below INTEGER NOT NULL
);
INSERT INTO words_waiting (one, below) SELECT 1, coalesce(max(row) + 1, 0) FROM message
)sql"},
    // Where a person put a conversation: its place among the pinned ones, put away, to come back to.
    Migration{8, R"sql(
ALTER TABLE conversation ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN marked_unread INTEGER NOT NULL DEFAULT 0
)sql"},
    // Messages that disappear; storage/disappearingstore.h says what the columns mean. Each index holds only what still has to
    // be looked at: a time that does not run yet, one that runs, and the settings themselves (kind 4).
    Migration{9, R"sql(
ALTER TABLE message ADD COLUMN disappears_after INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN disappears_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX message_time_waits ON message (conversation, mine, sequence)
    WHERE disappears_after <> 0 AND disappears_at = 0 AND kind <> 4;
CREATE INDEX message_time_runs ON message (disappears_at) WHERE disappears_at <> 0;
CREATE INDEX message_time_set ON message (conversation, position) WHERE kind = 4;
ALTER TABLE conversation ADD COLUMN learned_time INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN learned_time_at INTEGER NOT NULL DEFAULT 0;
-- Words that are forgotten are taken out, not only noted as such (sqlite.org/fts5.html section 6.13).
INSERT INTO message_words (message_words, rank) VALUES ('secure-delete', 1)
)sql"},
    // Devices tell each other how a conversation is listed: of each thing with the version of its last change, apart from the
    // conversation, which the relay may tell of later (storage/listingstore.h).
    Migration{10, R"sql(
CREATE TABLE listing (
    conversation INTEGER PRIMARY KEY,
    pinned INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    archived_at INTEGER NOT NULL,
    place_version INTEGER NOT NULL,
    place_device INTEGER NOT NULL,
    marked_unread INTEGER NOT NULL,
    mark_version INTEGER NOT NULL,
    mark_device INTEGER NOT NULL,
    muted INTEGER NOT NULL,
    muted_until INTEGER NOT NULL,
    mute_version INTEGER NOT NULL,
    mute_device INTEGER NOT NULL
);
INSERT INTO listing (conversation, pinned, archived, archived_at, place_version, place_device, marked_unread,
        mark_version, mark_device, muted, muted_until, mute_version, mute_device)
    SELECT id, pinned, archived, iif(archived, head, 0), 0, 0, marked_unread, 0, 0, muted, 0, 0, 0 FROM conversation
    WHERE pinned > 0 OR archived OR marked_unread OR muted;
ALTER TABLE conversation DROP COLUMN pinned;
ALTER TABLE conversation DROP COLUMN archived;
ALTER TABLE conversation DROP COLUMN marked_unread;
ALTER TABLE conversation DROP COLUMN muted;
-- Devices of this account that were not told yet; conversation 0: that are to be asked for all of them.
CREATE TABLE listing_untold (
    device INTEGER NOT NULL,
    conversation INTEGER NOT NULL,
    PRIMARY KEY (device, conversation)
) WITHOUT ROWID
)sql"},
    // Its author passed on what was said elsewhere.
    Migration{11, R"sql(
ALTER TABLE message ADD COLUMN forwarded INTEGER NOT NULL DEFAULT 0
)sql"},
    // The words of the index, to find those that begin with what was typed (sqlite.org/fts5.html section 5). Keeps nothing.
    Migration{12, R"sql(
CREATE VIRTUAL TABLE indexed_word USING fts5vocab (message_words, instance)
)sql"},
};
static_assert(areInOrder(clientMigrations));

} // namespace Parlance
