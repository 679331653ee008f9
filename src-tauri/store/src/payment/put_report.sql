INSERT INTO report
    (id, award_id, number, title_en, title_cy, due_on, state, received_on, file, reason, settled_by_id, settled_at,
     received_at)
VALUES
    (:id, :award_id, :number, :title_en, :title_cy, :due_on, :state, :received_on, :file, :reason, :settled_by_id, :settled_at,
     :received_at)
ON CONFLICT (id) DO UPDATE SET
    due_on = excluded.due_on, state = excluded.state, received_on = excluded.received_on,
    file = excluded.file, reason = excluded.reason, settled_by_id = excluded.settled_by_id,
    settled_at = excluded.settled_at, received_at = excluded.received_at
