WHERE (:only IS NULL OR one.id = :only)
  AND (:state IS NULL OR one.state = :state)
  AND (:employer_sector IS NULL OR e.sector = :employer_sector)
  AND (:host_sector IS NULL OR EXISTS (
        SELECT 1 FROM placement_host AS h JOIN organisation AS o ON o.id = h.organisation_id
        WHERE h.placement_id = one.id AND o.sector = :host_sector))
  AND (:organisation IS NULL OR one.employer_id = :organisation OR EXISTS (
        SELECT 1 FROM placement_host AS h
        WHERE h.placement_id = one.id AND h.organisation_id = :organisation))
  AND (:on IS NULL OR (:on BETWEEN one.starts_on AND one.ends_on
        AND one.state NOT IN ('withdrawn', 'terminated')))
  -- A month may be shorter than the one half a year before: then a day or two too many are in.
  AND (:shown_from IS NULL OR (one.starts_on <= :shown_to
        AND (one.ends_on >= :shown_from
             OR (one.state <> 'withdrawn' AND date(one.ends_on, '+6 months') >= :shown_from))))
  AND (:match IS NULL OR one.id IN (
        SELECT r.record_id
        FROM search_text AS x CROSS JOIN search_record AS r ON r.docid = x.rowid
        WHERE x.search_text MATCH :match AND r.noun = 'placement'))
