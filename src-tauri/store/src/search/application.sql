SELECT TRIM(COALESCE(a.reference, '') || ' ' || a.title) AS title,
    COALESCE((
        SELECT p.name || ', ' || o.name
        FROM team_member AS t
        JOIN person AS p ON p.id = t.person_id
        JOIN organisation AS o ON o.id = t.organisation_id
        WHERE t.application_id = a.id ORDER BY t.position, t.id LIMIT 1), '') AS detail,
    COALESCE((
        SELECT GROUP_CONCAT(words, ' ') FROM (
            SELECT p.name || ' ' || o.name || ' ' || o.name_cy AS words
            FROM team_member AS t
            JOIN person AS p ON p.id = t.person_id
            JOIN organisation AS o ON o.id = t.organisation_id
            WHERE t.application_id = a.id ORDER BY t.position, t.id)), '') AS other
FROM application AS a
WHERE a.id = :id
