SELECT c.state, COUNT(DISTINCT c.id) AS count, COALESCE(SUM(l.amount_pence), 0) AS pence
FROM claim c
LEFT JOIN claim_line l ON l.claim_id = c.id
WHERE :sees_all
GROUP BY c.state
