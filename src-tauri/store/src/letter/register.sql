-- Every letter that is due and every letter that was made, one row each.
SELECT a.id AS application_id, a.call_id, a.reference, a.title, NULL AS letter_id, 'due' AS state,
    due.kind, due.basis_id, NULL AS language, NULL AS dated_on, due.person_id
FROM due
JOIN application AS a ON a.id = due.application_id
UNION ALL
SELECT a.id, a.call_id, a.reference, a.title, l.id, l.state, l.kind, l.basis_id, l.language,
    l.dated_on, l.person_id
FROM letter AS l
JOIN application AS a ON a.id = l.application_id
