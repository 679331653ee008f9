-- Every letter that is due and every letter that was made, one row each.
SELECT a.id AS application_id, a.call_id, a.reference, a.title, NULL AS letter_id, 'due' AS state,
    CASE d.outcome
        WHEN 'fund' THEN 'award-offer'
        WHEN 'fund-with-conditions' THEN 'award-offer'
        ELSE d.outcome
    END AS kind,
    NULL AS language, NULL AS dated_on,
    (SELECT t.person_id FROM team_member AS t
     WHERE t.application_id = a.id AND t.role IN ('lead', 'secondee')
     ORDER BY t.position, t.id LIMIT 1) AS person_id
FROM decision AS d
JOIN application AS a ON a.id = d.application_id
WHERE d.lock_id IS NOT NULL AND a.state <> 'withdrawn'
  AND NOT EXISTS (
      SELECT 1 FROM letter AS l
      WHERE l.application_id = a.id AND l.state = 'issued' AND l.basis_id = d.id)
UNION ALL
SELECT a.id, a.call_id, a.reference, a.title, NULL, 'due', 'ineligible', NULL, NULL,
    (SELECT t.person_id FROM team_member AS t
     WHERE t.application_id = a.id AND t.role IN ('lead', 'secondee')
     ORDER BY t.position, t.id LIMIT 1)
FROM application AS a
JOIN finding AS f ON f.id = (
    SELECT latest.id FROM finding AS latest
    WHERE latest.application_id = a.id ORDER BY latest.found_at DESC, latest.id DESC LIMIT 1)
WHERE a.state = 'ineligible' AND f.outcome = 'ineligible'
  AND NOT EXISTS (
      SELECT 1 FROM letter AS l
      WHERE l.application_id = a.id AND l.state = 'issued' AND l.basis_id = f.id)
UNION ALL
SELECT a.id, a.call_id, a.reference, a.title, l.id, l.state, l.kind, l.language, l.dated_on,
    l.person_id
FROM letter AS l
JOIN application AS a ON a.id = l.application_id
