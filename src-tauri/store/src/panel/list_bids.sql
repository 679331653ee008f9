SELECT * FROM application
WHERE call_id = :call AND state IN ('eligible', 'decided') AND :sees_all
ORDER BY reference, id
