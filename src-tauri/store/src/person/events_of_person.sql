SELECT e.id, e.title_en, e.title_cy, e.held_on, t.state
FROM attendance AS t
JOIN event AS e ON e.id = t.event_id
WHERE t.person_id = :person_id
ORDER BY e.held_on DESC, e.id
