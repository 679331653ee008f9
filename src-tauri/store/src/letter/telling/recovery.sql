-- Money that was asked back and has not come in full.
SELECT aw.application_id, 'recovery-request' AS kind, v.id AS basis_id, aw.person_id,
    CAST(NULL AS TEXT) AS since_at, CAST(NULL AS TEXT) AS since_on
FROM recovery AS v
JOIN award AS aw ON aw.id = v.award_id
WHERE v.amount_pence > (SELECT COALESCE(SUM(amount_pence), 0) FROM recovery_receipt
                        WHERE recovery_receipt.recovery_id = v.id)
