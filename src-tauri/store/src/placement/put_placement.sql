INSERT INTO placement
    (id, application_id, reference, state, state_reason, state_on, person_id, employer_id, manager_id, post, grade,
     starts_on, ends_on, agreed_end_on, pattern, share, weekdays, full_week_minutes,
     backfill_state, backfill_post, backfill_grade, backfill_share, advertised_on, unsuitable_reason,
     funded_pence, pay_bearer, recharge_to, recharge_of, recharge_every,
     vat_treatment, vat_confirmed_by, vat_confirmed_on, changed_at)
VALUES
    (:id, :application_id, :reference, :state, :state_reason, :state_on, :person_id, :employer_id, :manager_id, :post, :grade,
     :starts_on, :ends_on, :agreed_end_on, :pattern, :share, :weekdays, :full_week_minutes,
     :backfill_state, :backfill_post, :backfill_grade, :backfill_share, :advertised_on, :unsuitable_reason,
     :funded_pence, :pay_bearer, :recharge_to, :recharge_of, :recharge_every,
     :vat_treatment, :vat_confirmed_by, :vat_confirmed_on, :changed_at)
ON CONFLICT (id) DO UPDATE SET
    state = excluded.state, state_reason = excluded.state_reason, state_on = excluded.state_on,
    employer_id = excluded.employer_id, manager_id = excluded.manager_id,
    post = excluded.post, grade = excluded.grade,
    starts_on = excluded.starts_on, ends_on = excluded.ends_on, agreed_end_on = excluded.agreed_end_on,
    pattern = excluded.pattern, share = excluded.share, weekdays = excluded.weekdays,
    full_week_minutes = excluded.full_week_minutes,
    backfill_state = excluded.backfill_state, backfill_post = excluded.backfill_post,
    backfill_grade = excluded.backfill_grade, backfill_share = excluded.backfill_share,
    advertised_on = excluded.advertised_on, unsuitable_reason = excluded.unsuitable_reason,
    funded_pence = excluded.funded_pence, pay_bearer = excluded.pay_bearer,
    recharge_to = excluded.recharge_to, recharge_of = excluded.recharge_of,
    recharge_every = excluded.recharge_every, vat_treatment = excluded.vat_treatment,
    vat_confirmed_by = excluded.vat_confirmed_by, vat_confirmed_on = excluded.vat_confirmed_on,
    changed_at = excluded.changed_at
