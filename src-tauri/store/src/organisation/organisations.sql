SELECT o.*, (
    SELECT COUNT(DISTINCT a.person_id)
    FROM affiliation AS a
    WHERE a.organisation_id = o.id
      AND (a.from_on IS NULL OR a.from_on <= :today)
      AND (a.to_on IS NULL OR a.to_on >= :today)) AS people
FROM organisation AS o
WHERE o.merged_into IS NULL
  AND (:match IS NULL OR o.id IN (
        SELECT r.record_id
        FROM search_text AS t JOIN search_record AS r ON r.docid = t.rowid
        WHERE t.search_text MATCH :match AND r.noun = 'organisation'))
  AND (:sector IS NULL OR o.sector = :sector)
  AND (:nation IS NULL OR o.nation = :nation)
