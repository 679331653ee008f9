SELECT p.name AS title,
    COALESCE((
        SELECT GROUP_CONCAT(name, ', ') FROM (
            SELECT o.name
            FROM affiliation AS a JOIN organisation AS o ON o.id = a.organisation_id
            WHERE a.person_id = p.id AND a.to_on IS NULL
            GROUP BY o.id ORDER BY o.name, o.id)), '') AS detail,
    p.email || ' ' || p.phone || ' ' || COALESCE(p.orcid, '') || ' ' || COALESCE((
        SELECT GROUP_CONCAT(words, ' ') FROM (
            SELECT a.role || ' ' || o.name || ' ' || o.name_cy AS words
            FROM affiliation AS a JOIN organisation AS o ON o.id = a.organisation_id
            WHERE a.person_id = p.id
            ORDER BY a.id)), '') || ' ' || COALESCE((
        SELECT GROUP_CONCAT(words, ' ') FROM (
            SELECT m.name || ' ' || m.email AS words FROM person AS m
            WHERE m.merged_into = p.id ORDER BY m.id)), '') AS other
FROM person AS p
WHERE p.id = :id AND p.merged_into IS NULL
