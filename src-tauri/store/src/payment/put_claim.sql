INSERT INTO claim
    (id, award_id, number, instalment_id, state, invoice_number, invoice_on, from_on, to_on, note,
     maker_id, entered_at, submitted_at, settled_by_id, settled_at, reason, paid_on)
VALUES
    (:id, :award_id, :number, :instalment_id, :state, :invoice_number, :invoice_on, :from_on, :to_on, :note,
     :maker_id, :entered_at, :submitted_at, :settled_by_id, :settled_at, :reason, :paid_on)
ON CONFLICT (id) DO UPDATE SET
    instalment_id = excluded.instalment_id, state = excluded.state,
    invoice_number = excluded.invoice_number, invoice_on = excluded.invoice_on,
    from_on = excluded.from_on, to_on = excluded.to_on, note = excluded.note,
    maker_id = excluded.maker_id, submitted_at = excluded.submitted_at,
    settled_by_id = excluded.settled_by_id, settled_at = excluded.settled_at,
    reason = excluded.reason, paid_on = excluded.paid_on
