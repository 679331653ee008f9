SELECT p.call_id, COUNT(*) AS count
FROM conflict AS c
JOIN application AS a ON a.id = c.application_id
    AND a.state NOT IN ('ineligible', 'withdrawn', 'decided')
JOIN panel_member AS m ON m.id = c.member_id AND m.state = 'seated'
JOIN panel AS p ON p.id = m.panel_id
WHERE c.state = 'found' AND :sees_all
GROUP BY p.call_id
