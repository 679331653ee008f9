-- By call: the letters that are due, and how many of them are to nobody or to somebody without an
-- address.
SELECT a.call_id, COUNT(*) AS count,
    COUNT(*) FILTER (
        WHERE p.id IS NULL OR COALESCE(json_array_length(p.address, '$.lines'), 0) = 0
    ) AS blocked
FROM due
JOIN application AS a ON a.id = due.application_id
LEFT JOIN person AS p ON p.id = due.person_id
WHERE :sees_all
GROUP BY a.call_id
