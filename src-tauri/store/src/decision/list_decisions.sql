SELECT d.*
FROM decision d
JOIN application a ON a.id = d.application_id
-- Of a call, only those of bids still in the running: one that was withdrawn spends nothing.
WHERE (:call IS NULL OR (a.call_id = :call AND a.state IN ('eligible', 'decided')))
  AND (:application IS NULL OR d.application_id = :application)
  AND :sees_all
ORDER BY a.reference, d.id
