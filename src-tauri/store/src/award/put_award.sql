INSERT INTO award
    (id, application_id, decision_id, letter_id, person_id, organisation_id, state, offered_on,
     accept_by, latest_start, starts_on, ends_on, ended_early_on, state_reason, told_by, state_on,
     state_at)
VALUES
    (:id, :application_id, :decision_id, :letter_id, :person_id, :organisation_id, :state, :offered_on,
     :accept_by, :latest_start, :starts_on, :ends_on, :ended_early_on, :state_reason, :told_by, :state_on,
     :state_at)
ON CONFLICT (id) DO UPDATE SET
    decision_id = excluded.decision_id, letter_id = excluded.letter_id,
    person_id = excluded.person_id, organisation_id = excluded.organisation_id,
    state = excluded.state, offered_on = excluded.offered_on, accept_by = excluded.accept_by,
    latest_start = excluded.latest_start, starts_on = excluded.starts_on,
    ends_on = excluded.ends_on, ended_early_on = excluded.ended_early_on,
    state_reason = excluded.state_reason, told_by = excluded.told_by,
    state_on = excluded.state_on, state_at = excluded.state_at
