-- Placements: somebody of one sector works for a time in another, and comes back.

CREATE TABLE placement (
    id                 BLOB PRIMARY KEY NOT NULL,
    -- The application it was proposed from, whose award it stands on.
    application_id     BLOB REFERENCES application (id) ON DELETE RESTRICT,
    -- Its own reference, where it stands on no application; empty where it has that one's.
    reference          TEXT NOT NULL,
    -- What somebody did; awarded, signed, extended and ending follow from other rows.
    state              TEXT NOT NULL CHECK (state IN
                         ('proposed', 'active', 'paused', 'returned', 'closed', 'withdrawn', 'terminated')),
    state_reason       TEXT NOT NULL,
    state_on           TEXT NOT NULL,
    -- The person seconded, their employer, and their line manager there.
    person_id          BLOB NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    employer_id        BLOB NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    manager_id         BLOB REFERENCES person (id) ON DELETE RESTRICT,
    post               TEXT NOT NULL,
    grade              TEXT NOT NULL,
    starts_on          TEXT NOT NULL,
    ends_on            TEXT NOT NULL CHECK (ends_on >= starts_on),
    -- The last day as it was agreed when it began.
    agreed_end_on      TEXT,
    pattern            TEXT NOT NULL CHECK (pattern IN ('full-time', 'part-time', 'intermittent')),
    -- Hundredths of full time of a part-time pattern, and its weekdays.
    share              INTEGER,
    weekdays           TEXT NOT NULL CHECK (json_valid(weekdays)),
    full_week_minutes  INTEGER NOT NULL,
    -- The post left behind.
    backfill_state     TEXT NOT NULL CHECK (backfill_state IN
                         ('planned', 'advertised', 'filled', 'unsuitable')),
    backfill_post      TEXT NOT NULL,
    backfill_grade     TEXT NOT NULL,
    backfill_share     INTEGER,
    advertised_on      TEXT,
    unsuitable_reason  TEXT NOT NULL,
    -- What is funded of it where no award says so, and who bears the rest.
    funded_pence       INTEGER,
    pay_bearer         TEXT NOT NULL CHECK (pay_bearer IN ('employer', 'host', 'hub')),
    recharge_to        TEXT NOT NULL CHECK (recharge_to IN ('nobody', 'hub', 'host')),
    recharge_of        TEXT NOT NULL CHECK (recharge_of IN ('substantive', 'backfill', 'funded')),
    recharge_every     TEXT NOT NULL CHECK (recharge_every IN
                         ('monthly', 'quarterly', 'at-start', 'at-end')),
    vat_treatment      TEXT NOT NULL CHECK (vat_treatment IN
                         ('to-be-confirmed', 'outside-scope', 'joint-memorandum', 'standard-rated', 'exempt')),
    vat_confirmed_by   TEXT NOT NULL,
    vat_confirmed_on   TEXT,
    -- When anything of it last changed, its hosts, days and pay included.
    changed_at         TEXT NOT NULL
) STRICT;
CREATE INDEX placement_by_application ON placement (application_id) WHERE application_id IS NOT NULL;
CREATE INDEX placement_by_person ON placement (person_id);
CREATE INDEX placement_by_employer ON placement (employer_id);
CREATE INDEX placement_by_start ON placement (starts_on);

CREATE TABLE placement_host (
    id              BLOB PRIMARY KEY NOT NULL,
    placement_id    BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    position        INTEGER NOT NULL,
    organisation_id BLOB NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    -- Who answers for the placement there.
    manager_id      BLOB REFERENCES person (id) ON DELETE RESTRICT,
    place           TEXT NOT NULL,
    UNIQUE (placement_id, organisation_id)
) STRICT;
CREATE INDEX placement_host_by_organisation ON placement_host (organisation_id);

CREATE TABLE objective (
    id           BLOB PRIMARY KEY NOT NULL,
    placement_id BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    position     INTEGER NOT NULL,
    objective    TEXT NOT NULL,
    due_on       TEXT
) STRICT;
CREATE INDEX objective_by_placement ON objective (placement_id, position);

-- The chosen days of an intermittent placement.
CREATE TABLE placement_day (
    id           BLOB PRIMARY KEY NOT NULL,
    placement_id BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    worked_on    TEXT NOT NULL,
    UNIQUE (placement_id, worked_on)
) STRICT;

