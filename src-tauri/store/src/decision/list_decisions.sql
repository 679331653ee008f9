SELECT d.*
FROM decision d
JOIN application a ON a.id = d.application_id
WHERE (:call IS NULL OR a.call_id = :call)
  AND (:application IS NULL OR d.application_id = :application)
  AND :sees_all
ORDER BY a.reference, d.id
