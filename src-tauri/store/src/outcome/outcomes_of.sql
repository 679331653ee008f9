SELECT one.* FROM outcome AS one
WHERE :sees_all
  AND (one.placement_id = :placement
       OR one.award_id = :award
       OR one.placement_id IN (
            SELECT placement.id FROM placement
            JOIN award ON award.application_id = placement.application_id
            WHERE award.id = :award))
ORDER BY one.happened_on DESC, one.id DESC
