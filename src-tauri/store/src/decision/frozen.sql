-- What the panel recommended stands beside a locked decision as it was.
SELECT 'decision-locked' AS rule, NULL AS later
FROM entry_row AS touched
JOIN recommendation ON recommendation.id = touched.row_id
JOIN application ON application.id = recommendation.application_id
WHERE touched.sequence = :sequence AND touched.noun = 'recommendation'
  AND application.state = 'decided'
