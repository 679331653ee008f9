-- Every letter that has a mail to be seen to, or had one: a letter that stands, or a void one of
-- which a draft was made. `state` is as far as the hub's own record goes; whether a draft says what
-- it would say now is not seen here.
SELECT l.id AS letter_id, COALESCE(l.application_id, s.application_id) AS application_id,
    l.placement_id, a.call_id, COALESCE(a.reference, s.reference) AS reference,
    COALESCE(a.title, (SELECT name FROM person WHERE id = s.person_id)) AS title, l.kind, l.language,
    l.dated_on, p.id AS person_id, p.name AS person, p.email,
    COALESCE(host.name, '') AS copy_name, COALESCE(host.email, '') AS copy_email, m.sent_on, m.drafted_at,
    CASE WHEN m.sent_on IS NOT NULL
        THEN (SELECT c.name FROM coordinator AS c WHERE c.id = m.coordinator_id) END AS sent_by,
    CASE
        WHEN m.state IN ('sent', 'posted') THEN m.state
        WHEN m.state = 'drafted' AND l.state = 'void' THEN 'withdrawn'
        WHEN m.state = 'drafted' THEN 'drafted'
        WHEN p.email = '' THEN 'no-address'
        ELSE 'to-send'
    END AS state
FROM letter AS l
LEFT JOIN placement AS s ON s.id = l.placement_id
LEFT JOIN application AS a ON a.id = COALESCE(l.application_id, s.application_id)
JOIN person AS own ON own.id = l.person_id
JOIN person AS p ON p.id = COALESCE(own.merged_into, own.id)
LEFT JOIN award AS aw ON aw.application_id = l.application_id
LEFT JOIN organisation AS held ON held.id = aw.organisation_id
LEFT JOIN organisation AS host ON host.id = COALESCE(held.merged_into, held.id)
LEFT JOIN mail AS m ON m.letter_id = l.id
WHERE (l.state = 'issued' OR m.state IS NOT NULL) AND :sees_all
