SELECT DISTINCT a.call_id
FROM award AS w
JOIN application AS a ON a.id = w.application_id
WHERE w.state IN ('declined', 'lapsed') AND :sees_all
  AND EXISTS (
      SELECT 1 FROM decision AS d
      JOIN application AS b ON b.id = d.application_id
      WHERE b.call_id = a.call_id AND b.state = 'decided'
        AND d.outcome = 'reserve' AND d.lock_id IS NOT NULL)
