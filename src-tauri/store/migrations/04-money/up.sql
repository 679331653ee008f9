-- The money of awards: the plan, claims and their evidence, bank details, runs, changes, reports and
-- the settlement at the end.

-- The payment plan: made when the award is accepted; its total is the award.
CREATE TABLE instalment (
    id           BLOB PRIMARY KEY NOT NULL,
    award_id     BLOB NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
    number       INTEGER NOT NULL,
    amount_pence INTEGER NOT NULL,
    -- When it is paid and what is shown for it, as the call's terms say it.
    when_en      TEXT NOT NULL,
    when_cy      TEXT NOT NULL,
    evidence_en  TEXT NOT NULL,
    evidence_cy  TEXT NOT NULL,
    expected_on  TEXT,
    UNIQUE (award_id, number)
) STRICT;

CREATE TABLE claim (
    id             BLOB PRIMARY KEY NOT NULL,
    award_id       BLOB NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
    number         INTEGER NOT NULL,
    -- The instalment that it is for; none where it is for costs.
    instalment_id  BLOB REFERENCES instalment (id) ON DELETE RESTRICT,
    state          TEXT NOT NULL CHECK (state IN
                     ('draft', 'submitted', 'queried', 'approved', 'paid', 'rejected')),
    invoice_number TEXT NOT NULL,
    invoice_on     TEXT,
    -- The period of the costs.
    from_on        TEXT,
    to_on          TEXT,
    note           TEXT NOT NULL,
    -- Who entered it; whoever approves it is another.
    maker_id       BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    entered_at     TEXT NOT NULL,
    submitted_at   TEXT,
    -- Who approved or rejected it, when, and why it was rejected.
    settled_by_id  BLOB REFERENCES coordinator (id) ON DELETE RESTRICT,
    settled_at     TEXT,
    reason         TEXT NOT NULL,
    paid_on        TEXT,
    UNIQUE (award_id, number),
    CHECK (state NOT IN ('approved', 'paid') OR maker_id <> settled_by_id)
) STRICT;
CREATE INDEX claim_by_state ON claim (state, award_id);
CREATE INDEX claim_by_instalment ON claim (instalment_id) WHERE instalment_id IS NOT NULL;

CREATE TABLE claim_line (
    id           BLOB PRIMARY KEY NOT NULL,
    claim_id     BLOB NOT NULL REFERENCES claim (id) ON DELETE RESTRICT,
    heading      TEXT NOT NULL,
    amount_pence INTEGER NOT NULL,
    UNIQUE (claim_id, heading)
) STRICT;

-- What is shown for a claim, or for one of its lines: name, kind, size and hash of a file.
CREATE TABLE claim_file (
    id       BLOB PRIMARY KEY NOT NULL,
    claim_id BLOB NOT NULL REFERENCES claim (id) ON DELETE RESTRICT,
    number   INTEGER NOT NULL,
    heading  TEXT,
    file     TEXT NOT NULL CHECK (json_valid(file)),
    UNIQUE (claim_id, number)
) STRICT;

CREATE TABLE claim_query (
    id          BLOB PRIMARY KEY NOT NULL,
    claim_id    BLOB NOT NULL REFERENCES claim (id) ON DELETE RESTRICT,
    number      INTEGER NOT NULL,
    question    TEXT NOT NULL,
    asked_by_id BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    asked_at    TEXT NOT NULL,
    answer      TEXT NOT NULL,
    answered_at TEXT,
    UNIQUE (claim_id, number)
) STRICT;

-- Bank details, set apart: in no list, search or export but a run's file. The numbers of a row never
-- change; the latest that was confirmed by call-back is in force.
CREATE TABLE bank_account (
    id              BLOB PRIMARY KEY NOT NULL,
    organisation_id BLOB NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    account_name    TEXT NOT NULL,
    sort_code       TEXT NOT NULL,
    account_number  TEXT NOT NULL,
    roll_number     TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('entered', 'confirmed', 'rejected')),
    entered_by_id   BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    entered_at      TEXT NOT NULL,
    -- The call-back: whose number on the record was rung, which, who answered, on which day.
    contact_id      BLOB REFERENCES person (id) ON DELETE RESTRICT,
    number_rung     TEXT NOT NULL,
    spoke_to        TEXT NOT NULL,
    rung_on         TEXT,
    settled_by_id   BLOB REFERENCES coordinator (id) ON DELETE RESTRICT,
    settled_at      TEXT,
    -- Why it was rejected.
    reason          TEXT NOT NULL,
    CHECK (settled_by_id IS NULL OR settled_by_id <> entered_by_id)
) STRICT;
CREATE INDEX bank_account_by_organisation ON bank_account (organisation_id);

-- The account that the hub pays from. Never changed: the latest is in force, and a run keeps the one
-- that it was made with.
CREATE TABLE paying_account (
    id             BLOB PRIMARY KEY NOT NULL,
    account_name   TEXT NOT NULL,
    sort_code      TEXT NOT NULL,
    account_number TEXT NOT NULL,
    entered_at     TEXT NOT NULL
) STRICT;

