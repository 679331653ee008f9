WITH submitted AS (
    SELECT a.id, a.requested_pence
    FROM submission AS s JOIN application AS a ON a.id = s.application_id
    WHERE s.number = 1 AND (:call IS NULL OR a.call_id = :call)
      AND (:from_at IS NULL OR (s.received_at >= :from_at AND s.received_at < :before_at))
),
held AS (
    SELECT v.id FROM event AS v
    WHERE :call IS NULL AND v.held_on BETWEEN :from AND :to
    UNION
    SELECT v.id FROM submitted
    JOIN answer AS n ON n.application_id = submitted.id AND n.value ->> '$.kind' = 'event'
    JOIN event AS v ON v.id = unhex(replace(n.value ->> '$.event', '-', ''))
    WHERE :call IS NOT NULL
),
paid AS (
    SELECT l.heading, l.amount_pence
    FROM claim AS c
    JOIN claim_line AS l ON l.claim_id = c.id
    JOIN award AS w ON w.id = c.award_id
    JOIN application AS a ON a.id = w.application_id
    WHERE c.state = 'paid' AND (:call IS NULL OR a.call_id = :call)
      AND (:from IS NULL OR c.paid_on BETWEEN :from AND :to)
)
SELECT
    (SELECT COUNT(*) FROM held) AS events,
    (SELECT COUNT(DISTINCT t.person_id) FROM attendance AS t
     WHERE t.state = 'attended' AND t.event_id IN (SELECT id FROM held)) AS attended,
    -- At a host on any of these days, whenever it was awarded or began.
    (SELECT COUNT(DISTINCT one.person_id)
     FROM placement AS one LEFT JOIN application AS a ON a.id = one.application_id
     WHERE one.state IN (SELECT value FROM json_each(:begun_placements))
       AND (:call IS NULL OR a.call_id = :call)
       AND (:from IS NULL OR (one.starts_on <= :to AND one.ends_on >= :from))) AS seconded,
    (SELECT COUNT(*) FROM submitted) AS applications,
    (SELECT COALESCE(SUM(requested_pence), 0) FROM submitted) AS asked,
    (SELECT COALESCE(SUM(amount_pence), 0) FROM paid) AS paid,
    (SELECT COALESCE(SUM(amount_pence), 0) FROM paid WHERE heading = 'ppi') AS involvement_paid,
    (SELECT COALESCE(SUM(r.amount_pence), 0)
     FROM recovery_receipt AS r
     JOIN recovery ON recovery.id = r.recovery_id
     JOIN award AS w ON w.id = recovery.award_id
     JOIN application AS a ON a.id = w.application_id
     WHERE (:call IS NULL OR a.call_id = :call)
       AND (:from IS NULL OR r.received_on BETWEEN :from AND :to)) AS returned
