INSERT INTO call (id, content, state, created_at)
VALUES (:id, :content, :state, :created_at)
ON CONFLICT (id) DO UPDATE SET content = excluded.content, state = excluded.state
