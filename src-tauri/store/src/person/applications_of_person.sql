SELECT a.id, COALESCE(a.reference, '') AS reference, a.title, a.state, t.role,
    c.content ->> '$.title.en' AS call_en, c.content ->> '$.title.cy' AS call_cy
FROM team_member AS t
JOIN application AS a ON a.id = t.application_id
JOIN call AS c ON c.id = a.call_id
WHERE t.person_id = :person_id
ORDER BY a.begun_at DESC, a.id, t.position
