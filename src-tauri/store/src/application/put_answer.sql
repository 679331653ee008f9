INSERT INTO answer (id, application_id, question, value)
VALUES (:id, :application_id, :question, :value)
ON CONFLICT (id) DO UPDATE SET value = excluded.value
