SELECT TRIM(COALESCE(a.reference, '') || ' ' || p.name) AS title, a.title AS detail, '' AS other
FROM letter AS l
JOIN application AS a ON a.id = l.application_id
JOIN person AS p ON p.id = l.person_id
WHERE l.id = :id
