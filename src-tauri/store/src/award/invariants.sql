-- An award that was accepted was signed by both.
SELECT 'undo-award-accepted' AS rule, award.id
FROM award
WHERE award.state NOT IN ('offered', 'declined', 'lapsed')
  AND (SELECT COUNT(*) FROM award_signature AS s WHERE s.award_id = award.id) < 2
UNION ALL
-- No signature came in after the last day to accept.
SELECT 'undo-award-signed-since', award.id
FROM award
JOIN award_signature AS s ON s.award_id = award.id
WHERE s.received_on > award.accept_by
UNION ALL
-- The work started with every condition met that was due by then.
SELECT 'undo-award-started', award.id
FROM award
JOIN award_condition AS c ON c.award_id = award.id
WHERE award.state IN ('active', 'suspended', 'completed', 'closed')
  AND c.met_on IS NULL AND c.due_on <= award.starts_on
UNION ALL
-- What stands of a call's locked awards is within its pot: money that a decline or a lapse freed
-- may be another's by now.
SELECT 'undo-award-over-pot', call.id
FROM call
WHERE (
    SELECT COALESCE(SUM(l.amount_pence), 0)
    FROM decision AS d
    JOIN decision_line AS l ON l.decision_id = d.id
    JOIN application AS a ON a.id = d.application_id
    LEFT JOIN award AS w ON w.application_id = a.id
    WHERE a.call_id = call.id AND a.state <> 'withdrawn' AND d.lock_id IS NOT NULL
      AND d.outcome IN ('fund', 'fund-with-conditions')
      AND COALESCE(w.state, 'offered') NOT IN ('declined', 'lapsed')
) > (
    SELECT v.content ->> '$.money.pot' FROM call_version AS v
    WHERE v.call_id = call.id ORDER BY v.number DESC LIMIT 1)
