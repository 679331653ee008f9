INSERT INTO legal_hold (
    id, noun, record_id, reason, placed_at, coordinator_id, lifted_at, lifted_by_id, lift_reason
) VALUES (
    :id, :noun, :record_id, :reason, :placed_at, :coordinator_id, :lifted_at, :lifted_by_id, :lift_reason
)
ON CONFLICT (id) DO UPDATE SET
    lifted_at = excluded.lifted_at, lifted_by_id = excluded.lifted_by_id,
    lift_reason = excluded.lift_reason
