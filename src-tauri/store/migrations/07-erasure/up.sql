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
