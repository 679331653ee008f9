UPDATE entry
SET saved_at = :saved_at, changeset = :changeset, digest = :digest, hash = :hash
WHERE sequence = :sequence
