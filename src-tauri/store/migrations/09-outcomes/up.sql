-- What came of it: the recognition statement of a placement.

CREATE TABLE recognition (
    id           BLOB PRIMARY KEY NOT NULL,
    placement_id BLOB NOT NULL REFERENCES placement (id) ON DELETE RESTRICT,
    -- The statement as it was typed so far.
    content      TEXT NOT NULL CHECK (json_valid(content)),
    UNIQUE (placement_id)
) STRICT;
