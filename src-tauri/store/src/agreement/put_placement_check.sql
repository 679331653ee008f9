INSERT INTO placement_check (id, placement_id, kind, outcome, dbs_level, checked_on, expires_on, checker)
VALUES (:id, :placement, :kind, :outcome, :level, :checked_on, :expires_on, :checker)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, outcome = excluded.outcome,
    dbs_level = excluded.dbs_level, checked_on = excluded.checked_on,
    expires_on = excluded.expires_on, checker = excluded.checker
