-- Awards: what a funded bid is offered, who signed for it, what it waits for.

CREATE TABLE award (
    id              BLOB PRIMARY KEY NOT NULL,
    application_id  BLOB NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    decision_id     BLOB NOT NULL REFERENCES decision (id) ON DELETE RESTRICT,
    -- The offer that stands.
    letter_id       BLOB NOT NULL REFERENCES letter (id) ON DELETE RESTRICT,
    -- The awardee, and the organisation that holds the money.
    person_id       BLOB NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    organisation_id BLOB NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    state           TEXT NOT NULL CHECK (state IN
                      ('offered', 'accepted', 'declined', 'lapsed', 'active', 'suspended',
                       'completed', 'closed', 'terminated')),
    offered_on      TEXT NOT NULL,
    accept_by       TEXT NOT NULL,
    latest_start    TEXT NOT NULL,
    -- As planned; the first day as it was, once the start is confirmed.
    starts_on       TEXT NOT NULL,
    ends_on         TEXT NOT NULL,
    -- The day it ended, where that was earlier.
    ended_early_on  TEXT,
    -- Why it stands as it does, where a reason was given, and since which day.
    state_reason    TEXT NOT NULL,
    -- Who told the hub so, where somebody did.
    told_by         TEXT NOT NULL,
    state_on        TEXT NOT NULL,
    -- When that was recorded.
    state_at        TEXT NOT NULL,
    UNIQUE (application_id)
) STRICT;
CREATE INDEX award_by_state ON award (state);
CREATE INDEX award_by_person ON award (person_id);
CREATE INDEX award_by_organisation ON award (organisation_id);
CREATE INDEX award_by_letter ON award (letter_id);
CREATE INDEX award_by_decision ON award (decision_id);

-- The budget: as decided, then as virements change it.
CREATE TABLE award_line (
    id           BLOB PRIMARY KEY NOT NULL,
    award_id     BLOB NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
    heading      TEXT NOT NULL,
    amount_pence INTEGER NOT NULL,
    UNIQUE (award_id, heading)
) STRICT;

CREATE TABLE award_signature (
    id          BLOB PRIMARY KEY NOT NULL,
    award_id    BLOB NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
    party       TEXT NOT NULL CHECK (party IN ('awardee', 'host')),
    name        TEXT NOT NULL,
    role        TEXT NOT NULL,
    signed_on   TEXT NOT NULL,
    received_on TEXT NOT NULL,
    -- The signed page: name, kind, size and hash of an attached file.
    page        TEXT NOT NULL CHECK (json_valid(page)),
    UNIQUE (award_id, party)
) STRICT;

-- Acceptance that was given more time.
CREATE TABLE award_extension (
    id          BLOB PRIMARY KEY NOT NULL,
    award_id    BLOB NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
    was_on      TEXT NOT NULL,
    until_on    TEXT NOT NULL,
    reason      TEXT NOT NULL,
    extended_at TEXT NOT NULL
) STRICT;
CREATE INDEX award_extension_by_award ON award_extension (award_id);

CREATE TABLE award_condition (
    id        BLOB PRIMARY KEY NOT NULL,
    award_id  BLOB NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
    number    INTEGER NOT NULL,
    text_en   TEXT NOT NULL,
    text_cy   TEXT NOT NULL,
    due_on    TEXT,
    -- None until it is met.
    met_on    TEXT,
    note      TEXT NOT NULL,
    evidence  TEXT CHECK (evidence IS NULL OR json_valid(evidence)),
    UNIQUE (award_id, number)
) STRICT;

-- Minimal financial assistance to an enterprise: notified, confirmed by it in writing, confirmed
-- back to it.
CREATE TABLE award_subsidy (
    id               BLOB PRIMARY KEY NOT NULL,
    award_id         BLOB NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
    amount_pence     INTEGER NOT NULL,
    notified_on      TEXT NOT NULL,
    -- The enterprise's written confirmation.
    confirmed_on     TEXT,
    confirmed_by     TEXT NOT NULL,
    document         TEXT CHECK (document IS NULL OR json_valid(document)),
    -- The day of the award's confirmation to the enterprise: the day the assistance is given.
    given_on         TEXT,
    UNIQUE (award_id)
) STRICT;

-- Other assistance that the enterprise declared when it confirmed.
CREATE TABLE declared_assistance (
    id           BLOB PRIMARY KEY NOT NULL,
    award_id     BLOB NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
    number       INTEGER NOT NULL,
    giver        TEXT NOT NULL,
    amount_pence INTEGER NOT NULL,
    given_on     TEXT NOT NULL,
    UNIQUE (award_id, number)
) STRICT;

-- The head of the group that an enterprise belongs to.
ALTER TABLE organisation ADD COLUMN group_head_id BLOB REFERENCES organisation (id) ON DELETE RESTRICT;
CREATE INDEX organisation_by_group_head ON organisation (group_head_id) WHERE group_head_id IS NOT NULL;

-- What took a locked decision's place: a reversal, or an award from the reserve.
ALTER TABLE reversal ADD COLUMN kind TEXT NOT NULL DEFAULT 'reversed'
    CHECK (kind IN ('reversed', 'promoted'));
