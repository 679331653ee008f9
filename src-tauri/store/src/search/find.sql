SELECT r.record_id, r.title, r.detail
FROM search_text AS t
CROSS JOIN search_record AS r ON r.docid = t.rowid
WHERE t.search_text MATCH :match AND t.rowid BETWEEN :first AND :last
ORDER BY t.rowid
LIMIT :limit
