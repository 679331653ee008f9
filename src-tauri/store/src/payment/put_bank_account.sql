INSERT INTO bank_account
    (id, organisation_id, account_name, sort_code, account_number, roll_number, state, entered_by_id,
     entered_at, contact_id, number_rung, spoke_to, rung_on, settled_by_id, settled_at, reason)
VALUES
    (:id, :organisation_id, :account_name, :sort_code, :account_number, :roll_number, :state, :entered_by_id,
     :entered_at, :contact_id, :number_rung, :spoke_to, :rung_on, :settled_by_id, :settled_at, :reason)
ON CONFLICT (id) DO UPDATE SET
    state = excluded.state, contact_id = excluded.contact_id, number_rung = excluded.number_rung,
    spoke_to = excluded.spoke_to, rung_on = excluded.rung_on, settled_by_id = excluded.settled_by_id,
    settled_at = excluded.settled_at, reason = excluded.reason
