SELECT * FROM reversal
WHERE application_id = :application AND :sees_all
ORDER BY reversed_at, id
