-- The statement of what somebody did and learned, once their placement is over, and anew whenever
-- it says something else: to them alone.
SELECT r.placement_id, 'end-statement' AS kind, r.id AS basis_id, p.person_id,
    CAST(NULL AS BLOB) AS organisation_id, r.changed_at AS since_at
FROM recognition AS r
JOIN placement AS p ON p.id = r.placement_id
WHERE p.state IN (:issuable_placements)
