-- The holds that stand over a record: on itself, on what it belongs to or takes in, and on whatever was
-- merged into any of these since.
WITH RECURSIVE
who (id) AS (
    SELECT :record WHERE :noun = 'person'
    UNION SELECT person_id FROM attendance WHERE :noun = 'event' AND event_id = :record
    UNION SELECT person.id FROM person JOIN who ON person.merged_into = who.id
),
bid (id) AS (
    SELECT :record WHERE :noun = 'application'
    UNION SELECT application_id FROM award WHERE :noun = 'award' AND id = :record
    UNION SELECT application_id FROM placement WHERE :noun = 'placement' AND id = :record
    UNION SELECT t.application_id FROM team_member AS t JOIN who ON t.person_id = who.id
        WHERE :noun = 'person'
    UNION SELECT w.application_id FROM award AS w JOIN who ON w.person_id = who.id
        WHERE :noun = 'person'
    UNION SELECT p.application_id FROM placement AS p JOIN who ON p.person_id = who.id
        WHERE :noun = 'person'
),
sent (id) AS (
    SELECT :record WHERE :noun = 'placement'
    UNION SELECT p.id FROM placement AS p JOIN bid ON bid.id = p.application_id
    UNION SELECT p.id FROM placement AS p JOIN who ON who.id = p.person_id WHERE :noun = 'person'
    UNION SELECT p.id FROM placement AS p JOIN who ON who.id = p.manager_id WHERE :noun = 'person'
    UNION SELECT h.placement_id FROM placement_host AS h JOIN who ON who.id = h.manager_id
        WHERE :noun = 'person'
),
someone (id) AS (
    SELECT id FROM who
    UNION SELECT t.person_id FROM team_member AS t
        JOIN bid ON bid.id = t.application_id WHERE :noun IN ('application', 'award')
    UNION SELECT w.person_id FROM award AS w
        JOIN bid ON bid.id = w.application_id WHERE :noun IN ('application', 'award')
    UNION SELECT p.person_id FROM placement AS p
        JOIN sent ON sent.id = p.id WHERE :noun IN ('application', 'award', 'placement')
    UNION SELECT person.id FROM person JOIN someone ON person.merged_into = someone.id
),
home (id) AS (
    SELECT :record WHERE :noun = 'organisation'
    UNION SELECT t.organisation_id FROM team_member AS t JOIN bid ON bid.id = t.application_id
    UNION SELECT w.organisation_id FROM award AS w JOIN bid ON bid.id = w.application_id
    UNION SELECT p.employer_id FROM placement AS p JOIN sent ON sent.id = p.id
    UNION SELECT h.organisation_id FROM placement_host AS h JOIN sent ON sent.id = h.placement_id
    UNION SELECT o.id FROM organisation AS o JOIN home ON o.merged_into = home.id
),
part (noun, id) AS (
    SELECT :noun, :record
    UNION SELECT 'application', id FROM bid
    UNION SELECT 'award', w.id FROM award AS w JOIN bid ON bid.id = w.application_id
    UNION SELECT 'placement', id FROM sent
    UNION SELECT 'call', a.call_id FROM application AS a JOIN bid ON bid.id = a.id
    UNION SELECT 'organisation', id FROM home
    UNION SELECT 'person', id FROM someone
)
SELECT h.*
FROM legal_hold AS h
JOIN part ON part.noun = h.noun AND part.id = h.record_id
WHERE h.lifted_at IS NULL AND :sees_all
ORDER BY h.placed_at, h.id
