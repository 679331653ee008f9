INSERT INTO affiliation (id, person_id, organisation_id, role, from_on, to_on)
VALUES (:id, :person_id, :organisation_id, :role, :from_on, :to_on)
ON CONFLICT (id) DO UPDATE SET
    person_id = excluded.person_id, organisation_id = excluded.organisation_id,
    role = excluded.role, from_on = excluded.from_on, to_on = excluded.to_on
