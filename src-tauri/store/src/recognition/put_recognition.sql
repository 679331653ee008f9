INSERT INTO recognition (id, placement_id, content) VALUES (:id, :placement, :content)
ON CONFLICT (id) DO UPDATE SET content = excluded.content
