SELECT *
FROM entry
WHERE (:row IS NULL OR sequence IN (SELECT sequence FROM entry_row WHERE row_id = :row))
  AND (:actor IS NULL OR actor_id = :actor)
  AND (:act IS NULL OR act = :act)
ORDER BY sequence DESC
LIMIT :limit OFFSET :offset
