-- What a letter told stands as long as the letter does. What an award has left behind since the letter
-- went out was told of it then.
SELECT 'undo-letter-issued' AS rule, letter.id
FROM letter
WHERE letter.state = 'issued'
  AND NOT EXISTS (SELECT 1 FROM finding AS f WHERE f.id = letter.basis_id)
  AND NOT EXISTS (SELECT 1 FROM decision AS d WHERE d.id = letter.basis_id)
  AND NOT EXISTS (
      SELECT 1 FROM award AS w
      WHERE w.id = letter.basis_id
        AND (w.state_at > letter.issued_at
             OR w.state = CASE letter.kind
                 WHEN 'acceptance-confirmed' THEN 'accepted'
                 WHEN 'decline-acknowledged' THEN 'declined'
                 WHEN 'lapse' THEN 'lapsed'
                 WHEN 'award-suspended' THEN 'suspended'
                 WHEN 'award-resumed' THEN 'active'
                 WHEN 'award-ended-early' THEN 'terminated'
                 WHEN 'closure' THEN 'closed'
                 ELSE w.state
             END))
  AND NOT EXISTS (
      SELECT 1 FROM award_change AS c
      WHERE c.id = letter.basis_id
        AND letter.kind = CASE c.state
            WHEN 'approved' THEN 'variation-approved' WHEN 'refused' THEN 'variation-refused' END)
  AND NOT EXISTS (SELECT 1 FROM claim_query AS q WHERE q.id = letter.basis_id)
  AND NOT EXISTS (SELECT 1 FROM claim AS c WHERE c.id = letter.basis_id AND c.state = 'rejected')
  AND NOT EXISTS (
      SELECT 1 FROM report AS r
      WHERE r.id = letter.basis_id
        AND (letter.kind = 'report-reminder'
             -- It came again since: what was told was told of what came before.
             OR (letter.kind = 'report-sent-back'
                 AND julianday(r.received_at) > julianday(letter.issued_at))
             OR letter.kind = CASE r.state
                 WHEN 'sent-back' THEN 'report-sent-back' WHEN 'accepted' THEN 'report-accepted' END))
  AND NOT EXISTS (SELECT 1 FROM recovery AS r WHERE r.id = letter.basis_id)
  AND NOT EXISTS (SELECT 1 FROM placement_step AS s WHERE s.id = letter.basis_id)
  AND NOT EXISTS (
      SELECT 1 FROM recognition AS r JOIN placement AS p ON p.id = r.placement_id
      WHERE r.id = letter.basis_id AND p.state IN (SELECT value FROM json_each(:issuable_placements))
        AND julianday(r.changed_at) >= julianday(json_extract(letter.facts, '$.since')))
