-- A subsidy to an enterprise: the notification while it may still be given, and the confirmation once
-- the enterprise has confirmed in writing and the award is accepted.
SELECT aw.application_id, 'subsidy-notification' AS kind, aw.id AS basis_id, aw.person_id,
    CAST(NULL AS TEXT) AS since_at, CAST(NULL AS TEXT) AS since_on
FROM award AS aw
JOIN organisation AS own ON own.id = aw.organisation_id
JOIN organisation AS o ON o.id = COALESCE(own.merged_into, own.id)
WHERE o.sector = 'industry' AND aw.state IN ('offered', 'accepted', 'active', 'suspended')
UNION ALL
SELECT aw.application_id, 'subsidy-confirmation', aw.id, aw.person_id,
    CAST(NULL AS TEXT), CAST(NULL AS TEXT)
FROM award AS aw
JOIN award_subsidy AS s ON s.award_id = aw.id
WHERE s.confirmed_on IS NOT NULL AND aw.state IN ('accepted', 'active', 'suspended')
