-- What awards wait for that has a day, up to the day :until; each with what says which it is.
SELECT a.call_id, w.id AS award_id, a.reference, 'acceptance-due' AS waits_for, w.accept_by AS due_on,
    NULL AS number, NULL AS party
FROM award AS w
JOIN application AS a ON a.id = w.application_id
WHERE w.state = 'offered' AND w.accept_by <= :until AND :sees_all
  AND NOT EXISTS (SELECT 1 FROM award_signature AS s WHERE s.award_id = w.id)
UNION ALL
SELECT a.call_id, w.id, a.reference, 'signature-missing', w.accept_by, NULL,
    CASE s.party WHEN 'awardee' THEN 'host' ELSE 'awardee' END
FROM award AS w
JOIN application AS a ON a.id = w.application_id
JOIN award_signature AS s ON s.award_id = w.id
WHERE w.state = 'offered' AND :sees_all
UNION ALL
SELECT a.call_id, w.id, a.reference, 'condition-due', c.due_on, c.number, NULL
FROM award AS w
JOIN application AS a ON a.id = w.application_id
JOIN award_condition AS c ON c.award_id = w.id
WHERE w.state IN ('accepted', 'active', 'suspended')
  AND c.met_on IS NULL AND c.due_on <= :until AND :sees_all
UNION ALL
SELECT a.call_id, w.id, a.reference, 'subsidy-to-confirm', NULL, NULL, NULL
FROM award AS w
JOIN application AS a ON a.id = w.application_id
JOIN organisation AS o ON o.id = w.organisation_id
WHERE w.state IN ('accepted', 'active', 'suspended') AND o.sector = 'industry' AND :sees_all
  AND NOT EXISTS (SELECT 1 FROM award_subsidy AS s WHERE s.award_id = w.id AND s.given_on IS NOT NULL)
UNION ALL
SELECT a.call_id, w.id, a.reference, 'start-to-confirm', w.latest_start, NULL, NULL
FROM award AS w
JOIN application AS a ON a.id = w.application_id
WHERE w.state = 'accepted' AND w.latest_start <= :until AND :sees_all
ORDER BY due_on, reference, number
