-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every statement ends with a semicolon at the end of a line.

-- Who is told about approvals.
CREATE TABLE webhook (
    webhook_id   TEXT PRIMARY KEY, -- whk_…
    url          TEXT NOT NULL,
    secret       TEXT NOT NULL,    -- whs_…: signs what is sent, so it is needed as it is
    events       TEXT NOT NULL,    -- separated by blanks
    allow_remote INTEGER NOT NULL,
    created_at   INTEGER NOT NULL, -- Unix ms
    enabled      INTEGER NOT NULL,
    last_status  INTEGER NOT NULL, -- HTTP; 0: no answer, or never tried
    last_problem TEXT NOT NULL,
    last_at      INTEGER NOT NULL  -- Unix ms; 0: never tried
);
