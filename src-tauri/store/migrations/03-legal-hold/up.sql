-- A record that nothing is disposed of or erased from, by whose word and why; until it is lifted.
CREATE TABLE legal_hold (
    id             BLOB PRIMARY KEY NOT NULL,
    noun           TEXT NOT NULL CHECK (noun IN
                     ('application', 'person', 'organisation', 'award', 'placement', 'call')),
    -- Which record of the noun. No foreign key: it is one of several tables.
    record_id      BLOB NOT NULL,
    reason         TEXT NOT NULL,
    placed_at      TEXT NOT NULL,
    coordinator_id BLOB NOT NULL REFERENCES coordinator (id) ON DELETE RESTRICT,
    lifted_at      TEXT,
    lifted_by_id   BLOB REFERENCES coordinator (id) ON DELETE RESTRICT,
    lift_reason    TEXT NOT NULL,
    CHECK ((lifted_at IS NULL) = (lifted_by_id IS NULL))
) STRICT;
CREATE INDEX legal_hold_by_record ON legal_hold (record_id) WHERE lifted_at IS NULL;
