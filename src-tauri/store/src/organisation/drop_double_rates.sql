DELETE FROM on_cost_rate
WHERE organisation_id = :loser
  AND from_on IN (SELECT from_on FROM on_cost_rate WHERE organisation_id = :winner)
