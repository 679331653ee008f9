INSERT INTO team_member (id, application_id, person_id, organisation_id, role, post, position)
VALUES (:id, :application_id, :person_id, :organisation_id, :role, :post, :position)
