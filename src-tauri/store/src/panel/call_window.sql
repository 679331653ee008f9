SELECT
    v.content ->> '$.dates.opensOn' AS opens_on,
    v.content ->> '$.dates.outcomesBy' AS outcomes_by,
    v.content ->> '$.dates.panelOn' AS panel_on,
    p.meets_on
FROM call_version v
LEFT JOIN panel p ON p.call_id = v.call_id
WHERE v.call_id = :call
ORDER BY v.number DESC
LIMIT 1
