-- The affiliations of a person and of every record merged into them.
WITH RECURSIVE same (id) AS (
    SELECT :person
    UNION
    SELECT p.id FROM same JOIN person p ON p.merged_into = same.id
)
SELECT a.organisation_id, a.from_on, a.to_on
FROM same
JOIN affiliation a ON a.person_id = same.id
ORDER BY a.id
