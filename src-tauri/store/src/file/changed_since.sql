-- Whether the history went on after an entry with other than somebody signing in. An entry that is
-- no longer the same is one that a later save of its sitting went into.
SELECT NOT EXISTS (SELECT 1 FROM entry WHERE sequence = :sequence AND LOWER(HEX(hash)) = :head)
    OR EXISTS (SELECT 1 FROM entry WHERE sequence > :sequence AND act <> 'open-hub')
