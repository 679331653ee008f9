SELECT of.award_id, of.placement_id, of.reference, of.name, of.ends_on, of.answered
FROM (
    SELECT w.id AS award_id, NULL AS placement_id, COALESCE(a.reference, '') AS reference, p.name,
        COALESCE(w.ended_early_on, w.ends_on) AS ends_on,
        (SELECT json_group_array(t.months) FROM outcome_answer AS t WHERE t.award_id = w.id)
            AS answered
    FROM award AS w
    JOIN application AS a ON a.id = w.application_id
    JOIN person AS p ON p.id = w.person_id
    WHERE w.state IN (SELECT value FROM json_each(:begun_awards))
      AND COALESCE(w.ended_early_on, w.ends_on) <= :ended_by
    UNION ALL
    SELECT NULL, one.id, COALESCE(a.reference, one.reference), p.name, one.ends_on,
        (SELECT json_group_array(t.months) FROM outcome_answer AS t WHERE t.placement_id = one.id)
    FROM placement AS one
    JOIN person AS p ON p.id = one.person_id
    LEFT JOIN application AS a ON a.id = one.application_id
    WHERE one.state IN (SELECT value FROM json_each(:begun_placements))
      AND one.ends_on <= :ended_by
      AND NOT EXISTS (SELECT 1 FROM award AS w WHERE w.application_id = one.application_id)
) AS of
WHERE :sees_all AND json_array_length(of.answered) < :askings
ORDER BY of.ends_on, of.reference, of.name
