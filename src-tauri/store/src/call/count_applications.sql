SELECT COUNT(*), COUNT(*) FILTER (WHERE state <> 'draft')
FROM application
WHERE call_id = :call
