-- The steps in the course of placements that letters tell of, with the kind of letter. A proposal
-- that is withdrawn is told of where somebody had heard of it: its award was offered, or its
-- agreement drafted. What changes of a placement that runs is confirmed anew.
SELECT s.id, s.placement_id,
    CASE s.step
        WHEN 'start' THEN 'placement-confirmation'
        WHEN 'change' THEN 'placement-confirmation'
        WHEN 'extend' THEN 'placement-extension'
        WHEN 'pause' THEN 'placement-pause'
        WHEN 'resume' THEN 'placement-resumption'
        WHEN 'end-early' THEN 'placement-end'
        WHEN 'withdraw' THEN 'placement-withdrawal'
    END AS kind
FROM placement_step AS s
WHERE s.step IN ('start', 'change', 'extend', 'pause', 'resume', 'end-early')
   OR (s.step = 'withdraw' AND (
        EXISTS (SELECT 1 FROM agreement AS d WHERE d.placement_id = s.placement_id)
        OR EXISTS (
            SELECT 1 FROM placement AS w JOIN award AS g ON g.application_id = w.application_id
            WHERE w.id = s.placement_id)))
