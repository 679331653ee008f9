-- A question about a claim that waits for its answer, and a claim that was rejected.
SELECT aw.application_id, 'claim-query' AS kind, q.id AS basis_id, aw.person_id,
    CAST(NULL AS TEXT) AS since_at, CAST(NULL AS TEXT) AS since_on
FROM claim_query AS q
JOIN claim AS c ON c.id = q.claim_id
JOIN award AS aw ON aw.id = c.award_id
WHERE q.answered_at IS NULL AND c.state = 'queried'
UNION ALL
SELECT aw.application_id, 'claim-rejected', c.id, aw.person_id,
    CAST(NULL AS TEXT), CAST(NULL AS TEXT)
FROM claim AS c
JOIN award AS aw ON aw.id = c.award_id
WHERE c.state = 'rejected'
