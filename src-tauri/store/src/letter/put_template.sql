INSERT INTO letter_template (id, kind, call_type, language, body, checked_by, checked_on)
VALUES (:id, :kind, :call_type, :language, :body, :checked_by, :checked_on)
ON CONFLICT (id) DO UPDATE SET
    body = excluded.body, checked_by = excluded.checked_by, checked_on = excluded.checked_on
