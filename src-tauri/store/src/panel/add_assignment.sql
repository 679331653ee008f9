INSERT INTO assignment (id, application_id, member_id, due_on, assigned_at)
VALUES (:id, :application_id, :member_id, :due_on, :assigned_at)
