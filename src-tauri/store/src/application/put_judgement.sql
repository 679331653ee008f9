INSERT INTO judgement
    (id, application_id, rule, outcome, reason_en, reason_cy, judged_at, coordinator_id)
VALUES
    (:id, :application_id, :rule, :outcome, :reason_en, :reason_cy, :judged_at, :coordinator_id)
ON CONFLICT (id) DO UPDATE SET
    outcome = excluded.outcome, reason_en = excluded.reason_en, reason_cy = excluded.reason_cy,
    judged_at = excluded.judged_at, coordinator_id = excluded.coordinator_id
