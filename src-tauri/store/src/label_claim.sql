SELECT a.reference || '/' || c.number
FROM claim c
JOIN award w ON w.id = c.award_id
JOIN application a ON a.id = w.application_id
WHERE c.id = :id
