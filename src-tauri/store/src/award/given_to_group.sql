SELECT s.award_id, a.reference, o.name, o.name_cy, s.amount_pence, s.given_on
FROM award_subsidy AS s
JOIN award AS w ON w.id = s.award_id
JOIN application AS a ON a.id = w.application_id
JOIN organisation AS o ON o.id = w.organisation_id
WHERE s.given_on IS NOT NULL AND s.award_id <> :but AND :sees_all
  AND COALESCE(o.group_head_id, o.id) = (
      SELECT COALESCE(own.group_head_id, own.id) FROM organisation AS own WHERE own.id = :organisation)
ORDER BY s.given_on, a.reference
