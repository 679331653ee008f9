-- Of what a letter tells, that which no letter that stands has told: an outcome to anybody, what
-- came later to this person, or to whoever answered for the same organisation.
SELECT t.*
FROM telling AS t
WHERE NOT EXISTS (
    SELECT 1 FROM letter AS l
    WHERE l.basis_id = t.basis_id AND l.state = 'issued'
      AND l.application_id IS t.application_id AND l.placement_id IS t.placement_id
      AND (t.tells_outcome OR (l.kind = t.kind
          AND (t.since_at IS NULL OR l.issued_at >= t.since_at)
          AND (t.since_on IS NULL OR l.dated_on >= t.since_on)
          AND (
              l.organisation_id = t.organisation_id
              OR t.person_id = (
                  SELECT COALESCE(p.merged_into, p.id) FROM person AS p WHERE p.id = l.person_id)))))
