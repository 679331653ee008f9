SELECT w.*
FROM award AS w
JOIN application AS a ON a.id = w.application_id
WHERE a.call_id = :call AND :sees_all
ORDER BY a.reference, w.id
