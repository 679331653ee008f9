SELECT p.merged_into IS NOT NULL AS merged,
    EXISTS (SELECT 1 FROM erasure WHERE person_id = p.id) AS erased,
    EXISTS (SELECT 1 FROM coordinator WHERE person_id = p.id AND state = 'active') AS coordinator,
    EXISTS (
        SELECT 1 FROM team_member AS t JOIN application AS a ON a.id = t.application_id
        LEFT JOIN decision AS d ON d.application_id = a.id
        WHERE t.person_id = p.id
          AND (a.state IN ('submitted', 'returned', 'eligible')
               OR (a.state = 'decided' AND d.lock_id IS NULL))) AS awaiting,
    EXISTS (
        SELECT 1 FROM panel_member AS m JOIN panel ON panel.id = m.panel_id
        JOIN application AS a ON a.call_id = panel.call_id
        WHERE m.person_id = p.id AND m.state = 'seated'
          AND a.state IN ('submitted', 'returned', 'eligible')) AS seated
FROM person AS p
WHERE p.id = :id
