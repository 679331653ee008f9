SELECT id, application_id, number, sha256, submitted_at, received_at, timeliness, copy_sha256
FROM submission
WHERE application_id = :application
ORDER BY number DESC
