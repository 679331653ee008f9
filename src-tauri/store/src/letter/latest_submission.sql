SELECT content
FROM submission
WHERE application_id = :application AND :sees_all
ORDER BY number DESC
LIMIT 1
