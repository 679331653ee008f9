-- A bid is given to whoever may review it.
SELECT 'assign-conflicted' AS rule, assignment.id
FROM assignment
JOIN conflict USING (application_id, member_id)
WHERE conflict.state IN ('found', 'confirmed')
UNION ALL
SELECT 'assign-not-eligible', assignment.id
FROM assignment
JOIN application ON application.id = assignment.application_id
WHERE application.state NOT IN ('eligible', 'decided')
