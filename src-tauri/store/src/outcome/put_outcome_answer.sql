INSERT INTO outcome_answer (id, award_id, placement_id, months, outcome_answer, told_by, told_on)
VALUES (:id, :award, :placement, :months, :answer, :told_by, :told_on)
ON CONFLICT (id) DO UPDATE SET outcome_answer = excluded.outcome_answer,
    told_by = excluded.told_by, told_on = excluded.told_on
