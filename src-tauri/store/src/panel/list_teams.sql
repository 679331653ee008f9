-- In the running: submitted and neither out nor withdrawn. A bid without a team is listed too.
SELECT a.id AS application_id, t.person_id, t.organisation_id
FROM application a
LEFT JOIN team_member t ON t.application_id = a.id
WHERE a.call_id = :call AND a.state IN ('submitted', 'returned', 'eligible', 'decided')
