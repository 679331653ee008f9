-- The steps in the course of placements that letters tell of, with the kind of letter.
SELECT s.id, s.placement_id,
    CASE s.step
        WHEN 'start' THEN 'placement-confirmation'
    END AS kind
FROM placement_step AS s
WHERE s.step IN ('start')
