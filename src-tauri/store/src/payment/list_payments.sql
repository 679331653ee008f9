SELECT p.*, c.award_id, c.number AS claim_number, a.reference, o.name AS organisation,
       b.account_name, b.sort_code, b.account_number, b.roll_number
FROM payment p
JOIN payment_run r ON r.id = p.run_id
JOIN claim c ON c.id = p.claim_id
JOIN award w ON w.id = c.award_id
JOIN application a ON a.id = w.application_id
JOIN bank_account b ON b.id = p.bank_account_id
JOIN organisation o ON o.id = b.organisation_id
WHERE (:run IS NULL OR p.run_id = :run) AND (:claim IS NULL OR p.claim_id = :claim) AND :sees_all
ORDER BY r.number DESC, a.reference, c.number