-- The salary of a full-time year, from a day on: the person's own, or of whoever fills the post.
CREATE TABLE placement_pay (
    id           BLOB PRIMARY KEY NOT NULL,
    placement_id BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    pay          TEXT NOT NULL CHECK (pay IN ('substantive', 'backfill')),
    from_on      TEXT NOT NULL,
    annual_pence INTEGER NOT NULL,
    UNIQUE (placement_id, pay, from_on)
) STRICT;

CREATE TABLE backfill_holder (
    id           BLOB PRIMARY KEY NOT NULL,
    placement_id BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    position     INTEGER NOT NULL,
    name         TEXT NOT NULL,
    from_on      TEXT NOT NULL,
    until_on     TEXT
) STRICT;
CREATE INDEX backfill_holder_by_placement ON backfill_holder (placement_id, position);

-- A move of its days, pattern or hosts, with what it was before.
CREATE TABLE placement_move (
    id            BLOB PRIMARY KEY NOT NULL,
    placement_id  BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    moved_at      TEXT NOT NULL,
    was_starts_on TEXT NOT NULL,
    was_ends_on   TEXT NOT NULL,
    reason        TEXT NOT NULL
) STRICT;
CREATE INDEX placement_move_by_placement ON placement_move (placement_id);

-- What an employer pays on a salary, from a day on, in hundredths of one per cent.
CREATE TABLE on_cost_rate (
    id              BLOB PRIMARY KEY NOT NULL,
    organisation_id BLOB NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    from_on         TEXT NOT NULL,
    insurance_rate  INTEGER NOT NULL,
    threshold_pence INTEGER NOT NULL,
    pension_rate    INTEGER NOT NULL,
    levy_rate       INTEGER NOT NULL,
    other_rate      INTEGER NOT NULL,
    -- Who gave them, or where they are from.
    source          TEXT NOT NULL,
    UNIQUE (organisation_id, from_on)
) STRICT;

CREATE TABLE absence (
    id        BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    absence   TEXT NOT NULL CHECK (absence IN ('annual-leave', 'parental-leave', 'study-leave', 'other')),
    from_on   TEXT NOT NULL,
    until_on  TEXT NOT NULL CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX absence_by_person ON absence (person_id, from_on);

-- A step in a placement's course: what its letters tell of.
CREATE TABLE placement_step (
    id           BLOB PRIMARY KEY NOT NULL,
    placement_id BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    step         TEXT NOT NULL CHECK (step IN
                   ('start', 'change', 'pause', 'resume', 'extend', 'return', 'close', 'withdraw',
                    'end-early')),
    taken_on     TEXT NOT NULL,
    reason       TEXT NOT NULL,
    -- The last day before it, and after it.
    was_ends_on  TEXT NOT NULL,
    ends_on      TEXT NOT NULL,
    recorded_at  TEXT NOT NULL,
    -- The signed page of an extension: name, kind, size and hash of an attached file.
    page         TEXT CHECK (page IS NULL OR json_valid(page))
) STRICT;
CREATE INDEX placement_step_by_placement ON placement_step (placement_id, recorded_at);

-- A review that was held, with what each party said.
CREATE TABLE placement_review (
    id           BLOB PRIMARY KEY NOT NULL,
    placement_id BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    kind         TEXT NOT NULL CHECK (kind IN ('start', 'middle', 'end', 'after-return')),
    held_on      TEXT NOT NULL,
    -- Of the questions that were asked.
    version      INTEGER NOT NULL,
    content      TEXT NOT NULL CHECK (json_valid(content)),
    -- What somebody is worried about, or empty.
    concern      TEXT NOT NULL,
    UNIQUE (placement_id, kind)
) STRICT;

-- The meeting about the return: set for a day, held, and what was agreed.
CREATE TABLE return_meeting (
    id           BLOB PRIMARY KEY NOT NULL,
    placement_id BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    set_for      TEXT,
    held_on      TEXT,
    post         TEXT NOT NULL,
    annual_pence INTEGER,
    agreed       TEXT NOT NULL,
    UNIQUE (placement_id)
) STRICT;
