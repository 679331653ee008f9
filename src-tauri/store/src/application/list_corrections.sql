SELECT *
FROM correction
WHERE application_id = :application
ORDER BY returned_at DESC, id DESC
