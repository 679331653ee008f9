  AND one.merged_into IS NULL
  AND (:sector IS NULL OR one.sector = :sector)
  AND (:nation IS NULL OR one.nation = :nation)
