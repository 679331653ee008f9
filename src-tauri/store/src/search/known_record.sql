SELECT r.docid, r.title, r.detail, t.other
FROM search_record AS r
LEFT JOIN search_text AS t ON t.rowid = r.docid
WHERE r.noun = :noun AND r.record_id = :id
