SELECT c.*
FROM conflict c
JOIN application a ON a.id = c.application_id
JOIN panel_member m ON m.id = c.member_id
JOIN person p ON p.id = m.person_id
WHERE a.call_id = :call AND :sees_all
ORDER BY a.reference, p.name COLLATE NOCASE, c.ground, c.id
