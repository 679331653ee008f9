-- By call: bids before the panel, how many are without a decision, how many decisions are open,
-- and how many bids have a review that is in.
SELECT a.call_id,
    COUNT(*) FILTER (WHERE d.id IS NULL) AS undecided,
    COUNT(*) FILTER (WHERE d.id IS NOT NULL AND d.lock_id IS NULL) AS to_lock,
    COUNT(*) FILTER (WHERE EXISTS (
        SELECT 1 FROM review AS r
        WHERE r.application_id = a.id AND r.state = 'submitted')) AS reviewed
FROM application AS a
LEFT JOIN decision AS d ON d.application_id = a.id
WHERE a.state = 'eligible' AND :sees_all
GROUP BY a.call_id
