INSERT INTO decision_lock (id, call_id, first_id, second_id, locked_at)
VALUES (:id, :call_id, :first_id, :second_id, :locked_at)
