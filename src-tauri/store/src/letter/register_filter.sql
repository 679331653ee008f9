FROM register AS r
WHERE :sees_all
  AND (:call IS NULL OR r.call_id = :call)
  AND (:application IS NULL OR r.application_id = :application)
  AND (:placement IS NULL OR r.placement_id = :placement)
  AND (:kind IS NULL OR r.kind = :kind)
  AND (:match IS NULL OR COALESCE(r.placement_id, r.application_id) IN (
        SELECT s.record_id
        FROM search_text AS t CROSS JOIN search_record AS s ON s.docid = t.rowid
        WHERE t.search_text MATCH :match AND s.noun IN ('application', 'placement')))
