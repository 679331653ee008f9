SELECT a.id, COALESCE(a.reference, '') AS reference, a.title, p.name
FROM application AS a
JOIN team_member AS t ON t.application_id = a.id AND t.role = 'secondee'
JOIN person AS p ON p.id = t.person_id
LEFT JOIN decision AS d ON d.application_id = a.id
WHERE :sees_all AND (:application IS NULL OR a.id = :application)
  AND (a.state = 'eligible'
       OR (a.state = 'decided' AND d.outcome IN ('fund', 'fund-with-conditions')))
  AND NOT EXISTS (
      SELECT 1 FROM placement AS pl WHERE pl.application_id = a.id AND pl.state <> 'withdrawn')
ORDER BY a.reference, a.id
