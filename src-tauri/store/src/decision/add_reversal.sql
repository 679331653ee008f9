INSERT INTO reversal (id, application_id, was, reason, first_id, second_id, reversed_at, kind)
VALUES (:id, :application_id, :was, :reason, :first_id, :second_id, :reversed_at, :kind)
