SELECT p.name || ', ' || o.name
FROM affiliation a
JOIN person p ON p.id = a.person_id
JOIN organisation o ON o.id = a.organisation_id
WHERE a.id = :id
