SELECT o.name AS title, o.name_cy AS detail,
    o.email || ' ' || COALESCE(o.ror, '') || ' ' || COALESCE(o.ods, '') || ' '
    || COALESCE(o.company_number, '') || ' ' || COALESCE(o.charity_number, '') || ' ' || COALESCE((
        SELECT GROUP_CONCAT(alias, ' ') FROM (
            SELECT alias FROM organisation_alias WHERE organisation_id = o.id ORDER BY alias, id)), '')
    || ' ' || COALESCE((
        SELECT GROUP_CONCAT(words, ' ') FROM (
            SELECT m.name || ' ' || m.name_cy AS words FROM organisation AS m
            WHERE m.merged_into = o.id ORDER BY m.id)), '') AS other
FROM organisation AS o
WHERE o.id = :id AND o.merged_into IS NULL
