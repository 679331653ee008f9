-- By call: the letters that are due, and how many of them are to nobody or to somebody without an
-- address. Whoever has one for an organisation may have it there.
SELECT a.call_id, COUNT(*) AS count,
    COUNT(*) FILTER (
        WHERE p.id IS NULL OR (
            COALESCE(json_array_length(p.address, '$.lines'), 0) = 0
            AND COALESCE(json_array_length(o.address, '$.lines'), 0) = 0)
    ) AS blocked
FROM due
LEFT JOIN placement AS s ON s.id = due.placement_id
LEFT JOIN application AS a ON a.id = COALESCE(due.application_id, s.application_id)
LEFT JOIN person AS p ON p.id = due.person_id
LEFT JOIN organisation AS o ON o.id = due.organisation_id
WHERE :sees_all
GROUP BY a.call_id
