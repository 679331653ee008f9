SELECT TRIM(COALESCE(a.reference, one.reference) || ' ' || p.name) AS title,
    e.name || COALESCE((
        SELECT ' → ' || GROUP_CONCAT(name, ', ') FROM (
            SELECT o.name FROM placement_host AS h JOIN organisation AS o ON o.id = h.organisation_id
            WHERE h.placement_id = one.id ORDER BY h.position, h.id)), '') AS detail,
    TRIM(COALESCE(a.title, '') || ' ' || one.post || ' ' || e.name_cy || ' ' || COALESCE((
        SELECT GROUP_CONCAT(name_cy, ' ') FROM (
            SELECT o.name_cy FROM placement_host AS h JOIN organisation AS o ON o.id = h.organisation_id
            WHERE h.placement_id = one.id ORDER BY h.position, h.id)), '')) AS other
FROM placement AS one
JOIN person AS p ON p.id = one.person_id
JOIN organisation AS e ON e.id = one.employer_id
LEFT JOIN application AS a ON a.id = one.application_id
WHERE one.id = :id
