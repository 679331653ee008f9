INSERT INTO lateness_ruling (id, application_id, ruling, reason, ruled_at, coordinator_id)
VALUES (:id, :application_id, :ruling, :reason, :ruled_at, :coordinator_id)
ON CONFLICT (id) DO UPDATE SET
    ruling = excluded.ruling, reason = excluded.reason, ruled_at = excluded.ruled_at,
    coordinator_id = excluded.coordinator_id
