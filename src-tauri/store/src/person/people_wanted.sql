  AND one.merged_into IS NULL
  AND (:language IS NULL OR one.language = :language)
  AND ((:sector IS NULL AND :nation IS NULL) OR EXISTS (
        SELECT 1
        FROM affiliation AS a JOIN organisation AS o ON o.id = a.organisation_id
        WHERE a.person_id = one.id
          AND (a.from_on IS NULL OR a.from_on <= :today)
          AND (a.to_on IS NULL OR a.to_on >= :today)
          AND (:sector IS NULL OR o.sector = :sector)
          AND (:nation IS NULL OR o.nation = :nation)))
