-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every statement ends with a semicolon at the end of a line.

-- Counts the changes of a worker's record and status, so that an edit made on the ground of an
-- older one is noticed.
ALTER TABLE worker ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

-- The next position is one look away, and so is the order of enrolment.
CREATE INDEX worker_position ON worker (position);

-- What the Hall found when it last looked at the worker's code: JSON, empty when it never did. Not
-- part of the record, and not written with it.
ALTER TABLE worker ADD COLUMN attestation TEXT NOT NULL DEFAULT '';

CREATE TABLE namespace_claim (
    name       TEXT PRIMARY KEY, -- x.slug, org.slug
    owner      TEXT NOT NULL,    -- as the holder calls himself
    holder     TEXT NOT NULL,    -- id of the token that claimed it; empty: the person at the window
    claimed_at INTEGER NOT NULL, -- Unix ms
    reason     TEXT
);

-- One key per namespace is in force. Of the others the public half stays, for history.
CREATE TABLE namespace_key (
    key_id      TEXT PRIMARY KEY,
    namespace   TEXT NOT NULL,
    public_key  BLOB NOT NULL,    -- 32 bytes, Ed25519
    private_key BLOB,             -- 32 bytes; none once it is retired
    created_at  INTEGER NOT NULL, -- Unix ms
    retired_at  INTEGER
);
CREATE INDEX namespace_key_namespace ON namespace_key (namespace);

CREATE TABLE banned_hash (
    sha256    TEXT PRIMARY KEY, -- 64 lower-case hex digits
    reason    TEXT NOT NULL,
    source    TEXT NOT NULL,
    banned_at INTEGER NOT NULL  -- Unix ms
);

CREATE TABLE alert (
    id            INTEGER PRIMARY KEY,
    created_at    INTEGER NOT NULL, -- Unix ms
    level         TEXT NOT NULL,    -- error, warning, info
    code          TEXT NOT NULL,
    message       TEXT NOT NULL,
    worker_id     TEXT,
    capability_id TEXT
);
