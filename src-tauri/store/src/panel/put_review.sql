INSERT INTO review (id, application_id, member_id, state, panel_comment, feedback, submitted_at, reason)
VALUES (:id, :application_id, :member_id, :state, :panel_comment, :feedback, :submitted_at, :reason)
ON CONFLICT (id) DO UPDATE SET
    state = excluded.state, panel_comment = excluded.panel_comment, feedback = excluded.feedback,
    submitted_at = excluded.submitted_at, reason = excluded.reason
