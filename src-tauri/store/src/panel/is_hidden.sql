SELECT EXISTS (
    SELECT 1 FROM conflict
    WHERE application_id = :application AND member_id = :member
      AND state IN ('found', 'confirmed')
)
