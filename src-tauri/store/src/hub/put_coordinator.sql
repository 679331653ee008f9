INSERT INTO coordinator (id, name, role_en, role_cy, person_id, state)
VALUES (:id, :name, :role_en, :role_cy, :person_id, :state)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, role_en = excluded.role_en, role_cy = excluded.role_cy,
    person_id = excluded.person_id, state = excluded.state
