INSERT INTO reference (year, number, application_id)
SELECT :year, COALESCE(MAX(number), 0) + 1, :application_id
FROM reference
WHERE year = :year
RETURNING number
