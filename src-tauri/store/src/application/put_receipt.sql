INSERT INTO receipt (id, application_id, received_at, route, source, read_back_by)
VALUES (:id, :application_id, :received_at, :route, :source, :read_back_by)
ON CONFLICT (id) DO UPDATE SET
    received_at = excluded.received_at, route = excluded.route, source = excluded.source,
    read_back_by = excluded.read_back_by
