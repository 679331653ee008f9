INSERT INTO award_condition
    (id, award_id, number, text_en, text_cy, due_on, met_on, note, evidence)
VALUES
    (:id, :award_id, :number, :text_en, :text_cy, :due_on, :met_on, :note, :evidence)
ON CONFLICT (id) DO UPDATE SET
    met_on = excluded.met_on, note = excluded.note, evidence = excluded.evidence
