-- What a letter told stands as long as the letter does. What an award has left behind since the letter
-- went out was told of it then.
SELECT 'undo-letter-issued' AS rule, letter.id
FROM letter
WHERE letter.state = 'issued'
  AND letter.basis_id NOT IN (
      SELECT id FROM finding
      UNION ALL SELECT id FROM decision
      UNION ALL SELECT award.id FROM award
          WHERE award.state_at > letter.issued_at
             OR award.state = CASE letter.kind
                 WHEN 'acceptance-confirmed' THEN 'accepted'
                 WHEN 'decline-acknowledged' THEN 'declined'
                 WHEN 'lapse' THEN 'lapsed'
                 WHEN 'award-suspended' THEN 'suspended'
                 WHEN 'award-resumed' THEN 'active'
                 WHEN 'award-ended-early' THEN 'terminated'
                 WHEN 'closure' THEN 'closed'
                 ELSE award.state
             END
      UNION ALL SELECT id FROM award_change
          WHERE letter.kind = CASE state
              WHEN 'approved' THEN 'variation-approved' WHEN 'refused' THEN 'variation-refused' END
      UNION ALL SELECT id FROM claim_query
      UNION ALL SELECT id FROM claim WHERE state = 'rejected'
      UNION ALL SELECT id FROM report
          WHERE letter.kind = 'report-reminder'
             OR letter.kind = CASE state
                 WHEN 'sent-back' THEN 'report-sent-back' WHEN 'accepted' THEN 'report-accepted' END
      UNION ALL SELECT id FROM recovery
      UNION ALL SELECT id FROM placement_step
      UNION ALL SELECT r.id FROM recognition AS r
          JOIN placement AS p ON p.id = r.placement_id
          WHERE p.state IN ('returned', 'closed', 'terminated')
            AND julianday(r.changed_at) >= julianday(json_extract(letter.facts, '$.since')))
