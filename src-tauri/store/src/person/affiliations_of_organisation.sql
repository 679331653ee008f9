SELECT a.*, p.name AS person_name, o.name AS organisation_name, o.name_cy AS organisation_name_cy,
    o.sector, o.nation
FROM affiliation AS a
JOIN person AS p ON p.id = a.person_id
JOIN organisation AS o ON o.id = a.organisation_id
WHERE a.organisation_id = :organisation_id
ORDER BY a.to_on IS NOT NULL, p.name COLLATE NOCASE, a.from_on, a.id
LIMIT :limit OFFSET :offset
