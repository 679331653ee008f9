SELECT a.id, a.call_id, a.state, a.reference, a.title, a.language, a.requested_pence, a.begun_at,
    COALESCE(p.name, NULLIF(a.applicant, '')) AS lead, t.person_id,
    o.name AS organisation_name, o.name_cy AS organisation_name_cy, o.sector,
    s.received_at, s.timeliness, l.ruling
FROM application AS a
LEFT JOIN team_member AS t ON t.application_id = a.id AND t.position = 0
LEFT JOIN person AS p ON p.id = t.person_id
LEFT JOIN organisation AS o ON o.id = t.organisation_id
LEFT JOIN submission AS s ON s.application_id = a.id AND s.number = (
    SELECT MAX(number) FROM submission WHERE application_id = a.id)
LEFT JOIN lateness_ruling AS l ON l.application_id = a.id
WHERE (:call IS NULL OR a.call_id = :call)
  AND (:state IS NULL OR a.state = :state)
  AND (:sector IS NULL OR o.sector = :sector)
  AND (NOT :late OR s.timeliness = 'late')
  AND (:match IS NULL OR a.id IN (
        SELECT r.record_id
        FROM search_text AS x CROSS JOIN search_record AS r ON r.docid = x.rowid
        WHERE x.search_text MATCH :match AND r.noun = 'application'))