CREATE TABLE payment_run (
    id                BLOB PRIMARY KEY NOT NULL,
    number            INTEGER NOT NULL UNIQUE,
    made_at           TEXT NOT NULL,
    maker_id          BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    paying_account_id BLOB NOT NULL REFERENCES paying_account (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE payment (
    id              BLOB PRIMARY KEY NOT NULL,
    run_id          BLOB NOT NULL REFERENCES payment_run (id) ON DELETE RESTRICT,
    claim_id        BLOB NOT NULL REFERENCES claim (id) ON DELETE RESTRICT,
    bank_account_id BLOB NOT NULL REFERENCES bank_account (id) ON DELETE RESTRICT,
    amount_pence    INTEGER NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('sent', 'paid', 'returned')),
    -- The day it was paid, or returned with a reason.
    settled_on      TEXT,
    reason          TEXT NOT NULL
) STRICT;
CREATE INDEX payment_by_run ON payment (run_id);
-- A claim is in one run only, until the bank returns it.
CREATE UNIQUE INDEX payment_of_claim ON payment (claim_id) WHERE state <> 'returned';

CREATE TABLE award_change (
    id            BLOB PRIMARY KEY NOT NULL,
    award_id      BLOB NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
    number        INTEGER NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('virement', 'extension', 'other')),
    state         TEXT NOT NULL CHECK (state IN
                    ('requested', 'recorded', 'approved', 'refused', 'withdrawn')),
    reason        TEXT NOT NULL,
    asked_on      TEXT NOT NULL,
    -- Of an extension: the ends before and after, the ground, and the days of a staff matter.
    was_end_on    TEXT,
    new_end_on    TEXT,
    ground        TEXT CHECK (ground IN ('leave', 'appointment', 'hours', 'exceptional')),
    from_on       TEXT,
    to_on         TEXT,
    entered_by_id BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    entered_at    TEXT NOT NULL,
    settled_by_id BLOB REFERENCES coordinator (id) ON DELETE RESTRICT,
    settled_at    TEXT,
    answer        TEXT NOT NULL,
    UNIQUE (award_id, number)
) STRICT;
CREATE INDEX award_change_by_state ON award_change (state);

CREATE TABLE award_change_line (
    id           BLOB PRIMARY KEY NOT NULL,
    change_id    BLOB NOT NULL REFERENCES award_change (id) ON DELETE RESTRICT,
    heading      TEXT NOT NULL,
    -- What the heading gains; below nothing, what it loses.
    change_pence INTEGER NOT NULL,
    UNIQUE (change_id, heading)
) STRICT;

-- Made from the call's terms when the award is accepted.
CREATE TABLE report (
    id            BLOB PRIMARY KEY NOT NULL,
    award_id      BLOB NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
    number        INTEGER NOT NULL,
    title_en      TEXT NOT NULL,
    title_cy      TEXT NOT NULL,
    due_on        TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('due', 'received', 'sent-back', 'accepted')),
    received_on   TEXT,
    file          TEXT CHECK (file IS NULL OR json_valid(file)),
    -- Why it was sent back.
    reason        TEXT NOT NULL,
    settled_by_id BLOB REFERENCES coordinator (id) ON DELETE RESTRICT,
    settled_at    TEXT,
    -- When it was recorded that it came; anew each time.
    received_at   TEXT,
    UNIQUE (award_id, number)
) STRICT;
CREATE INDEX report_by_due ON report (state, due_on);

-- What was spent, by heading.
CREATE TABLE expenditure (
    id            BLOB PRIMARY KEY NOT NULL,
    award_id      BLOB NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
    state         TEXT NOT NULL CHECK (state IN ('received', 'sent-back', 'accepted')),
    received_on   TEXT NOT NULL,
    file          TEXT CHECK (file IS NULL OR json_valid(file)),
    reason        TEXT NOT NULL,
    settled_by_id BLOB REFERENCES coordinator (id) ON DELETE RESTRICT,
    settled_at    TEXT,
    UNIQUE (award_id)
) STRICT;

CREATE TABLE expenditure_line (
    id             BLOB PRIMARY KEY NOT NULL,
    expenditure_id BLOB NOT NULL REFERENCES expenditure (id) ON DELETE RESTRICT,
    heading        TEXT NOT NULL,
    spent_pence    INTEGER NOT NULL,
    UNIQUE (expenditure_id, heading)
) STRICT;

-- Money that is asked back, and what came of it.
CREATE TABLE recovery (
    id           BLOB PRIMARY KEY NOT NULL,
    award_id     BLOB NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
    number       INTEGER NOT NULL,
    amount_pence INTEGER NOT NULL,
    reason       TEXT NOT NULL,
    asked_on     TEXT NOT NULL,
    due_on       TEXT NOT NULL,
    UNIQUE (award_id, number)
) STRICT;

CREATE TABLE recovery_receipt (
    id           BLOB PRIMARY KEY NOT NULL,
    recovery_id  BLOB NOT NULL REFERENCES recovery (id) ON DELETE RESTRICT,
    received_on  TEXT NOT NULL,
    amount_pence INTEGER NOT NULL
) STRICT;
CREATE INDEX recovery_receipt_by_recovery ON recovery_receipt (recovery_id);
