SELECT p.id, p.name, p.email, p.phone, p.address, p.language, p.language_asked_on, p.orcid
FROM person AS p
WHERE p.merged_into IS NULL
  AND (:match IS NULL OR p.id IN (
        SELECT r.record_id
        FROM search_text AS t JOIN search_record AS r ON r.docid = t.rowid
        WHERE t.search_text MATCH :match AND r.noun = 'person'))
  AND (:language IS NULL OR p.language = :language)
  AND ((:sector IS NULL AND :nation IS NULL) OR EXISTS (
        SELECT 1
        FROM affiliation AS a JOIN organisation AS o ON o.id = a.organisation_id
        WHERE a.person_id = p.id
          AND (a.from_on IS NULL OR a.from_on <= :today)
          AND (a.to_on IS NULL OR a.to_on >= :today)
          AND (:sector IS NULL OR o.sector = :sector)
          AND (:nation IS NULL OR o.nation = :nation)))
