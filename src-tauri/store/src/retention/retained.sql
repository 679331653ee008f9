-- What is kept for a time of its own, by kind and the day (or instant) from which that is counted.
-- An application that is not funded is counted from the last letter that stands.
SELECT 'unsuccessful' AS kind, l.dated_on AS from_on, NULL AS from_at, COUNT(*) AS count
FROM application AS a
JOIN letter AS l ON l.id = (
    SELECT latest.id FROM letter AS latest
    WHERE latest.application_id = a.id AND latest.state = 'issued'
    ORDER BY latest.issued_at DESC, latest.id DESC LIMIT 1)
WHERE a.state <> 'withdrawn' AND l.kind IN ('not-funded', 'ineligible') AND :sees_all
GROUP BY l.dated_on
UNION ALL
SELECT 'unsuccessful', NULL, w.withdrawn_at, 1
FROM withdrawal AS w
JOIN application AS a ON a.id = w.application_id
WHERE a.state = 'withdrawn' AND :sees_all
UNION ALL
SELECT 'awarded', NULL, NULL, COUNT(*)
FROM decision AS d
WHERE d.lock_id IS NOT NULL AND d.outcome IN ('fund', 'fund-with-conditions') AND :sees_all
UNION ALL
SELECT 'event-contacts', e.held_on, NULL, COUNT(*)
FROM event AS e
JOIN attendance ON attendance.event_id = e.id
WHERE :sees_all
GROUP BY e.held_on
