SELECT a.id, a.call_id, a.state, a.reference, a.title, a.language, a.requested_pence, a.begun_at,
    COALESCE(p.name, NULLIF(a.applicant, '')) AS lead, t.person_id,
    o.name AS organisation_name, o.name_cy AS organisation_name_cy, o.sector,
    s.received_at, s.timeliness, l.ruling
