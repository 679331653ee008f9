-- Every letter that is due and every letter that was made, one row each.
SELECT r.*, COALESCE(r.own_application_id, p.application_id) AS application_id, a.call_id,
    COALESCE(a.reference, p.reference) AS reference,
    COALESCE(a.title, (SELECT name FROM person WHERE id = p.person_id)) AS title
FROM (
    SELECT due.application_id AS own_application_id, due.placement_id, NULL AS letter_id,
        'due' AS state, due.kind, due.basis_id, NULL AS language, NULL AS dated_on, due.person_id
    FROM due
    UNION ALL
    SELECT l.application_id, l.placement_id, l.id, l.state, l.kind, l.basis_id, l.language,
        l.dated_on, l.person_id
    FROM letter AS l
) AS r
LEFT JOIN placement AS p ON p.id = r.placement_id
LEFT JOIN application AS a ON a.id = COALESCE(r.own_application_id, p.application_id)
