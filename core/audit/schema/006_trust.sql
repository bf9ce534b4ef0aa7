-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every statement ends with a semicolon at the end of a line.

-- Agents that people have decided about.
CREATE TABLE agent_trust (
    agent_key  TEXT PRIMARY KEY, -- <token id>/<agent>
    token_id   TEXT NOT NULL,    -- empty: the window
    token_name TEXT NOT NULL,
    agent      TEXT NOT NULL,
    incidents  INTEGER NOT NULL,
    revoked_at INTEGER,          -- Unix ms; NULL: not revoked
    revoked_by TEXT NOT NULL
);

-- What was decided, the newest of each agent.
CREATE TABLE trust_outcome (
    id        INTEGER PRIMARY KEY, -- in the order of the decisions
    agent_key TEXT NOT NULL,
    at        INTEGER NOT NULL,    -- Unix ms
    success   INTEGER NOT NULL
);
CREATE INDEX trust_outcome_agent ON trust_outcome (agent_key, id);
