-- Nothing belongs to a person who was merged into another.
SELECT 'undo-merged-in-use' AS rule, row.id
FROM (
    SELECT id, person_id FROM affiliation
    UNION ALL
    SELECT id, person_id FROM attendance
    UNION ALL
    SELECT id, person_id FROM team_member
    UNION ALL
    SELECT id, person_id FROM placement
    UNION ALL
    SELECT id, manager_id FROM placement
    UNION ALL
    SELECT id, manager_id FROM placement_host
    UNION ALL
    SELECT id, person_id FROM absence
) AS row
JOIN person ON person.id = row.person_id
WHERE person.merged_into IS NOT NULL
