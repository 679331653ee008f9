WHERE (:call IS NULL OR a.call_id = :call)
  AND (:state IS NULL OR a.state = :state)
  AND (:match IS NULL OR a.id IN (
        SELECT r.record_id
        FROM search_text AS x CROSS JOIN search_record AS r ON r.docid = x.rowid
        WHERE x.search_text MATCH :match AND r.noun = 'application'))
