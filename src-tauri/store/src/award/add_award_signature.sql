INSERT INTO award_signature (id, award_id, party, name, role, signed_on, received_on, page)
VALUES (:id, :award_id, :party, :name, :role, :signed_on, :received_on, :page)
