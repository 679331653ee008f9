INSERT INTO mail (id, letter_id, state, email, subject, sha256, drafted_at, sent_on, coordinator_id)
VALUES (:id, :letter_id, :state, :email, :subject, :sha256, :drafted_at, :sent_on, :coordinator_id)
ON CONFLICT (id) DO UPDATE SET
    state = excluded.state, email = excluded.email, subject = excluded.subject,
    sha256 = excluded.sha256, drafted_at = excluded.drafted_at, sent_on = excluded.sent_on,
    coordinator_id = excluded.coordinator_id
