-- Submitted and returned applications, by call and by what they wait for.
WITH waiting AS (
    SELECT a.id, a.call_id,
        CASE
            WHEN a.state = 'returned' AND c.until_at >= :now THEN 'corrections-out'
            WHEN a.state = 'returned' THEN 'corrections-over'
            WHEN s.timeliness = 'late' AND l.id IS NULL THEN 'late-to-rule'
            ELSE 'eligibility-to-check'
        END AS waits_for,
        CASE WHEN a.state = 'returned' THEN c.until_at END AS until_at
    FROM application AS a
    LEFT JOIN submission AS s ON s.application_id = a.id AND s.number = (
        SELECT MAX(number) FROM submission WHERE application_id = a.id)
    LEFT JOIN lateness_ruling AS l ON l.application_id = a.id
    LEFT JOIN correction AS c ON c.id = (
        SELECT id FROM correction WHERE application_id = a.id AND closed_at IS NULL
        ORDER BY until_at DESC, id DESC LIMIT 1)
    WHERE a.state IN ('submitted', 'returned') AND :sees_all
)
SELECT call_id, waits_for, COUNT(*) AS count, MIN(until_at) AS until_at, MIN(id) AS first_id
FROM waiting
GROUP BY call_id, waits_for
