-- A seat on a panel where the other sits already stays as it was.
UPDATE panel_member SET person_id = :winner
WHERE person_id = :loser AND panel_id NOT IN (
    SELECT panel_id FROM panel_member WHERE person_id = :winner)
