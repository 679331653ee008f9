INSERT INTO host_access (id, placement_id, organisation_id, access_contact, work_needs, access_route,
    reason, issued_on, issued_by, expires_on)
VALUES (:id, :placement, :host, :contact, :needs, :route, :reason, :issued_on, :issued_by,
    :expires_on)
ON CONFLICT (id) DO UPDATE SET access_contact = excluded.access_contact,
    work_needs = excluded.work_needs, access_route = excluded.access_route,
    reason = excluded.reason, issued_on = excluded.issued_on, issued_by = excluded.issued_by,
    expires_on = excluded.expires_on
