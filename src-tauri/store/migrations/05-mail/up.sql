-- The outbox: what was done with the mail of each letter.

CREATE TABLE mail (
    id             BLOB PRIMARY KEY NOT NULL,
    letter_id      BLOB NOT NULL REFERENCES letter (id) ON DELETE RESTRICT,
    state          TEXT NOT NULL CHECK (state IN ('drafted', 'sent', 'posted')),
    -- What the latest draft said: to which address, under which subject, and the hash of all it said.
    -- Empty where no draft was made.
    email          TEXT NOT NULL,
    subject        TEXT NOT NULL,
    sha256         TEXT NOT NULL,
    drafted_at     TEXT,
    -- The day it went, and who says so.
    sent_on        TEXT,
    coordinator_id BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    UNIQUE (letter_id)
) STRICT;
