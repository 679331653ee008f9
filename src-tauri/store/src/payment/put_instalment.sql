INSERT INTO instalment
    (id, award_id, number, amount_pence, when_en, when_cy, evidence_en, evidence_cy, expected_on)
VALUES
    (:id, :award_id, :number, :amount_pence, :when_en, :when_cy, :evidence_en, :evidence_cy, :expected_on)
ON CONFLICT (id) DO UPDATE SET
    number = excluded.number, amount_pence = excluded.amount_pence, when_en = excluded.when_en,
    when_cy = excluded.when_cy, evidence_en = excluded.evidence_en,
    evidence_cy = excluded.evidence_cy, expected_on = excluded.expected_on
