SELECT c.*, a.reference, o.name AS organisation, o.name_cy AS organisation_cy,
    i.number AS instalment_number
FROM claim c
JOIN award w ON w.id = c.award_id
JOIN application a ON a.id = w.application_id
JOIN organisation o ON o.id = w.organisation_id
LEFT JOIN instalment i ON i.id = c.instalment_id
WHERE (:award IS NULL OR c.award_id = :award) AND (:state IS NULL OR c.state = :state) AND :sees_all
ORDER BY
    CASE :order WHEN 'amount' THEN -(SELECT SUM(amount_pence) FROM claim_line WHERE claim_id = c.id) END,
    CASE :order WHEN 'reference' THEN a.reference END,
    CASE c.state WHEN 'submitted' THEN 1 WHEN 'queried' THEN 2 WHEN 'approved' THEN 3 WHEN 'draft' THEN 4 ELSE 5 END,
    COALESCE(c.settled_at, c.submitted_at, c.entered_at), c.id
LIMIT :limit OFFSET :offset
