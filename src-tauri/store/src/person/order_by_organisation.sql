(SELECT MIN(o.name COLLATE NOCASE)
 FROM affiliation AS a JOIN organisation AS o ON o.id = a.organisation_id
 WHERE a.person_id = one.id AND (a.to_on IS NULL OR a.to_on >= :today))
