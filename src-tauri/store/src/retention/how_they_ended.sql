-- What is known of each application, for the rule that says as what it is kept.
SELECT a.id, a.state, a.begun_at, substr(c.content ->> '$.dates.closesAt', 1, 10) AS closes_on,
    w.withdrawn_at, l.kind AS letter, l.dated_on, d.outcome, k.locked_at, v.state AS award, v.state_on
FROM application AS a
JOIN call AS c ON c.id = a.call_id
LEFT JOIN withdrawal AS w ON w.application_id = a.id
LEFT JOIN letter AS l ON l.id = (
    SELECT latest.id FROM letter AS latest
    WHERE latest.application_id = a.id AND latest.state = 'issued'
        AND latest.kind IN (SELECT value FROM json_each(:telling))
    ORDER BY latest.issued_at DESC, latest.id DESC LIMIT 1)
LEFT JOIN decision AS d ON d.application_id = a.id AND d.lock_id IS NOT NULL
LEFT JOIN decision_lock AS k ON k.id = d.lock_id
LEFT JOIN award AS v ON v.application_id = a.id
WHERE (:application IS NULL OR a.id = :application) AND :sees_all
