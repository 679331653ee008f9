SELECT one.*, a.call_id, a.reference, a.title, p.name AS awardee,
    o.name AS organisation, o.name_cy AS organisation_cy,
    (SELECT COALESCE(SUM(l.amount_pence), 0) FROM award_line AS l WHERE l.award_id = one.id)
        AS amount_pence
FROM award AS one
JOIN application AS a ON a.id = one.application_id
JOIN person AS p ON p.id = one.person_id
JOIN organisation AS o ON o.id = one.organisation_id
