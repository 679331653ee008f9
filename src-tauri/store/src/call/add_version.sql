INSERT INTO call_version (id, call_id, number, content, sha256, published_at)
VALUES (:id, :call_id, :number, :content, :sha256, :published_at)
