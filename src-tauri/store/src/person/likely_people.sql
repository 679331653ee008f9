-- Whoever might be meant, for the rule to judge. Those merged into others stand for them.
SELECT COALESCE(merged_into, id) FROM person
WHERE :email <> '' AND email = :email COLLATE NOCASE
UNION
SELECT COALESCE(merged_into, id) FROM person WHERE orcid = :orcid
UNION
SELECT record_id FROM (
    SELECT r.record_id
    FROM search_title AS t CROSS JOIN search_record AS r ON r.docid = t.rowid
    WHERE t.search_title MATCH :match AND r.noun = 'person'
    LIMIT 200)
UNION
SELECT COALESCE(p.merged_into, p.id) FROM (
    SELECT p.id, p.merged_into
    FROM affiliation AS a JOIN person AS p ON p.id = a.person_id
    WHERE a.organisation_id = :organisation AND :last <> '' AND p.name LIKE '%' || :last
    LIMIT 200) AS p
