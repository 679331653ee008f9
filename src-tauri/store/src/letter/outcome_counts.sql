SELECT COUNT(*), COALESCE(SUM(d.outcome IN ('fund', 'fund-with-conditions')), 0)
FROM decision AS d
JOIN application AS a ON a.id = d.application_id
WHERE a.call_id = :call AND d.lock_id IS NOT NULL AND :sees_all
