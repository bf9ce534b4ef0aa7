-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every statement ends with a semicolon at the end of a line.

-- The words that records are searched by, once each: columns and indexes hold the small id.
CREATE TABLE term (
    id   INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
);

-- The index record_kind leaves this one out.
INSERT INTO term (id, text) VALUES (1, 'decision');

-- The log. `body` is the record; every other column follows from it and is checked against it.
CREATE TABLE record (
    seq            INTEGER PRIMARY KEY,
    recorded_at    INTEGER NOT NULL, -- Unix ms
    kind           INTEGER NOT NULL, -- term
    receipt_id     BLOB NOT NULL,    -- 16 bytes
    actor          INTEGER,          -- term, as the next nine
    capability     INTEGER,
    worker         INTEGER,
    species        INTEGER,
    tenant         INTEGER,
    rule           INTEGER,
    env            INTEGER,
    label          INTEGER,
    outcome        INTEGER,
    code           INTEGER,
    blast          INTEGER,          -- 0-100
    correlation_id TEXT,
    approval_id    TEXT,
    hash           BLOB NOT NULL,    -- SHA-256 of body
    body           BLOB NOT NULL     -- canonical JSON
);

-- Each of these ends in seq, so one value's records come newest first without sorting.
CREATE UNIQUE INDEX record_receipt_id ON record (receipt_id);
CREATE INDEX record_kind ON record (kind) WHERE kind <> 1;
CREATE INDEX record_actor ON record (actor) WHERE actor IS NOT NULL;
CREATE INDEX record_capability ON record (capability) WHERE capability IS NOT NULL;
CREATE INDEX record_worker ON record (worker) WHERE worker IS NOT NULL;
CREATE INDEX record_species ON record (species) WHERE species IS NOT NULL;
CREATE INDEX record_tenant ON record (tenant) WHERE tenant IS NOT NULL;
CREATE INDEX record_rule ON record (rule) WHERE rule IS NOT NULL;
CREATE INDEX record_env ON record (env) WHERE env IS NOT NULL;
CREATE INDEX record_label ON record (label) WHERE label IS NOT NULL;
CREATE INDEX record_outcome ON record (outcome) WHERE outcome IS NOT NULL;
CREATE INDEX record_code ON record (code) WHERE code IS NOT NULL;
CREATE INDEX record_blast ON record (blast) WHERE blast IS NOT NULL;
CREATE INDEX record_correlation_id ON record (correlation_id) WHERE correlation_id IS NOT NULL;
CREATE INDEX record_approval_id ON record (approval_id) WHERE approval_id IS NOT NULL;

-- A thousand records in one row: which of them a time can be in, and what they were. Times are not
-- quite in order, so this is exact where a search by time alone would not be.
CREATE TABLE block (
    no        INTEGER PRIMARY KEY, -- (seq - 1) / 1024
    min_at    INTEGER NOT NULL,
    max_at    INTEGER NOT NULL,
    records   INTEGER NOT NULL,
    decisions INTEGER NOT NULL,
    denied    INTEGER NOT NULL,    -- not allowed, waiting for a human included
    escalated INTEGER NOT NULL     -- waiting for a human
);

CREATE TABLE worker (
    worker_id   TEXT PRIMARY KEY,
    position    INTEGER NOT NULL,
    enrolled_at TEXT,
    status      TEXT,
    json        TEXT NOT NULL
);

CREATE TABLE token (
    id           TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    sha256       BLOB NOT NULL UNIQUE,
    roles        TEXT NOT NULL,
    tenant       TEXT,
    created_at   INTEGER NOT NULL,
    expires_at   INTEGER,
    revoked_at   INTEGER,
    last_used_at INTEGER,
    session      INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
