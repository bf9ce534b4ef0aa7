-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every statement ends with a semicolon at the end of a line.

-- What somebody who has not got the database needs to believe a record.

-- The tree of RFC 9162 over the receipt hashes: its complete subtrees from 1,024 records on.
-- Smaller ones are computed from the records.
CREATE TABLE tree_node (
    level INTEGER NOT NULL, -- at least 10: over 2^level records
    no    INTEGER NOT NULL, -- from record no * 2^level + 1 on
    hash  BLOB NOT NULL,
    PRIMARY KEY (level, no)
) WITHOUT ROWID;

-- Stands in the text file beside the database as well.
CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY, -- records
    at   INTEGER NOT NULL,    -- Unix ms
    root BLOB NOT NULL,       -- of the tree over the first `size` records
    note BLOB NOT NULL        -- the signed note
);

-- The keys that checkpoints and receipts are signed with.
CREATE TABLE signing_key (
    key_id     TEXT PRIMARY KEY, -- 16 hex digits
    public_key BLOB NOT NULL,    -- 32 bytes
    seq        INTEGER NOT NULL  -- of the record that introduced it
);

-- Records that were moved to files. Their rows of table block go at once, so that no search finds
-- them; the others are deleted some at a time, oldest first.
CREATE TABLE segment (
    first_seq INTEGER PRIMARY KEY,
    last_seq  INTEGER NOT NULL,
    seq       INTEGER NOT NULL, -- of the record that says so
    decisions INTEGER NOT NULL, -- among them
    from_at   INTEGER NOT NULL, -- Unix ms, of their receipt ids
    to_at     INTEGER NOT NULL,
    file      TEXT NOT NULL,
    sha256    BLOB NOT NULL,    -- of the file
    deleted   INTEGER NOT NULL DEFAULT 0 -- 1: no row is left
);
