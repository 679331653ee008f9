-- Who came to each event.
SELECT e.id, e.held_on, COUNT(*) AS count
FROM event AS e
JOIN attendance ON attendance.event_id = e.id
WHERE :sees_all
GROUP BY e.id
