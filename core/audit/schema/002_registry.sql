-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every statement ends with a semicolon at the end of a line.

-- Counts the changes of a worker's record and status, so that an edit made on the ground of an
-- older one is noticed.
ALTER TABLE worker ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
