-- SPDX-FileCopyrightText: The Parlance authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What libchat/storage/migrations.h adds up to, as SQLite tells it, one statement a line. A migration changes this file too.
CREATE TABLE account ( one INTEGER PRIMARY KEY CHECK (one = 1), user INTEGER NOT NULL, device INTEGER NOT NULL, username TEXT NOT NULL, display_name TEXT NOT NULL, host TEXT NOT NULL, port INTEGER NOT NULL, pin TEXT NOT NULL, presence_hidden INTEGER NOT NULL, state_version INTEGER NOT NULL, state_epoch INTEGER NOT NULL, resume_token TEXT NOT NULL, resume_token_expires INTEGER NOT NULL, linked INTEGER NOT NULL, generation INTEGER NOT NULL , relay_grant BLOB NOT NULL DEFAULT x'');
CREATE TABLE account_secret ( place INTEGER PRIMARY KEY AUTOINCREMENT, public_key BLOB NOT NULL UNIQUE, secret_key BLOB NOT NULL, authorship_key BLOB NOT NULL, in_force INTEGER NOT NULL, begun_here INTEGER NOT NULL );
CREATE TABLE contact ( user INTEGER PRIMARY KEY, username TEXT NOT NULL, display_name TEXT NOT NULL, status INTEGER NOT NULL, blocked INTEGER NOT NULL, gone INTEGER NOT NULL );
CREATE TABLE conversation ( id INTEGER PRIMARY KEY, peer INTEGER NOT NULL UNIQUE, learned_at INTEGER NOT NULL, delivered INTEGER, head INTEGER NOT NULL, own_read INTEGER NOT NULL, own_read_told INTEGER NOT NULL, peer_read INTEGER NOT NULL, peer_delivered INTEGER NOT NULL, draft TEXT NOT NULL, whole_through INTEGER NOT NULL DEFAULT 0, learned_time INTEGER NOT NULL DEFAULT 0, learned_time_at INTEGER NOT NULL DEFAULT 0);
CREATE TABLE device ( user INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, platform TEXT NOT NULL, created INTEGER NOT NULL, last_active INTEGER NOT NULL, authentication_key BLOB NOT NULL, identity_key BLOB NOT NULL, certified INTEGER NOT NULL, PRIMARY KEY (user, id) ) WITHOUT ROWID;
CREATE TABLE device_heard ( conversation INTEGER NOT NULL REFERENCES conversation (id), device INTEGER NOT NULL, through INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (conversation, device, through) ) WITHOUT ROWID;
CREATE TABLE device_key ( one INTEGER PRIMARY KEY CHECK (one = 1), public_key BLOB NOT NULL, secret_key BLOB NOT NULL );
CREATE TABLE device_mark ( conversation INTEGER NOT NULL REFERENCES conversation (id), user INTEGER NOT NULL, device INTEGER NOT NULL, through INTEGER NOT NULL, PRIMARY KEY (conversation, device) ) WITHOUT ROWID;
CREATE TABLE expiry ( conversation INTEGER NOT NULL REFERENCES conversation (id), user INTEGER NOT NULL, device INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, at INTEGER NOT NULL, offered INTEGER NOT NULL, PRIMARY KEY (conversation, device, first) ) WITHOUT ROWID;
CREATE TABLE gap ( conversation INTEGER NOT NULL REFERENCES conversation (id), first INTEGER NOT NULL, last INTEGER NOT NULL, reason INTEGER NOT NULL, lost INTEGER NOT NULL, PRIMARY KEY (conversation, first) ) WITHOUT ROWID;
CREATE TABLE gap_asked ( conversation INTEGER NOT NULL REFERENCES conversation (id), user INTEGER NOT NULL, device INTEGER NOT NULL, at INTEGER NOT NULL, answered INTEGER NOT NULL, PRIMARY KEY (conversation, device) ) WITHOUT ROWID;
CREATE TABLE hidden ( conversation INTEGER NOT NULL REFERENCES conversation (id), author INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (conversation, author, id) ) WITHOUT ROWID;
CREATE TABLE hidden_untold ( device INTEGER NOT NULL, conversation INTEGER NOT NULL REFERENCES conversation (id), author INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (device, conversation, author, id) ) WITHOUT ROWID;
CREATE VIRTUAL TABLE indexed_word USING fts5vocab (message_words, instance);
CREATE TABLE listing ( conversation INTEGER PRIMARY KEY, pinned INTEGER NOT NULL, archived INTEGER NOT NULL, archived_at INTEGER NOT NULL, place_version INTEGER NOT NULL, place_device INTEGER NOT NULL, marked_unread INTEGER NOT NULL, mark_version INTEGER NOT NULL, mark_device INTEGER NOT NULL, muted INTEGER NOT NULL, muted_until INTEGER NOT NULL, mute_version INTEGER NOT NULL, mute_device INTEGER NOT NULL );
CREATE TABLE listing_untold ( device INTEGER NOT NULL, conversation INTEGER NOT NULL, PRIMARY KEY (device, conversation) ) WITHOUT ROWID;
CREATE TABLE message ( row INTEGER PRIMARY KEY AUTOINCREMENT, conversation INTEGER NOT NULL REFERENCES conversation (id), position INTEGER NOT NULL, sequence INTEGER NOT NULL, id BLOB NOT NULL, author INTEGER NOT NULL, mine INTEGER NOT NULL, text TEXT NOT NULL, authored BLOB NOT NULL, unreadable INTEGER NOT NULL, late INTEGER NOT NULL, at INTEGER NOT NULL, outcome INTEGER NOT NULL, failure INTEGER NOT NULL, queued_at INTEGER NOT NULL, kind INTEGER NOT NULL DEFAULT 0, shown INTEGER NOT NULL DEFAULT 1, target_author INTEGER, target BLOB, edit INTEGER NOT NULL DEFAULT 0, removal INTEGER NOT NULL DEFAULT 0, reactions TEXT NOT NULL DEFAULT '', disappears_after INTEGER NOT NULL DEFAULT 0, disappears_at INTEGER NOT NULL DEFAULT 0, forwarded INTEGER NOT NULL DEFAULT 0, UNIQUE (conversation, position), UNIQUE (conversation, author, id) );
CREATE VIRTUAL TABLE message_words USING fts5 (words, conversation, content = '', prefix = '1 2', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'");
CREATE TABLE offer_owed ( conversation INTEGER NOT NULL REFERENCES conversation (id), user INTEGER NOT NULL, device INTEGER NOT NULL, PRIMARY KEY (conversation, device) ) WITHOUT ROWID;
CREATE TABLE outbox ( place INTEGER PRIMARY KEY AUTOINCREMENT, conversation INTEGER NOT NULL REFERENCES conversation (id), message BLOB NOT NULL, content BLOB NOT NULL, sealed BLOB, UNIQUE (conversation, message) );
CREATE TABLE prekey ( id INTEGER PRIMARY KEY, record BLOB NOT NULL );
CREATE TABLE ratchet_identity ( one INTEGER PRIMARY KEY CHECK (one = 1), public_key BLOB NOT NULL, private_key BLOB NOT NULL, registration INTEGER NOT NULL, next_prekey INTEGER NOT NULL );
CREATE TABLE regained ( conversation INTEGER NOT NULL REFERENCES conversation (id), first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (conversation, first) ) WITHOUT ROWID;
CREATE TABLE session ( user INTEGER NOT NULL, device INTEGER NOT NULL, identity_key BLOB NOT NULL, record BLOB NOT NULL, PRIMARY KEY (user, device) );
CREATE TABLE setting ( key TEXT PRIMARY KEY, value BLOB NOT NULL ) WITHOUT ROWID;
CREATE TABLE signed_prekey ( id INTEGER PRIMARY KEY, created INTEGER NOT NULL, record BLOB NOT NULL );
CREATE TABLE skipped ( conversation INTEGER NOT NULL REFERENCES conversation (id), first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (conversation, first) ) WITHOUT ROWID;
CREATE TABLE trust ( user INTEGER PRIMARY KEY, account_key BLOB NOT NULL, list_version INTEGER NOT NULL, list BLOB NOT NULL, verified INTEGER NOT NULL, notice INTEGER NOT NULL, history_above INTEGER NOT NULL DEFAULT 0, announced_version INTEGER NOT NULL DEFAULT 0);
CREATE TABLE words_waiting ( one INTEGER PRIMARY KEY CHECK (one = 1), below INTEGER NOT NULL );
CREATE INDEX device_heard_at ON device_heard (at);
CREATE INDEX message_received ON message (conversation, sequence) WHERE mine = 0 AND shown = 1;
CREATE INDEX message_target ON message (conversation, target) WHERE target IS NOT NULL;
CREATE INDEX message_time_runs ON message (disappears_at) WHERE disappears_at <> 0;
CREATE INDEX message_time_set ON message (conversation, position) WHERE kind = 4;
CREATE INDEX message_time_waits ON message (conversation, mine, sequence) WHERE disappears_after <> 0 AND disappears_at = 0 AND kind <> 4;
CREATE INDEX outbox_order ON outbox (conversation, place);
