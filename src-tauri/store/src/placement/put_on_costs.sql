INSERT INTO on_cost_rate
    (id, organisation_id, from_on, insurance_rate, threshold_pence, pension_rate, levy_rate, other_rate, source)
VALUES
    (:id, :organisation, :from_on, :insurance_rate, :threshold_pence, :pension_rate, :levy_rate, :other_rate, :source)
ON CONFLICT (id) DO UPDATE SET
    from_on = excluded.from_on, insurance_rate = excluded.insurance_rate,
    threshold_pence = excluded.threshold_pence, pension_rate = excluded.pension_rate,
    levy_rate = excluded.levy_rate, other_rate = excluded.other_rate, source = excluded.source
