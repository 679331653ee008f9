SELECT t.*, p.name, p.email
FROM attendance AS t
JOIN person AS p ON p.id = t.person_id
WHERE t.event_id = :event_id
  AND (:state IS NULL OR t.state = :state)
  AND (:match IS NULL OR p.id IN (
        SELECT r.record_id
        FROM search_text AS s JOIN search_record AS r ON r.docid = s.rowid
        WHERE s.search_text MATCH :match AND r.noun = 'person'))
