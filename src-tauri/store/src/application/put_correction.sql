INSERT INTO correction (id, application_id, questions, until_at, reason, returned_at, closed_at)
VALUES (:id, :application_id, :questions, :until_at, :reason, :returned_at, :closed_at)
ON CONFLICT (id) DO UPDATE SET closed_at = excluded.closed_at
