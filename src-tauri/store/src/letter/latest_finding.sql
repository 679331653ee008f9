SELECT id, outcome, results, reason, found_at
FROM finding
WHERE application_id = :application AND :sees_all
ORDER BY found_at DESC, id DESC
LIMIT 1
