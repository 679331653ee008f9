UPDATE entry
SET changeset = :changeset, facts = :facts, salt = :salt, redacted_by = :by
WHERE sequence = :sequence
