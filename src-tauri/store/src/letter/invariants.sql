-- What a letter told stands as long as the letter does.
SELECT 'undo-letter-issued' AS rule, letter.id
FROM letter
WHERE letter.state = 'issued'
  AND letter.basis_id NOT IN (
      SELECT id FROM finding
      UNION ALL SELECT id FROM decision
      UNION ALL SELECT id FROM award WHERE state = 'lapsed' AND letter.kind = 'lapse'
      UNION ALL SELECT id FROM placement_step)
