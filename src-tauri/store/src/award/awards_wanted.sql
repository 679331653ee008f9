AND (:state IS NULL OR one.state = :state)
AND (:call IS NULL OR one.application_id IN (SELECT id FROM application WHERE call_id = :call))
