SELECT s.*
FROM assignment s
JOIN application a ON a.id = s.application_id
WHERE a.call_id = :call AND :sees_all
ORDER BY a.reference, s.assigned_at, s.id
