SELECT l.id, l.kind, l.basis_id, COALESCE(p.merged_into, p.id) AS person_id, l.organisation_id,
    l.issued_at, l.dated_on
FROM letter AS l
JOIN person AS p ON p.id = l.person_id
WHERE (l.application_id = :application OR l.placement_id = :placement) AND l.state = 'issued' AND :sees_all
ORDER BY l.issued_at, l.id
