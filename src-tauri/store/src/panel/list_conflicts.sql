SELECT c.*, COUNT(*) OVER () AS total
FROM conflict c
JOIN application a ON a.id = c.application_id
JOIN panel_member m ON m.id = c.member_id
JOIN person p ON p.id = m.person_id
WHERE a.call_id = :call AND :sees_all
  AND (:state IS NULL OR c.state = :state)
  AND (:member IS NULL OR c.member_id = :member)
  AND (:application IS NULL OR c.application_id = :application)
ORDER BY a.reference, p.name COLLATE NOCASE, c.ground, c.id
LIMIT :limit OFFSET :offset
