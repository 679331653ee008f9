-- By member: assigned bids that are before the panel and whose review is not in.
SELECT p.call_id, m.id AS member_id, person.name, COUNT(*) AS count,
    MIN(COALESCE(s.due_on, p.reviews_due_on)) AS due_on
FROM assignment AS s
JOIN application AS a ON a.id = s.application_id AND a.state = 'eligible'
JOIN panel_member AS m ON m.id = s.member_id AND m.state = 'seated'
JOIN panel AS p ON p.id = m.panel_id
JOIN person ON person.id = m.person_id
LEFT JOIN review AS r ON r.application_id = s.application_id AND r.member_id = s.member_id
WHERE (r.id IS NULL OR r.state IN ('draft', 'sent-back')) AND :sees_all
  AND NOT EXISTS (
      SELECT 1 FROM conflict AS c
      WHERE c.application_id = s.application_id AND c.member_id = s.member_id
        AND c.state IN ('found', 'confirmed'))
GROUP BY m.id
ORDER BY person.name, m.id
