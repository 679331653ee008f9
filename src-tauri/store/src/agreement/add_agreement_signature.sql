INSERT INTO agreement_signature (id, agreement_id, party, organisation_id, name, role, signed_on, page)
VALUES (:id, :agreement, :party, :organisation, :name, :role, :signed_on, :page)
