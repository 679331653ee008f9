SELECT id, call_id, number, sha256, published_at
FROM call_version
WHERE call_id = :call
ORDER BY number DESC
