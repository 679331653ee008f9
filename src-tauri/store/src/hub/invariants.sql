-- A hub has a coordinator who works there.
SELECT 'last-coordinator' AS rule, id FROM hub
WHERE NOT EXISTS (SELECT 1 FROM coordinator WHERE state = 'active')
UNION ALL
-- Whoever did something in the hub keeps their place in its history.
SELECT DISTINCT 'undo-coordinator-acted', actor_id FROM entry
WHERE actor = 'coordinator' AND actor_id NOT IN (SELECT id FROM coordinator)
