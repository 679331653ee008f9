-- What became of an award, told to whom it was made. One that runs for a reason was resumed.
SELECT aw.application_id,
    CASE aw.state
        WHEN 'accepted' THEN 'acceptance-confirmed'
        WHEN 'declined' THEN 'decline-acknowledged'
        WHEN 'lapsed' THEN 'lapse'
        WHEN 'suspended' THEN 'award-suspended'
        WHEN 'active' THEN 'award-resumed'
        WHEN 'terminated' THEN 'award-ended-early'
        ELSE 'closure'
    END AS kind,
    aw.id AS basis_id, aw.person_id, aw.state_at AS since_at, CAST(NULL AS TEXT) AS since_on
FROM award AS aw
WHERE aw.state IN ('accepted', 'declined', 'lapsed', 'suspended', 'terminated', 'closed')
   OR (aw.state = 'active' AND aw.state_reason <> '')
