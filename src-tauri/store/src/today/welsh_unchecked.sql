-- Kinds of letter of the published calls' templates whose Welsh nobody checked.
SELECT COUNT(*)
FROM (SELECT DISTINCT json_extract(content, '$.template') AS call_type
      FROM call WHERE state = 'published') AS used
JOIN (SELECT value AS kind FROM json_each(:kinds)) AS kinds
WHERE :sees_all
  AND (used.call_type = 'secondment'
       OR kinds.kind NOT IN (SELECT value FROM json_each(:of_placements)))
  AND NOT EXISTS (
    SELECT 1 FROM letter_template AS t
    WHERE t.kind = kinds.kind AND t.call_type = used.call_type AND t.language = 'cy'
      AND t.checked_on IS NOT NULL)
