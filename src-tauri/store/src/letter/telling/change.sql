-- A change to an award that was asked for and decided.
SELECT aw.application_id,
    CASE c.state WHEN 'approved' THEN 'variation-approved' ELSE 'variation-refused' END AS kind,
    c.id AS basis_id, aw.person_id, CAST(NULL AS TEXT) AS since_at, CAST(NULL AS TEXT) AS since_on
FROM award_change AS c
JOIN award AS aw ON aw.id = c.award_id
WHERE c.state IN ('approved', 'refused')
