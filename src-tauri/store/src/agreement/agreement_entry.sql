SELECT COALESCE(MAX(sequence), 0) FROM entry_row
WHERE row_id IN (
    SELECT :placement
    UNION ALL SELECT id FROM agreement WHERE placement_id = :placement
    UNION ALL SELECT signature.id FROM agreement_signature AS signature
        JOIN agreement ON agreement.id = signature.agreement_id
        WHERE agreement.placement_id = :placement
    UNION ALL SELECT id FROM host_access WHERE placement_id = :placement
    UNION ALL SELECT id FROM placement_check WHERE placement_id = :placement
    UNION ALL SELECT id FROM placement_terms WHERE placement_id = :placement)
