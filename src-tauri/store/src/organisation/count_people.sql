(SELECT COUNT(DISTINCT a.person_id)
 FROM affiliation AS a
 WHERE a.organisation_id = one.id
   AND (a.from_on IS NULL OR a.from_on <= :today)
   AND (a.to_on IS NULL OR a.to_on >= :today))
