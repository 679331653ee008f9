INSERT INTO panel (id, call_id, meets_on, reviews_due_on, quorum, chair_id, deputy_id)
VALUES (:id, :call_id, :meets_on, :reviews_due_on, :quorum, :chair_id, :deputy_id)
ON CONFLICT (id) DO UPDATE SET
    meets_on = excluded.meets_on, reviews_due_on = excluded.reviews_due_on,
    quorum = excluded.quorum, chair_id = excluded.chair_id, deputy_id = excluded.deputy_id
