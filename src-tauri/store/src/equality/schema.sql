-- The equality file: never attached to the hub, and of its tables none is in its history.

-- By what the hub's history marks whoever objected: without this file a mark says nothing of whom.
CREATE TABLE own (
    salt BLOB NOT NULL
) STRICT;
INSERT INTO own (salt) VALUES (randomblob(32));

-- That somebody answered, while it is linked to who. There is no time and no number of its own: the
-- order in which answers came in says nothing.
CREATE TABLE answer (
    application_id BLOB NOT NULL,
    person_id      BLOB NOT NULL,
    call_id        BLOB NOT NULL,
    role           TEXT NOT NULL,
    PRIMARY KEY (application_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_of_call ON answer (call_id);

CREATE TABLE choice (
    application_id BLOB NOT NULL,
    person_id      BLOB NOT NULL,
    question       TEXT NOT NULL,
    chosen         TEXT NOT NULL,
    PRIMARY KEY (application_id, person_id, question),
    FOREIGN KEY (application_id, person_id) REFERENCES answer ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Who is not to be asked: nothing is taken from them.
CREATE TABLE objection (
    person_id   BLOB NOT NULL PRIMARY KEY,
    objected_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A call whose answers are counted, once and for all.
CREATE TABLE counted_call (
    call_id    BLOB NOT NULL PRIMARY KEY,
    -- None where it was never decided: it is counted as its links are cut.
    decided_on TEXT,
    counted_on TEXT NOT NULL,
    cut_on     TEXT
) STRICT, WITHOUT ROWID;

-- How many said what, by the last stage that their application came to.
CREATE TABLE tally (
    call_id  BLOB NOT NULL REFERENCES counted_call,
    question TEXT NOT NULL,
    chosen   TEXT NOT NULL,
    stage    TEXT NOT NULL,
    people   INTEGER NOT NULL CHECK (people > 0),
    PRIMARY KEY (call_id, question, chosen, stage)
) STRICT, WITHOUT ROWID;
