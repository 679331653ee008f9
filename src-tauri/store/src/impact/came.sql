SELECT c.outcome_type, c.amount_pence
FROM outcome AS c
LEFT JOIN award AS w ON w.id = c.award_id
LEFT JOIN placement AS pl ON pl.id = c.placement_id
LEFT JOIN application AS a ON a.id = COALESCE(w.application_id, pl.application_id)
WHERE :sees_all AND (:call IS NULL OR a.call_id = :call)
  AND (:from IS NULL OR c.happened_on BETWEEN :from AND :to)
ORDER BY c.happened_on, c.id
