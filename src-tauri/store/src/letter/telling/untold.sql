-- Of what a letter tells, that which no letter that stands has told: an outcome to anybody, what
-- came later to this person.
SELECT t.application_id, t.kind, t.basis_id, t.person_id
FROM telling AS t
WHERE NOT EXISTS (
    SELECT 1 FROM letter AS l
    WHERE l.basis_id = t.basis_id AND l.state = 'issued'
      AND l.application_id = t.application_id
      AND (t.tells_outcome OR (l.kind = t.kind AND t.person_id = (
          SELECT COALESCE(p.merged_into, p.id) FROM person AS p WHERE p.id = l.person_id))))
