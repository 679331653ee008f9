LEFT JOIN placement_host AS with_host ON with_host.placement_id = one.id
LEFT JOIN organisation AS g ON g.id = with_host.organisation_id
