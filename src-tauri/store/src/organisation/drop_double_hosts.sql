DELETE FROM placement_host
WHERE organisation_id = :loser
  AND placement_id IN (SELECT placement_id FROM placement_host WHERE organisation_id = :winner)
