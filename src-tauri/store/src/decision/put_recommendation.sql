INSERT INTO recommendation (id, application_id, outcome, amount_pence, minute, recorded_at)
VALUES (:id, :application_id, :outcome, :amount_pence, :minute, :recorded_at)
ON CONFLICT (id) DO UPDATE SET
    outcome = excluded.outcome, amount_pence = excluded.amount_pence,
    minute = excluded.minute, recorded_at = excluded.recorded_at
