-- Who chairs a panel or deputises sits on it.
SELECT 'seat-of-the-chair' AS rule, member.id
FROM panel
JOIN panel_member AS member ON member.id IN (panel.chair_id, panel.deputy_id)
WHERE member.state = 'left'
UNION ALL
-- Whoever left owes no review.
SELECT 'assign-member-left', assignment.id
FROM assignment
JOIN panel_member AS member ON member.id = assignment.member_id
LEFT JOIN review USING (application_id, member_id)
WHERE member.state = 'left' AND coalesce(review.state, 'draft') = 'draft'
UNION ALL
-- A bid comes before the panel once it was found eligible.
SELECT 'undo-given-to-panel', assignment.id
FROM assignment
JOIN application ON application.id = assignment.application_id
WHERE application.state IN ('draft', 'submitted', 'returned')
UNION ALL
-- A confirmed conflict voids the review.
SELECT 'review-conflicted', review.id
FROM review
JOIN conflict USING (application_id, member_id)
WHERE review.state = 'submitted' AND conflict.state = 'confirmed'
