-- A step of a placement, told to whoever answers for it at each host. Where nobody does at several
-- of them, or at the employer, one line says so.
SELECT s.placement_id, s.kind, s.id AS basis_id, h.manager_id AS person_id, h.organisation_id,
    CAST(NULL AS TEXT) AS since_at
FROM told_step AS s
JOIN placement AS p ON p.id = s.placement_id
JOIN placement_host AS h ON h.placement_id = s.placement_id
WHERE h.manager_id IS NOT NULL
   OR (p.manager_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM placement_host AS e
        WHERE e.placement_id = h.placement_id AND e.manager_id IS NULL
          AND (e.position, e.id) < (h.position, h.id)))
