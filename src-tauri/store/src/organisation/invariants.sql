-- Nothing belongs to an organisation that was merged into another.
SELECT 'undo-merged-in-use' AS rule, row.id
FROM (
    SELECT id, organisation_id FROM organisation_alias
    UNION ALL
    SELECT id, organisation_id FROM affiliation
    UNION ALL
    SELECT id, organisation_id FROM team_member
    UNION ALL
    SELECT id, employer_id FROM placement
    UNION ALL
    SELECT id, organisation_id FROM placement_host
    UNION ALL
    SELECT id, organisation_id FROM on_cost_rate
) AS row
JOIN organisation ON organisation.id = row.organisation_id
WHERE organisation.merged_into IS NOT NULL
