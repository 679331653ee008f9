SELECT c.*
FROM claim c
JOIN award w ON w.id = c.award_id
JOIN application a ON a.id = w.application_id
WHERE (:award IS NULL OR c.award_id = :award) AND (:state IS NULL OR c.state = :state) AND :sees_all
ORDER BY
    CASE :order WHEN 'amount' THEN -(SELECT SUM(amount_pence) FROM claim_line WHERE claim_id = c.id) END,
    CASE :order WHEN 'reference' THEN a.reference END,
    CASE c.state WHEN 'submitted' THEN 1 WHEN 'queried' THEN 2 WHEN 'approved' THEN 3 WHEN 'draft' THEN 4 ELSE 5 END,
    COALESCE(c.settled_at, c.submitted_at, c.entered_at), c.id
LIMIT :limit OFFSET :offset
