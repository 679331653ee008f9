-- What is kept for a time of its own: each record, its kind, and the day (or instant) from which that
-- is counted, where it has come. An application that is not funded is counted from the last letter
-- that stands; one whose offer was not taken up, from the day it was declined or lapsed.
SELECT 'unsuccessful' AS kind, 'application' AS noun, a.id AS id, l.dated_on AS from_on,
    NULL AS from_at, 1 AS count
FROM application AS a
JOIN letter AS l ON l.id = (
    SELECT latest.id FROM letter AS latest
    WHERE latest.application_id = a.id AND latest.state = 'issued'
    ORDER BY latest.issued_at DESC, latest.id DESC LIMIT 1)
WHERE a.state <> 'withdrawn' AND l.kind IN ('not-funded', 'ineligible') AND :sees_all
UNION ALL
SELECT 'unsuccessful', 'application', a.id, NULL, w.withdrawn_at, 1
FROM withdrawal AS w
JOIN application AS a ON a.id = w.application_id
WHERE a.state = 'withdrawn' AND :sees_all
UNION ALL
SELECT CASE WHEN w.state IN ('declined', 'lapsed') THEN 'unsuccessful' ELSE 'awarded' END,
    'application', d.application_id,
    CASE WHEN w.state IN ('declined', 'lapsed', 'closed', 'terminated') THEN w.state_on END, NULL, 1
FROM decision AS d
LEFT JOIN award AS w ON w.application_id = d.application_id
WHERE d.lock_id IS NOT NULL AND d.outcome IN ('fund', 'fund-with-conditions') AND :sees_all
UNION ALL
SELECT 'event-contacts', 'event', e.id, e.held_on, NULL, COUNT(*)
FROM event AS e
JOIN attendance ON attendance.event_id = e.id
WHERE :sees_all
GROUP BY e.id
