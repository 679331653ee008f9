INSERT INTO award_extension (id, award_id, was_on, until_on, reason, extended_at)
VALUES (:id, :award_id, :was_on, :until_on, :reason, :extended_at)
