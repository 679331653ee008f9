-- What a placement rests on: its agreement, draft by draft, with who signed; how the person is
-- admitted to each host; their checks; and what employer and host agree on data and ownership.

CREATE TABLE agreement (
    id           BLOB PRIMARY KEY NOT NULL,
    placement_id BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    number       INTEGER NOT NULL,
    languages    TEXT NOT NULL CHECK (languages IN ('cy', 'en', 'both')),
    -- What it was drafted from, by name: the next draft is compared with it.
    facts        TEXT NOT NULL CHECK (json_valid(facts)),
    sha256       TEXT NOT NULL,
    pages        INTEGER NOT NULL,
    drafted_on   TEXT NOT NULL,
    -- Why it took the place of one that somebody had signed, or empty.
    reason       TEXT NOT NULL,
    -- The hash of its wording by language, each kept once: clauses that are worded anew are compared.
    wording      TEXT NOT NULL CHECK (json_valid(wording)),
    UNIQUE (placement_id, number)
) STRICT;

CREATE TABLE agreement_signature (
    id              BLOB PRIMARY KEY NOT NULL,
    agreement_id    BLOB NOT NULL REFERENCES agreement (id) ON DELETE RESTRICT,
    party           TEXT NOT NULL CHECK (party IN ('employer', 'host', 'secondee')),
    -- For whom; none for the secondee.
    organisation_id BLOB REFERENCES organisation (id) ON DELETE RESTRICT,
    name            TEXT NOT NULL,
    role            TEXT NOT NULL,
    signed_on       TEXT NOT NULL,
    -- The signed page: name, kind, size and hash of an attached file.
    page            TEXT NOT NULL CHECK (json_valid(page)),
    UNIQUE (agreement_id, party, organisation_id)
) STRICT;

-- How the person is admitted to a host of the NHS, as decided.
CREATE TABLE host_access (
    id              BLOB PRIMARY KEY NOT NULL,
    placement_id    BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    organisation_id BLOB NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    access_contact  TEXT NOT NULL CHECK (access_contact IN ('none', 'premises', 'patients', 'care')),
    work_needs      TEXT NOT NULL CHECK (json_valid(work_needs)),
    access_route    TEXT NOT NULL CHECK (access_route IN
                      ('none', 'nhs-to-nhs-letter', 'letter-of-access', 'honorary-research-contract')),
    -- Why it is another than advised, or empty.
    reason          TEXT NOT NULL,
    -- The document, once the host has issued it.
    issued_on       TEXT,
    issued_by       TEXT NOT NULL,
    expires_on      TEXT,
    UNIQUE (placement_id, organisation_id)
) STRICT;

-- Outcome, level, dates and checker: never what a certificate says.
CREATE TABLE placement_check (
    id           BLOB PRIMARY KEY NOT NULL,
    placement_id BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    kind         TEXT NOT NULL CHECK (kind IN
                   ('identity', 'right-to-work', 'references', 'registration', 'occupational-health',
                    'dbs', 'information-governance', 'good-clinical-practice', 'research-passport')),
    outcome      TEXT NOT NULL CHECK (outcome IN ('awaited', 'clear', 'not-clear')),
    dbs_level    TEXT NOT NULL CHECK (dbs_level IN
                   ('none', 'basic', 'standard', 'enhanced', 'enhanced-barred')),
    checked_on   TEXT,
    expires_on   TEXT,
    checker      TEXT NOT NULL
) STRICT;
CREATE INDEX placement_check_by_placement ON placement_check (placement_id, kind);

-- What employer and host agree on data, on what arises, and on notice.
CREATE TABLE placement_terms (
    id                   BLOB PRIMARY KEY NOT NULL,
    placement_id         BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    data_role            TEXT NOT NULL CHECK (data_role IN
                           ('none', 'each-controller', 'joint-controllers', 'host-controller',
                            'employer-processor', 'host-processor')),
    -- The agreement on sharing or processing, and the assessment of its impact.
    sharing_reference    TEXT NOT NULL,
    assessment_reference TEXT NOT NULL,
    arising_owner        TEXT NOT NULL CHECK (arising_owner IN
                           ('employer', 'host', 'joint', 'maker', 'own-contract')),
    notice_weeks         INTEGER NOT NULL,
    UNIQUE (placement_id)
) STRICT;
