INSERT INTO award_subsidy
    (id, award_id, amount_pence, notified_on, confirmed_on, confirmed_by, document, given_on)
VALUES
    (:id, :award_id, :amount_pence, :notified_on, :confirmed_on, :confirmed_by, :document, :given_on)
ON CONFLICT (id) DO UPDATE SET
    amount_pence = excluded.amount_pence, notified_on = excluded.notified_on,
    confirmed_on = excluded.confirmed_on, confirmed_by = excluded.confirmed_by,
    document = excluded.document, given_on = excluded.given_on
