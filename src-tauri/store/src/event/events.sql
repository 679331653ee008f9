SELECT e.*, COALESCE(t.registered, 0) AS registered, COALESCE(t.attended, 0) AS attended
FROM event AS e
LEFT JOIN (
    SELECT event_id, COUNT(*) AS registered,
        SUM(CASE state WHEN 'attended' THEN 1 ELSE 0 END) AS attended
    FROM attendance GROUP BY event_id) AS t ON t.event_id = e.id
WHERE (:match IS NULL OR e.id IN (
        SELECT r.record_id
        FROM search_text AS s JOIN search_record AS r ON r.docid = s.rowid
        WHERE s.search_text MATCH :match AND r.noun = 'event'))
