INSERT INTO letter (id, application_id, placement_id, person_id, organisation_id, kind, language, state, basis_id, dated_on, facts,
    sha256, pages, override_reason, issued_at, void_reason, replaces_id)
VALUES (:id, :application_id, :placement_id, :person_id, :organisation_id, :kind, :language, 'issued', :basis_id, :dated_on, :facts,
    :sha256, :pages, :override_reason, :issued_at, '', :replaces_id)
