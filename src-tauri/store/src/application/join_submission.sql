LEFT JOIN submission AS s ON s.application_id = a.id AND s.number = (
    SELECT MAX(number) FROM submission WHERE application_id = a.id)
