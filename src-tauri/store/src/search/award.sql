SELECT TRIM(COALESCE(a.reference, '') || ' ' || a.title) AS title,
    p.name || ', ' || o.name AS detail, o.name_cy AS other
FROM award AS w
JOIN application AS a ON a.id = w.application_id
JOIN person AS p ON p.id = w.person_id
JOIN organisation AS o ON o.id = w.organisation_id
WHERE w.id = :id
