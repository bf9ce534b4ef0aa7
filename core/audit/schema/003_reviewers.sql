-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every statement ends with a semicolon at the end of a line.

-- The people who decide about escalated requests. Nobody is deleted: a verdict stays signed by
-- somebody.
CREATE TABLE reviewer (
    reviewer_id        TEXT PRIMARY KEY,
    name               TEXT NOT NULL,
    salt               BLOB NOT NULL,    -- 16 bytes
    verifier           BLOB NOT NULL,    -- 32 bytes, follows from the passphrase by scrypt
    log_n              INTEGER NOT NULL, -- scrypt's cost
    public_key         BLOB NOT NULL,    -- 32 bytes, Ed25519
    sealed_private_key BLOB NOT NULL,    -- AES-256-GCM under a key that scrypt derives too
    created_at         INTEGER NOT NULL, -- Unix ms
    removed_at         INTEGER
);
