INSERT INTO score (id, review_id, criterion, value)
VALUES (:id, :review, :criterion, :value)
ON CONFLICT (review_id, criterion) DO UPDATE SET value = excluded.value
