SELECT m.*
FROM panel_member m
JOIN person p ON p.id = m.person_id
WHERE m.panel_id = :panel
ORDER BY p.name COLLATE NOCASE, m.id
