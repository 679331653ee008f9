INSERT INTO recognition (id, placement_id, content, changed_at)
VALUES (:id, :placement, :content, :changed_at)
ON CONFLICT (id) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at
