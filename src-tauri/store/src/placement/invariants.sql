-- An application has one placement that is not withdrawn.
SELECT 'undo-placement-again' AS rule, placement.id
FROM placement
JOIN placement AS other
    ON other.application_id = placement.application_id AND other.id <> placement.id
WHERE placement.state <> 'withdrawn' AND other.state <> 'withdrawn'
