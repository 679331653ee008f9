-- By call: locked decisions and findings of ineligibility that no issued letter tells, and how many
-- of them are for nobody or for somebody without an address.
WITH due AS (
    SELECT a.id, a.call_id
    FROM decision AS d
    JOIN application AS a ON a.id = d.application_id
    WHERE d.lock_id IS NOT NULL AND a.state <> 'withdrawn'
      AND NOT EXISTS (
          SELECT 1 FROM letter AS l
          WHERE l.application_id = a.id AND l.state = 'issued' AND l.basis_id = d.id)
    UNION ALL
    SELECT a.id, a.call_id
    FROM application AS a
    JOIN finding AS f ON f.id = (
        SELECT latest.id FROM finding AS latest
        WHERE latest.application_id = a.id
        ORDER BY latest.found_at DESC, latest.id DESC LIMIT 1)
    WHERE a.state = 'ineligible' AND f.outcome = 'ineligible'
      AND NOT EXISTS (
          SELECT 1 FROM letter AS l
          WHERE l.application_id = a.id AND l.state = 'issued' AND l.basis_id = f.id)
)
SELECT due.call_id, COUNT(*) AS count,
    COUNT(*) FILTER (
        WHERE p.id IS NULL OR COALESCE(json_array_length(p.address, '$.lines'), 0) = 0
    ) AS blocked
FROM due
LEFT JOIN person AS p ON p.id = (
    SELECT t.person_id FROM team_member AS t
    WHERE t.application_id = due.id AND t.role IN ('lead', 'secondee')
    ORDER BY t.position, t.id LIMIT 1)
WHERE :sees_all
GROUP BY due.call_id
