-- What came of it: the recognition statement of a placement.

CREATE TABLE recognition (
    id           BLOB PRIMARY KEY NOT NULL,
    placement_id BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    -- The statement as it was typed so far.
    content      TEXT NOT NULL CHECK (json_valid(content)),
    -- Since when it says what it says.
    changed_at   TEXT NOT NULL,
    UNIQUE (placement_id)
) STRICT;

-- What came of an award or a placement, as somebody told the hub.
CREATE TABLE outcome (
    id           BLOB PRIMARY KEY NOT NULL,
    award_id     BLOB REFERENCES award (id) ON DELETE RESTRICT,
    placement_id BLOB REFERENCES placement (id) ON DELETE RESTRICT,
    outcome_type TEXT NOT NULL,
    happened_on  TEXT NOT NULL,
    description  TEXT NOT NULL,
    amount_pence INTEGER,
    -- A web address, or a DOI as one; or empty.
    link         TEXT NOT NULL,
    told_by      TEXT NOT NULL,
    told_on      TEXT NOT NULL,
    CHECK ((award_id IS NULL) <> (placement_id IS NULL))
) STRICT;
CREATE INDEX outcome_by_award ON outcome (award_id) WHERE award_id IS NOT NULL;
CREATE INDEX outcome_by_placement ON outcome (placement_id) WHERE placement_id IS NOT NULL;
CREATE INDEX outcome_by_day ON outcome (happened_on);

-- What was answered when outcomes were asked for.
CREATE TABLE outcome_answer (
    id             BLOB PRIMARY KEY NOT NULL,
    award_id       BLOB REFERENCES award (id) ON DELETE RESTRICT,
    placement_id   BLOB REFERENCES placement (id) ON DELETE RESTRICT,
    -- Months after the last day.
    months         INTEGER NOT NULL,
    outcome_answer TEXT NOT NULL CHECK (outcome_answer IN ('told', 'nothing')),
    told_by        TEXT NOT NULL,
    told_on        TEXT NOT NULL,
    CHECK ((award_id IS NULL) <> (placement_id IS NULL)),
    UNIQUE (award_id, months),
    UNIQUE (placement_id, months)
) STRICT;

-- How deprived the area of an organisation is: its fifth by the index of its nation, 1 the most
-- deprived. No row: not known.
CREATE TABLE organisation_area (
    id              BLOB PRIMARY KEY NOT NULL,
    organisation_id BLOB NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    deprivation     INTEGER NOT NULL CHECK (deprivation BETWEEN 1 AND 5),
    UNIQUE (organisation_id)
) STRICT;
