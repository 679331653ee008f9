-- Where a person is or was, those merged into them included.
SELECT DISTINCT organisation_id
FROM affiliation
WHERE person_id = :id OR person_id IN (SELECT id FROM person WHERE merged_into = :id)
