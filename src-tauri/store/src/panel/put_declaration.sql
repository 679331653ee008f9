INSERT INTO declaration (id, application_id, member_id, answer, note, declared_at)
VALUES (:id, :application_id, :member_id, :answer, :note, :declared_at)
ON CONFLICT (id) DO UPDATE SET
    answer = excluded.answer, note = excluded.note, declared_at = excluded.declared_at
