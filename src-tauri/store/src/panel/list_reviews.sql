SELECT r.*,
    (SELECT json_group_object(s.criterion, s.value) FROM score s WHERE s.review_id = r.id) AS scores
FROM review r
JOIN panel_member m ON m.id = r.member_id
JOIN person p ON p.id = m.person_id
WHERE (:application IS NULL OR r.application_id = :application)
  AND (:member IS NULL OR r.member_id = :member)
  AND (:sees_all OR (
      r.member_id = :own
      AND NOT EXISTS (
          SELECT 1 FROM conflict c
          WHERE c.application_id = r.application_id AND c.member_id = r.member_id
            AND c.state IN ('found', 'confirmed')
      )
  ))
ORDER BY p.name COLLATE NOCASE, r.id
