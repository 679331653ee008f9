-- What is approved and paid stays within its heading's budget.
SELECT 'undo-over-heading' AS rule, claim.award_id AS id
FROM claim
JOIN claim_line ON claim_line.claim_id = claim.id
LEFT JOIN award_line ON award_line.award_id = claim.award_id AND award_line.heading = claim_line.heading
WHERE claim.state IN ('approved', 'paid')
GROUP BY claim.award_id, claim_line.heading
HAVING SUM(claim_line.amount_pence) > COALESCE(MAX(award_line.amount_pence), 0)
UNION ALL
-- A claim for an instalment comes to it.
SELECT 'undo-instalment-claimed', claim.id
FROM claim
JOIN instalment ON instalment.id = claim.instalment_id
WHERE claim.state NOT IN ('draft', 'rejected')
  AND instalment.amount_pence
      <> (SELECT COALESCE(SUM(amount_pence), 0) FROM claim_line WHERE claim_line.claim_id = claim.id)
UNION ALL
-- The last instalment of several is approved once the final report and the statement of expenditure
-- are accepted.
SELECT 'undo-last-approved', claim.id
FROM claim
JOIN instalment ON instalment.id = claim.instalment_id
WHERE claim.state IN ('approved', 'paid') AND instalment.number > 1
  AND instalment.number = (SELECT MAX(number) FROM instalment AS last WHERE last.award_id = claim.award_id)
  AND (NOT EXISTS (SELECT 1 FROM expenditure
                   WHERE expenditure.award_id = claim.award_id AND expenditure.state = 'accepted')
    OR EXISTS (SELECT 1 FROM report
               WHERE report.award_id = claim.award_id AND report.number = 1 AND report.state <> 'accepted'))
