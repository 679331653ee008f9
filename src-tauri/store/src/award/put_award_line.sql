INSERT INTO award_line (id, award_id, heading, amount_pence)
VALUES (:id, :award_id, :heading, :amount_pence)
ON CONFLICT (award_id, heading) DO UPDATE SET amount_pence = excluded.amount_pence
