UPDATE review
SET state = 'void', reason = :reason
WHERE application_id = :application AND member_id = :member AND state <> 'void'
