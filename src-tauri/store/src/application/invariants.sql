-- An answer names events, people and organisations that are there.
SELECT 'undo-referred-to' AS rule, answer.id
FROM answer
WHERE answer.value ->> '$.kind' = 'event'
  AND answer.value ->> '$.event' IS NOT NULL
  AND replace(answer.value ->> '$.event', '-', '') NOT IN (SELECT lower(hex(id)) FROM event)
UNION ALL
SELECT 'undo-referred-to', answer.id
FROM answer, json_each(answer.value, '$.people') AS line
WHERE answer.value ->> '$.kind' = 'team'
  AND ((line.value ->> '$.person' IS NOT NULL
        AND replace(line.value ->> '$.person', '-', '') NOT IN (SELECT lower(hex(id)) FROM person))
    OR (line.value ->> '$.organisation' IS NOT NULL
        AND replace(line.value ->> '$.organisation', '-', '')
            NOT IN (SELECT lower(hex(id)) FROM organisation)))
