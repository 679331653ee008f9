JOIN person AS p ON p.id = one.person_id
JOIN organisation AS e ON e.id = one.employer_id
LEFT JOIN application AS a ON a.id = one.application_id
LEFT JOIN award AS w ON w.application_id = one.application_id
