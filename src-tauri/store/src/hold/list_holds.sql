-- Those that stand before those that were lifted, the latest first.
SELECT *
FROM legal_hold
WHERE (:record IS NULL OR record_id = :record) AND :sees_all
ORDER BY lifted_at IS NOT NULL, placed_at DESC, id DESC
