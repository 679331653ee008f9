INSERT INTO requested_line (id, application_id, position, heading, item, amount_pence)
VALUES (:id, :application_id, :position, :heading, :item, :amount_pence)
