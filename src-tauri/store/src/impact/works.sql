SELECT 'award' AS kind, w.id, COALESCE(a.reference, '') AS reference, a.title, w.offered_on AS on_day,
    (SELECT COALESCE(SUM(l.amount_pence), 0) FROM award_line AS l WHERE l.award_id = w.id) AS awarded,
    (SELECT COALESCE(SUM(l.amount_pence), 0) FROM award_line AS l
     WHERE l.award_id = w.id AND l.heading = 'ppi') AS involvement,
    COALESCE(e.sector, o.sector) AS from_sector, COALESCE(e.nation, o.nation) AS nation,
    area.deprivation,
    CASE WHEN pl.id IS NULL THEN
        (SELECT json_group_array(DISTINCT t_o.sector) FROM team_member AS t
         JOIN organisation AS t_o ON t_o.id = t.organisation_id
         WHERE t.application_id = a.id AND t.organisation_id <> w.organisation_id)
    ELSE
        (SELECT json_group_array(DISTINCT h_o.sector) FROM placement_host AS h
         JOIN organisation AS h_o ON h_o.id = h.organisation_id WHERE h.placement_id = pl.id)
    END AS to_sectors,
    (SELECT json_object('title', json_object('en', v.title_en, 'cy', v.title_cy), 'heldOn', v.held_on)
     FROM answer AS n
     JOIN event AS v ON v.id = unhex(replace(n.value ->> '$.event', '-', ''))
     WHERE n.application_id = a.id AND n.value ->> '$.kind' = 'event' LIMIT 1) AS began_at,
    (SELECT COUNT(*) FROM outcome AS c WHERE c.award_id = w.id OR c.placement_id = pl.id) AS outcomes
FROM award AS w
JOIN application AS a ON a.id = w.application_id
JOIN organisation AS o ON o.id = w.organisation_id
LEFT JOIN placement AS pl ON pl.application_id = a.id AND pl.state <> 'withdrawn'
LEFT JOIN organisation AS e ON e.id = pl.employer_id
LEFT JOIN organisation_area AS area ON area.organisation_id = COALESCE(pl.employer_id, w.organisation_id)
WHERE :sees_all AND w.state NOT IN ('declined', 'lapsed')
  AND (:call IS NULL OR a.call_id = :call)
  AND (:from IS NULL OR w.offered_on BETWEEN :from AND :to)
UNION ALL
SELECT 'placement', one.id, COALESCE(a.reference, one.reference), p.name, one.starts_on,
    COALESCE(one.funded_pence, 0), 0, e.sector, e.nation, area.deprivation,
    (SELECT json_group_array(DISTINCT h_o.sector) FROM placement_host AS h
     JOIN organisation AS h_o ON h_o.id = h.organisation_id WHERE h.placement_id = one.id),
    NULL,
    (SELECT COUNT(*) FROM outcome AS c WHERE c.placement_id = one.id)
FROM placement AS one
JOIN person AS p ON p.id = one.person_id
JOIN organisation AS e ON e.id = one.employer_id
LEFT JOIN application AS a ON a.id = one.application_id
LEFT JOIN organisation_area AS area ON area.organisation_id = one.employer_id
WHERE :sees_all AND one.state IN (SELECT value FROM json_each(:begun_placements))
  AND NOT EXISTS (SELECT 1 FROM award AS w WHERE w.application_id = one.application_id)
  AND (:call IS NULL OR a.call_id = :call)
  AND (:from IS NULL OR one.starts_on BETWEEN :from AND :to)
ORDER BY 5, 3, 2
