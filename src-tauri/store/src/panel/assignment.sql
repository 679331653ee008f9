SELECT * FROM assignment s
WHERE s.application_id = :application AND s.member_id = :member
  AND (:sees_all OR (
      s.member_id = :own
      AND NOT EXISTS (
          SELECT 1 FROM conflict c
          WHERE c.application_id = s.application_id AND c.member_id = s.member_id
            AND c.state IN ('found', 'confirmed')
      )
  ))
