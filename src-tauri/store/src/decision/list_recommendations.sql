SELECT r.*
FROM recommendation r
JOIN application a ON a.id = r.application_id
WHERE a.call_id = :call AND :sees_all
ORDER BY a.reference, r.id
