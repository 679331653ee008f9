SELECT * FROM letter
WHERE application_id = :application AND :sees_all
ORDER BY issued_at, id
