INSERT INTO conflict (id, application_id, member_id, ground, facts, state, reason, found_at)
VALUES (:id, :application_id, :member_id, :ground, :facts, :state, :reason, :found_at)
ON CONFLICT (id) DO UPDATE SET
    facts = excluded.facts, state = excluded.state, reason = excluded.reason,
    found_at = excluded.found_at
