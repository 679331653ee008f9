SELECT *
FROM finding
WHERE application_id = :application
ORDER BY found_at DESC, id DESC
LIMIT 1
