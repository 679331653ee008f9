-- A report that is still to come, from the days on which reminders go (`:reminders` stands for them);
-- one that was sent back; one that was accepted.
SELECT aw.application_id, 'report-reminder' AS kind, r.id AS basis_id, aw.person_id,
    CAST(NULL AS TEXT) AS since_at,
    CAST((SELECT MAX(date(r.due_on, step.value || ' days')) FROM json_each(':reminders') AS step
     WHERE date(r.due_on, step.value || ' days') <= :today) AS TEXT) AS since_on
FROM report AS r
JOIN award AS aw ON aw.id = r.award_id
WHERE r.state IN ('due', 'sent-back')
  AND aw.state NOT IN ('declined', 'lapsed', 'closed')
  AND EXISTS (SELECT 1 FROM json_each(':reminders') AS step
              WHERE date(r.due_on, step.value || ' days') <= :today)
UNION ALL
SELECT aw.application_id,
    CASE r.state WHEN 'accepted' THEN 'report-accepted' ELSE 'report-sent-back' END,
    r.id, aw.person_id, r.settled_at, CAST(NULL AS TEXT)
FROM report AS r
JOIN award AS aw ON aw.id = r.award_id
WHERE r.state IN ('sent-back', 'accepted')
