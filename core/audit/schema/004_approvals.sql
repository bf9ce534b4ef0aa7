-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every statement ends with a semicolon at the end of a line.

-- What a person had to decide, and what became of it. `json` holds what does not change on the way
-- of a request, and the outcome; the columns are what is counted and searched by.
CREATE TABLE approval (
    id               TEXT PRIMARY KEY, -- apr_…, in order of time
    state            TEXT NOT NULL,
    waiting          INTEGER NOT NULL, -- identical requests so far
    uses_left        INTEGER NOT NULL, -- of the grant
    grant_expires_at INTEGER NOT NULL, -- Unix ms; 0: no grant
    resolved_at      INTEGER NOT NULL, -- Unix ms; 0: pending
    seed             BLOB NOT NULL,    -- 16 bytes: which questions
    json             TEXT NOT NULL
);
CREATE INDEX approval_pending ON approval (id) WHERE state = 'pending';
CREATE INDEX approval_resolved ON approval (resolved_at, id) WHERE resolved_at > 0;

-- A lasting yes.
CREATE TABLE standing_grant (
    id          TEXT PRIMARY KEY,
    json        TEXT NOT NULL,
    expires_at  INTEGER NOT NULL, -- Unix ms
    revoked_at  INTEGER,
    revoked_by  TEXT,
    last_hit_at INTEGER NOT NULL,
    hits        INTEGER NOT NULL
);

-- How often an action was scored, by its function's name.
CREATE TABLE action_count (
    name  TEXT PRIMARY KEY,
    count INTEGER NOT NULL
);
