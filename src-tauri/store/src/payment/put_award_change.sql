INSERT INTO award_change
    (id, award_id, number, kind, state, reason, asked_on, was_end_on, new_end_on, ground, from_on, to_on,
     entered_by_id, entered_at, settled_by_id, settled_at, answer)
VALUES
    (:id, :award_id, :number, :kind, :state, :reason, :asked_on, :was_end_on, :new_end_on, :ground, :from_on, :to_on,
     :entered_by_id, :entered_at, :settled_by_id, :settled_at, :answer)
ON CONFLICT (id) DO UPDATE SET
    state = excluded.state, was_end_on = excluded.was_end_on, settled_by_id = excluded.settled_by_id,
    settled_at = excluded.settled_at, answer = excluded.answer
