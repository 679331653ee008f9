INSERT INTO judgement (id, application_id, rule, outcome, reason, judged_at, coordinator_id)
VALUES (:id, :application_id, :rule, :outcome, :reason, :judged_at, :coordinator_id)
ON CONFLICT (id) DO UPDATE SET
    outcome = excluded.outcome, reason = excluded.reason, judged_at = excluded.judged_at,
    coordinator_id = excluded.coordinator_id
