-- The latest finding that a bid is not eligible, told to whoever leads it, or is seconded.
SELECT a.id AS application_id, 'ineligible' AS kind, f.id AS basis_id,
    (SELECT t.person_id FROM team_member AS t
     WHERE t.application_id = a.id AND t.role IN ('lead', 'secondee')
     ORDER BY t.position, t.id LIMIT 1) AS person_id,
    CAST(NULL AS TEXT) AS since_at, CAST(NULL AS TEXT) AS since_on
FROM finding AS f
JOIN application AS a ON a.id = f.application_id
WHERE a.state = 'ineligible' AND f.outcome = 'ineligible'
  AND NOT EXISTS (
      SELECT 1 FROM finding AS later
      WHERE later.application_id = f.application_id
        AND (later.found_at, later.id) > (f.found_at, f.id))
