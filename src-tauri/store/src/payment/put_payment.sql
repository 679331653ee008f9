INSERT INTO payment (id, run_id, claim_id, bank_account_id, amount_pence, state, settled_on, reason)
VALUES (:id, :run_id, :claim_id, :bank_account_id, :amount_pence, :state, :settled_on, :reason)
ON CONFLICT (id) DO UPDATE SET
    state = excluded.state, settled_on = excluded.settled_on, reason = excluded.reason
