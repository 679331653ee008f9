-- A step of a placement, told to the person seconded.
SELECT s.placement_id, s.kind, s.id AS basis_id, p.person_id, CAST(NULL AS BLOB) AS organisation_id,
    CAST(NULL AS TEXT) AS since_at
FROM told_step AS s
JOIN placement AS p ON p.id = s.placement_id
