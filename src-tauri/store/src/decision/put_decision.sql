INSERT INTO decision
    (id, application_id, outcome, reserve_order, reason, feedback_en, feedback_cy, decided_at, lock_id)
VALUES
    (:id, :application_id, :outcome, :reserve_order, :reason, :feedback_en, :feedback_cy, :decided_at, :lock_id)
ON CONFLICT (id) DO UPDATE SET
    outcome = excluded.outcome, reserve_order = excluded.reserve_order, reason = excluded.reason,
    feedback_en = excluded.feedback_en, feedback_cy = excluded.feedback_cy,
    decided_at = excluded.decided_at, lock_id = excluded.lock_id
