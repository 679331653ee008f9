-- The holds that stand over a record: on itself, and on what it belongs to or takes in.
WITH bid (id) AS (
    SELECT :record WHERE :noun = 'application'
    UNION SELECT application_id FROM award WHERE :noun = 'award' AND id = :record
    UNION SELECT application_id FROM team_member WHERE :noun = 'person' AND person_id = :record
),
part (noun, id) AS (
    SELECT :noun, :record
    UNION SELECT 'application', id FROM bid
    UNION SELECT 'award', w.id FROM award AS w JOIN bid ON bid.id = w.application_id
    UNION SELECT 'call', a.call_id FROM application AS a JOIN bid ON bid.id = a.id
    UNION SELECT 'organisation', t.organisation_id FROM team_member AS t JOIN bid ON bid.id = t.application_id
    UNION SELECT 'person', t.person_id FROM team_member AS t
        JOIN bid ON bid.id = t.application_id WHERE :noun = 'application'
    UNION SELECT 'person', person_id FROM attendance WHERE :noun = 'event' AND event_id = :record
)
SELECT h.*
FROM legal_hold AS h
JOIN part ON part.noun = h.noun AND part.id = h.record_id
WHERE h.lifted_at IS NULL AND :sees_all
ORDER BY h.placed_at, h.id
