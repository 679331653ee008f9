INSERT INTO conflict (id, application_id, member_id, ground, facts, state, reason)
VALUES (:id, :application_id, :member_id, :ground, :facts, :state, :reason)
ON CONFLICT (id) DO UPDATE SET
    facts = excluded.facts, state = excluded.state, reason = excluded.reason
