SELECT a.call_version_id, s.content
FROM application a
JOIN assignment g ON g.application_id = a.id AND g.member_id = :member
JOIN declaration d ON d.application_id = a.id AND d.member_id = :member
JOIN submission s ON s.application_id = a.id
WHERE a.id = :application AND a.state IN ('eligible', 'decided')
  AND NOT EXISTS (
      SELECT 1 FROM conflict c
      WHERE c.application_id = a.id AND c.member_id = :member
        AND c.state IN ('found', 'confirmed')
  )
ORDER BY s.number DESC
LIMIT 1
