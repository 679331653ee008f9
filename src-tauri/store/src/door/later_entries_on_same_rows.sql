SELECT DISTINCT later.sequence
FROM entry_row AS mine
JOIN entry_row AS later
  ON later.row_id = mine.row_id AND later.noun = mine.noun AND later.sequence > mine.sequence
WHERE mine.sequence = :sequence
ORDER BY later.sequence
