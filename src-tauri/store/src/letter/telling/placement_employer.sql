-- A step of a placement, told to whoever answers for it at the employer.
SELECT s.placement_id, s.kind, s.id AS basis_id, p.manager_id AS person_id,
    p.employer_id AS organisation_id,
    CAST(NULL AS TEXT) AS since_at
FROM told_step AS s
JOIN placement AS p ON p.id = s.placement_id
