-- Whoever belonged to the loser's group belongs to the winner's: the winner's own head where it has
-- one that stays, the winner itself otherwise. The winner is never its own head.
UPDATE organisation
SET group_head_id = CASE
    WHEN id = :winner THEN NULL
    ELSE COALESCE(
        (SELECT NULLIF(kept.group_head_id, :loser) FROM organisation AS kept WHERE kept.id = :winner),
        :winner)
    END
WHERE group_head_id = :loser
