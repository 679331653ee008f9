SELECT TRIM(COALESCE(a.reference, s.reference, '') || ' ' || p.name) AS title,
    COALESCE(a.title, (SELECT name FROM person WHERE id = s.person_id), '') AS detail, '' AS other
FROM letter AS l
LEFT JOIN placement AS s ON s.id = l.placement_id
LEFT JOIN application AS a ON a.id = COALESCE(l.application_id, s.application_id)
JOIN person AS p ON p.id = l.person_id
WHERE l.id = :id
