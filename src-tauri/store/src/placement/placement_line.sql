SELECT one.id, one.application_id, one.state, one.person_id, one.post, one.starts_on, one.ends_on,
    one.agreed_end_on, one.backfill_state, w.state AS award_state, a.call_version_id,
    COALESCE(a.reference, one.reference) AS reference, COALESCE(a.title, '') AS title,
    p.name AS name, e.name AS employer_en, e.name_cy AS employer_cy, e.sector AS employer_sector,
    g.name AS with_host_en, g.name_cy AS with_host_cy,
    (SELECT json_group_array(json_object(
                'name', json_object('en', o.name, 'cy', o.name_cy), 'sector', o.sector)
                ORDER BY h.position, h.id)
     FROM placement_host AS h JOIN organisation AS o ON o.id = h.organisation_id
     WHERE h.placement_id = one.id) AS hosts
