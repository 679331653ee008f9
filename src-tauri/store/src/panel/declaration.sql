SELECT * FROM declaration
WHERE application_id = :application AND member_id = :member
  AND (:sees_all OR member_id = :own)
