-- Every letter that has a mail to be seen to, or had one: a letter that stands, or a void one of
-- which a draft was made. `state` is as far as the hub's own record goes; whether a draft says what
-- it would say now is not seen here.
SELECT l.id AS letter_id, COALESCE(l.application_id, s.application_id) AS application_id,
    l.placement_id, a.call_id, COALESCE(a.reference, s.reference) AS reference,
    COALESCE(a.title, (SELECT name FROM person WHERE id = s.person_id)) AS title, l.kind, l.language,
    l.dated_on, p.id AS person_id, p.name AS person, p.email,
    m.sent_on, m.drafted_at,
    -- Who has a copy of a letter about an award: the organisation that holds it, at its own address or
    -- that of the employer's line manager; each host, at whoever answers for it there, or its own.
    CASE WHEN l.kind IN (SELECT value FROM json_each(:copied)) THEN (
        SELECT json_group_array(json_object('name', copy.name, 'address', copy.email))
        FROM (
            SELECT o.name, CASE
                WHEN MIN(party.place) = 0 THEN COALESCE(NULLIF(TRIM(o.email), ''), TRIM(kept.email), '')
                ELSE COALESCE(NULLIF(TRIM(kept.email), ''), TRIM(o.email))
            END AS email
            FROM (
                SELECT aw.organisation_id, 0 AS place, (
                    SELECT e.manager_id FROM placement AS e
                    WHERE e.application_id = l.application_id AND e.state <> 'withdrawn'
                      AND e.employer_id = aw.organisation_id) AS person_id
                FROM award AS aw WHERE aw.application_id = l.application_id
                UNION ALL
                SELECT h.organisation_id, 1 + h.position, h.manager_id
                FROM placement AS e
                JOIN placement_host AS h ON h.placement_id = e.id
                WHERE e.application_id = l.application_id AND e.state <> 'withdrawn'
                UNION ALL
                SELECT t.organisation_id, 1 + t.position, t.person_id
                FROM team_member AS t
                WHERE t.application_id = l.application_id AND t.role = 'host-contact'
                  AND NOT EXISTS (
                    SELECT 1 FROM placement AS e
                    WHERE e.application_id = l.application_id AND e.state <> 'withdrawn')
            ) AS party
            JOIN organisation AS named ON named.id = party.organisation_id
            JOIN organisation AS o ON o.id = COALESCE(named.merged_into, named.id)
            LEFT JOIN person AS answers ON answers.id = party.person_id
            LEFT JOIN person AS kept ON kept.id = COALESCE(answers.merged_into, answers.id)
            GROUP BY o.id
            ORDER BY MIN(party.place)
        ) AS copy) ELSE '[]' END AS copies,
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
LEFT JOIN mail AS m ON m.letter_id = l.id
WHERE (l.state = 'issued' OR m.state IS NOT NULL) AND :sees_all
