-- A claim that is in a run's file stays approved.
SELECT 'undo-claim-in-run' AS rule, NULL AS later
FROM entry_row AS touched
JOIN claim ON claim.id = touched.row_id
JOIN payment ON payment.claim_id = claim.id AND payment.state = 'sent'
WHERE touched.sequence = :sequence AND touched.noun = 'claim'
  AND NOT EXISTS (SELECT 1 FROM entry_row AS made
                  WHERE made.sequence = :sequence AND made.noun = 'payment' AND made.row_id = payment.id)
UNION ALL
-- A payment that the bank returned is paid again in another run.
SELECT 'undo-claim-in-run', NULL
FROM entry_row AS touched
JOIN payment AS returned ON returned.id = touched.row_id AND returned.state = 'returned'
JOIN payment AS again ON again.claim_id = returned.claim_id AND again.state <> 'returned'
WHERE touched.sequence = :sequence AND touched.noun = 'payment'
UNION ALL
-- Bank details that a run pays to stay confirmed.
SELECT 'undo-account-paid-to', NULL
FROM entry_row AS touched
JOIN payment ON payment.bank_account_id = touched.row_id
WHERE touched.sequence = :sequence AND touched.noun = 'bank_account'
