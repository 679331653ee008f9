INSERT INTO outcome (id, award_id, placement_id, outcome_type, happened_on, description,
    amount_pence, link, told_by, told_on)
VALUES (:id, :award, :placement, :kind, :happened_on, :description, :amount, :link, :told_by,
    :told_on)
ON CONFLICT (id) DO UPDATE SET outcome_type = excluded.outcome_type,
    happened_on = excluded.happened_on, description = excluded.description,
    amount_pence = excluded.amount_pence, link = excluded.link, told_by = excluded.told_by,
    told_on = excluded.told_on
