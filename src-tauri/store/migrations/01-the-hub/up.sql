-- The hub, first schema. Once released this file never changes (its checksum is then in
-- tests/tidy/released-migrations.txt); recorded tables change only by appending columns with
-- defaults.
--
-- Recorded tables: one UUID primary key `id`, foreign keys RESTRICT, no triggers. Every one of
-- them is named in src/door/tables.rs. `_on` is a day, `_at` an instant in UTC, `_pence` money.

------------------------------------------------------------------------ unrecorded: the history

CREATE TABLE entry (
    sequence   INTEGER PRIMARY KEY,
    act        TEXT NOT NULL,
    actor      TEXT NOT NULL CHECK (actor IN ('coordinator', 'member', 'applicant', 'seedbridge')),
    actor_id   BLOB,
    device_id  BLOB NOT NULL,
    at         TEXT NOT NULL,
    schema     INTEGER NOT NULL,
    version    TEXT NOT NULL,
    facts      TEXT NOT NULL CHECK (json_valid(facts)),
    batch_id   BLOB,
    undoes     INTEGER REFERENCES entry (sequence),
    -- A sitting's key while later saves may merge into it; saved_at is its last save.
    sitting    TEXT,
    saved_at   TEXT NOT NULL,
    changeset  BLOB,
    salt       BLOB NOT NULL,
    digest     BLOB NOT NULL,
    previous   BLOB NOT NULL,
    hash       BLOB NOT NULL
) STRICT;
CREATE INDEX entry_by_undoes ON entry (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE entry_row (
    sequence   INTEGER NOT NULL REFERENCES entry (sequence),
    noun       TEXT NOT NULL,
    row_id     BLOB NOT NULL,
    PRIMARY KEY (row_id, sequence, noun)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_row_by_sequence ON entry_row (sequence);

CREATE TABLE schema_column (
    schema     INTEGER NOT NULL,
    noun       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL,
    PRIMARY KEY (schema, noun, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    id         BLOB PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL
) STRICT;

---------------------------------------------------------------- unrecorded: bytes, numbers, keys

CREATE TABLE blob (
    sha256     TEXT PRIMARY KEY NOT NULL,
    bytes      BLOB NOT NULL
) STRICT;

-- References are never given twice, whatever is undone.
CREATE TABLE reference (
    year       INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    -- The application, or the placement that was proposed from none.
    record_id  BLOB NOT NULL,
    PRIMARY KEY (year, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE coordinator_pin (
    coordinator_id BLOB PRIMARY KEY NOT NULL,
    hash       TEXT NOT NULL
) STRICT;

-- Search: rebuilt at will from the recorded tables. A docid begins with its noun's number, so that
-- one noun's records are one range of the index.
CREATE TABLE search_record (
    docid      INTEGER PRIMARY KEY,
    noun       TEXT NOT NULL,
    record_id  BLOB NOT NULL,
    title      TEXT NOT NULL,
    detail     TEXT NOT NULL,
    UNIQUE (noun, record_id)
) STRICT;
-- Hits are not weighed by how long a text is, so its length is not kept.
CREATE VIRTUAL TABLE search_text USING fts5 (
    title, detail, other,
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3', columnsize = 0
);
-- Titles by themselves: a word that every record holds somewhere is found in titles as fast.
CREATE VIRTUAL TABLE search_title USING fts5 (
    title,
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3', columnsize = 0
);

------------------------------------------------------------------------------------ the hub

CREATE TABLE hub (
    id           BLOB PRIMARY KEY NOT NULL,
    name_en      TEXT NOT NULL,
    name_cy      TEXT NOT NULL,
    region       TEXT NOT NULL,
    languages    TEXT NOT NULL CHECK (languages IN ('cy,en', 'en')),
    -- The start of references, as in LSHW-2026-014.
    prefix       TEXT NOT NULL,
    letterhead   TEXT NOT NULL CHECK (json_valid(letterhead)),
    idle_minutes INTEGER NOT NULL,
    origin       TEXT NOT NULL CHECK (origin IN ('own', 'sample')),
    created_at   TEXT NOT NULL
) STRICT;

CREATE TABLE coordinator (
    id         BLOB PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL,
    role_en    TEXT NOT NULL,
    role_cy    TEXT NOT NULL,
    person_id  BLOB REFERENCES person (id) ON DELETE RESTRICT,
    state      TEXT NOT NULL CHECK (state IN ('active', 'left'))
) STRICT;

---------------------------------------------------------------- people, organisations, events

CREATE TABLE organisation (
    id             BLOB PRIMARY KEY NOT NULL,
    name           TEXT NOT NULL,
    name_cy        TEXT NOT NULL,
    sector         TEXT NOT NULL CHECK (sector IN
                     ('university', 'nhs', 'industry', 'charity', 'regulator', 'government')),
    nation         TEXT NOT NULL CHECK (nation IN
                     ('wales', 'england', 'scotland', 'northern-ireland', 'elsewhere')),
    ror            TEXT,
    ods            TEXT,
    company_number TEXT,
    charity_number TEXT,
    email          TEXT NOT NULL,
    address        TEXT NOT NULL CHECK (json_valid(address)),
    merged_into    BLOB REFERENCES organisation (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX organisation_by_name ON organisation (name COLLATE NOCASE);
CREATE INDEX organisation_by_merged_into ON organisation (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE organisation_alias (
    id              BLOB PRIMARY KEY NOT NULL,
    organisation_id BLOB NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    alias           TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_alias_by_organisation ON organisation_alias (organisation_id);

CREATE TABLE person (
    id                BLOB PRIMARY KEY NOT NULL,
    name              TEXT NOT NULL,
    -- As letters greet them: "Dr O'Brien"; empty: by the whole name.
    greeting          TEXT NOT NULL,
    email             TEXT NOT NULL,
    phone             TEXT NOT NULL,
    address           TEXT NOT NULL CHECK (json_valid(address)),
    language          TEXT NOT NULL CHECK (language IN ('cy', 'en', 'both', 'unknown')),
    language_asked_on TEXT,
    orcid             TEXT,
    -- Access needs: seen by coordinators only.
    access_needs      TEXT NOT NULL,
    merged_into       BLOB REFERENCES person (id) ON DELETE RESTRICT
) STRICT;
-- With all that a list is filtered and counted by, so that only the rows of its page are read.
CREATE INDEX person_by_name ON person (name COLLATE NOCASE, id, merged_into, language);
CREATE INDEX person_by_email ON person (email COLLATE NOCASE);
CREATE INDEX person_by_orcid ON person (orcid) WHERE orcid IS NOT NULL;
CREATE INDEX person_by_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE affiliation (
    id              BLOB PRIMARY KEY NOT NULL,
    person_id       BLOB NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    organisation_id BLOB NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    role            TEXT NOT NULL,
    from_on         TEXT,
    to_on           TEXT
) STRICT;
CREATE INDEX affiliation_by_person ON affiliation (person_id, organisation_id, from_on, to_on);
CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id, person_id);

CREATE TABLE event (
    id         BLOB PRIMARY KEY NOT NULL,
    title_en   TEXT NOT NULL,
    title_cy   TEXT NOT NULL,
    theme      TEXT NOT NULL,
    venue      TEXT NOT NULL,
    held_on    TEXT NOT NULL
) STRICT;

CREATE TABLE attendance (
    id         BLOB PRIMARY KEY NOT NULL,
    event_id   BLOB NOT NULL REFERENCES event (id) ON DELETE RESTRICT,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    state      TEXT NOT NULL CHECK (state IN ('registered', 'attended', 'no-show')),
    UNIQUE (event_id, person_id)
) STRICT;
CREATE INDEX attendance_by_person ON attendance (person_id);

------------------------------------------------------------------------------------ calls

CREATE TABLE call (
    id         BLOB PRIMARY KEY NOT NULL,
    -- The call as it is being edited; publishing copies it into a version.
    content    TEXT NOT NULL CHECK (json_valid(content)),
    state      TEXT NOT NULL CHECK (state IN ('draft', 'published')),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE call_version (
    id           BLOB PRIMARY KEY NOT NULL,
    call_id      BLOB NOT NULL REFERENCES call (id) ON DELETE RESTRICT,
    number       INTEGER NOT NULL,
    content      TEXT NOT NULL CHECK (json_valid(content)),
    sha256       TEXT NOT NULL,
    published_at TEXT NOT NULL,
    UNIQUE (call_id, number)
) STRICT;

------------------------------------------------------------------------------------ applications

CREATE TABLE application (
    id              BLOB PRIMARY KEY NOT NULL,
    call_id         BLOB NOT NULL REFERENCES call (id) ON DELETE RESTRICT,
    call_version_id BLOB NOT NULL REFERENCES call_version (id) ON DELETE RESTRICT,
    state           TEXT NOT NULL CHECK (state IN
                      ('draft', 'submitted', 'returned', 'eligible', 'ineligible', 'withdrawn', 'decided')),
    reference       TEXT,
    -- Index of the answers, as typed: from the question bound to the title, and whoever leads.
    title           TEXT NOT NULL,
    applicant       TEXT NOT NULL,
    -- The language it is written in, and the one asked for letters.
    language        TEXT NOT NULL CHECK (language IN ('cy', 'en')),
    correspondence  TEXT NOT NULL CHECK (correspondence IN ('cy', 'en', 'both', 'unknown')),
    requested_pence INTEGER,
    begun_at        TEXT NOT NULL
) STRICT;
CREATE INDEX application_by_call ON application (call_id, state);
CREATE INDEX application_by_reference ON application (reference);

-- How an application that was not typed at the desk came in.
CREATE TABLE receipt (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    received_at    TEXT NOT NULL,
    route          TEXT NOT NULL CHECK (route IN ('email', 'post', 'by-hand', 'telephone')),
    source         TEXT CHECK (source IS NULL OR json_valid(source)),
    read_back_by   TEXT NOT NULL,
    UNIQUE (application_id)
) STRICT;

CREATE TABLE answer (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    question       TEXT NOT NULL,
    value          TEXT NOT NULL CHECK (json_valid(value)),
    UNIQUE (application_id, question)
) STRICT;

-- A submitted version: a canonical JSON document that never changes, with its hash.
CREATE TABLE submission (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    number         INTEGER NOT NULL,
    sha256         TEXT NOT NULL,
    submitted_at   TEXT NOT NULL,
    -- When it counts as received: submission, or the receipt's instant.
    received_at    TEXT NOT NULL,
    timeliness     TEXT NOT NULL CHECK (timeliness IN ('on-time', 'late')),
    -- The PDF copy: its hash among the blobs.
    copy_sha256    TEXT,
    -- Last, so that lists read the columns before it without it.
    content        TEXT NOT NULL CHECK (json_valid(content)),
    UNIQUE (application_id, number)
) STRICT;

-- Index of the latest submission.
CREATE TABLE team_member (
    id              BLOB PRIMARY KEY NOT NULL,
    application_id  BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    person_id       BLOB NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    organisation_id BLOB NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    role            TEXT NOT NULL,
    post            TEXT NOT NULL,
    position        INTEGER NOT NULL
) STRICT;
CREATE INDEX team_member_by_application ON team_member (application_id, position);
CREATE INDEX team_member_by_person ON team_member (person_id);
CREATE INDEX team_member_by_organisation ON team_member (organisation_id);

CREATE TABLE requested_line (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    position       INTEGER NOT NULL,
    heading        TEXT NOT NULL,
    item           TEXT NOT NULL,
    amount_pence   INTEGER NOT NULL
) STRICT;
CREATE INDEX requested_line_by_application ON requested_line (application_id, position);

CREATE TABLE lateness_ruling (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    ruling         TEXT NOT NULL CHECK (ruling IN ('let-in', 'turned-away')),
    reason         TEXT NOT NULL,
    ruled_at       TEXT NOT NULL,
    coordinator_id BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    UNIQUE (application_id)
) STRICT;

CREATE TABLE judgement (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    rule           TEXT NOT NULL,
    outcome        TEXT NOT NULL CHECK (outcome IN ('pass', 'fail')),
    -- Why, in the languages in which it was given: a letter may quote it.
    reason_en      TEXT NOT NULL,
    reason_cy      TEXT NOT NULL,
    judged_at      TEXT NOT NULL,
    coordinator_id BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    UNIQUE (application_id, rule)
) STRICT;

-- Found eligible or ineligible, with every rule's result as it stood.
CREATE TABLE finding (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    outcome        TEXT NOT NULL CHECK (outcome IN ('eligible', 'ineligible')),
    results        TEXT NOT NULL CHECK (json_valid(results)),
    reason         TEXT NOT NULL,
    found_at       TEXT NOT NULL,
    coordinator_id BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX finding_by_application ON finding (application_id);

CREATE TABLE correction (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    -- The keys of the questions that are open again.
    questions      TEXT NOT NULL CHECK (json_valid(questions)),
    until_at       TEXT NOT NULL,
    reason         TEXT NOT NULL,
    returned_at    TEXT NOT NULL,
    closed_at      TEXT
) STRICT;
CREATE INDEX correction_by_application ON correction (application_id);

CREATE TABLE withdrawal (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    reason         TEXT NOT NULL,
    withdrawn_at   TEXT NOT NULL,
    UNIQUE (application_id)
) STRICT;

------------------------------------------------------------------------------------ the panel

CREATE TABLE panel (
    id             BLOB PRIMARY KEY NOT NULL,
    call_id        BLOB NOT NULL REFERENCES call (id) ON DELETE RESTRICT,
    meets_on       TEXT,
    reviews_due_on TEXT,
    quorum         INTEGER NOT NULL,
    chair_id       BLOB REFERENCES panel_member (id) ON DELETE RESTRICT,
    deputy_id      BLOB REFERENCES panel_member (id) ON DELETE RESTRICT,
    UNIQUE (call_id)
) STRICT;

CREATE TABLE panel_member (
    id         BLOB PRIMARY KEY NOT NULL,
    panel_id   BLOB NOT NULL REFERENCES panel (id) ON DELETE RESTRICT,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    expertise  TEXT NOT NULL,
    -- The most bids they take.
    most_bids  INTEGER NOT NULL,
    -- Interests they declared on appointment, in words.
    interests  TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('seated', 'left')),
    presence   TEXT NOT NULL CHECK (presence IN ('unknown', 'present', 'absent')),
    UNIQUE (panel_id, person_id)
) STRICT;
CREATE INDEX panel_member_by_person ON panel_member (person_id);

-- Found or declared. A found one hides the bid until it is dismissed.
CREATE TABLE conflict (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    member_id      BLOB NOT NULL REFERENCES panel_member (id) ON DELETE RESTRICT,
    ground         TEXT NOT NULL CHECK (ground IN
                     ('named', 'same-organisation', 'rival-bid', 'declared')),
    -- What it was found from: the organisation or the other bid, or the member's note.
    facts          TEXT NOT NULL CHECK (json_valid(facts)),
    state          TEXT NOT NULL CHECK (state IN ('found', 'confirmed', 'dismissed', 'gone')),
    reason         TEXT NOT NULL,
    -- When it was last found or declared.
    found_at       TEXT NOT NULL,
    UNIQUE (application_id, member_id, ground)
) STRICT;
CREATE INDEX conflict_by_member ON conflict (member_id);

CREATE TABLE declaration (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    member_id      BLOB NOT NULL REFERENCES panel_member (id) ON DELETE RESTRICT,
    answer         TEXT NOT NULL CHECK (answer IN ('none', 'conflict', 'unsure')),
    note           TEXT NOT NULL,
    declared_at    TEXT NOT NULL,
    UNIQUE (application_id, member_id)
) STRICT;

CREATE TABLE assignment (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    member_id      BLOB NOT NULL REFERENCES panel_member (id) ON DELETE RESTRICT,
    due_on         TEXT,
    assigned_at    TEXT NOT NULL,
    UNIQUE (application_id, member_id)
) STRICT;
CREATE INDEX assignment_by_member ON assignment (member_id);

CREATE TABLE review (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    member_id      BLOB NOT NULL REFERENCES panel_member (id) ON DELETE RESTRICT,
    state          TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'sent-back', 'void')),
    panel_comment  TEXT NOT NULL,
    feedback       TEXT NOT NULL,
    submitted_at   TEXT,
    -- Why it was sent back, reopened or voided.
    reason         TEXT NOT NULL,
    UNIQUE (application_id, member_id)
) STRICT;
CREATE INDEX review_by_member ON review (member_id);

CREATE TABLE score (
    id         BLOB PRIMARY KEY NOT NULL,
    review_id  BLOB NOT NULL REFERENCES review (id) ON DELETE RESTRICT,
    criterion  TEXT NOT NULL,
    value      INTEGER,
    UNIQUE (review_id, criterion)
) STRICT;

-- Who left the room for which bid.
CREATE TABLE departure (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    member_id      BLOB NOT NULL REFERENCES panel_member (id) ON DELETE RESTRICT,
    UNIQUE (application_id, member_id)
) STRICT;

---------------------------------------------------------------------- recommendations, decisions

CREATE TABLE recommendation (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    outcome        TEXT NOT NULL CHECK (outcome IN
                     ('fund', 'fund-with-conditions', 'reserve', 'not-funded')),
    amount_pence   INTEGER,
    minute         TEXT NOT NULL,
    recorded_at    TEXT NOT NULL,
    UNIQUE (application_id)
) STRICT;

CREATE TABLE decision_lock (
    id         BLOB PRIMARY KEY NOT NULL,
    call_id    BLOB NOT NULL REFERENCES call (id) ON DELETE RESTRICT,
    first_id   BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    second_id  BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    locked_at  TEXT NOT NULL,
    CHECK (first_id <> second_id)
) STRICT;
CREATE INDEX decision_lock_by_call ON decision_lock (call_id);

CREATE TABLE decision (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    outcome        TEXT NOT NULL CHECK (outcome IN
                     ('fund', 'fund-with-conditions', 'reserve', 'not-funded')),
    reserve_order  INTEGER,
    reason         TEXT NOT NULL,
    feedback_en    TEXT NOT NULL,
    feedback_cy    TEXT NOT NULL,
    decided_at     TEXT NOT NULL,
    -- The lock that made it final; none while it is open.
    lock_id        BLOB REFERENCES decision_lock (id) ON DELETE RESTRICT,
    UNIQUE (application_id)
) STRICT;

CREATE TABLE decision_line (
    id           BLOB PRIMARY KEY NOT NULL,
    decision_id  BLOB NOT NULL REFERENCES decision (id) ON DELETE RESTRICT,
    heading      TEXT NOT NULL,
    amount_pence INTEGER NOT NULL,
    UNIQUE (decision_id, heading)
) STRICT;

CREATE TABLE decision_condition (
    id           BLOB PRIMARY KEY NOT NULL,
    decision_id  BLOB NOT NULL REFERENCES decision (id) ON DELETE RESTRICT,
    number       INTEGER NOT NULL,
    text_en      TEXT NOT NULL,
    text_cy      TEXT NOT NULL,
    due_on       TEXT,
    UNIQUE (decision_id, number)
) STRICT;

-- A locked decision that was reversed, by name and with a reason.
CREATE TABLE reversal (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    was            TEXT NOT NULL CHECK (json_valid(was)),
    reason         TEXT NOT NULL,
    first_id       BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    second_id      BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    reversed_at    TEXT NOT NULL
) STRICT;
CREATE INDEX reversal_by_application ON reversal (application_id);

------------------------------------------------------------------------------------ letters

CREATE TABLE letter_template (
    id         BLOB PRIMARY KEY NOT NULL,
    -- A kind of letter, the mail that letters go out with, or the agreement on a secondment.
    -- No list here: it grows with every kind of letter, and what is stored is read by the one in code.
    kind       TEXT NOT NULL,
    call_type  TEXT NOT NULL CHECK (call_type IN ('seed-fund', 'secondment')),
    language   TEXT NOT NULL CHECK (language IN ('cy', 'en')),
    body       TEXT NOT NULL,
    -- Who checked the Welsh, and when; empty until then.
    checked_by TEXT NOT NULL,
    checked_on TEXT,
    UNIQUE (kind, call_type, language)
) STRICT;

CREATE TABLE letter (
    id             BLOB PRIMARY KEY NOT NULL,
    -- Of which application or of which placement.
    application_id BLOB REFERENCES application (id) ON DELETE RESTRICT,
    placement_id   BLOB REFERENCES placement (id) ON DELETE RESTRICT,
    person_id      BLOB NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    -- The employer or host that they have it for; none where they have it for themselves.
    organisation_id BLOB REFERENCES organisation (id) ON DELETE RESTRICT,
    kind           TEXT NOT NULL,
    language       TEXT NOT NULL CHECK (language IN ('cy', 'en', 'both')),
    state          TEXT NOT NULL CHECK (state IN ('issued', 'void')),
    -- What it tells of: a decision, a finding, an award, a step of a placement. No foreign key: it is in one of several
    -- tables, and where a decision is reversed it goes and the letter that told it stays.
    basis_id       BLOB NOT NULL,
    dated_on       TEXT NOT NULL,
    -- The merge values it was made from.
    facts          TEXT NOT NULL CHECK (json_valid(facts)),
    sha256         TEXT NOT NULL,
    pages          INTEGER NOT NULL,
    -- Why it went out with Welsh that nobody had checked, or empty.
    override_reason TEXT NOT NULL,
    issued_at      TEXT NOT NULL,
    void_reason    TEXT NOT NULL,
    -- The letter in whose place it went out.
    replaces_id    BLOB REFERENCES letter (id) ON DELETE RESTRICT,
    CHECK ((application_id IS NULL) <> (placement_id IS NULL))
) STRICT;
CREATE INDEX letter_by_application ON letter (application_id) WHERE application_id IS NOT NULL;
CREATE INDEX letter_by_placement ON letter (placement_id) WHERE placement_id IS NOT NULL;
CREATE INDEX letter_by_person ON letter (person_id);
CREATE INDEX letter_by_basis ON letter (basis_id);
