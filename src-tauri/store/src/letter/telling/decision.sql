-- A locked decision, told to whoever leads the bid, or is seconded.
SELECT a.id AS application_id,
    CASE d.outcome
        WHEN 'fund' THEN 'award-offer'
        WHEN 'fund-with-conditions' THEN 'award-offer'
        ELSE d.outcome
    END AS kind,
    d.id AS basis_id,
    (SELECT t.person_id FROM team_member AS t
     WHERE t.application_id = a.id AND t.role IN ('lead', 'secondee')
     ORDER BY t.position, t.id LIMIT 1) AS person_id,
    CAST(NULL AS TEXT) AS since_at, CAST(NULL AS TEXT) AS since_on
FROM decision AS d
JOIN application AS a ON a.id = d.application_id
WHERE d.lock_id IS NOT NULL AND a.state <> 'withdrawn'
