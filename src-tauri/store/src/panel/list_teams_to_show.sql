SELECT t.application_id, t.role, p.name, o.name AS organisation, o.sector
FROM application a
JOIN team_member t ON t.application_id = a.id
JOIN person p ON p.id = t.person_id
JOIN organisation o ON o.id = t.organisation_id
WHERE a.call_id = :call AND a.state IN ('eligible', 'decided')
ORDER BY a.reference, a.id, t.position, t.id
