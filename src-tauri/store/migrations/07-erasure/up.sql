-- What was struck out: a person erased, or what was past its day disposed of. The act's own entry
-- holds this row, and so the list of the entries that it changed.
CREATE TABLE erasure (
    id             BLOB PRIMARY KEY NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('person', 'disposal', 'again')),
    -- Counted by kind; a person is called by it from then on.
    number         INTEGER NOT NULL,
    person_id      BLOB REFERENCES person (id) ON DELETE RESTRICT,
    reason         TEXT NOT NULL,
    -- Two people; none where a backup was restored and its erasures done again.
    first_id       BLOB REFERENCES coordinator (id) ON DELETE RESTRICT,
    second_id      BLOB REFERENCES coordinator (id) ON DELETE RESTRICT,
    erased_at      TEXT NOT NULL,
    -- The day from which no backup is kept that was made before it.
    backups_until  TEXT NOT NULL,
    -- What it was asked of: identifiers and hashes alone, to be done again in a restored backup.
    subject        TEXT NOT NULL CHECK (json_valid(subject)),
    -- The sequence numbers of the entries that were changed, each with its new digest.
    entries        TEXT NOT NULL CHECK (json_valid(entries)),
    -- How many rows of which table, files and entries.
    counts         TEXT NOT NULL CHECK (json_valid(counts)),
    -- The hashes of a disposal's certificate in each language.
    certificate_en TEXT,
    certificate_cy TEXT,
    UNIQUE (kind, number),
    CHECK (first_id <> second_id)
) STRICT;
CREATE INDEX erasure_by_person ON erasure (person_id) WHERE person_id IS NOT NULL;

-- The entry whose act struck values out of this one, the latest where several did.
ALTER TABLE entry ADD COLUMN redacted_by INTEGER;

-- A request for what is held of a person, and what became of it.
CREATE TABLE file_request (
    id               BLOB PRIMARY KEY NOT NULL,
    person_id        BLOB NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    received_on      TEXT NOT NULL,
    state            TEXT NOT NULL CHECK (state IN ('open', 'answered', 'refused')),
    -- Of the file.
    language         TEXT NOT NULL CHECK (language IN ('cy', 'en')),
    -- What they asked for, and how.
    asked_for        TEXT NOT NULL,
    -- Who confirmed that the person asks, on which day and by what; none until then.
    identity_on      TEXT,
    identity_by_id   BLOB REFERENCES coordinator (id) ON DELETE RESTRICT,
    identity_how     TEXT NOT NULL,
    -- The day they were told that it takes longer, and why.
    extended_on      TEXT,
    extension_reason TEXT NOT NULL,
    concluded_on     TEXT,
    concluded_by_id  BLOB REFERENCES coordinator (id) ON DELETE RESTRICT,
    refusal_ground   TEXT CHECK (refusal_ground IN
                       ('identity-not-shown', 'unfounded', 'excessive', 'taken-back')),
    reason           TEXT NOT NULL,
    -- The file that was given, in both its forms.
    pdf_sha256       TEXT,
    json_sha256      TEXT,
    CHECK ((identity_on IS NULL) = (identity_by_id IS NULL)),
    CHECK ((concluded_on IS NULL) = (state = 'open')),
    CHECK ((pdf_sha256 IS NULL) = (state <> 'answered'))
) STRICT;
CREATE INDEX file_request_by_person ON file_request (person_id);
CREATE INDEX file_request_by_state ON file_request (state, received_on);

-- A passage that is given otherwise than usual, with the reason.
CREATE TABLE file_passage (
    id         BLOB PRIMARY KEY NOT NULL,
    request_id BLOB NOT NULL REFERENCES file_request (id) ON DELETE RESTRICT,
    -- Its place: table, row, column and, in a document, where in it.
    passage    TEXT NOT NULL,
    disclosure TEXT NOT NULL CHECK (disclosure IN ('full', 'masked', 'withheld')),
    reason     TEXT NOT NULL,
    UNIQUE (request_id, passage)
) STRICT;

-- For how many years a kind is kept in this hub, where that was set.
CREATE TABLE retention_term (
    id       BLOB PRIMARY KEY NOT NULL,
    retained TEXT NOT NULL UNIQUE CHECK (retained IN ('unsuccessful', 'awarded', 'event-contacts', 'equality-links')),
    years    INTEGER NOT NULL
) STRICT;

-- A record that is past its years and kept longer, with the reason.
CREATE TABLE kept_longer (
    id             BLOB PRIMARY KEY NOT NULL,
    noun           TEXT NOT NULL CHECK (noun IN ('application', 'event')),
    -- Which record of the noun. No foreign key: it is one of two tables.
    record_id      BLOB NOT NULL UNIQUE,
    until_on       TEXT NOT NULL,
    reason         TEXT NOT NULL,
    kept_at        TEXT NOT NULL,
    coordinator_id BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT
) STRICT;
