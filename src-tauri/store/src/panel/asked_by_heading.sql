SELECT heading, SUM(amount_pence) AS amount_pence
FROM requested_line
WHERE application_id = :application AND :sees_all
GROUP BY heading
