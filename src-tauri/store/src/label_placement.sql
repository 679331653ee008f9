SELECT COALESCE(a.reference, p.name || COALESCE((
    SELECT ' → ' || o.name FROM placement_host AS h JOIN organisation AS o ON o.id = h.organisation_id
    WHERE h.placement_id = one.id ORDER BY h.position, h.id LIMIT 1), ''))
FROM placement AS one
JOIN person AS p ON p.id = one.person_id
LEFT JOIN application AS a ON a.id = one.application_id
WHERE one.id = :id
