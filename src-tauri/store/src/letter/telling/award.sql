-- An offer that lapsed, told to whom it was made.
SELECT aw.application_id, 'lapse' AS kind, aw.id AS basis_id, aw.person_id
FROM award AS aw
WHERE aw.state = 'lapsed'
