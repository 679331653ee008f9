SELECT * FROM letter
WHERE (application_id = :application OR placement_id = :placement) AND :sees_all
ORDER BY issued_at, id
