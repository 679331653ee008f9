FROM outcome AS one
LEFT JOIN placement AS pl ON pl.id = one.placement_id
LEFT JOIN award AS w ON w.id = one.award_id
LEFT JOIN application AS a ON a.id = COALESCE(pl.application_id, w.application_id)
JOIN person AS p ON p.id = COALESCE(pl.person_id, w.person_id)
WHERE :sees_all
  AND (:kind IS NULL OR one.outcome_type = :kind)
  AND (:of_placements IS NULL OR (one.placement_id IS NOT NULL) = :of_placements)
  AND (:found IS NULL OR hex(one.id) IN (SELECT value FROM json_each(:found)))
