JOIN attendance AS a ON a.person_id = p.id
WHERE a.event_id = :event_id AND (:state IS NULL OR a.state = :state)
