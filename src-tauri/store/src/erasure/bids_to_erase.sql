SELECT DISTINCT a.id,
    NOT EXISTS (SELECT 1 FROM award AS w WHERE w.application_id = a.id)
    AND NOT EXISTS (
        SELECT 1 FROM team_member AS other
        WHERE other.application_id = a.id AND other.person_id <> :id) AS alone
FROM team_member AS t
JOIN application AS a ON a.id = t.application_id
WHERE t.person_id = :id
ORDER BY a.id
