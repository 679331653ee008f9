-- What is recommended or decided on was found eligible.
SELECT 'undo-decided-since' AS rule, row.id
FROM (
    SELECT id, application_id FROM recommendation
    UNION ALL
    SELECT id, application_id FROM decision
) AS row
JOIN application ON application.id = row.application_id
WHERE application.state IN ('draft', 'submitted', 'returned')
UNION ALL
-- One bid has one place in the reserve of its call.
SELECT 'undo-reserve-order-taken', decision.id
FROM decision
JOIN application ON application.id = decision.application_id
JOIN decision AS other ON other.reserve_order = decision.reserve_order AND other.id <> decision.id
JOIN application AS beside ON beside.id = other.application_id AND beside.call_id = application.call_id
