SELECT d.*
FROM departure d
JOIN application a ON a.id = d.application_id
WHERE a.call_id = :call AND :sees_all
ORDER BY a.reference, d.id
