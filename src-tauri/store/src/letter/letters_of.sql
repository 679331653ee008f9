SELECT * FROM letter
WHERE application_id IS :application AND placement_id IS :placement AND :sees_all
ORDER BY issued_at, id
