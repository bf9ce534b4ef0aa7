-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every statement ends with a semicolon at the end of a line.

-- Why a request was denied, or why somebody did something: its first 500 characters, as a term.
-- Reasons are few sentences with ids in them.
ALTER TABLE record ADD COLUMN reason INTEGER;

INSERT OR IGNORE INTO term (text)
    SELECT DISTINCT substr(json_extract(CAST(body AS TEXT), CASE kind WHEN 1 THEN '$.data.denial.message' ELSE '$.data.reason' END), 1, 500) AS said
    FROM record
    WHERE json_valid(CAST(body AS TEXT)) AND json_type(CAST(body AS TEXT), CASE kind WHEN 1 THEN '$.data.denial.message' ELSE '$.data.reason' END) = 'text' AND said <> '';
UPDATE record SET reason = (SELECT id FROM term
    WHERE text = substr(json_extract(CAST(record.body AS TEXT), CASE record.kind WHEN 1 THEN '$.data.denial.message' ELSE '$.data.reason' END), 1, 500))
    WHERE json_valid(CAST(body AS TEXT)) AND json_type(CAST(body AS TEXT), CASE kind WHEN 1 THEN '$.data.denial.message' ELSE '$.data.reason' END) = 'text';
CREATE INDEX record_reason ON record (reason) WHERE reason IS NOT NULL;

-- Finds the terms that contain a text of three characters or more, however many terms there are.
-- It answers with a few too many; the term itself decides.
CREATE VIRTUAL TABLE term_text USING fts5(text, content='term', content_rowid='id', tokenize='trigram', detail=none);
INSERT INTO term_text (rowid, text) SELECT id, text FROM term;
CREATE TRIGGER term_added AFTER INSERT ON term BEGIN INSERT INTO term_text (rowid, text) VALUES (new.id, new.text); END;

-- The columns of each complete block of 1,024 records, packed. What no index answers (two frequent
-- words that seldom meet, an exclusion, counting) is answered by reading these from one end to the
-- other: about 15 bytes a record instead of a thousand.
CREATE TABLE column_block (
    place INTEGER PRIMARY KEY, -- number of the column * 2^40 + number of the block
    data  BLOB NOT NULL
);
