-- A review that was submitted is changed once it is sent back.
SELECT 'undo-review-submitted' AS rule, NULL AS later
FROM entry_row AS touched
JOIN score ON score.id = touched.row_id
JOIN review ON review.id = score.review_id
WHERE touched.sequence = :sequence AND touched.noun = 'score'
  AND review.state NOT IN ('draft', 'sent-back')
UNION ALL
-- Reviews of a bid whose decision is locked stay as they are.
SELECT 'review-after-decision', NULL
FROM entry_row AS touched
JOIN review ON review.id = touched.row_id
JOIN application ON application.id = review.application_id
WHERE touched.sequence = :sequence AND touched.noun = 'review' AND application.state = 'decided'
