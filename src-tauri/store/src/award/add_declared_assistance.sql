INSERT INTO declared_assistance (id, award_id, number, giver, amount_pence, given_on)
VALUES (:id, :award_id, :number, :giver, :amount_pence, :given_on)
