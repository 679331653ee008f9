INSERT INTO finding (id, application_id, outcome, results, reason, found_at, coordinator_id)
VALUES (:id, :application_id, :outcome, :results, :reason, :found_at, :coordinator_id)
