SELECT one.id, one.starts_on, one.ends_on, one.backfill_state,
    TRIM(COALESCE(a.reference, one.reference) || ' ' || p.name) AS name,
    one.state = 'proposed' AS proposed,
    one.vat_treatment = 'to-be-confirmed' AND one.recharge_to <> 'nobody' AS vat_open,
    (SELECT json_group_array(json_object('name', '', 'from', h.from_on, 'to', h.until_on))
     FROM backfill_holder AS h WHERE h.placement_id = one.id) AS holders,
    (EXISTS (SELECT 1 FROM placement AS other
             WHERE other.person_id = one.person_id AND other.id <> one.id
               AND other.state NOT IN ('withdrawn', 'terminated')
               AND other.starts_on <= one.ends_on AND other.ends_on >= one.starts_on)
     OR EXISTS (SELECT 1 FROM absence AS away
                WHERE away.person_id = one.person_id
                  AND away.from_on <= one.ends_on AND away.until_on >= one.starts_on)) AS overlaps
FROM placement AS one
JOIN person AS p ON p.id = one.person_id
LEFT JOIN application AS a ON a.id = one.application_id
WHERE :sees_all
  AND one.state IN ('proposed', 'active', 'paused')
  AND one.starts_on <= :until AND (one.ends_on >= :today OR one.state = 'proposed')
ORDER BY one.starts_on, one.id
