LEFT JOIN team_member AS t ON t.application_id = a.id AND t.position = 0
LEFT JOIN person AS p ON p.id = t.person_id
LEFT JOIN organisation AS o ON o.id = t.organisation_id
