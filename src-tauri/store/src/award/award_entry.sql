SELECT COALESCE(MAX(sequence), 0) FROM entry_row
WHERE row_id IN (
    SELECT :id
    UNION ALL SELECT id FROM award_line WHERE award_id = :id
    UNION ALL SELECT id FROM award_signature WHERE award_id = :id
    UNION ALL SELECT id FROM award_extension WHERE award_id = :id
    UNION ALL SELECT id FROM award_condition WHERE award_id = :id
    UNION ALL SELECT id FROM award_subsidy WHERE award_id = :id
    UNION ALL SELECT id FROM declared_assistance WHERE award_id = :id)
