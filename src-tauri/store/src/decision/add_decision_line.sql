INSERT INTO decision_line (id, decision_id, heading, amount_pence)
VALUES (:id, :decision_id, :heading, :amount_pence)
