INSERT INTO reference (year, number, record_id)
SELECT :year, COALESCE(MAX(number), 0) + 1, :record_id
FROM reference
WHERE year = :year
RETURNING number
