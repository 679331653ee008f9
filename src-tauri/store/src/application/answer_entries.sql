SELECT a.question, MAX(r.sequence)
FROM answer a
JOIN entry_row r ON r.row_id = a.id AND r.noun = 'answer'
WHERE a.application_id = :application
GROUP BY a.question
