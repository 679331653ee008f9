-- Those that last before those that ended, the latest first.
SELECT a.*, p.name AS person_name, o.name AS organisation_name, o.name_cy AS organisation_name_cy,
    o.sector, o.nation
FROM affiliation AS a
JOIN person AS p ON p.id = a.person_id
JOIN organisation AS o ON o.id = a.organisation_id
WHERE a.person_id = :person_id
ORDER BY a.to_on IS NOT NULL, a.to_on DESC, a.from_on DESC, o.name, a.id
