-- Answers change while they are written: in a draft, or as far as a return for correction opened
-- them.
SELECT 'undo-answer-submitted' AS rule, NULL AS later
FROM entry_row AS touched
JOIN answer ON answer.id = touched.row_id
JOIN application ON application.id = answer.application_id
WHERE touched.sequence = :sequence AND touched.noun = 'answer'
  AND application.state <> 'draft'
  AND NOT (application.state = 'returned' AND EXISTS (
      SELECT 1 FROM correction, json_each(correction.questions) AS open
      WHERE correction.application_id = application.id
        AND correction.closed_at IS NULL
        AND open.value = answer.question))
UNION ALL
-- When and how an application came in decides whether it is on time.
SELECT 'undo-receipt-submitted', NULL
FROM entry_row AS touched
JOIN receipt ON receipt.id = touched.row_id
JOIN application ON application.id = receipt.application_id
WHERE touched.sequence = :sequence AND touched.noun = 'receipt' AND application.state <> 'draft'
UNION ALL
-- A finding rests on what was judged before it.
SELECT 'undo-judged-since', NULL
FROM entry_row AS touched
JOIN (
    SELECT id, application_id, 'judgement' AS noun FROM judgement
    UNION ALL
    SELECT id, application_id, 'lateness_ruling' FROM lateness_ruling
) AS judged ON judged.id = touched.row_id AND judged.noun = touched.noun
JOIN finding ON finding.application_id = judged.application_id
JOIN entry_row AS found ON found.row_id = finding.id AND found.noun = 'finding'
WHERE touched.sequence = :sequence AND found.sequence > :sequence
UNION ALL
-- What was corrected is submitted again, or undone, before the return for correction is.
SELECT 'undo-corrected-since', written.sequence
FROM entry_row AS touched
JOIN correction ON correction.id = touched.row_id
JOIN answer ON answer.application_id = correction.application_id
JOIN entry_row AS written ON written.row_id = answer.id AND written.noun = 'answer'
WHERE touched.sequence = :sequence AND touched.noun = 'correction' AND written.sequence > :sequence
