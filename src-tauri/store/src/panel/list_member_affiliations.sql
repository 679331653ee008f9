SELECT a.organisation_id, o.name, o.sector, a.from_on, a.to_on
FROM affiliation a
JOIN organisation o ON o.id = a.organisation_id
WHERE a.person_id = :person
ORDER BY o.name COLLATE NOCASE, a.id
