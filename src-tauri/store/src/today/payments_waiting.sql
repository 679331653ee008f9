-- What the money of awards waits for, by kind and call, with one award of them and the earliest day.
SELECT waiting.kind, application.call_id, COUNT(*) AS count, MIN(waiting.due_on) AS due_on,
       MIN(waiting.award_id) AS award_id, MIN(waiting.organisation_id) AS organisation_id
FROM (
    SELECT 'claims-to-approve' AS kind, award_id, NULL AS organisation_id, NULL AS due_on
    FROM claim WHERE state = 'submitted'
    UNION ALL
    SELECT 'claims-queried', award_id, NULL, NULL FROM claim WHERE state = 'queried'
    UNION ALL
    SELECT 'changes-to-decide', award_id, NULL, NULL FROM award_change WHERE state = 'requested'
    UNION ALL
    SELECT 'reports-due', award_id, NULL, due_on
    FROM report WHERE state IN ('due', 'sent-back') AND due_on <= :until
    UNION ALL
    SELECT 'reports-to-accept', award_id, NULL, NULL FROM report WHERE state = 'received'
    UNION ALL
    SELECT 'reports-to-accept', award_id, NULL, NULL FROM expenditure WHERE state = 'received'
    UNION ALL
    SELECT 'recoveries-overdue', award_id, NULL, due_on
    FROM recovery
    WHERE due_on < :today
      AND amount_pence > (SELECT COALESCE(SUM(amount_pence), 0) FROM recovery_receipt
                          WHERE recovery_receipt.recovery_id = recovery.id)
) AS waiting
JOIN award ON award.id = waiting.award_id AND award.state NOT IN ('declined', 'lapsed', 'closed')
JOIN application ON application.id = award.application_id
WHERE :sees_all
GROUP BY waiting.kind, application.call_id
UNION ALL
SELECT 'bank-to-confirm', NULL, COUNT(*), NULL, NULL, MIN(organisation_id)
FROM bank_account WHERE state = 'entered' AND :sees_all
HAVING COUNT(*) > 0
