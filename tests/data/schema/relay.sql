CREATE TABLE account (
    id INTEGER NOT NULL PRIMARY KEY,
    username TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    disabled INTEGER NOT NULL DEFAULT 0,
    gone INTEGER NOT NULL DEFAULT 0,
    presence_hidden INTEGER NOT NULL DEFAULT 0,
    created_ms BIGINT NOT NULL,
    last_seen_ms BIGINT NOT NULL,
    changed BIGINT NOT NULL
, device_list BLOB NOT NULL DEFAULT X'', device_list_version BIGINT NOT NULL DEFAULT 0);
CREATE TABLE account_key (
    account BIGINT NOT NULL,
    number INTEGER NOT NULL,
    key BLOB NOT NULL,
    succession BLOB NOT NULL,
    PRIMARY KEY (account, number)
) WITHOUT ROWID;
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
    CHECK (low_member <= high_member)
);
CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);
CREATE TABLE device (
    account BIGINT NOT NULL REFERENCES account (id),
    id BIGINT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    platform TEXT NOT NULL,
    keys BLOB NOT NULL,
    created_ms BIGINT NOT NULL,
    last_active_ms BIGINT NOT NULL, listed INTEGER NOT NULL DEFAULT 0, generation BIGINT NOT NULL DEFAULT 0, mailbox_head BIGINT NOT NULL DEFAULT 0, grant_held BLOB NOT NULL DEFAULT X'', grant_given BLOB NOT NULL DEFAULT X'',
    PRIMARY KEY (account, id)
);
CREATE TABLE entry (
    conversation BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    sender BIGINT NOT NULL,
    sender_device BIGINT NOT NULL,
    message_id BLOB NOT NULL,
    accepted_ms BIGINT NOT NULL,
    PRIMARY KEY (conversation, sequence)
) WITHOUT ROWID;
CREATE TABLE epoch (
    number INTEGER NOT NULL PRIMARY KEY,
    id BIGINT NOT NULL UNIQUE,
    begun BIGINT NOT NULL
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
CREATE TABLE invite (
    token_hash BLOB NOT NULL PRIMARY KEY,
    uses_left INTEGER NOT NULL,
    created_ms BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL
);
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
CREATE TABLE mark (
    conversation BIGINT NOT NULL,
    device BIGINT NOT NULL,
    account BIGINT NOT NULL,
    through BIGINT NOT NULL,
    PRIMARY KEY (conversation, device)
) WITHOUT ROWID;
CREATE TABLE one_time_prekey (
    account BIGINT NOT NULL,
    device BIGINT NOT NULL,
    id BIGINT NOT NULL,
    key BLOB NOT NULL,
    PRIMARY KEY (account, device, id)
) WITHOUT ROWID;
CREATE TABLE payload (
    conversation BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    body BLOB NOT NULL,
    headers BLOB NOT NULL,
    PRIMARY KEY (conversation, sequence)
);
CREATE TABLE secret (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
);
CREATE TABLE skipped (
    conversation BIGINT NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    PRIMARY KEY (conversation, first)
) WITHOUT ROWID;
CREATE INDEX conversation_by_high_member ON conversation (high_member);
CREATE UNIQUE INDEX entry_by_message ON entry (conversation, sender, message_id);
CREATE INDEX mailbox_by_age ON mailbox (accepted_ms);
CREATE UNIQUE INDEX mailbox_by_message ON mailbox (account, device, sender, sender_device, message_id);
