SELECT COUNT(*)
FROM entry
-- An entry is of a record whose rows it changed, and of one that its sentence names: a ruling is of its application.
WHERE (:row IS NULL
       OR sequence IN (SELECT sequence FROM entry_row WHERE row_id = :row)
       OR instr(facts, :named) > 0)
  AND (:actor IS NULL OR actor_id = :actor)
  AND (:act IS NULL OR act = :act)
