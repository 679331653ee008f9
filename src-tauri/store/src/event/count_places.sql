(SELECT COUNT(*) FROM attendance AS a WHERE a.event_id = one.id) AS registered,
(SELECT COUNT(*) FROM attendance AS a WHERE a.event_id = one.id AND a.state = 'attended') AS attended
